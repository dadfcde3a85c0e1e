import type { Flat } from './block.ts'

// A card is small: a linked heading with a sentence or two.
const mostProse = 2
const mostText = 600
const levels = 4
const leastLeft = 0.25

interface Sums {
  readonly count: Uint32Array
  readonly mass: Float64Array
  readonly titled: Uint8Array
}

const sumsOf = ({ nodes, blocks }: Flat): Sums => {
  const count = new Uint32Array(nodes.length)
  const mass = new Float64Array(nodes.length)
  const titled = new Uint8Array(nodes.length)
  for (const { node, prose, heading, text } of blocks) {
    if (node < 0) continue
    if (heading === 1) titled[node] = 1
    if (!prose) continue
    count[node] = (count[node] ?? 0) + 1
    mass[node] = (mass[node] ?? 0) + text.length
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1
    if (parent < 0) continue
    count[parent] = (count[parent] ?? 0) + (count[i] ?? 0)
    mass[parent] = (mass[parent] ?? 0) + (mass[i] ?? 0)
    if (titled[i]) titled[parent] = 1
  }
  return { count, mass, titled }
}

const isSmall = (at: number, { count, mass }: Sums): boolean =>
  (count[at] ?? 0) >= 1 && (count[at] ?? 0) <= mostProse && (mass[at] ?? 0) <= mostText

/**
 * The elements that are cards: the openings of other stories, each with its heading linked or in an article element of its own
 * beside a far longer one.
 */
export const cardsOf = (flat: Flat): ReadonlySet<number> => {
  const { nodes, blocks } = flat
  const sums = sumsOf(flat)
  const cards = new Set<number>()
  for (const { heading, links, owner } of blocks) {
    if (heading === null || heading === 1 || links < 0.8) continue
    let at = owner
    for (let n = 0; n < levels && at >= 0 && (sums.count[at] ?? 0) === 0; n++) at = nodes[at]?.parent ?? -1
    if (at >= 0 && isSmall(at, sums) && !sums.titled[at]) cards.add(at)
  }
  // Where little else is left, the cards are what the page has to say: a short post under its own linked title.
  const all = nodes.reduce((sum, node, i) => (node.parent < 0 ? sum + (sums.mass[i] ?? 0) : sum), 0)
  const taken = [...cards].reduce((sum, i) => sum + (sums.mass[i] ?? 0), 0)
  if (all - taken < Math.max(mostText, all * leastLeft)) cards.clear()
  const articles: number[] = []
  nodes.forEach(({ tag }, i) => {
    if (tag === 'article') articles.push(i)
  })
  const long = articles.some((i) => (sums.count[i] ?? 0) > mostProse && (sums.mass[i] ?? 0) > mostText)
  if (long) for (const i of articles) if (isSmall(i, sums)) cards.add(i)
  return cards
}
