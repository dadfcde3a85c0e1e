import type { TextPrint } from './text-print.ts'

/** Keeps prints by number, from 0, in large blocks: a few bytes a page beside the words themselves. */
export interface PrintStore {
  readonly add: (print: TextPrint) => void
  /** The print of a page that was added. */
  readonly read: (page: number) => TextPrint
  readonly bytes: () => number
}

const blockSize = 1 << 18
const fields = 5
const empty = new Uint32Array(0)

/** Opens an empty store. */
export const openPrintStore = (): PrintStore => {
  const blocks: Uint32Array[] = []
  let filled = blockSize
  let count = 0
  // A page takes five numbers: block, offset, words, sentences, quotations.
  let places = new Uint32Array(fields << 8)
  const reserve = (size: number): Uint32Array => {
    if (blocks.length === 0 || filled + size > blockSize) {
      blocks.push(new Uint32Array(Math.max(blockSize, size)))
      filled = 0
    }
    return blocks.at(-1) ?? empty
  }
  const add: PrintStore['add'] = ({ words, sentences, quotations }) => {
    const block = reserve(words.length + sentences.length + quotations.length)
    if ((count + 1) * fields > places.length) {
      const larger = new Uint32Array(places.length * 2)
      larger.set(places)
      places = larger
    }
    places.set([blocks.length - 1, filled, words.length, sentences.length, quotations.length], count * fields)
    for (const list of [words, sentences, quotations]) {
      block.set(list, filled)
      filled += list.length
    }
    count += 1
  }
  const read: PrintStore['read'] = (page) => {
    const [block = 0, from = 0, words = 0, sentences = 0, quotations = 0] = places.subarray(
      page * fields,
      (page + 1) * fields,
    )
    const all = blocks[block] ?? empty
    const [second, third] = [from + words, from + words + sentences]
    return {
      words: all.subarray(from, second),
      sentences: all.subarray(second, third),
      quotations: all.subarray(third, third + quotations),
    }
  }
  return {
    add,
    read,
    bytes: () => places.byteLength + blocks.reduce((sum, block) => sum + block.byteLength, 0),
  }
}
