/** 32-bit numbers that stand for each run of `size` words, in order of the text. A shorter text gives one number, an empty one none. */
export const shinglesOf = (words: Uint32Array, size = 4): Uint32Array => {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - size + 1)
  const out = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x9747b28c
    for (let k = i; k < i + size && k < words.length; k++) {
      hash = Math.imul(hash ^ (words[k] ?? 0), 0x5bd1e995)
      hash ^= hash >>> 15
    }
    out[i] = hash >>> 0
  }
  return out
}

/**
 * The places of the least of each `window` neighbouring numbers: two lists that share so many neighbours share one of them
 * at least (winnowing). A shorter list gives its least.
 */
export const winnow = (numbers: Uint32Array, window: number): readonly number[] => {
  const places: number[] = []
  let last = -1
  for (let end = Math.min(window, numbers.length); end <= numbers.length && numbers.length > 0; end++) {
    let least = Math.max(0, end - window)
    for (let i = least + 1; i < end; i++) if ((numbers[i] ?? 0) <= (numbers[least] ?? 0)) least = i
    if (least !== last) places.push(least)
    last = least
  }
  return places
}
