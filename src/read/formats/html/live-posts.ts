import type { PageWords } from '../../../languages/contract/pages.ts'
import { draftOf, type Draft } from '../../draft.ts'
import { printTimes, roleLines } from '../../line.ts'
import { momentOf } from '../../moment.ts'
import { oneStory, segment } from '../../segment.ts'
import type { Flat } from './block.ts'
import type { PlacedBlock } from './choose-blocks.ts'
import { findStories } from './find-stories.ts'
import { storyLines } from './html-lines.ts'
import { clockedPosts, listedPosts } from './live-starts.ts'
import type { PageFacts } from './page-facts.ts'
import { pageLines } from './page-lines.ts'

// The least number of posts that make a page a live page.
const least = 3

interface Post {
  readonly node: number
  readonly time: string
  readonly blocks: PlacedBlock[]
}

// The posts: siblings with a time and prose of their own. Where several rows of such siblings nest, the longest row is taken.
const rowOf = (flat: Flat, blocks: readonly PlacedBlock[]): readonly Post[] => {
  const holds = new Map<number, number>()
  for (const block of blocks) {
    if (block.links > 0.5 || block.heading !== null || block.text.length < 60) continue
    for (let at = block.node, n = 0; at >= 0 && n < 12; at = flat.nodes[at]?.parent ?? -1, n++)
      holds.set(at, (holds.get(at) ?? 0) + block.text.length)
  }
  const rows = new Map<number, number[]>()
  flat.nodes.forEach((node, i) => {
    if (node.time === null || !holds.has(i) || !/^(?:article|section|div|li)$/.test(node.tag)) return
    const row = rows.get(node.parent)
    if (row) row.push(i)
    else rows.set(node.parent, [i])
  })
  const best = [...rows.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return best.map((node) => ({ node, time: flat.nodes[node]?.time ?? '', blocks: [] }))
}

// Gives each post its blocks; what stands above the first post is the lead.
const fill = (flat: Flat, blocks: readonly PlacedBlock[], posts: readonly Post[]): readonly PlacedBlock[] => {
  const byNode = new Map(posts.map((post) => [post.node, post]))
  const owner: (Post | undefined)[] = []
  flat.nodes.forEach((node, i) =>
    owner.push(byNode.get(i) ?? (node.parent < 0 ? undefined : owner[node.parent])),
  )
  const rest: PlacedBlock[] = []
  let begun = false
  for (const block of blocks) {
    const post = block.node < 0 ? undefined : owner[block.node]
    if (post) {
      post.blocks.push({ ...block, inside: true })
      begun = true
    } else rest.push(begun ? block : { ...block, inside: true })
  }
  return rest
}

const asDraft = (post: Post, words: PageWords, fallback: string | null): Draft | null => {
  const heading = post.blocks.find((block) => block.heading !== null)?.text ?? null
  const drafts = segment(storyLines(post.blocks), words, { title: heading })
  const first = drafts[0]
  if (!first) return null
  const moment = momentOf(post.time)
  const pieces = drafts.flatMap((draft) => draft.pieces)
  return draftOf(pieces, {
    title: heading ?? fallback,
    byline: first.byline,
    published: moment && { ...moment, basis: 'meta' },
  })
}

// What stands above the posts is an article of its own from so many words on.
const leadWords = 10

// Posts as their lines mark them: the headlines that the linked data lists, or printed clock times.
const markedPosts = (
  flat: Flat,
  blocks: readonly PlacedBlock[],
  { facts, words }: { facts: PageFacts; words: PageWords },
): readonly MarkedPost[] => {
  const lines = pageLines(flat)
  if (facts.posts.length === 0 && !printTimes(lines, words)) return []
  const roled = roleLines(lines, words)
  const listed = listedPosts(roled, facts.posts)
  const clocked = clockedPosts(roled)
  const starts = listed.length >= Math.min(least, facts.posts.length) && listed.length > 0 ? listed : clocked
  if (starts === clocked && clocked.length < least) return []
  return findStories(flat, roled, starts).map(({ start, end, words: size }, i): MarkedPost => {
    const { published, title, at } = starts[i] ?? { published: null, title: start.title, at: start.at }
    return {
      from: at,
      to: end,
      size,
      title: roled[title]?.heading == null && starts === clocked ? null : (roled[title]?.text ?? null),
      published,
      basis: starts === listed ? 'json-ld' : 'printed',
      blocks: blocks.slice(at, end),
    }
  })
}

interface MarkedPost {
  readonly from: number
  readonly to: number
  readonly size: number
  readonly title: string | null
  readonly published: string | null
  readonly basis: 'json-ld' | 'printed'
  readonly blocks: readonly PlacedBlock[]
}

const markedDraft = (post: MarkedPost, words: PageWords, fallback: string | null): Draft | null => {
  const lines = storyLines(post.blocks.map((block) => ({ ...block, inside: true })))
  const draft = oneStory(lines, words, { title: post.title })[0]
  const moment = post.published === null ? null : momentOf(post.published)
  if (!draft) return null
  return {
    ...draft,
    title: post.title ?? fallback,
    published: moment && { ...moment, basis: post.basis },
  }
}

// What stands above the first post, as an article of its own; "this page is no longer being updated" is none.
const leadOf = (rest: readonly PlacedBlock[], words: PageWords, title: string | null): readonly Draft[] => {
  const lead = segment(storyLines(rest), words, { title })[0]
  const said = lead?.pieces.filter((p) => p.zone === null).map((p) => p.text) ?? []
  return lead && said.join(' ').split(/\s+/).length >= leadWords ? [lead] : []
}

const isCalledLive = (facts: PageFacts): boolean =>
  facts.live ||
  /\blive\b/i.test(facts.title ?? '') ||
  /\/live(?:blog)?[/-]|-live(?:-|\/|$)/i.test(facts.url ?? '')

/**
 * The posts of a live page, each with its own time, after what stands above them; nothing where the page is none. A page is
 * live where its linked data says so, or its title or address does and it has a row of dated posts.
 */
export const livePosts = (
  flat: Flat,
  blocks: readonly PlacedBlock[],
  facts: PageFacts,
  words: PageWords,
): readonly Draft[] => {
  if (!isCalledLive(facts)) return []
  const row = rowOf(flat, blocks)
  const marked = markedPosts(flat, blocks, { facts, words }).filter((post) => post.size > 0)
  if (row.length < least && marked.length === 0) return []
  if (row.length >= least && row.length >= marked.length) {
    const rest = fill(flat, blocks, row)
    const drafts = row.map((post) => asDraft(post, words, facts.title)).filter((draft) => draft !== null)
    return [...leadOf(rest, words, facts.title), ...drafts]
  }
  const first = marked[0]?.from ?? 0
  const owned = new Set(marked.flatMap((post) => post.blocks))
  const rest = blocks
    .map((block, i) => (i < first ? { ...block, inside: true } : { ...block, inside: false }))
    .filter((_, i) => !owned.has(blocks[i] as PlacedBlock))
  const drafts = marked.map((post) => markedDraft(post, words, facts.title)).filter((draft) => draft !== null)
  return [...leadOf(rest, words, facts.title), ...drafts]
}
