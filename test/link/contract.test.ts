import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { english } from '../support/english.ts'
import { linkers } from '../../src/link/index.ts'
import { openDesk, type Desk } from '../../src/link/link.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { PartName } from '../../src/model/dossier.ts'
import { noDescent } from '../../src/model/article.ts'
import { digestOf } from '../../src/link/digest.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

const plain = 'examples/narrow-sea/plain'
const articles: readonly Annotated[] = readdirSync(plain)
  .slice(0, 8)
  .map((f, n) => {
    const id = `a-${String(n).padStart(12, '0')}`
    const text = readFileSync(`${plain}/${f}`, 'utf8').trim()
    const article = buildArticle(text, {
      id,
      capture: id,
      source: f,
      publishedAt: `2031-03-${String(n + 5).padStart(2, '0')}`,
      publishedBasis: 'given',
    })
    const ready = makeReady(article, english)
    return { article, digest: digestOf(ready), annotations: annotate(ready, english), origin: id }
  })
const heading = { parley: 'test', asOf: null, unplaced: 0, story: null }
const filled = (list: readonly Annotated[]): Desk => {
  const desk = openDesk()
  for (const a of list) desk.put(a, noDescent)
  return desk
}
const parts = Object.keys(linkers) as PartName[]

describe.each(parts)('the linker of %s', (part) => {
  test('runs after those it needs', () => {
    const before = parts.slice(0, parts.indexOf(part))
    expect(linkers[part].needs.filter((n) => !before.includes(n))).toEqual([])
  })

  test('has nothing to say of no articles', () => {
    expect(openDesk().view(heading)[part]).toEqual([])
  })

  test('gives the same when articles come one by one, looked at in between', () => {
    const desk = openDesk()
    for (const a of [...articles].reverse()) {
      desk.put(a, noDescent)
      desk.view(heading)
    }
    expect(desk.view(heading)[part]).toEqual(filled(articles).view(heading)[part])
  })

  test('counts an article that comes again once', () => {
    const desk = filled(articles)
    for (const a of articles.slice(0, 3)) desk.put(a, noDescent)
    expect(desk.view(heading)[part]).toEqual(filled(articles).view(heading)[part])
  })
})
