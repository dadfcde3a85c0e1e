import { annotate, nothing } from './annotate/annotate.ts'
import { languageTold, statesToldBy } from './annotate/index.ts'
import type { Language } from './languages/language.ts'
import { openDesk } from './link/link.ts'
import { knownBy, knownTime } from './link/known-time.ts'
import { noDescent, type Article } from './model/article.ts'
import type { Diagnostic, Outcome } from './model/diagnostic.ts'
import type { Dossier } from './model/dossier.ts'
import type { Page } from './model/page.ts'
import type { ReadyArticle } from './model/ready.ts'
import { readPage } from './read/read-page.ts'
import { findCopies } from './syndicate/find-copies.ts'
import { makeReady } from './text/make-ready.ts'

/** What the pipeline is told from outside: it knows no clock, no disk and no language of its own. */
export interface Setting {
  readonly languages: readonly [Language, ...Language[]]
  /** Version of Parley, written into the dossier. */
  readonly parley: string
  /** Only what the world could know by then; null for everything. */
  readonly asOf: string | null
  /** A name for the story with most articles, or null. */
  readonly story: string | null
  readonly onArticle: (done: number, total: number, source: string) => void
}

const isKnown = (article: Article, asOf: string | null): boolean =>
  asOf === null || knownBy(knownTime(article)) <= knownBy(asOf)

const spoken = (article: Article, languages: Setting['languages']): Language | null =>
  languages.find((l) => l.code === article.language) ?? null

// An article in a tongue nobody here reads is kept and shown, without a word of it looked at.
const readyIn = (
  article: Article,
  language: Language | null,
  languages: Setting['languages'],
): ReadyArticle =>
  language ? makeReady(article, language) : { ...makeReady({ ...article, text: '' }, languages[0]), article }

interface Spoken {
  readonly ready: ReadyArticle
  readonly language: Language | null
}

// Pages tell one another which states there are ("the Keshti government" here, only "Keshet" there): what the set knows, each page may use.
const makeAllReady = (articles: readonly Article[], languages: Setting['languages']): readonly Spoken[] => {
  const spokenAll = [...articles]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => {
      const language = spoken(article, languages)
      return { ready: readyIn(article, language, languages), language }
    })
  const told = new Map(
    languages.map((language) => {
      const own = spokenAll.filter((s) => s.language === language)
      return [
        language,
        languageTold(
          language,
          own.map(({ ready }) => statesToldBy(ready, language)),
        ),
      ]
    }),
  )
  return spokenAll.map(({ ready, language }) => ({
    ready,
    language: language && (told.get(language) ?? language),
  }))
}

/** A dossier in the making: pages go in one by one, and nothing of a page stays but its articles. */
export interface Pipeline {
  readonly take: (page: Page) => void
  readonly finish: () => Outcome<Dossier>
}

/** Opens an empty pipeline: read → syndicate → text → annotate → link. */
export const openPipeline = (setting: Setting): Pipeline => {
  const diagnostics: Diagnostic[] = []
  const read: Article[] = []
  return {
    take: (page) => {
      const { value, diagnostics: noticed } = readPage(page, setting.languages)
      read.push(...value)
      diagnostics.push(...noticed)
    },
    finish: () => ({ value: linkAll(read, setting), diagnostics }),
  }
}

const linkAll = (read: readonly Article[], setting: Setting): Dossier => {
  const articles = read.filter((a) => isKnown(a, setting.asOf))
  const descent = findCopies(articles)
  const desk = openDesk()
  makeAllReady(articles, setting.languages).forEach(({ ready, language }, n, all) => {
    const { article } = ready
    const own = descent.get(article.id) ?? { origin: article.id, ...noDescent }
    const annotations = language ? annotate(ready, language) : nothing
    desk.put({ article, ready, annotations, origin: own.origin }, own)
    setting.onArticle(n + 1, all.length, article.source)
  })
  const unplaced = read.filter((a) => knownTime(a) === null).length
  return desk.view({ parley: setting.parley, asOf: setting.asOf, story: setting.story, unplaced })
}

/**
 * Pages in, dossier out. The same set of pages gives the same dossier, in any order.
 */
export const pipeline = (pages: readonly Page[], setting: Setting): Outcome<Dossier> => {
  const line = openPipeline(setting)
  for (const page of pages) line.take(page)
  return line.finish()
}
