/** Which pages hold a number: for each number the first few pages in order of rank, whatever the order they came in. */
export interface Holders {
  readonly add: (key: number, page: number) => void
  /** Writes the pages that hold `key` into `into` and gives their count. */
  readonly read: (key: number, into: Int32Array) => number
  /** Bytes of memory in use. */
  readonly bytes: () => number
}

const grown = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const out = new Int32Array(list.length * 2)
  out.set(list)
  return out
}

/** Open addressing from keys to numbers above 0. */
interface KeyTable {
  /** The slot of a key, taken or not; good until the next `set`. */
  readonly slotOf: (key: number) => number
  readonly get: (slot: number) => number
  readonly set: (slot: number, key: number, value: number) => void
  readonly bytes: () => number
}

const openKeyTable = (): KeyTable => {
  let keys = new Int32Array(1 << 12)
  let values = new Int32Array(1 << 12)
  let used = 0
  const slotOf = (key: number): number => {
    const mask = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(keys.length))
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values]
    keys = new Int32Array(oldKeys.length * 2)
    values = new Int32Array(oldKeys.length * 2)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] === 0) continue
      const slot = slotOf(oldKeys[i] ?? 0)
      keys[slot] = oldKeys[i] ?? 0
      values[slot] = oldValues[i] ?? 0
    }
  }
  const set = (slot: number, key: number, value: number): void => {
    let at = slot
    if (values[at] === 0) {
      if (used * 10 >= keys.length * 6) {
        grow()
        at = slotOf(key)
      }
      used += 1
    }
    keys[at] = key
    values[at] = value
  }
  return { slotOf, get: (slot) => values[slot] ?? 0, set, bytes: () => 4 * (keys.length + values.length) }
}

/**
 * Opens an empty table. At most `most` pages are kept a number, those that `isBefore` puts first: a text that was printed ten
 * thousand times costs as much as one that was printed so often.
 */
export const openHolders = (most: number, isBefore: (a: number, b: number) => boolean): Holders => {
  const heads = openKeyTable()
  let pages = new Int32Array(1 << 12)
  let nexts = new Int32Array(1 << 12)
  let postings = 0

  const post = (slot: number, key: number, page: number): void => {
    if (postings + 1 >= pages.length) {
      pages = grown(pages)
      nexts = grown(nexts)
    }
    postings += 1
    pages[postings] = page
    nexts[postings] = heads.get(slot)
    heads.set(slot, key, postings)
  }
  const add: Holders['add'] = (whole, page) => {
    const key = whole | 0
    const slot = heads.slotOf(key)
    let count = 0
    let last = 0
    for (let at = heads.get(slot); at !== 0; at = nexts[at] ?? 0) {
      const held = pages[at] ?? 0
      if (held === page) return
      if (last === 0 || isBefore(pages[last] ?? 0, held)) last = at
      count += 1
    }
    if (count < most) post(slot, key, page)
    else if (isBefore(page, pages[last] ?? 0)) pages[last] = page
  }
  const read: Holders['read'] = (key, into) => {
    let count = 0
    for (let at = heads.get(heads.slotOf(key | 0)); at !== 0; at = nexts[at] ?? 0)
      into[count++] = pages[at] ?? 0
    return count
  }
  return { add, read, bytes: () => heads.bytes() + 4 * (pages.length + nexts.length) }
}
