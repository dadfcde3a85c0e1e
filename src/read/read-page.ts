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
import { shareOfCommon } from './known-language.ts'
import { bytesWithin, readLimits, textWithin } from './limits.ts'
import { withEnvelope } from './with-envelope.ts'
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

const foreign = (page: Page, article: Article): Diagnostic => ({
  code: 'read/unknown-language',
  message: `${page.source} holds an article in a language that is not read${article.title ? ` ("${article.title.slice(0, 60)}")` : ''}: nothing is found in it.`,
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
  const bounded = textWithin({ text: decoded.value, form: format.name, source: page.source }, readLimits)
  const parted =
    format.name === 'text' || format.name === 'markdown'
      ? takeFrontMatter(bounded.text, page.source)
      : { matter: noMatter, body: bounded.text, diagnostics: [] }
  const budget = openBudget(page.source, readLimits)
  const { drafts: bare, diagnostics } = format.toArticles({
    page,
    text: parted.body,
    matter: parted.matter,
    language,
    inner: innerOf(page, language, budget),
  })
  const drafts = format.name === 'feed' ? bare : withEnvelope(bare, page, language.pages)
  const retrieved =
    parted.matter.retrieved === null ? null : metaDate(parted.matter.retrieved, language.pages)
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
    ...diagnostics,
    ...budget.diagnostics(),
  ]
  if (articles.length === 0) return { value: [], diagnostics: [...notes, none(page)] }
  return {
    value: articles,
    diagnostics: [
      ...notes,
      ...articles.filter((a) => a.language === null).map((a) => foreign(page, a)),
      ...articles.flatMap(cutNotes),
    ],
  }
}
