import { pageTree } from './page-tree.ts'
import { fold } from '../../../kit/fold.ts'
import type { Draft } from '../../draft.ts'
import { hostOf } from '../../outlets.ts'
import type { Format } from '../format.ts'
import { flatten } from './block.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { livePosts } from './live-posts.ts'
import { pageFacts, type PageFacts } from './page-facts.ts'
import { readStory } from './read-story.ts'
import { severalStories } from './several-stories.ts'

const siteOf = (facts: PageFacts): Pick<Draft, 'outlet' | 'url' | 'host'> => ({
  outlet: facts.outlet,
  url: facts.url,
  host: facts.url === null ? null : hostOf(facts.url),
})

const onSite = (draft: Draft, facts: PageFacts): Draft => ({ ...draft, ...siteOf(facts) })

// What the page says of itself belongs to its first story.
const withFacts = (draft: Draft, facts: PageFacts, several = false): Draft => ({
  ...draft,
  ...siteOf(facts),
  title: facts.title ?? draft.title,
  // A page that gathers stories prints whose each is; its own name is not theirs.
  outlet: facts.source ?? (several ? draft.outlet : null) ?? facts.outlet ?? draft.outlet,
  byline: facts.byline ?? draft.byline,
  published: (several ? facts.stated : facts.published) ?? draft.published,
  updated: several ? null : facts.updated,
  takenFrom: facts.source,
  language: facts.language,
  free: facts.free,
})

// A digest has a title of its own; that of a story says what the story's headline says, in whole or cut short.
const isToldOf = (draft: Draft, facts: PageFacts): boolean => {
  const [said, own] = [fold(facts.title ?? ''), fold(draft.title ?? '')]
  return said === '' || own === '' || said.includes(own) || own.includes(said)
}

/** Web pages: one story, several one after another, or a live page with its posts. */
export const html: Format = {
  name: 'html',
  detect: (page, text) =>
    page.hint === 'html'
      ? 1
      : page.hint === null && /<(?:html|body|article|p|div)[\s>]/i.test(text.slice(0, 4000))
        ? 0.8
        : 0,
  toArticles: (page) => {
    const root = pageTree(page.text)
    const facts = pageFacts(root, page.page.address)
    const flat = flatten(root)
    const { blocks } = chooseBlocks(flat)
    const live = livePosts(flat, blocks, facts, page.language.pages)
    if (live.length > 0)
      return {
        drafts: live.map((draft) => (draft.published ? onSite(draft, facts) : withFacts(draft, facts))),
        diagnostics: [],
      }
    const several = severalStories(flat, facts.title, page.language.pages)
    const gathered = several.length >= 2
    const drafts = gathered ? several : [readStory(flat, blocks, page.language.pages, facts.title)]
    return {
      drafts: drafts.map((draft, i) =>
        i === 0 && (!gathered || isToldOf(draft, facts)) ? withFacts(draft, facts, gathered) : draft,
      ),
      diagnostics: [],
    }
  },
}
