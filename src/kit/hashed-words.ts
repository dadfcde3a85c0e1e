/** The words of a text as 32-bit numbers, with where each stands: offsets into the text, `ends` excluded. */
export interface HashedWords {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const basis = 2166136261
const prime = 16777619

// What stands for a character in a word: its letters without accents in lower case; '' for a mark, null for what parts words.
const foldedCharacters = new Map<number, string | null>()
const foldedCharacter = (code: number): string | null => {
  const known = foldedCharacters.get(code)
  if (known !== undefined) return known
  const text = String.fromCodePoint(code)
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = /^[\p{L}\p{N}]+$/u.test(plain) ? plain : /^\p{M}+$/u.test(text) ? '' : null
  foldedCharacters.set(code, folded)
  return folded
}

// 0: parts words; 1: lower-case letter or digit; 2: upper-case letter.
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : code >= 65 && code <= 90 ? 2 : 0,
)
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018

const isWordAt = (text: string, at: number): boolean => {
  const code = text.codePointAt(at)
  if (code === undefined) return false
  return code < 128 ? ascii[code] !== 0 : (foldedCharacter(code) ?? '') !== ''
}

const hashText = (hash: number, text: string): number => {
  let out = hash
  for (let i = 0; i < text.length; i++) out = Math.imul(out ^ text.charCodeAt(i), prime)
  return out
}

// Reads the word at `at`: its hash and the offset behind it. "Keshet's" is "Keshet", "don't" is "dont".
const readWord = (text: string, at: number): { hash: number; end: number; next: number } => {
  let hash = basis
  let end = at
  for (let i = at; i < text.length;) {
    const code = text.codePointAt(i) ?? 0
    if (code < 128 && ascii[code] !== 0) {
      hash = Math.imul(hash ^ (ascii[code] === 2 ? code + 32 : code), prime)
      i += 1
    } else if (isApostrophe(code) && isWordAt(text, i + 1)) {
      if (/s/i.test(text[i + 1] ?? '') && !isWordAt(text, i + 2)) return { hash, end, next: i + 2 }
      i += 1
      continue
    } else {
      const folded = code < 128 ? null : foldedCharacter(code)
      if (folded === null) break
      hash = hashText(hash, folded)
      i += code > 0xffff ? 2 : 1
    }
    end = i
  }
  return { hash, end, next: end }
}

const mixed = (hash: number): number => {
  let out = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35)
  return (out ^ (out >>> 16)) >>> 0
}

/**
 * The words of a text: letters and digits, without case, accents and possessives, each as a number. Linear in the text.
 *
 * @example `hashedWords('Keshet’s boats').hashes` are the two numbers of `hashedWords('KESHET boats').hashes`.
 */
export const hashedWords = (text: string): HashedWords => {
  const most = (text.length + 1) >> 1
  const [hashes, starts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)]
  let count = 0
  for (let i = 0; i < text.length;) {
    if (!isWordAt(text, i)) {
      i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
      continue
    }
    const word = readWord(text, i)
    hashes[count] = mixed(word.hash)
    starts[count] = i
    ends[count] = word.end
    count += 1
    i = word.next
  }
  return { hashes: hashes.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** The number of the first word that begins at or behind an offset; their count where none does. */
export const wordAt = (words: Pick<HashedWords, 'starts'>, offset: number): number => {
  let [low, high] = [0, words.starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
