import { annotate, nothing } from './annotate/annotate.ts'
import { languageTold, statesToldBy } from './annotate/index.ts'
import { guardedEach, inGroups, type Guard } from './kit/guarded-each.ts'
import type { Language } from './languages/language.ts'
import { digestOf } from './link/digest.ts'
import { openDesk } from './link/link.ts'
import { knownBy, knownTime } from './link/known-time.ts'
import type { Annotated } from './link/linker.ts'
import type { StoryName } from './link/whole/name-stories.ts'
import type { AnnotatedArticle } from './model/annotation.ts'
import { noDescent, paragraphsOf, type Article, type CopyOf } from './model/article.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import type { Page } from './model/page.ts'
import type { ReadyArticle } from './model/ready.ts'
import { openReader } from './read/open-reader.ts'
import { findCopies } from './syndicate/find-copies.ts'
import { withSaves } from './syndicate/find-saves.ts'
import { makeReady } from './text/make-ready.ts'

/** What the pipeline is told from outside: it knows no clock, no disk and no language of its own. */
export interface Setting {
  readonly languages: readonly [Language, ...Language[]]
  /** Version of Parley, written into the dossier. */
  readonly parley: string
  /** Only what the world could know by then; null for everything. */
  readonly asOf: string | null
  /** The story to put first, or null. */
  readonly story: string | null
  /** Names that a person gives stories. */
  readonly storyNames?: readonly StoryName[]
  /** How many characters of one article are searched; the text itself is kept whole. */
  readonly searched: number
  /** Wraps the work on one page. */
  readonly guard: Guard
  readonly onArticle: (done: number, total: number, source: string) => void
}

const isKnown = (article: Article, asOf: string | null): boolean =>
  asOf === null || knownBy(knownTime(article)) <= knownBy(asOf)

const spoken = (article: Article, languages: Setting['languages']): Language | null =>
  languages.find((l) => l.code === article.language) ?? null

// What of a text is searched: whole paragraphs up to the limit, else a part of the first.
const searchedText = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const end = paragraphsOf(text).findLast((p) => p.end <= limit)?.end ?? text.lastIndexOf(' ', limit)
  return text.slice(0, end > 0 ? end : limit)
}

const longArticle = ({ source, title, text }: Article, searched: number): Diagnostic => ({
  code: 'annotate/long-article',
  message: `${source} holds a very long article${title === null ? '' : ` ("${title.slice(0, 60)}")`}: its last ${String(text.length - searched)} of ${String(text.length)} characters are kept, but not searched. Split it, or raise --search-characters.`,
  source,
})

const tooSlow = (article: Article): Diagnostic => ({
  code: 'annotate/too-slow',
  message: `${article.source} took longer than a page is given: its text is kept, but not searched. Give it more with --seconds-per-page.`,
  source: article.source,
})

// An article in a tongue nobody here reads is kept and shown, without a word of it looked at.
const readyIn = (article: Article, setting: Setting): ReadyArticle => {
  const language = spoken(article, setting.languages)
  const text = language === null ? '' : searchedText(article.text, setting.searched)
  return makeReady({ ...article, text }, language ?? setting.languages[0])
}

// So many words of articles made ready are held at once; what is beyond is made ready again when its turn comes.
const heldWords = 500_000

// Words that may begin the name of a state, with and without their stops ("U.K.").
const capitalised = ({ tokens }: ReadyArticle): ReadonlySet<string> =>
  new Set(
    tokens.filter((t) => t.text !== t.lower).flatMap((t) => [t.text, t.text.replaceAll('.', ''), t.lower]),
  )

interface Told {
  readonly languages: ReadonlyMap<Language, Language>
  /** Articles made ready, those that are held. */
  readonly ready: ReadonlyMap<string, ReadyArticle>
}

// Pages tell one another which states there are ("the Keshti government" here, only "Keshet" there): what the set knows, each page may use.
const tellAll = (articles: readonly Article[], setting: Setting, memory: Memory | null): Told => {
  const told = new Map(setting.languages.map((l) => [l, [] as ToldStates[]]))
  const held = new Map<string, ReadyArticle>()
  let words = 0
  for (const article of articles) {
    const language = spoken(article, setting.languages)
    const before = memory?.states.get(article.id)
    const ready = before ? null : readyIn(article, setting)
    const states = before ? before.told : ready && language ? statesToldBy(ready, language) : null
    if (states?.size && language) told.get(language)?.push(states)
    if (!ready) continue
    memory?.states.set(article.id, { told: states, names: capitalised(ready) })
    words += ready.tokens.length
    if (words <= heldWords) held.set(article.id, ready)
  }
  return {
    languages: new Map([...told].map(([language, states]) => [language, languageTold(language, states)])),
    ready: held,
  }
}

export { openReader }

/** A dossier in the making: pages go in one by one, and nothing of a page stays but its articles. */
export interface Pipeline {
  readonly take: (page: Page) => void
  /** How many pages held an article, of those that were read so far. */
  readonly pages: () => number
  readonly finish: () => Outcome<Dossier>
  /**
   * The dossiers of the pages as of several times (null: of everything), in that order. An article is searched once, and again only
   * where what other pages tell of states by one of these times makes it read otherwise: each is the very dossier that `finish`
   * gives with that time set.
   */
  readonly finishAt: (times: readonly (string | null)[]) => Outcome<readonly Dossier[]>
}

/** Articles, each with whose copy it is among them, in the order given. */
export const withCopies = (
  articles: readonly Article[],
): readonly (Article & Pick<Annotated, 'origin'> & { readonly copyOf: CopyOf | null })[] => {
  const descent = findCopies(articles)
  return articles.map((article) => {
    const { origin, copyOf } = descent.get(article.id) ?? { origin: article.id, copyOf: null }
    return { ...article, origin, copyOf }
  })
}

/** How many pages articles were read from. */
export const pagesOf = (articles: readonly Article[]): number =>
  new Set(articles.map(({ capture }) => capture)).size

/** Opens an empty pipeline: read → syndicate → text → annotate → link. */
export const openPipeline = (setting: Setting): Pipeline => {
  const diagnostics: Diagnostic[] = []
  const read: Article[] = []
  const reader = openReader(setting)
  const keep = (outcomes: readonly Outcome<readonly Article[]>[]): void => {
    for (const { value, diagnostics: noticed } of outcomes) {
      for (const article of value) read.push(article)
      for (const each of noticed) diagnostics.push(each)
    }
  }
  return {
    take: (page) => {
      keep(reader.take(page))
    },
    pages: () => pagesOf(read),
    finish: () => {
      keep(reader.rest())
      const { value, diagnostics: noticed } = linkAll(read, setting, null)
      return { value, diagnostics: [...diagnostics, ...noticed] }
    },
    finishAt: (times) => {
      keep(reader.rest())
      const memory: Memory = { states: new Map(), found: new Map() }
      const all = times.map((asOf) => linkAll(read, { ...setting, asOf }, memory))
      const noticed = new Map(all.flatMap((each) => each.diagnostics).map((d) => [JSON.stringify(d), d]))
      return { value: all.map(({ value }) => value), diagnostics: [...diagnostics, ...noticed.values()] }
    },
  }
}

type Found = Pick<Annotated, 'annotations' | 'digest'>
type ToldStates = ReturnType<typeof statesToldBy>

/** What is kept of articles from one dossier to the next of the same pages. */
interface Memory {
  readonly states: Map<string, { readonly told: ToldStates | null; readonly names: ReadonlySet<string> }>
  /** What was found in an article, with the states told by other pages under which it was searched. */
  readonly found: Map<string, { readonly under: string; readonly found: Found | null }>
}

// The states told by other pages that can make a difference to an article: those whose name begins with one of its words.
const underOf = (article: Article, told: Told, memory: Memory, setting: Setting): string => {
  const language = spoken(article, setting.languages)
  const names = memory.states.get(article.id)?.names
  const known = language && told.languages.get(language)?.actors.told?.names
  if (!known || !names) return ''
  return JSON.stringify([...known].filter(([name]) => names.has(name.split(' ')[0] ?? name)))
}

const emptyDigest: Found['digest'] = {
  words: 0,
  sentences: [],
  names: new Map(),
  changeNote: /(?!)/,
  signs: [],
  titleSigns: [],
  storyWords: { aside: /(?!)/, partyNoun: /(?!)/, noParty: /(?!)/ },
}

const annotateOne = (ready: ReadyArticle, told: Told, setting: Setting): Found => {
  const { article } = ready
  const language = spoken(article, setting.languages)
  const known = language && (told.languages.get(language) ?? language)
  return { annotations: known ? annotate(ready, known) : nothing, digest: digestOf(ready) }
}

const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1)

const noticedIn = (article: Article, found: Found | null, setting: Setting): readonly Diagnostic[] => {
  const searched = searchedText(article.text, setting.searched).length
  return [
    ...(found === null ? [tooSlow(article)] : []),
    ...(searched < article.text.length && spoken(article, setting.languages)
      ? [longArticle(article, searched)]
      : []),
  ]
}

interface Searched {
  readonly article: Article
  /** Null where the guard stopped the search. */
  readonly found: Found | null
  readonly diagnostics: readonly Diagnostic[]
}

// Searches articles one after another, in their order; each knows the states that any of them tells.
function* searchAll(
  articles: readonly Article[],
  setting: Setting,
  memory: Memory | null,
): Generator<Searched> {
  const told = tellAll(articles, setting, memory)
  let n = 0
  for (const group of inGroups(articles)) {
    const under = group.map((article) => (memory ? underOf(article, told, memory, setting) : ''))
    const known = group.map(({ id }, i) => {
      const before = memory?.found.get(id)
      return before?.under === under[i] ? before : undefined
    })
    const anew = group.filter((_, i) => !known[i])
    // The tagger keeps a dictionary of its own and must not be stopped while it writes there: this is outside of the guard.
    const ready = anew.map((article) => told.ready.get(article.id) ?? readyIn(article, setting))
    const all = guardedEach(ready, (each) => annotateOne(each, told, setting), setting.guard)
    for (const [i, article] of group.entries()) {
      const before = known[i]
      const found = before ? before.found : (all[anew.indexOf(article)]?.value ?? null)
      if (!before) memory?.found.set(article.id, { under: under[i] ?? '', found })
      yield { article, found, diagnostics: noticedIn(article, found, setting) }
      setting.onArticle(++n, articles.length, article.source)
    }
  }
}

/** Articles in, each with what was found in it out, in the same order; nothing is linked. One that was stopped has no findings. */
export const annotateArticles = (
  articles: readonly Article[],
  setting: Setting,
): Outcome<readonly AnnotatedArticle[]> => {
  const all = [...searchAll(articles, setting, null)]
  return {
    value: all.map(({ article, found }) => ({ article, annotations: found?.annotations ?? nothing })),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  }
}

const linkAll = (read: readonly Article[], setting: Setting, memory: Memory | null): Outcome<Dossier> => {
  const diagnostics: Diagnostic[] = []
  const placed = withSaves(read)
  const articles = [...withSaves(placed.filter((a) => isKnown(a, setting.asOf)))].sort(byId)
  const descent = findCopies(articles)
  const desk = openDesk()
  for (const { article, found, diagnostics: noticed } of searchAll(articles, setting, memory)) {
    const from = descent.get(article.id) ?? { origin: article.id, ...noDescent }
    diagnostics.push(...noticed)
    desk.put(
      { article, ...(found ?? { annotations: nothing, digest: emptyDigest }), origin: from.origin },
      from,
    )
  }
  const unplaced = placed.filter((a) => knownTime(a) === null).length
  const { parley, asOf, story, storyNames = [] } = setting
  const value = desk.view({ parley, asOf, story, storyNames, unplaced })
  return { value, diagnostics }
}

/**
 * Pages in, dossier out. The same set of pages gives the same dossier, in any order.
 */
export const pipeline = (pages: readonly Page[], setting: Setting): Outcome<Dossier> => {
  const line = openPipeline(setting)
  for (const page of pages) line.take(page)
  return line.finish()
}
