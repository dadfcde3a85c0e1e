import type { RoledLine } from '../../line.ts'
import type { Flat } from './block.ts'
import type { Start } from './story-starts.ts'

/** A story of a page: its head, and the blocks that are its own. */
export interface Story {
  readonly start: Start
  /** The block behind its last. */
  readonly end: number
  /** Words of prose in it. */
  readonly words: number
  /** The element that holds it and no other's head, where there is one, else -1. */
  readonly box: number
}

/** What is known of an element and all in it. */
interface Extents {
  readonly firstBlock: Int32Array
  readonly lastBlock: Int32Array
}

const extentsOf = ({ nodes, blocks }: Flat): Extents => {
  const firstBlock = new Int32Array(nodes.length).fill(blocks.length)
  const lastBlock = new Int32Array(nodes.length).fill(-1)
  blocks.forEach(({ node }, i) => {
    if (node < 0) return
    firstBlock[node] = Math.min(firstBlock[node] ?? i, i)
    lastBlock[node] = i
  })
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1
    if (parent < 0) continue
    firstBlock[parent] = Math.min(firstBlock[parent] ?? 0, firstBlock[i] ?? 0)
    lastBlock[parent] = Math.max(lastBlock[parent] ?? 0, lastBlock[i] ?? 0)
  }
  return { firstBlock, lastBlock }
}

// For each element the greatest one around it that holds one start only, or -1.
const boxesOf = ({ nodes, blocks }: Flat, starts: readonly Start[]): Int32Array => {
  const counts = new Int32Array(nodes.length)
  for (const { title } of starts) {
    const node = blocks[title]?.node ?? -1
    if (node >= 0) counts[node] = (counts[node] ?? 0) + 1
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[i] ?? 0)
  }
  const boxes = new Int32Array(nodes.length).fill(-1)
  nodes.forEach(({ parent }, i) => {
    if (counts[i] === 1) boxes[i] = parent >= 0 && counts[parent] === 1 ? (boxes[parent] ?? i) : i
  })
  return boxes
}

// The words of prose up to each line.
const proseUpTo = (flat: Flat, lines: readonly RoledLine[]): Int32Array => {
  const sums = new Int32Array(lines.length + 1)
  lines.forEach((line, i) => {
    const prose =
      line.zone === null &&
      line.heading === null &&
      (line.role === 'prose' || (line.role === 'short' && line.words > 12)) &&
      (flat.blocks[i]?.links ?? 0) < 0.5
    sums[i + 1] = (sums[i] ?? 0) + (prose ? line.words : 0)
  })
  return sums
}

const isLinked = (flat: Flat, start: Start): boolean => (flat.blocks[start.title]?.links ?? 0) > 0.75

// A card set into a story: its title is a link where the page's first title is none, or its element says what it is.
const isInset = (flat: Flat, start: Start, box: number, first: Start): boolean => {
  if (isLinked(flat, start) && !isLinked(flat, first)) return true
  for (let at = flat.blocks[start.title]?.node ?? -1; at >= box && at >= 0; at = flat.nodes[at]?.parent ?? -1)
    if (start !== first && flat.nodes[at]?.zone) return true
  return false
}

/**
 * The extent of each story: the greatest element that holds its head and no other's, or, where a page sets heads and paragraphs
 * side by side, what follows the head up to the next one.
 */
export const findStories = (
  flat: Flat,
  lines: readonly RoledLine[],
  starts: readonly Start[],
): readonly Story[] => {
  const { firstBlock, lastBlock } = extentsOf(flat)
  const boxes = boxesOf(flat, starts)
  const sums = proseUpTo(flat, lines)
  const between = (from: number, to: number): number => Math.max(0, (sums[to] ?? 0) - (sums[from] ?? 0))
  const nodeOf = (start: Start): number => flat.blocks[start.title]?.node ?? -1
  const boxOf = (start: Start): number => boxes[nodeOf(start)] ?? -1
  // Where the page goes on with the next head: at the edge of that head's element.
  const stopAt = (next: Start | undefined): number =>
    next ? Math.min(next.at, firstBlock[boxOf(next)] ?? next.at) : lines.length
  return starts.map((start, i): Story => {
    const box = boxOf(start)
    const around = box < 0 ? nodeOf(start) : (flat.nodes[box]?.parent ?? -1)
    const boxEnd = Math.max(start.below, (lastBlock[box] ?? -1) + 1)
    const boxed = { start, end: boxEnd, words: between(start.below, boxEnd), box }
    const edge = around < 0 ? lines.length : (lastBlock[around] ?? 0) + 1
    const end = Math.max(start.below, Math.min(stopAt(starts[i + 1]), edge))
    const wide = { start, end, words: between(start.below, end), box: -1 }
    if (box < 0) return wide
    const better = wide.words >= 60 && wide.words > 2 * boxed.words
    return better && !isInset(flat, start, box, starts[0] ?? start) ? wide : boxed
  })
}
