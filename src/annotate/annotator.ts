import { shortHash } from '../kit/hash.ts'
import type { Language } from '../languages/language.ts'
import type { Annotation, AnnotationKind, Annotations } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

/**
 * Finds one kind of thing in one article. Pure: the same article and earlier annotations give the same result,
 * and nothing is kept between articles. Content never makes it fail; what it is not sure of it leaves out.
 */
export interface Annotator<A extends Annotation = Annotation> {
  readonly makes: A['kind']
  /** Kinds that must be annotated before. */
  readonly needs: readonly AnnotationKind[]
  readonly annotate: (ready: ReadyArticle, earlier: Annotations, language: Language) => readonly A[]
}

/** The id of a mention, made from its content: article, kind and first span (`twin` tells several on the same words apart). */
export const mentionId = (ready: ReadyArticle, kind: AnnotationKind, span: Span, twin = ''): string =>
  `${kind}-${shortHash([ready.article.id, kind, span.start, span.end, twin])}`
