import type { AnnotatedArticle, Annotation } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import { shownFindings, type FindingFilter } from './shown-finding.ts'

/** An annotation with the label that it is shown under. */
export type LabelledAnnotation = Annotation & { readonly label: string }

/** What `--json` prints: articles, each with its findings by place; spans are UTF-16 offsets into the article's text. */
export interface AnnotationsJson {
  readonly format: 'parley.annotations/1'
  readonly articles: readonly {
    readonly article: Article
    readonly findings: readonly LabelledAnnotation[]
  }[]
}

/** Articles and their findings as data, those that the filter lets through. */
export const annotationsJson = (
  articles: readonly AnnotatedArticle[],
  filter: FindingFilter,
): AnnotationsJson => ({
  format: 'parley.annotations/1',
  articles: articles.map((annotated) => ({
    article: annotated.article,
    findings: shownFindings(annotated, filter).map(({ annotation, label }) => ({ ...annotation, label })),
  })),
})
