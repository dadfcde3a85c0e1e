import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotate, nothing } from '../../src/annotate/annotate.ts'
import { annotators } from '../../src/annotate/index.ts'
import { english } from '../support/english.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

const plain = 'examples/narrow-sea/plain'
const texts = readdirSync(plain).map((f) => readFileSync(`${plain}/${f}`, 'utf8').trim())
const read = texts.map((text, n) => {
  const ready = makeReady(
    buildArticle(text, { id: `a-${String(n)}`, publishedAt: '2031-03-20', publishedBasis: 'given' }),
    english,
  )
  return { ready, found: annotate(ready, english) }
})

describe.each(annotators.map((a) => [a.makes, a] as const))('the annotator of %s', (kind, annotator) => {
  test('runs after those it needs', () => {
    const before = annotators.slice(0, annotators.indexOf(annotator)).map((a) => a.makes)
    expect(annotator.needs.filter((n) => !before.includes(n))).toEqual([])
  })

  test('finds nothing in an empty article', () => {
    expect(annotator.annotate(makeReady(buildArticle(''), english), nothing, english)).toEqual([])
  })

  test('finds something in the example, every span inside its article, every id once, every rule named', () => {
    const all = read.flatMap(({ ready, found }) => found[kind].map((it) => ({ ready, it })))
    expect(all.length).toBeGreaterThan(0)
    for (const { ready, it } of all) {
      expect(it.rule).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
      for (const s of it.spans)
        expect(s.start >= 0 && s.end > s.start && s.end <= ready.article.text.length).toBe(true)
    }
    const ids = all.map(({ it }) => it.id)
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  })

  test('is described in docs/annotators', () => {
    const name = new Map([['text', 'papers']]).get(kind) ?? `${kind}s`
    expect(existsSync(`docs/annotators/${name}.md`)).toBe(true)
  })
})

test('annotating twice gives the same', () => {
  const [first] = read
  expect(first && annotate(first.ready, english)).toEqual(first?.found)
})
