import type { ZoneKind } from '../../../model/article.ts'
import type { Block, Flat, Node } from './block.ts'
import { cardsOf } from './cards.ts'
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

// The least prose that stands for a story beside its comments.
const leastStory = 250

const brief = new Set<ZoneKind | null>(['byline', 'standfirst', 'credit', 'dateline', 'pull-quote'])

interface Page {
  readonly flat: Flat
  /** Prose in each element that counts. */
  readonly all: Float64Array
  /** Characters of linked words in each element. */
  readonly links: Float64Array
  /** Elements of comments, where they are told from a story. */
  readonly said: readonly boolean[]
  readonly cards: ReadonlySet<number>
}

// Is what an element claims to be believed, seen what it holds?
const isBelieved = (node: Node, i: number, { all, links }: Page, total: number): boolean => {
  const mass = all[i] ?? 0
  // Notices are never the story, however little else a page holds.
  if (node.sure && node.zone === 'promotion') return true
  if (mass > total * 0.5 && mass > 300) return false
  // A byline or meta block is short; a class that says so of a whole story is about something else.
  if (brief.has(node.zone) && mass >= 500) return false
  if (node.sure) return true
  // What is related to a story is linked to; pictures shown one after another may be the story.
  if (node.zone === 'related') return mass === 0 || links[i] !== 0
  return node.zone !== 'caption' || mass <= 500 || mass <= total * 0.3
}

// The zone of every element: its own claim where that is believed, else that of its parent.
const zonesOf = (page: Page, strict: Strictness): readonly (ZoneKind | null)[] => {
  const { flat, said, cards } = page
  const zones: (ZoneKind | null)[] = []
  const total = page.all[flat.nodes.length] ?? 0
  flat.nodes.forEach((node, i) => {
    const inherited = node.parent < 0 ? null : (zones[node.parent] ?? null)
    const asked = strict === 'class' || (strict === 'tag' && node.sure)
    if (said[i] === true) zones.push('comments')
    else if (inherited !== null) zones.push(inherited)
    else if (strict === 'class' && cards.has(i)) zones.push('related')
    else zones.push(asked && node.zone !== null && isBelieved(node, i, page, total) ? node.zone : null)
  })
  return zones
}

interface Placed extends Chosen {
  /** Characters of prose that are kept, and of all prose in the container. */
  readonly body: number
  readonly held: number
}

const place = (page: Page, strict: Strictness): Placed => {
  const { flat } = page
  const zones = zonesOf(page, strict)
  const zoneAt = (block: Block): ZoneKind | null => (block.node < 0 ? null : (zones[block.node] ?? null))
  const free = (block: Block): boolean => block.prose && zoneAt(block) === null
  const { at, named } = containerOf(flat, free, (block) => zoneAt(block) !== null)
  const inside: boolean[] = []
  flat.nodes.forEach((node, i) => {
    inside.push(at < 0 || i === at || (node.parent >= 0 && inside[node.parent] === true))
  })
  let body = 0
  let held = 0
  const blocks = flat.blocks.map((block): PlacedBlock => {
    const within = block.node < 0 || inside[block.node] === true
    const zone = zoneAt(block)
    if (within && block.prose) {
      held += block.text.length
      if (zone === null) body += block.text.length
    }
    const { text, node, owner, heading, item, links, prose } = block
    return { text, node, owner, heading, item, links, prose, zone, inside: within }
  })
  return { blocks, named, body, held }
}

// Which elements are comments, by their own name or that of an element around them; what holds the title is none.
const saidByReaders = (flat: Flat): readonly boolean[] => {
  const titled = flat.nodes.map((node) => node.tag === 'h1')
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const parent = flat.nodes[i]?.parent ?? -1
    if (titled[i] && parent >= 0) titled[parent] = true
  }
  const said: boolean[] = []
  flat.nodes.forEach((node, i) =>
    said.push((node.zone === 'comments' && !titled[i]) || (node.parent >= 0 && said[node.parent] === true)),
  )
  return said
}

/**
 * Finds where the story stands. Strictly first, by what tags and classes say; where that leaves little of the page's prose,
 * classes and then tags are doubted. Readers may write more than the reporter did: their comments are weighed only where
 * there is nothing else.
 */
export const chooseBlocks = (flat: Flat): Chosen => {
  const said = saidByReaders(flat)
  const own = massOf(flat, (block) => block.prose && said[block.node] !== true)
  const answered = (own[flat.nodes.length] ?? 0) >= leastStory
  const page: Page = {
    flat,
    all: answered ? own : massOf(flat, (block) => block.prose),
    links: massOf(flat, (block) => block.links > 0),
    said: answered ? said : [],
    cards: cardsOf(flat),
  }
  const total = page.all[flat.nodes.length] ?? 0
  const strict = place(page, 'class')
  if (strict.named && strict.body >= Math.max(250, 0.4 * strict.held)) return strict
  if (strict.body >= Math.max(250, 0.4 * total)) return strict
  const tags = place(page, 'tag')
  if (strict.body >= Math.max(250, 0.4 * tags.body)) return strict
  const free = place(page, 'none')
  if (tags.body >= Math.max(250, 0.4 * free.body)) return tags
  return free.body > tags.body ? free : tags
}
