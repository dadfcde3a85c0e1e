import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import { parseSearch, type SearchTerm } from '../../src/kit/search/search-query.ts'
import { foundIn } from '../../src/kit/search/search-highlights.ts'
import type { Article } from '../../src/model/article.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { SearchAsked, Store } from '../../src/store/store.ts'
import { buildArticle } from '../support/build-article.ts'
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres-server.ts'

const asked = (text: string, more: Partial<SearchAsked> = {}): SearchAsked => {
  const query = parseSearch(text)
  if (query === null) throw new Error(`nothing is asked for in ${text}`)
  return {
    query,
    story: null,
    parts: null,
    speaker: null,
    outlet: null,
    from: null,
    to: null,
    asOf: null,
    addedBy: null,
    offset: 0,
    limit: 100,
    ...more,
  }
}

const page = (number: number, text: string, fields: Partial<Article> = {}): Article => {
  const capture = sha256(`page ${String(number)}`)
  return buildArticle(text, {
    id: `a-${capture.slice(0, 12)}`,
    capture,
    source: `${String(number)}.txt`,
    publishedAt: `2031-07-${String(10 + (number % 20))}`,
    ...fields,
  })
}

const keep = (store: Store, articles: readonly Article[], at = '2031-08-01T12:00:00.000Z'): Promise<void> =>
  store.write(async (desk) => {
    for (const [n, article] of articles.entries()) {
      await desk.addPage(
        {
          id: article.capture,
          source: article.source,
          body: Buffer.from(String(n)),
          hint: 'text',
          capturedAt: null,
          publishedHint: null,
          address: null,
          charset: null,
        },
        at,
      )
      await desk.putArticles(article.capture, [article], 'rules')
    }
  })

const find = async (
  store: Store,
  text: string,
  more: Partial<SearchAsked> = {},
): Promise<readonly string[]> => (await store.read((desk) => desk.searchArticles(asked(text, more)))).hits

// What the engines are held against: every text read from the beginning.
const holds = (article: Article, term: SearchTerm): boolean =>
  [article.title ?? '', article.text].some((text) => foundIn(text, [term]).length > 0)

const answers = (articles: readonly Article[], text: string): readonly string[] =>
  articles
    .filter((article) =>
      (parseSearch(text) ?? []).some(
        ({ all, none }) =>
          all.every((term) => holds(article, term)) && !none.some((term) => holds(article, term)),
      ),
    )
    .map(({ id }) => id)
    .sort()

const words =
  'herring quota talks envoy fishing fished strait Šandry Sandry’s café levy levies patrol negotiators negotiated port 停戦 협상 переговоры'.split(
    ' ',
  )

// A seeded generator: the same texts on every machine.
const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const generated = (count: number): readonly Article[] => {
  const next = seeded(7)
  const some = (n: number): string =>
    Array.from({ length: n }, () => words[Math.floor(next() ** 2 * words.length)] ?? '').join(' ')
  return Array.from({ length: count }, (_, n) =>
    page(n, `${some(3 + Math.floor(next() * 25))}. ${some(5)}.`, { title: next() < 0.5 ? some(3) : null }),
  )
}

const questions = [
  'herring',
  'fish',
  'Sandry',
  'sandry levy',
  '"herring quota"',
  '"quota herring" OR cafe',
  'talks -herring',
  'talks -"envoy talks"',
  'negotiat*',
  'lev* -patrol',
  '停戦',
  'ПЕРЕГОВОРЫ OR "협상"',
  'port patrol OR strait "fishing strait"',
  'nowhere',
]

const engines = [
  { engine: 'sqlite', runs: true },
  { engine: 'postgres', runs: postgresPrograms() !== null },
] as const

describe.each(engines)('search in $engine', ({ engine, runs }) => {
  describe.runIf(runs)('finds', () => {
    let server: PostgresServer | null = null
    let folder = ''
    let desks = 0
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'parley-search-'))
      if (engine === 'postgres') server = await startPostgres()
    }, 60_000)
    afterAll(() => {
      server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    const fresh = (): Promise<Store> => {
      desks += 1
      return openStore(
        server === null ? join(folder, String(desks)) : `${server.url}?schema=desk_${String(desks)}`,
        'create',
      )
    }

    test('what reading every text finds, and nothing else', async () => {
      const store = await fresh()
      const all = generated(60)
      await keep(store, all)
      for (const question of questions) {
        const found = await find(store, question)
        expect([...found].sort(), question).toEqual(answers(all, question))
      }
      expect(answers(all, 'negotiat*').length).toBeGreaterThan(5)
      await store.close()
    })

    test('the best first, in an order that has nothing to do with the order of adding', async () => {
      const all = generated(60)
      const [one, other] = [await fresh(), await fresh()]
      await keep(one, all)
      await keep(other, all.toReversed())
      for (const question of questions)
        expect(await find(one, question), question).toEqual(await find(other, question))
      // Held still, so that both engines are known to give it.
      const order = await Promise.all(questions.map((question) => find(one, question)))
      expect(sha256(JSON.stringify(order)).slice(0, 12)).toBe('db41db79697a')
      await one.close()
      await other.close()
    })

    test('a title before a text, the rarer word before the common one, then the newest', async () => {
      const store = await fresh()
      const all = [
        page(1, 'The herring is told of in the text alone, and of much else.'),
        page(2, 'Something else is told of here, in as many words as there.', { title: 'Herring at last' }),
        page(3, 'The talks went on in Sandry for a day and a night.'),
        page(4, 'The talks went on in Sandry for a day and a night.'),
        page(5, 'The talks went on in Sandry for a day and a night.'),
      ]
      await keep(store, all)
      const numbers = async (text: string): Promise<readonly string[]> =>
        (await find(store, text)).map((id) => all.find((a) => a.id === id)?.source ?? id)
      expect(await numbers('herring')).toEqual(['2.txt', '1.txt'])
      expect(await numbers('talks')).toEqual(['5.txt', '4.txt', '3.txt'])
      expect((await numbers('talks OR herring')).slice(0, 2)).toEqual(['2.txt', '1.txt'])
      await store.close()
    })

    test('by outlet, by time of publication, by what was known and what was here', async () => {
      const store = await fresh()
      const herald = { outlet: 'Corvale Herald', agency: 'Meridian Press Agency' }
      const first = page(1, 'The quota stands.', { ...herald, publishedAt: '2031-07-11' })
      const second = page(2, 'The quota falls.', {
        outlet: 'Lunmark Post',
        publishedAt: '2031-07-12T09:00:00Z',
      })
      const undated = page(3, 'The quota is what it is.', { publishedAt: null })
      await keep(store, [first, undated])
      await keep(store, [second], '2031-08-02T12:00:00.000Z')
      const at = Date.parse
      expect(await find(store, 'quota', { outlet: 'herald' })).toEqual([first.id])
      expect(await find(store, 'quota', { outlet: 'meridian press' })).toEqual([first.id])
      expect(await find(store, 'quota', { from: at('2031-07-12') })).toEqual([second.id])
      expect(await find(store, 'quota', { to: at('2031-07-12T08:59:00Z') })).toEqual([first.id])
      expect(await find(store, 'quota', { asOf: at('2031-07-11T23:00:00Z') })).toEqual([])
      expect(await find(store, 'quota', { asOf: at('2031-07-11T23:59:59.999Z') })).toEqual([first.id])
      expect(await find(store, 'quota', { addedBy: at('2031-08-01T12:00:00Z') })).toEqual([
        first.id,
        undated.id,
      ])
      await store.close()
    })

    test('a later save of a page counts from when it was saved', async () => {
      const store = await fresh()
      const article = page(1, 'The quota stands.', { publishedAt: '2031-07-11' })
      await keep(store, [article])
      const saveOf = { article: 'a-0', capture: 'c', number: 2, knownFrom: '2031-07-20T00:00:00Z' }
      await store.write((desk) => desk.putKnown([{ ...article, saveOf }]))
      expect(await find(store, 'quota', { asOf: Date.parse('2031-07-15') })).toEqual([])
      expect(await find(store, 'quota', { asOf: Date.parse('2031-07-21') })).toEqual([article.id])
      await store.close()
    })

    test('nothing of a page that was read anew or forgotten', async () => {
      const store = await fresh()
      const article = page(1, 'The quota stands.')
      await keep(store, [article])
      const again = { ...article, text: 'The levy stands.' }
      await store.write((desk) => desk.putArticles(article.capture, [again], 'rules'))
      expect(await find(store, 'quota')).toEqual([])
      expect(await find(store, 'levy')).toEqual([article.id])
      await store.write((desk) => desk.forget(article.capture))
      expect(await find(store, 'levy')).toEqual([])
      await store.close()
    })

    test.runIf(engine === 'sqlite')('no word of what was forgotten is left in the indexes', async () => {
      const store = await fresh()
      const article = page(1, 'The herring quota stands, and negotiators fished.')
      const words = 'The herring quota stands'
      const story = { id: 's-1', name: 'Herring', parties: [], articles: 1, first: null, last: null }
      const line = { part: 'statements', knownFrom: null, articles: 1, what: null, date: null, state: null }
      const where = { article: article.id, zone: 'body', start: 0, end: words.length, words }
      await keep(store, [article])
      await store.write(async (desk) => {
        await desk.putStories([{ ...story, draft: {}, wanted: 'w', members: [article.id] }])
        await desk.putDossier({
          story: 's-1',
          wanted: 'w',
          digest: '',
          dossier: {},
          summary: null,
          lines: [
            { ...line, id: 'one', who: 'Ilsa Morvane', line: `Ilsa Morvane: ${words}`, ...where },
            { ...line, id: 'two', who: null, line: 'fishing, negotiated', ...where },
          ],
        })
      })
      const left = (): readonly string[] => {
        const db = new DatabaseSync(join(folder, String(desks), 'parley.db'))
        const terms = ['article_index', 'line_index'].flatMap((index) => {
          db.exec(`create virtual table temp.terms_of_${index} using fts5vocab('main', '${index}', 'row')`)
          const rows: unknown = db.prepare(`select term from temp.terms_of_${index}`).all()
          return (rows as readonly { readonly term: string }[]).map(({ term }) => term)
        })
        db.close()
        return terms
      }
      expect(left().filter((term) => term === 'her' || term === 'herring')).toHaveLength(2)
      expect(left()).toContain('@ilsa')
      expect(await store.read((desk) => desk.searchLines(asked('negotiat*')))).toMatchObject({
        total: 1,
        hits: [{ id: 'two', line: 'fishing, negotiated', words }],
      })
      await store.write((desk) => desk.forget(article.capture))
      expect(left()).toEqual([])
      await store.close()
    })

    test.runIf(engine === 'sqlite')(
      'of a word that stands everywhere the newest pages, and says that there are more',
      async () => {
        const store = await fresh()
        const all = Array.from({ length: 1002 }, (_, n) =>
          page(n, n % 100 === 0 ? 'Talks talks talks.' : 'Talks.', {
            publishedAt: new Date(Date.UTC(2031, 0, 1 + n)).toISOString(),
          }),
        )
        await keep(store, all)
        const found = await store.read((desk) => desk.searchArticles(asked('talks', { limit: 3 })))
        expect(found).toMatchObject({ total: 1000, more: true })
        expect(found.hits).toEqual([1000, 900, 800].map((n) => all[n]?.id))
        const next = await store.read((desk) => desk.searchArticles(asked('talks', { limit: 3, offset: 3 })))
        expect(next.hits).toEqual([700, 600, 500].map((n) => all[n]?.id))
        await store.close()
      },
    )
  })
})
