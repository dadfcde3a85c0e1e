import type { Language } from '../languages/language.ts'
import type { Annotation, Annotations } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import { annotators } from './index.ts'

/** No annotations of any kind. */
export const nothing: Annotations = {
  actor: [],
  date: [],
  statement: [],
  absence: [],
  figure: [],
  incident: [],
  meeting: [],
  text: [],
  position: [],
  condition: [],
  commitment: [],
  deadline: [],
}

const byPlace = (a: Annotation, b: Annotation): number =>
  a.spans[0].start - b.spans[0].start || a.spans[0].end - b.spans[0].end || (a.id < b.id ? -1 : 1)

/** Runs every annotator over an article, in order; each kind comes back sorted by place. */
export const annotate = (ready: ReadyArticle, language: Language): Annotations =>
  annotators.reduce<Annotations>(
    (earlier, annotator) => ({
      ...earlier,
      [annotator.makes]: [...annotator.annotate(ready, earlier, language)].sort(byPlace),
    }),
    nothing,
  )
