import { parseDocument } from 'htmlparser2'
import type { Draft } from '../../draft.ts'
import { hostOf } from '../../outlets.ts'
import { metaDate } from '../../published.ts'
import { segment } from '../../segment.ts'
import type { DecodedPage, Format } from '../format.ts'
import { flatten } from './block.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { pageLines, storyLines } from './html-lines.ts'
import { livePosts } from './live-posts.ts'
import { pageFacts, type PageFacts } from './page-facts.ts'

const wordsIn = (draft: Draft): number =>
  draft.pieces.reduce((n, piece) => (piece.zone === null ? n + piece.text.split(' ').length : n), 0)

const publishedIn = (facts: PageFacts, { language }: DecodedPage): Draft['published'] => {
  for (const { value, basis } of facts.published) {
    const at = metaDate(value, language.pages)
    if (at !== null) return { at, basis }
  }
  return null
}

// What the page says of itself belongs to its first story.
const withFacts = (draft: Draft, facts: PageFacts, page: DecodedPage): Draft => ({
  ...draft,
  title: facts.title ?? draft.title,
  outlet: facts.outlet ?? draft.outlet,
  byline: facts.byline ?? draft.byline,
  url: facts.url,
  host: facts.url === null ? null : hostOf(facts.url),
  published: publishedIn(facts, page) ?? draft.published,
  language: facts.language,
})

/** Web pages: one story, several one after another, or a live page with its posts. */
export const html: Format = {
  name: 'html',
  detect: (page, text) => (page.hint === 'html' ? 1 : page.hint === null && /<(?:html|body|article|p|div)[\s>]/i.test(text.slice(0, 4000)) ? 0.8 : 0),
  toArticles: (page) => {
    const root = parseDocument(page.text)
    const facts = pageFacts(root)
    const flat = flatten(root)
    const blocks = chooseBlocks(flat)
    const live = livePosts(flat, blocks, facts, page.language.pages)
    if (live.length > 0) return { drafts: live.map((draft, i) => (i === 0 ? withFacts(draft, facts, page) : { ...draft, outlet: facts.outlet, url: facts.url, host: facts.url === null ? null : hostOf(facts.url) })), diagnostics: [] }
    const several = segment(pageLines(blocks), page.language.pages, { title: facts.title })
    const drafts =
      several.filter((draft) => wordsIn(draft) >= 80).length >= 2 ? several : segment(storyLines(blocks), page.language.pages, { title: facts.title })
    return { drafts: drafts.map((draft, i) => (i === 0 ? withFacts(draft, facts, page) : draft)), diagnostics: [] }
  },
}
