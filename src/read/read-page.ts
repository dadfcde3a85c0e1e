import type { Language } from '../languages/language.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { cutNotes } from './credits/find-cut.ts'
import { decode } from './decode.ts'
import { finishArticle } from './finish-article.ts'
import type { Draft } from './draft.ts'
import type { Finish } from './finish.ts'
import type { DecodedPage, Format } from './formats/format.ts'
import { formats } from './formats/index.ts'
import { noMatter, takeFrontMatter } from './front-matter.ts'
import { openBudget, type InnerBudget } from './inner-budget.ts'
import { isInLanguage, shareOfCommon } from './known-language.ts'
import { bytesWithin, readLimits, textWithin } from './limits.ts'
import { withEnvelope } from './with-envelope.ts'
import { momentOf } from './moment.ts'
import { metaDate } from './published.ts'

const formatOf = (page: Page, text: string): Format | null => {
  let best: Format | null = null
  let most = 0
  for (const format of formats) {
    const sure = format.detect(page, text)
    if (sure > most) [best, most] = [format, sure]
  }
  return best
}

const languageOf = (text: string, languages: readonly Language[]): Language | null => {
  // Among one there is nothing to choose.
  if (languages.length < 2) return languages[0] ?? null
  let best: Language | null = null
  let most = -1
  for (const language of languages) {
    const share = shareOfCommon(text, language)
    if (share > most) [best, most] = [language, share]
  }
  return best
}

const innerOf =
  (page: Page, language: Language, budget: InnerBudget): DecodedPage['inner'] =>
  (all, hint): readonly Draft[] => {
    const text = budget.take(all, hint)
    const wrapped: Page = { ...page, hint, publishedHint: null }
    const format = text === null ? null : formats.find(({ detect }) => detect(wrapped, '') === 1)
    if (text === null || !format) return []
    return format.toArticles({ page: wrapped, text, matter: noMatter, language, inner: () => [] }).drafts
  }

const none = (page: Page): Diagnostic => ({
  code: 'read/no-article',
  message: `${page.source} holds no article that can be found: check that the page was saved whole.`,
  source: page.source,
})

// A page of ours names its maker in its head; to read it again would count every origin twice.
const isOwn = (text: string): boolean => /<meta name="generator" content="Parley \d/.test(text.slice(0, 4000))

const own = (page: Page): Diagnostic => ({
  code: 'read/own-page',
  message: `${page.source} is a page that Parley wrote, and no source: it is left out. Keep dossiers out of the folder that is read.`,
  source: page.source,
})

// A date that was written above the text and cannot be read must not be lost in silence.
const undated = (
  page: Page,
  field: 'published' | 'retrieved',
  value: string | null,
  known: boolean,
): readonly Diagnostic[] =>
  value === null || known
    ? []
    : [
        {
          code: 'read/front-matter-date',
          message: `${page.source} says "${field}: ${value.slice(0, 60)}" in its front matter, which is no date: it is left out. Write ${field}: 2031-03-04 or ${field}: 2031-03-04T08:00:00Z.`,
          source: page.source,
        },
      ]

const titled = ({ title }: Article): string => (title ? ` ("${title.slice(0, 60)}")` : '')

const foreign = (page: Page, article: Article): Diagnostic => ({
  code: 'read/unknown-language',
  message: `${page.source} holds an article in a language that is not read${titled(article)}: nothing is found in it.`,
  source: page.source,
})

const assumed = (page: Page, article: Article, { code }: Language): Diagnostic => ({
  code: 'read/language-assumed',
  message: `${page.source} holds an article too short to tell its language${titled(article)}: it is read as "${code}". Leave it out if it is in another.`,
  source: page.source,
})

/**
 * Reads one captured page: every article in it, with what else the page held as labelled zones.
 *
 * @example `readPage(page, [english]).value.map((article) => article.title)`
 */
export const readPage = (page: Page, languages: readonly Language[]): Outcome<readonly Article[]> => {
  const within = bytesWithin(page.body, page.source, readLimits)
  const decoded = decode({ ...page, body: within.body })
  const format = formatOf(page, decoded.value)
  const language = languageOf(decoded.value, languages)
  if (!format || !language) return { value: [], diagnostics: [...decoded.diagnostics, none(page)] }
  if (format.name === 'html' && isOwn(decoded.value)) return { value: [], diagnostics: [own(page)] }
  const bounded = textWithin({ text: decoded.value, form: format.name, source: page.source }, readLimits)
  const parted =
    format.name === 'text' || format.name === 'markdown'
      ? takeFrontMatter(bounded.text, page.source)
      : { matter: noMatter, body: bounded.text, diagnostics: [] }
  const { matter } = parted
  const budget = openBudget(page.source, readLimits)
  const { drafts: bare, diagnostics } = format.toArticles({
    page,
    text: parted.body,
    matter,
    language,
    inner: innerOf(page, language, budget),
  })
  const drafts = format.name === 'feed' ? bare : withEnvelope(bare, page, language.pages)
  const retrieved = matter.retrieved === null ? null : metaDate(matter.retrieved, language.pages)
  const finish: Finish = {
    page,
    language,
    capturedAt: retrieved ?? page.capturedAt,
    pageText: parted.body,
    alone: drafts.length <= 1,
  }
  const articles: Article[] = []
  for (const draft of drafts) {
    const article = finishArticle(draft, articles.length, finish)
    if (article) articles.push(article)
  }
  const notes = [
    ...within.diagnostics,
    ...decoded.diagnostics,
    ...bounded.diagnostics,
    ...parted.diagnostics,
    ...undated(page, 'published', matter.published, momentOf(matter.published ?? '') !== null),
    ...undated(page, 'retrieved', matter.retrieved, retrieved !== null),
    ...diagnostics,
    ...budget.diagnostics(),
  ]
  if (articles.length === 0) return { value: [], diagnostics: [...notes, none(page)] }
  return {
    value: articles,
    diagnostics: [
      ...notes,
      ...articles.filter((a) => a.language === null).map((a) => foreign(page, a)),
      ...articles
        .filter((a) => a.language !== null && !isInLanguage(a.text, language))
        .map((a) => assumed(page, a, language)),
      ...articles.flatMap(cutNotes),
    ],
  }
}
