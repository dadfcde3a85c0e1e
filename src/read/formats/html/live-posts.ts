import type { PageWords } from '../../../languages/contract/pages.ts'
import { draftOf, type Draft } from '../../draft.ts'
import { momentOf } from '../../moment.ts'
import { segment } from '../../segment.ts'
import type { Flat } from './block.ts'
import type { PlacedBlock } from './choose-blocks.ts'
import { storyLines } from './html-lines.ts'
import type { PageFacts } from './page-facts.ts'

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
  const called =
    facts.live ||
    /\blive\b/i.test(facts.title ?? '') ||
    /\/live(?:blog)?[/-]|-live(?:-|\/|$)/i.test(facts.url ?? '')
  if (!called) return []
  const posts = rowOf(flat, blocks)
  if (posts.length < least) return []
  const rest = fill(flat, blocks, posts)
  const lead = segment(storyLines(rest), words, { title: facts.title })[0]
  const drafts = posts.map((post) => asDraft(post, words, facts.title)).filter((draft) => draft !== null)
  // "This page is no longer being updated" is no article.
  const said = lead?.pieces.filter((p) => p.zone === null).map((p) => p.text) ?? []
  return lead && said.join(' ').split(/\s+/).length >= leadWords ? [lead, ...drafts] : drafts
}
