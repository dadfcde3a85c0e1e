import { annotate } from '../../src/annotate/annotate.ts'
import { english } from '../../src/languages/en/index.ts'
import type { Annotations } from '../../src/model/annotation.ts'
import type { Article } from '../../src/model/article.ts'
import type { ReadyArticle } from '../../src/model/ready.ts'
import { makeReady } from '../../src/text/make-ready.ts'

/** An article around a text; every other field as plain as can be, unless given. */
export const buildArticle = (text: string, fields: Partial<Article> = {}): Article => ({
  id: 'a-000000000000',
  source: 'test.txt',
  capture: '0'.repeat(64),
  part: 0,
  title: null,
  outlet: null,
  outletFamily: null,
  sourceKind: null,
  agency: null,
  reportingBy: [],
  takenFrom: null,
  byline: null,
  dateline: null,
  publishedAt: null,
  publishedBasis: 'none',
  publishedLocal: null,
  updatedAt: null,
  updatedBasis: 'none',
  capturedAt: null,
  language: 'en',
  cut: null,
  url: null,
  text,
  zones: [],
  ...fields,
})

/** A text made ready and annotated in English. */
export const read = (
  text: string,
  fields: Partial<Article> = {},
): { ready: ReadyArticle; found: Annotations } => {
  const ready = makeReady(buildArticle(text, fields), english)
  return { ready, found: annotate(ready, english) }
}
