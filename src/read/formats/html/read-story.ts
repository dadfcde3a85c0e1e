import { fold } from '../../../kit/fold.ts'
import type { PageWords } from '../../../languages/contract/pages.ts'
import type { ZoneKind } from '../../../model/article.ts'
import { draftOf, type Draft, type Piece } from '../../draft.ts'
import { roleLines, type RoledLine } from '../../line.ts'
import type { Flat } from './block.ts'
import type { PlacedBlock } from './choose-blocks.ts'
import { pullQuotes } from './pull-quotes.ts'

/** A block on its way to being a piece. */
interface Candidate {
  readonly block: PlacedBlock
  readonly line: RoledLine
  zone: ZoneKind | null
  machineMade: boolean
}

const isMenu = (block: PlacedBlock): boolean =>
  block.links > 0.75 && (block.text.length < 300 || block.item) && block.heading !== 1

// Elements whose text is running text even where it is short.
const textTags = new Set(
  'p li dd dt td th pre blockquote h2 h3 h4 h5 h6 article section div main body'.split(' '),
)

const ofRole = (line: RoledLine): ZoneKind | null => {
  if (line.role === 'furniture') return line.zone ?? 'other'
  if (line.role === 'stamp' || line.role === 'day') return 'dateline'
  if (line.role === 'outlet-day') return 'source'
  if (line.role === 'byline') return 'byline'
  return line.role === 'photo' ? 'caption' : null
}

// Folding is dear, and most blocks are far too long or short to be the title.
const sameTitle = (text: string, title: string | null): boolean =>
  title !== null &&
  Math.abs(text.length - title.length) <= 8 + title.length * 0.15 &&
  fold(text) === fold(title)

/** The elements that paragraphs of the story are, and those around them. */
interface Places {
  readonly owners: ReadonlySet<number>
  readonly parents: ReadonlySet<number>
}

const placesOf = (flat: Flat, candidates: readonly Candidate[]): Places => {
  const owners = new Set(candidates.filter((c) => c.block.prose).map((c) => c.block.owner))
  return { owners, parents: new Set([...owners].map((owner) => flat.nodes[owner]?.parent ?? -1)) }
}

// Items and cells stand a few elements below the story's paragraphs.
const isEqual = (flat: Flat, block: PlacedBlock, { parents, owners }: Places): boolean => {
  const tag = flat.nodes[block.owner]?.tag ?? ''
  if (owners.has(block.owner)) return true
  if (!/^(?:p|li|pre|dd|dt|td|th|blockquote)$/.test(tag)) return false
  const levels = tag === 'p' || tag === 'pre' ? 1 : 4
  for (
    let at = flat.nodes[block.owner]?.parent ?? -1, n = 0;
    n < levels;
    at = flat.nodes[at]?.parent ?? -1, n++
  )
    if (parents.has(at)) return true
  return false
}

// What stands within the container: paragraphs, and short blocks that stand among them as equals.
const ofHeading = ({ block }: Candidate, words: PageWords): ZoneKind | null => {
  if (block.heading === null) return null
  const zone = words.lines.find((rule) => rule.pattern.test(block.text))?.zone ?? null
  return zone === 'navigation' ? null : zone
}

const judge = (flat: Flat, inside: Candidate[], words: PageWords, title: string | null): void => {
  const open = inside.filter((c) => c.zone === null)
  const places = placesOf(flat, open)
  const good = (c: Candidate): boolean => c.block.prose && c.line.role !== 'closer' && ofRole(c.line) === null
  const first = open.findIndex(good)
  const last = open.findLastIndex(good)
  open.forEach((c, i) => {
    const { block, line } = c
    if (sameTitle(block.text, title)) c.zone = 'headline'
    else if (isMenu(block)) c.zone = 'related'
    else if (!/[\p{L}\p{N}]/u.test(block.text)) c.zone = 'other'
    else if (ofRole(line) ?? ofHeading(c, words)) c.zone = ofRole(line) ?? ofHeading(c, words)
    else if (block.prose) c.zone = null
    else if (i < first || i > last)
      c.zone = isEqual(flat, block, places) || (i > last && block.heading !== null) ? null : 'other'
    else if (block.heading === null && !textTags.has(flat.nodes[block.owner]?.tag ?? '')) c.zone = 'other'
  })
  close(open)
  dropBareHeadings(open)
  signOff(open, words)
}

// A heading belongs to the text below it: where links or nothing stand there, it is theirs.
const dropBareHeadings = (open: readonly Candidate[]): void => {
  let below: ZoneKind | null = 'other'
  for (let i = open.length - 1; i >= 0; i--) {
    const c = open[i]
    if (!c) continue
    if (c.block.heading === null) {
      if (c.zone !== 'caption' && c.zone !== 'promotion' && c.zone !== 'newsletter') below = c.zone
    } else if (c.zone === null && below !== null) c.zone = below
  }
}

// An address to write to, or a name on a network.
const contact =
  /[\w.+-]{1,60}@[\w-]{1,60}\.\w|(?:^|\s)@[a-z_]\w{2,}|\b(?:twitter|x|facebook|instagram)\.com\/\w/i

// The last lines may say who wrote and whom to write to.
const signOff = (open: readonly Candidate[], words: PageWords): void => {
  const body = open.filter((c) => c.zone === null)
  for (const c of body.slice(-2)) {
    const { text, heading } = c.block
    const short = text.length <= 320 && heading === null && !/[“”]/.test(text)
    const house = c.line.words <= 12 && words.footCredits.some((rule) => rule.test(text))
    if (
      house ||
      (short && contact.test(text)) ||
      words.tails.some((rule) => rule.zone === 'credit' && text.length < 600 && rule.pattern.test(text))
    )
      c.zone = 'credit'
  }
}

// A heading that ends stories ("Related stories") ends this one where little prose stands below it.
const close = (open: readonly Candidate[]): void => {
  const sizes = open.map((c) => (c.zone === null && c.block.prose ? c.block.text.length : 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let seen = 0
  let closed: ZoneKind | null = null
  open.forEach((c, i) => {
    if (closed === null && c.line.role === 'closer') {
      c.zone = c.line.zone ?? 'other'
      if (seen >= total * 0.8) closed = c.zone
    } else if (closed !== null) c.zone ??= closed
    seen += sizes[i] ?? 0
  })
}

// A box of key points: the line that names it and the items below.
const markKeyPoints = (candidates: readonly Candidate[], words: PageWords): void => {
  let box = false
  let machineMade = false
  for (const c of candidates) {
    if (words.keyPointsMark.test(c.block.text)) {
      box = true
      machineMade = /\bAI\b|\bmachine\b|\bautomatic/i.test(c.block.text)
    } else if (!c.block.item) box = false
    if (!box) continue
    c.zone = 'key-points'
    c.machineMade = machineMade
  }
}

interface Head {
  readonly byline: string | null
  readonly outlet: string | null
  readonly dateLines: readonly string[]
}

const headOf = (lines: readonly RoledLine[]): Head => ({
  byline: lines.find((line) => line.role === 'byline')?.text ?? null,
  outlet: lines.find((line) => line.role === 'outlet-day')?.rest ?? null,
  dateLines: lines
    .filter(
      (line) =>
        line.days.length > 0 || line.role === 'stamp' || line.role === 'outlet-day' || line.role === 'byline',
    )
    .map((line) => line.text),
})

// Paragraphs of this length are no furniture: what lines are is asked of shorter ones only.
const longLine = 240

const none: RoledLine['days'] = []

// The lines of blocks with their roles; long paragraphs are prose without asking.
const rolesOf = (blocks: readonly PlacedBlock[], words: PageWords): readonly RoledLine[] => {
  const isLong = (block: PlacedBlock): boolean => block.prose && block.text.length > longLine
  const short = roleLines(blocks.filter((block) => !isLong(block)).map(asLine), words)
  let next = 0
  return blocks.map((block) =>
    isLong(block)
      ? { ...asLine(block), role: 'prose', rest: '', days: none, words: longLine }
      : (short[next++] as RoledLine),
  )
}

const asLine = (block: PlacedBlock) => ({
  text: block.text,
  gap: true,
  heading: block.heading,
  zone: null,
  item: block.item,
})

// What stands outside of the container: above it the headline and standfirst, else what the site puts around a story.
const around = (
  block: PlacedBlock,
  at: { readonly line: RoledLine | null; readonly before: boolean; readonly belowTitle: boolean },
  title: string | null,
): ZoneKind => {
  if (block.zone !== null) return block.zone
  if (sameTitle(block.text, title) || (at.before && block.heading === 1)) return 'headline'
  if (!at.before) return 'related'
  const role = at.line ? ofRole(at.line) : null
  if (role !== null) return role
  return at.belowTitle && block.links < 0.4 && (block.prose || block.text.split(' ').length >= 5)
    ? 'standfirst'
    : 'navigation'
}

// Lines above the body that may print byline and date: so many at most.
const headLines = 40

const firstProse = (blocks: readonly PlacedBlock[]): number =>
  blocks.findIndex((block) => block.inside && block.zone === null && block.prose)

const titleAt = (blocks: readonly PlacedBlock[], first: number, title: string | null): number =>
  blocks.findLastIndex(
    (block, i) => i <= first && block.zone === null && (block.heading === 1 || sameTitle(block.text, title)),
  )

const tellsWho = (line: RoledLine): boolean =>
  line.role === 'byline' || line.role === 'stamp' || line.role === 'day' || line.role === 'outlet-day'

// What is set apart above the byline is a standfirst; below the byline the story has begun, whatever holds its first paragraph.
const withLead = (
  blocks: readonly PlacedBlock[],
  words: PageWords,
  title: string | null,
): readonly PlacedBlock[] => {
  const first = firstProse(blocks)
  const last = blocks.findLastIndex((block) => block.inside && block.zone === null && block.prose)
  const heading = titleAt(blocks, first, title)
  const head = heading < 0 || first - heading > headLines ? [] : blocks.slice(heading + 1, first)
  const by = Math.max(
    head.findIndex((block) => block.zone === 'byline'),
    roleLines(head.map(asLine), words).findIndex(tellsWho),
  )
  const from = by < 0 ? first : heading + 1 + by
  const isLead = (block: PlacedBlock, i: number): boolean =>
    i > from && i < first && block.prose && (block.zone === null || block.zone === 'standfirst')
  // A subhead of the story, whatever its class calls it.
  const isSubhead = (block: PlacedBlock, i: number): boolean =>
    i > first && i < last && block.inside && block.zone === 'standfirst' && block.links < 0.4
  return blocks.map((block, i) =>
    isLead(block, i) || isSubhead(block, i) ? { ...block, zone: null, inside: true } : block,
  )
}

// A standfirst is a few lines; more prose between the title and the container is the story's own beginning.
const fromTitle = (blocks: readonly PlacedBlock[], title: string | null): readonly PlacedBlock[] => {
  const first = firstProse(blocks)
  const heading = titleAt(blocks, first, title)
  if (heading < 0) return blocks
  const between = blocks.slice(heading + 1, first).filter((block) => block.zone === null && block.prose)
  const size = between.reduce((sum, block) => sum + block.text.length, 0)
  if (between.length < 3 && size < 500) return blocks
  return blocks.map((block, i) => (i > heading && i < first ? { ...block, inside: true } : block))
}

/**
 * Reads a page that holds one story: paragraphs, lists and subheads of its container are the body, everything else is kept as
 * zones in page order. `title` is what the page's metadata gives. Linear in the number of blocks.
 */
export const readStory = (
  flat: Flat,
  chosen: readonly PlacedBlock[],
  words: PageWords,
  title: string | null,
): Draft => {
  const blocks = withLead(fromTitle(chosen, title), words, title)
  const first = firstProse(blocks)
  const heading = titleAt(blocks, first, title)
  const known = title ?? (heading >= 0 ? (blocks[heading]?.text ?? null) : null)
  const from = Math.max(heading, first - headLines, 0)
  const above = blocks.slice(from, Math.max(first, from))
  const inner = blocks.filter((block) => block.inside && block.zone === null)
  const bylines = blocks.filter((block) => block.zone === 'byline' && block.text.length < 160).slice(0, 10)
  const lines = rolesOf([...above, ...inner, ...bylines], words)
  const near = lines.slice(0, above.length)
  const roled = lines.slice(above.length, above.length + inner.length)
  const candidates = inner.map((block, i): Candidate => ({
    block,
    line: roled[i] as RoledLine,
    zone: null,
    machineMade: false,
  }))
  markKeyPoints(candidates, words)
  const again = pullQuotes(flat, inner)
  for (const c of candidates) if (again.has(c.block)) c.zone ??= 'pull-quote'
  judge(flat, candidates, words, known)
  const head = headOf([...near, ...lines.slice(above.length + inner.length)])
  const byBlock = new Map(candidates.map((c) => [c.block, c]))
  const pieces = blocks.map((block, i): Piece => {
    const c = byBlock.get(block)
    if (c) return { text: block.text, zone: c.zone, ...(c.machineMade && { machineMade: true }) }
    const line = near[i - from] ?? null
    return {
      text: block.text,
      zone: around(block, { line, before: i < first, belowTitle: heading >= 0 && i > heading }, known),
    }
  })
  return draftOf(pieces, { ...head, title: known })
}
