import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { english } from '../../src/languages/en/index.ts'
import { digestOf } from '../../src/link/digest.ts'
import { openDesk } from '../../src/link/link.ts'
import { noDescent, type Article } from '../../src/model/article.ts'
import { withSaves } from '../../src/syndicate/find-saves.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from '../support/build-article.ts'

const lines = ['Two cutters left Corvale on Thursday.', 'The minister of Vardania called the exchange fair.']
const save = (n: number, text: string, fields: Partial<Article> = {}): Article =>
  buildArticle(text, {
    id: `a-${String(n)}`,
    capture: `c-${String(n)}`,
    outlet: 'Corvale Herald',
    title: 'Cutters leave',
    publishedAt: '2031-03-20',
    capturedAt: `2031-03-2${String(n)}T08:00:00Z`,
    url: 'https://corvaleherald.example/cutters',
    ...fields,
  })
const revisionsOf = (...articles: readonly Article[]) => {
  const desk = openDesk()
  for (const article of withSaves(articles)) {
    const ready = makeReady(article, english)
    desk.put(
      { article, digest: digestOf(ready), annotations: annotate(ready, english), origin: 'a-1' },
      noDescent,
    )
  }
  return desk.view({ parley: 'test', asOf: null, unplaced: 0, story: null }).revisions
}
const first = save(1, lines.join(' '))
const later = lines.join(' ').replace('Two', 'Three')

describe('revisions of a page', () => {
  it.each<[string, string, Partial<Article>, boolean]>([
    ['nothing', '', {}, false],
    ['a correction', ' Correction: three cutters left, not two.', {}, true],
    ['an earlier version', ' An earlier version of this article gave another number.', {}, true],
    ['a time of update in print', '', { updatedAt: '2031-03-22T07:00:00Z', updatedBasis: 'printed' }, true],
    ['a time of update nobody sees', '', { updatedAt: '2031-03-22T07:00:00Z', updatedBasis: 'meta' }, false],
    ['a correction spoken of', ' He called the correction of the border a mistake.', {}, false],
    [
      'a note beside the text',
      '',
      { zones: [{ kind: 'other', text: 'This story has been corrected.', before: 0 }] },
      true,
    ],
  ])('are announced by what the later save holds more: %s', (_, more, fields, announced) => {
    const [found, ...others] = revisionsOf(save(2, later + more, fields), first)
    expect(others).toEqual([])
    expect(found?.announced).toBe(announced)
    expect(found?.changes[0]).toMatchObject({ kind: 'changed', figures: true, was: lines[0] })
    expect(found?.evidence.map(({ article }) => article)).toContain('a-2')
  })

  it('go from save to save, and are none where nothing was changed', () => {
    const found = revisionsOf(save(3, lines.join(' ')), first, save(2, later))
    expect(found.map(({ from, to }) => [from.article, to.article])).toEqual([
      ['a-1', 'a-2'],
      ['a-2', 'a-3'],
    ])
    expect(revisionsOf(first, save(2, first.text))).toEqual([])
  })

  it('hold a changed headline', () => {
    const zones = (text: string): Partial<Article> => ({ zones: [{ kind: 'headline', text, before: 0 }] })
    const found = revisionsOf(
      save(1, first.text, zones('Cutters leave')),
      save(2, first.text, zones('Cutters flee')),
    )
    expect(found[0]?.changes.map(({ was, now }) => [was, now])).toEqual([['Cutters leave', 'Cutters flee']])
    expect(found[0]?.evidence.map(({ zone }) => zone)).toEqual(['headline', 'headline'])
  })
})
