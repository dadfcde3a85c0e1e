import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { withSaves } from '../../src/syndicate/find-saves.ts'
import { buildArticle } from '../support/build-article.ts'

const save = (id: string, fields: Partial<Article>): Article =>
  buildArticle('Crews were exchanged at Sandry.', {
    id,
    capture: id,
    outlet: 'Corvale Herald',
    title: 'Crews exchanged',
    publishedAt: '2031-03-20',
    url: 'https://corvaleherald.example/crews',
    ...fields,
  })
const first = save('a-9', { capturedAt: '2031-03-20T17:10:00Z' })
const saveOf = (later: Article) => withSaves([later, first]).find(({ id }) => id === later.id)?.saveOf ?? null

describe('saves of one page', () => {
  it.each<[string, Partial<Article>, string | null]>([
    ['one address', { capturedAt: '2031-03-21T08:45:00Z' }, '2031-03-21T08:45:00Z'],
    [
      'one address with another scheme, a slash and a campaign mark',
      {
        capturedAt: '2031-03-21T08:45:00Z',
        url: 'http://www.corvaleherald.example/crews/?utm_source=post#top',
      },
      '2031-03-21T08:45:00Z',
    ],
    ['one head, no address', { capturedAt: '2031-03-21T08:45:00Z', url: null }, '2031-03-21T08:45:00Z'],
    [
      'a time of update between the two',
      { capturedAt: '2031-03-21T08:45:00Z', updatedAt: '2031-03-20T19:00:00Z' },
      '2031-03-20T19:00:00Z',
    ],
    [
      'a time of update before the first save: not believed',
      { capturedAt: '2031-03-21T08:45:00Z', updatedAt: '2031-03-20T09:00:00Z' },
      '2031-03-21T08:45:00Z',
    ],
    [
      'another address',
      { capturedAt: '2031-03-21T08:45:00Z', url: 'https://corvaleherald.example/quay' },
      null,
    ],
    ['one address, another article', { capturedAt: '2031-03-21T08:45:00Z', publishedAt: '2031-03-21' }, null],
    ['no time that puts them in order', { capturedAt: null }, null],
    ['the same time', { capturedAt: '2031-03-20T17:10:00Z' }, null],
  ])('%s', (_, fields, known) => {
    expect(saveOf(save('a-1', fields))?.knownFrom ?? null).toBe(known)
  })

  it('are numbered from the first, in any order', () => {
    const second = save('a-5', { capturedAt: '2031-03-21T08:45:00Z' })
    const third = save('a-2', { capturedAt: '2031-03-22T08:45:00Z' })
    const found = withSaves([third, first, second])
    expect(found.map(({ saveOf: s }) => s?.number ?? 1)).toEqual([3, 1, 2])
    expect(found.every(({ saveOf: s }) => s == null || s.article === 'a-9')).toBe(true)
  })
})
