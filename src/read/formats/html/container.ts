import type { Block, Flat } from './block.ts'

/** Characters of the counted blocks in each element, those of its descendants included; the last number is the whole page's. */
export const massOf = (flat: Flat, counts: (block: Block) => boolean): Float64Array => {
  const { nodes, blocks } = flat
  const mass = new Float64Array(nodes.length + 1)
  for (const block of blocks) {
    if (!counts(block)) continue
    const at = block.node < 0 ? nodes.length : block.node
    mass[at] = (mass[at] ?? 0) + block.text.length
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1
    const at = parent < 0 ? nodes.length : parent
    mass[at] = (mass[at] ?? 0) + (mass[i] ?? 0)
  }
  return mass
}

// The least prose that makes a named place of a story believable, and its share of the page's.
const leastNamed = 200
const shareNamed = 0.35
// From so many characters on a smaller share will do.
const surely = 800
const shareLong = 0.15
const shareUnnamed = 0.66

// The named place that holds the most prose; of nested ones the innermost that keeps nearly all of it.
const namedPlace = (flat: Flat, mass: Float64Array, total: number): number => {
  let best = -1
  flat.nodes.forEach((node, i) => {
    const own = mass[i] ?? 0
    if (!node.story || own < leastNamed || own < total * (own < surely ? shareNamed : shareLong)) return
    const most = best < 0 ? 0 : (mass[best] ?? 0)
    if (own > most || own >= most * 0.9) best = i
  })
  return best
}

// The deepest element that still holds most of the prose, and more than a single paragraph of it.
const heaviest = (flat: Flat, mass: Float64Array, free: (block: Block) => boolean): number => {
  const { nodes } = flat
  const total = mass[nodes.length] ?? 0
  const count = new Uint32Array(nodes.length)
  for (const block of flat.blocks)
    if (free(block) && block.node >= 0) count[block.node] = (count[block.node] ?? 0) + 1
  for (let i = nodes.length - 1; i >= 0; i--) {
    const parent = nodes[i]?.parent ?? -1
    if (parent >= 0) count[parent] = (count[parent] ?? 0) + (count[i] ?? 0)
  }
  let best = -1
  nodes.forEach((_, i) => {
    if (total > 0 && (mass[i] ?? 0) >= total * shareUnnamed && (count[i] ?? 0) > 1) best = i
  })
  return best
}

// Levels that a place may grow by, and the share of prose that makes it worth while.
const levels = 4
const worthwhile = 0.08
// A sentence below the story is no part of it: a paragraph is longer.
const leastMore = 120

// Odd layouts part a story over sisters of its place: it grows by what is more prose than links.
const grown = (flat: Flat, from: number, mass: Float64Array, links: Float64Array): number => {
  let at = from
  let step = flat.nodes[at]?.parent ?? -1
  for (let n = 0; n < levels && step >= 0; n++) {
    const more = (mass[step] ?? 0) - (mass[at] ?? 0)
    const linked = (links[step] ?? 0) - (links[at] ?? 0)
    if (more >= Math.max(leastMore, (mass[at] ?? 0) * worthwhile) && linked < more * 0.5) at = step
    step = flat.nodes[step]?.parent ?? -1
  }
  return at
}

// Short text of paragraphs, lists and tables: ingredients, results, answers.
const isListed = (flat: Flat, { owner, links, text }: Block): boolean =>
  links < 0.2 && text.length >= 10 && /^(?:p|li|td|dd|dt|pre)$/.test(flat.nodes[owner]?.tag ?? '')

/** The element that holds a page's story (-1 for the whole page), and whether the page names it as that. */
export const containerOf = (
  flat: Flat,
  free: (block: Block) => boolean,
  apart: (block: Block) => boolean,
): { readonly at: number; readonly named: boolean } => {
  const mass = massOf(flat, free)
  const told = massOf(flat, (block) => free(block) || (!apart(block) && isListed(flat, block)))
  const links = massOf(flat, (block) => block.links >= 0.4 && !apart(block))
  const named = namedPlace(flat, mass, mass[flat.nodes.length] ?? 0)
  if (named >= 0) return { at: named, named: true }
  const at = heaviest(flat, mass, free)
  return { at: at < 0 ? at : grown(flat, at, told, links), named: false }
}
