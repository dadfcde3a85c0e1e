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

/** Open addressing from keys to numbers other than 0; a key and its number stand side by side. */
interface KeyTable {
  /** The slot of a key, taken or not; good until the next `set`. */
  readonly slotOf: (key: number) => number
  readonly get: (slot: number) => number
  readonly set: (slot: number, key: number, value: number) => void
  readonly bytes: () => number
}

const openKeyTable = (): KeyTable => {
  let bits = 12
  let cells = new Int32Array(2 << bits)
  let used = 0
  const slotOf = (key: number): number => {
    const mask = (2 << bits) - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) * 2
    while (cells[slot + 1] !== 0 && cells[slot] !== key) slot = (slot + 2) & mask
    return slot
  }
  const grow = (): void => {
    const old = cells
    bits += 1
    cells = new Int32Array(2 << bits)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      const slot = slotOf(old[i] ?? 0)
      cells[slot] = old[i] ?? 0
      cells[slot + 1] = old[i + 1] ?? 0
    }
  }
  const set = (slot: number, key: number, value: number): void => {
    let at = slot
    if (cells[at + 1] === 0) {
      if (used * 20 >= cells.length * 7) {
        grow()
        at = slotOf(key)
      }
      used += 1
    }
    cells[at] = key
    cells[at + 1] = value
  }
  return { slotOf, get: (slot) => cells[slot + 1] ?? 0, set, bytes: () => cells.byteLength }
}

/**
 * Opens an empty table. At most `most` pages are kept a number, those that `isBefore` puts first: a text that was printed ten
 * thousand times costs as much as one that was printed so often.
 */
export const openHolders = (most: number, isBefore: (a: number, b: number) => boolean): Holders => {
  // Most numbers are one page's: the table holds 1 more than that page. From the second page on it holds a list, below 0.
  const heads = openKeyTable()
  let pages = new Int32Array(1 << 12)
  let nexts = new Int32Array(1 << 12)
  let postings = 0

  const post = (page: number, next: number): number => {
    if (postings + 1 >= pages.length) {
      pages = grown(pages)
      nexts = grown(nexts)
    }
    postings += 1
    pages[postings] = page
    nexts[postings] = next
    return postings
  }
  const addToList = (head: number, page: number): number => {
    let count = 0
    let last = 0
    for (let at = head; at !== 0; at = nexts[at] ?? 0) {
      const held = pages[at] ?? 0
      if (held === page) return head
      if (last === 0 || isBefore(pages[last] ?? 0, held)) last = at
      count += 1
    }
    if (count < most) return post(page, head)
    if (isBefore(page, pages[last] ?? 0)) pages[last] = page
    return head
  }
  const add: Holders['add'] = (whole, page) => {
    const key = whole | 0
    const slot = heads.slotOf(key)
    const head = heads.get(slot)
    if (head === page + 1) return
    if (head === 0) heads.set(slot, key, page + 1)
    else heads.set(slot, key, -addToList(head < 0 ? -head : post(head - 1, 0), page))
  }
  const read: Holders['read'] = (key, into) => {
    const head = heads.get(heads.slotOf(key | 0))
    if (head > 0) into[0] = head - 1
    if (head >= 0) return head === 0 ? 0 : 1
    let count = 0
    for (let at = -head; at !== 0; at = nexts[at] ?? 0) into[count++] = pages[at] ?? 0
    return count
  }
  return { add, read, bytes: () => heads.bytes() + 4 * (pages.length + nexts.length) }
}
