import { annotate } from '../../src/annotate/annotate.ts'
import { languageTold, statesToldBy } from '../../src/annotate/index.ts'
import { digestOf } from '../../src/link/digest.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { Article } from '../../src/model/article.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { english } from './english.ts'

/** Articles annotated as one set: each knows the states that any of them tells, as in a dossier. Nobody's copy is another's. */
export const annotateTogether = (articles: readonly Article[]): readonly Annotated[] => {
  const ready = articles.map((article) => makeReady(article, english))
  const told = languageTold(
    english,
    ready.map((each) => statesToldBy(each, english)),
  )
  return ready.map((each) => ({
    article: each.article,
    digest: digestOf(each),
    annotations: annotate(each, told),
    origin: each.article.id,
  }))
}
