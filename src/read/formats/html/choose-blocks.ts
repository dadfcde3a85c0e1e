import type { ZoneKind } from '../../../model/article.ts'
import type { Block, Flat } from './block.ts'

/** A block with the zone it stands in, and whether it lies in the page's main container. */
export interface PlacedBlock extends Block {
  readonly zone: ZoneKind | null
  readonly inside: boolean
}

const isProse = (block: Block): boolean =>
  block.heading === null &&
  block.links < 0.4 &&
  block.text.length >= 25 &&
  (/[.!?…]["”’')\]]*$/.test(block.text.slice(-8)) || block.text.length > 160)

/** Characters of prose in each element, those of its descendants included. */
const massOf = (
  flat: Flat,
  counts: (block: Block) => boolean,
  weigh = (block: Block): number => block.text.length,
): Float64Array => {
  const mass = new Float64Array(flat.nodes.length)
  for (const block of flat.blocks)
    if (counts(block) && block.node >= 0) mass[block.node] = (mass[block.node] ?? 0) + weigh(block)
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const parent = flat.nodes[i]?.parent ?? -1
    if (parent >= 0) mass[parent] = (mass[parent] ?? 0) + (mass[i] ?? 0)
  }
  return mass
}

/** How strictly elements are believed: by tag and class, by tag only, or not at all. */
type Strictness = 'class' | 'tag' | 'none'

// The zone of every element: its own claim unless it holds most of the page's prose, else that of its parent.
const zonesOf = (flat: Flat, strict: Strictness, all: Float64Array): readonly (ZoneKind | null)[] => {
  const zones: (ZoneKind | null)[] = []
  const total = flat.nodes.reduce((most, node, i) => (node.parent < 0 ? most + (all[i] ?? 0) : most), 0)
  flat.nodes.forEach((node, i) => {
    const inherited = node.parent < 0 ? null : (zones[node.parent] ?? null)
    const believed = strict === 'class' || (strict === 'tag' && node.sure)
    const most = (all[i] ?? 0) > total * 0.5 && (all[i] ?? 0) > 300
    // A byline or meta block is short; a class that says so of a whole story is about something else.
    const short =
      node.zone === 'byline' || node.zone === 'standfirst' || node.zone === 'credit'
        ? (all[i] ?? 0) < 500
        : true
    const notice = node.sure && node.zone === 'promotion'
    zones.push(inherited ?? (believed && (notice || !most) && short ? node.zone : null))
  })
  return zones
}

// The deepest element that still holds most of the prose, and more than a single paragraph of it.
const containerOf = (flat: Flat, mass: Float64Array, counts: Float64Array): number => {
  const sum = (of: Float64Array): number =>
    flat.nodes.reduce((n, node, i) => (node.parent < 0 ? n + (of[i] ?? 0) : n), 0)
  const [total, all] = [sum(mass), sum(counts)]
  let best = -1
  flat.nodes.forEach((_, i) => {
    if (total > 0 && all > 1 && (mass[i] ?? 0) >= total * 0.66 && (counts[i] ?? 0) > 1) best = i
  })
  return best
}

const place = (flat: Flat, strict: Strictness): { blocks: readonly PlacedBlock[]; body: number } => {
  const all = massOf(flat, isProse)
  const zones = zonesOf(flat, strict, all)
  const zoneAt = (block: Block): ZoneKind | null => (block.node < 0 ? null : (zones[block.node] ?? null))
  const free = (block: Block): boolean => isProse(block) && zoneAt(block) === null
  const container = containerOf(
    flat,
    massOf(flat, free),
    massOf(flat, free, () => 1),
  )
  const inside = flat.nodes.map(() => false)
  flat.nodes.forEach((node, i) => {
    inside[i] = container < 0 || i === container || (node.parent >= 0 && inside[node.parent] === true)
  })
  let body = 0
  const blocks = flat.blocks.map((block): PlacedBlock => {
    const within = block.node < 0 || inside[block.node] === true
    const zone = zoneAt(block)
    if (within && zone === null && isProse(block)) body += block.text.length
    return { ...block, zone, inside: within }
  })
  return { blocks, body }
}

/**
 * Finds where the story stands. Strictly first, by what tags and classes say; where that leaves little of the page's prose,
 * classes and then tags are doubted.
 */
export const chooseBlocks = (flat: Flat): readonly PlacedBlock[] => {
  const free = place(flat, 'none')
  const tags = place(flat, 'tag')
  const strict = place(flat, 'class')
  if (strict.body >= Math.max(250, 0.4 * tags.body)) return strict.blocks
  if (tags.body >= Math.max(250, 0.4 * free.body)) return tags.blocks
  return free.body > tags.body ? free.blocks : tags.blocks
}
