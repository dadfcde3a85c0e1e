import { fold } from '../../../kit/fold.ts'
import type { PageWords } from '../../../languages/contract/pages.ts'
import { draftOf, type Draft, type Piece } from '../../draft.ts'
import { dateText, printTimes, roleLines, type Line, type RoledLine } from '../../line.ts'
import { momentOf } from '../../moment.ts'
import { readBody } from '../../read-body.ts'
import { isTeaser } from '../../segment.ts'
import type { Flat } from './block.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { findStories, type Story } from './find-stories.ts'
import { pageLines } from './page-lines.ts'
import { headlineOf, storyStarts, type Start } from './story-starts.ts'

// So many words make a story whole, and so many an article of a page that is known to hold several.
const whole = 80
const least = 40

// A story as a page of its own: its blocks, and the elements around them that hold no other story's.
const alone = (flat: Flat, from: number, to: number): Flat => {
  const blocks = flat.blocks.slice(from, to)
  const first = Math.max(0, blocks[0]?.node ?? 0)
  const last = blocks.reduce((most, { node }) => Math.max(most, node), first)
  const inside = (node: number): number => (node < first ? -1 : node - first)
  return {
    ...flat,
    nodes: flat.nodes.slice(first, last + 1).map((node) => ({ ...node, parent: inside(node.parent) })),
    blocks: blocks.map((block) => ({ ...block, node: inside(block.node) })),
  }
}

// The lines of a story's body, with what its own elements say of them.
const bodyLines = (flat: Flat, from: number, to: number, lines: readonly Line[]): readonly Line[] => {
  const { blocks: placed } = chooseBlocks(alone(flat, from, to))
  return lines.slice(from, to).map((line, i): Line => {
    const block = placed[i]
    const menu = block !== undefined && block.links > 0.75 && block.heading === null
    return { ...line, zone: block?.zone ?? (menu ? 'related' : line.zone) }
  })
}

const headPiece = (line: RoledLine, i: number, { start }: Story, title: string): Piece => {
  const { text } = line
  if (fold(text) === fold(title)) return { text, zone: 'headline' }
  if (line.role === 'byline') return { text, zone: 'byline' }
  if (line.role === 'stamp' || line.role === 'day') return { text, zone: 'dateline' }
  if (start.meta.includes(i)) return { text, zone: 'source' }
  return { text, zone: line.zone ?? (line.role === 'prose' ? 'standfirst' : 'other') }
}

// Lines between a head and its body that say nothing: buttons, the title again, the outlet again.
const bodyStart = (lines: readonly RoledLine[], { start, end }: Story, title: string): number => {
  let at = start.below
  while (at < end) {
    const line = lines[at] as RoledLine
    const idle =
      line.role !== 'prose' && (line.zone !== null || line.role !== 'short' || fold(line.text) === title)
    if (!idle) break
    at += 1
  }
  return at
}

interface Page {
  readonly flat: Flat
  readonly lines: readonly Line[]
  readonly roled: readonly RoledLine[]
  readonly words: PageWords
}

const timeOf = (flat: Flat, { start }: Story): Draft['published'] => {
  for (const i of [...start.meta, start.title])
    for (
      let at = flat.blocks[i]?.node ?? -1, n = 0;
      at >= 0 && n < 3;
      at = flat.nodes[at]?.parent ?? -1, n++
    ) {
      const time = flat.nodes[at]?.time
      const found = time ? momentOf(time) : null
      if (found) return { ...found, basis: 'meta' }
    }
  return null
}

const draftFor = ({ flat, lines, roled, words }: Page, story: Story): Draft => {
  const { start, end } = story
  const title = roled[start.title]?.text ?? ''
  const from = bodyStart(roled, story, fold(title))
  const head = roled.slice(start.at, from)
  const byline = head.find((line) => line.role === 'byline')?.text ?? null
  const body = readBody(roleLines(bodyLines(flat, from, end, lines), words), {
    title,
    outlet: start.outlet,
    words,
    dump: false,
  })
  return draftOf([...head.map((line, i) => headPiece(line, start.at + i, story, title)), ...body], {
    title,
    outlet: start.outlet,
    byline,
    published: timeOf(flat, story),
    dateLines: start.meta.flatMap((i) => (roled[i] ? [dateText(roled[i])] : [])),
  })
}

const aside = (lines: readonly RoledLine[], zone: 'navigation' | 'related'): readonly Piece[] =>
  lines.map((line) => ({ text: line.text, zone: line.zone ?? zone }))

// Elements that hold no story: comments, asides and advertisements, unless the page's own headline stands in them.
const shutIn = ({ nodes }: Flat, headline: number): readonly boolean[] => {
  const open = new Set<number>()
  for (let at = headline; at >= 0; at = nodes[at]?.parent ?? -1) open.add(at)
  const shut: boolean[] = []
  nodes.forEach(({ parent, zone, sure }, i) => {
    const closes = zone === 'comments' || zone === 'promotion' || (sure && zone !== null)
    shut.push((parent >= 0 && shut[parent] === true) || (closes && !open.has(i)))
  })
  return shut
}

// Heads of what is no story (teasers, cards without a text) bound no story: without them the others are looked for again.
const storiesOf = ({ flat, roled }: Page, starts: readonly Start[]): readonly Story[] => {
  const found = findStories(flat, roled, starts)
  const kept = found.filter((story) => story.words >= least)
  if (kept.length === found.length || kept.length < 2) return kept
  const again = findStories(
    flat,
    roled,
    kept.map((story) => story.start),
  )
  // Only a story that was cut short gains by it.
  return again.map((story, i) => {
    const before = kept[i] ?? story
    return story.words > 1.5 * before.words ? story : before
  })
}

// An item of a digest: a short report with its outlet and its time.
const isItem = ({ start, words }: Story): boolean =>
  start.outlet !== null && start.dated && words >= 20 && words < 200

// A page of nothing but such items, three of them at least; what stands above them (a greeting) is no story.
const digestOf = ({ flat, roled }: Page, starts: readonly Start[]): readonly Story[] | null => {
  const found = findStories(flat, roled, starts).filter((story) => story.words >= 20)
  const items = found.filter(isItem)
  const others = found.filter((story) => !isItem(story))
  const told = items.reduce((sum, { words }) => sum + words, 0)
  const all = roled.reduce(
    (sum, line) => (line.role === 'prose' && line.zone === null ? sum + line.words : sum),
    0,
  )
  if (told * 2 < all) return null
  return items.length >= 3 && others.every((story) => !story.start.dated && story.words < whole)
    ? items
    : null
}

// One story and a row of summaries of others are one story: most of the others have to be whole.
const areSeveral = (stories: readonly Story[]): boolean => {
  const others = stories.slice(1).filter((story) => story.start.dated && story.words >= whole)
  const wholes = stories.filter((story) => story.words >= whole)
  return wholes.length >= 2 && others.length > 0 && others.length * 2 >= stories.length - 1
}

/**
 * The stories of a page that holds several whole ones, each with what stands around it; nothing where it holds one or none.
 * Teasers are no stories: they stand as `related` with the story above them.
 */
export const severalStories = (flat: Flat, title: string | null, words: PageWords): readonly Draft[] => {
  const lines = pageLines(flat)
  // A second story stands beside a time of its own.
  if (!printTimes(lines, words)) return []
  const roled = roleLines(lines, words)
  const page: Page = { flat, lines, roled, words }
  const opening = headlineOf(roled, title)
  const shut = shutIn(flat, flat.blocks[opening]?.node ?? -1)
  const starts = storyStarts(roled, opening).filter((start) => !shut[flat.blocks[start.title]?.node ?? -1])
  if (starts.length < 2) return []
  const stories = digestOf(page, starts) ?? storiesOf(page, starts)
  if (!areSeveral(stories) && !stories.every(isItem)) return []
  if (stories.length < 2) return []
  const told: { story: Story; draft: Draft }[] = []
  for (const story of stories) {
    const draft = draftFor(page, story)
    if (!isTeaser(draft)) told.push({ story, draft })
  }
  return told.map(({ story, draft }, i): Draft => {
    const above = i === 0 ? aside(roled.slice(0, story.start.at), 'navigation') : []
    const below = aside(roled.slice(story.end, told[i + 1]?.story.start.at ?? roled.length), 'related')
    return { ...draft, pieces: [...above, ...draft.pieces, ...below] }
  })
}
