import type { ZoneKind } from '../../../model/article.ts'
import type { Block, Flat } from './block.ts'
import { containerOf, massOf } from './container.ts'

/** A block with the zone it stands in, and whether it lies in the page's main container. */
export interface PlacedBlock extends Block {
  readonly zone: ZoneKind | null
  readonly inside: boolean
}

/** Where a page's story stands. */
export interface Chosen {
  readonly blocks: readonly PlacedBlock[]
  /** The page names the place of its story: by microdata, or as content systems call it. */
  readonly named: boolean
}

/** How strictly elements are believed: by tag and class, by tag only, or not at all. */
type Strictness = 'class' | 'tag' | 'none'

const brief = new Set<ZoneKind | null>(['byline', 'standfirst', 'credit', 'dateline'])

// The zone of every element: its own claim unless it holds most of the page's prose, else that of its parent.
const zonesOf = (flat: Flat, strict: Strictness, all: Float64Array): readonly (ZoneKind | null)[] => {
  const zones: (ZoneKind | null)[] = []
  const total = all[flat.nodes.length] ?? 0
  flat.nodes.forEach((node, i) => {
    const inherited = node.parent < 0 ? null : (zones[node.parent] ?? null)
    const believed = strict === 'class' || (strict === 'tag' && node.sure)
    const mass = all[i] ?? 0
    const most = mass > total * 0.5 && mass > 300
    // A byline or meta block is short; a class that says so of a whole story is about something else.
    const short = !brief.has(node.zone) || mass < 500
    const notice = node.sure && node.zone === 'promotion'
    zones.push(inherited ?? (believed && (notice || !most) && short ? node.zone : null))
  })
  return zones
}

interface Placed extends Chosen {
  readonly body: number
}

const place = (flat: Flat, strict: Strictness, all: Float64Array): Placed => {
  const zones = zonesOf(flat, strict, all)
  const zoneAt = (block: Block): ZoneKind | null => (block.node < 0 ? null : (zones[block.node] ?? null))
  const free = (block: Block): boolean => block.prose && zoneAt(block) === null
  const { at, named } = containerOf(flat, free)
  const inside: boolean[] = []
  flat.nodes.forEach((node, i) => {
    inside.push(at < 0 || i === at || (node.parent >= 0 && inside[node.parent] === true))
  })
  let body = 0
  const blocks = flat.blocks.map((block): PlacedBlock => {
    const within = block.node < 0 || inside[block.node] === true
    const zone = zoneAt(block)
    if (within && zone === null && block.prose) body += block.text.length
    return { ...block, zone, inside: within }
  })
  return { blocks, named, body }
}

/**
 * Finds where the story stands. Strictly first, by what tags and classes say; where that leaves little of the page's prose,
 * classes and then tags are doubted.
 */
export const chooseBlocks = (flat: Flat): Chosen => {
  const all = massOf(flat, (block) => block.prose)
  const total = all[flat.nodes.length] ?? 0
  const strict = place(flat, 'class', all)
  if (strict.body >= Math.max(250, 0.4 * total)) return strict
  const tags = place(flat, 'tag', all)
  if (strict.body >= Math.max(250, 0.4 * tags.body)) return strict
  const free = place(flat, 'none', all)
  if (tags.body >= Math.max(250, 0.4 * free.body)) return tags
  return free.body > tags.body ? free : tags
}
