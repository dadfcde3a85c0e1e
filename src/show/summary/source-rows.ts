import type { DossierArticle } from '../../model/dossier.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { row, type Row } from './layout.ts'

const descentOf = (view: DossierView, { saveOf, copyOf }: DossierArticle): readonly string[] => {
  const numbered = (id: string): string => `[${String(view.numberOf(id))}]`
  if (saveOf !== null) return [`later save of ${numbered(saveOf.article)}`]
  if (copyOf === null) return []
  const how = { same: 'copy', revised: 'revised copy', excerpt: 'excerpt' }[copyOf.kind]
  return [`${how} of ${numbered(copyOf.article)}`]
}

const copyWords = (view: DossierView, article: DossierArticle): readonly string[] => {
  const copies = view.sources
    .filter((each) => each.saveOf === null && each.copyOf?.article === article.id)
    .map((each) => `[${String(view.numberOf(each.id))}]`)
  return [...descentOf(view, article), ...(copies.length === 0 ? [] : [`copied in ${copies.join('')}`])]
}

/** Why a source is not whole, in a few words; nothing where it is. */
export const cutWords = ({ cut }: DossierArticle): readonly string[] =>
  cut === null ? [] : [cut === 'paywalled' ? 'cut off at a paywall' : 'only its beginning']

/** What is known of a source, in one line. */
export const sourceFacts = (view: DossierView, article: DossierArticle): readonly string[] => [
  describeDate(article.publishedAt),
  ...(article.updatedAt === null ? [] : [`updated ${describeDate(article.updatedAt)}`]),
  ...(article.agency === null ? [] : [`${article.agency} copy`]),
  ...(article.takenFrom === null || article.takenFrom === article.agency
    ? []
    : [`taken from ${article.takenFrom}`]),
  ...(article.reportingBy.length === 0 ? [] : [`with reporting by ${article.reportingBy.join(', ')}`]),
  ...cutWords(article),
  ...(article.sourceKind === null || article.sourceKind === 'press' ? [] : [article.sourceKind]),
  ...copyWords(view, article),
]

/** Every source with its number: what the marks of all lines resolve to. Never cut. */
export const sourceRows = (view: DossierView, article: DossierArticle): readonly Row[] => [
  row(
    `[${String(view.numberOf(article.id))}] ${sourceName(article)} · ${sourceFacts(view, article).join(' · ')}`,
    'plain',
    2,
    4,
  ),
  ...(article.title === null ? [] : [row(article.title, 'quiet', 6, 0)]),
]
