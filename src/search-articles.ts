import { annotate, nothing } from './annotate/annotate.ts'
import { languageTold, statesToldBy } from './annotate/index.ts'
import { guardedEach, inGroups, type Guard } from './kit/guarded-each.ts'
import type { Language } from './languages/language.ts'
import { digestOf } from './link/digest.ts'
import type { Annotated } from './link/linker.ts'
import type { AnnotatedArticle } from './model/annotation.ts'
import { paragraphsOf, type Article } from './model/article.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import type { ReadyArticle } from './model/ready.ts'
import { makeReady } from './text/make-ready.ts'

/** What searching articles is told from outside. */
export interface SearchSetting {
  readonly languages: readonly [Language, ...Language[]]
  /** How many characters of one article are searched; the text itself is kept whole. */
  readonly searched: number
  /** Wraps the work on one page. */
  readonly guard: Guard
  readonly onArticle: (done: number, total: number, source: string) => void
}

/** What was found in an article. */
export type Found = Pick<Annotated, 'annotations' | 'digest'>

/** States that an article tells of, by the names it gives them. */
export type ToldStates = ReturnType<typeof statesToldBy>

/** What an article has to do with states that pages tell one another of. */
export interface States {
  /** Those that it tells of; null in a tongue that nobody here reads. */
  readonly told: ToldStates | null
  /** Its capitalised words: a state told of elsewhere may be named by them. */
  readonly names: ReadonlySet<string>
}

/** What is kept of articles from one dossier to the next of the same pages. */
export interface Memory {
  readonly states: Map<string, States>
  /** What was found in an article, with the states told by other pages under which it was searched. */
  readonly found: Map<string, { readonly under: string; readonly found: Found | null }>
}

/** Opens a memory that holds nothing yet. */
export const openMemory = (): Memory => ({ states: new Map(), found: new Map() })

type Languages = SearchSetting['languages']

const spoken = (article: Article, languages: Languages): Language | null =>
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
const readyIn = (article: Article, setting: SearchSetting): ReadyArticle => {
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

/** What a set of pages knows of states, and the articles that were made ready to find that out. */
export interface Told {
  readonly languages: ReadonlyMap<Language, Language>
  /** Articles made ready, those that are held. */
  readonly ready: ReadonlyMap<string, ReadyArticle>
}

/** An article by its language and what it tells of states. */
export type Telling = Pick<Article, 'language'> & Pick<States, 'told'>

/** True where an article tells of any state, or of a name that is none. */
export const tells = ({ told, denied }: ToldStates): boolean => told.size + denied.size > 0

/** Languages that know what a set of pages tells of states. */
export const languagesKnowing = (
  tellings: readonly Telling[],
  languages: Languages,
): ReadonlyMap<Language, Language> =>
  new Map(
    languages.map((language) => {
      const own = tellings.filter((t) => t.language === language.code)
      return [
        language,
        languageTold(
          language,
          own.flatMap(({ told }) => (told && tells(told) ? [told] : [])),
        ),
      ]
    }),
  )

/** What an article made ready has to do with states. */
const statesOf = (ready: ReadyArticle, languages: Languages): States => {
  const language = spoken(ready.article, languages)
  return { told: language && statesToldBy(ready, language), names: capitalised(ready) }
}

/**
 * Pages tell one another which states there are ("the Keshti government" here, only "Keshet" there): what the set knows, each page
 * may use.
 */
export const tellAll = (
  articles: readonly Article[],
  setting: SearchSetting,
  memory: Memory | null,
): Told => {
  const tellings: Telling[] = []
  const held = new Map<string, ReadyArticle>()
  let words = 0
  for (const article of articles) {
    const before = memory?.states.get(article.id)
    const ready = before ? null : readyIn(article, setting)
    const states = before ?? (ready && statesOf(ready, setting.languages))
    if (states) tellings.push({ language: article.language, told: states.told })
    if (!ready || !states) continue
    memory?.states.set(article.id, states)
    words += ready.tokens.length
    if (words <= heldWords) held.set(article.id, ready)
  }
  return { languages: languagesKnowing(tellings, setting.languages), ready: held }
}

/** The states told by other pages that can make a difference to an article: those whose name begins with one of its words. */
export const underOf = (
  { language: code }: Pick<Article, 'language'>,
  names: ReadonlySet<string> | undefined,
  told: Pick<Told, 'languages'>,
): string => {
  const language = [...told.languages.keys()].find((l) => l.code === code)
  const known = language && told.languages.get(language)?.actors.told?.names
  if (!known || !names) return ''
  return JSON.stringify([...known].filter(([name]) => names.has(name.split(' ')[0] ?? name)))
}

/** The digest of an article that nobody searched. */
export const emptyDigest: Found['digest'] = {
  words: 0,
  sentences: [],
  names: new Map(),
  changeNote: /(?!)/,
  signs: [],
  titleSigns: [],
  storyWords: { aside: /(?!)/, partyNoun: /(?!)/, noParty: /(?!)/ },
}

const annotateOne = (ready: ReadyArticle, told: Told, setting: SearchSetting): Found => {
  const { article } = ready
  const language = spoken(article, setting.languages)
  const known = language && (told.languages.get(language) ?? language)
  return { annotations: known ? annotate(ready, known) : nothing, digest: digestOf(ready) }
}

const noticedIn = (article: Article, found: Found | null, setting: SearchSetting): readonly Diagnostic[] => {
  const searched = searchedText(article.text, setting.searched).length
  return [
    ...(found === null ? [tooSlow(article)] : []),
    ...(searched < article.text.length && spoken(article, setting.languages)
      ? [longArticle(article, searched)]
      : []),
  ]
}

/** An article that was searched. */
export interface Searched {
  readonly article: Article
  /** Null where the guard stopped the search. */
  readonly found: Found | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Searches articles one after another, in their order, with what a set of pages told of states. */
export function* searchKnowing(
  articles: readonly Article[],
  told: Told,
  setting: SearchSetting,
  memory: Memory | null,
): Generator<Searched> {
  let n = 0
  for (const group of inGroups(articles)) {
    const under = group.map((article) =>
      memory ? underOf(article, memory.states.get(article.id)?.names, told) : '',
    )
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

/** Searches articles one after another, in their order; each knows the states that any of them tells. */
export const searchAll = (
  articles: readonly Article[],
  setting: SearchSetting,
  memory: Memory | null,
): Generator<Searched> => searchKnowing(articles, tellAll(articles, setting, memory), setting, memory)

/** Articles in, each with what was found in it out, in the same order; nothing is linked. One that was stopped has no findings. */
export const annotateArticles = (
  articles: readonly Article[],
  setting: SearchSetting,
): Outcome<readonly AnnotatedArticle[]> => {
  const all = [...searchAll(articles, setting, null)]
  return {
    value: all.map(({ article, found }) => ({ article, annotations: found?.annotations ?? nothing })),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** What was found in an article, as JSON can hold it. */
export interface FoundData {
  readonly annotations: Found['annotations']
  readonly digest: Pick<Found['digest'], 'words' | 'sentences' | 'signs' | 'titleSigns'> & {
    readonly names: readonly (readonly [string, number])[]
  }
}

/** What was found in an article, as JSON can hold it; `foundIn` takes it back. */
export const dataOf = ({ annotations, digest }: Found): FoundData => {
  const { words, sentences, signs, titleSigns, names } = digest
  return { annotations, digest: { words, sentences, signs, titleSigns, names: [...names] } }
}

/** What `dataOf` was given, of an article in one of these languages. */
export const foundIn = (
  data: FoundData,
  { language }: Pick<Article, 'language'>,
  languages: Languages,
): Found => {
  const { grammar } = (languages.find(({ code }) => code === language) ?? languages[0]).sentences
  const digest = {
    ...data.digest,
    names: new Map(data.digest.names),
    changeNote: grammar.changeNote,
    storyWords: grammar.stories,
  }
  return { annotations: data.annotations, digest }
}
