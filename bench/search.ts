import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSearch } from '../src/kit/search/search-query.ts'
import { bestExcerpt } from '../src/kit/search/search-highlights.ts'
import { termsIn } from '../src/kit/search/search-query.ts'
import { sha256 } from '../src/kit/hash.ts'
import type { Article } from '../src/model/article.ts'
import { openStore } from '../src/store/open-store.ts'
import type { SearchAsked } from '../src/store/store.ts'

// Search over invented pages: `npx tsx bench/search.ts [PAGES] [postgres://…]`. Words follow Zipf's law over 30,000 invented ones, 500 a page.
const pages = Number(process.argv[2] ?? 10_000)
const place = process.argv[3]

const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const next = seeded(11)
const vocabulary = 30_000
const syllables = [
  'ka',
  'lo',
  'mir',
  'ten',
  'su',
  'rav',
  'den',
  'po',
  'gal',
  'shi',
  'bor',
  'ne',
  'vu',
  'tal',
  'ey',
  'cor',
]
// The n-th commonest word.
const wordOf = (n: number): string =>
  Array.from(n.toString(16), (digit) => syllables[parseInt(digit, 16)] ?? '').join('') + 'q'
// The chance of the n-th word is as 1/n.
const anyWord = (): string => wordOf(Math.floor(Math.exp(next() * Math.log(vocabulary))))
const sentence = (): string => {
  const words = Array.from({ length: 20 }, anyWord).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const articleOf = (n: number): Article => {
  const capture = sha256(`page ${String(n)}`)
  return {
    ...({
      reportingBy: [],
      zones: [],
      part: 0,
      language: 'en',
      cut: null,
      url: null,
      takenFrom: null,
    } as const),
    ...({ byline: null, dateline: null, agency: null, sourceKind: null, outletFamily: null } as const),
    ...({ publishedBasis: 'meta', publishedLocal: null, updatedAt: null, updatedBasis: 'none' } as const),
    id: `a-${capture.slice(0, 12)}`,
    source: `${String(n)}.txt`,
    capture,
    title: Array.from({ length: 8 }, anyWord).join(' '),
    outlet: `Outlet ${String(n % 40)}`,
    publishedAt: new Date(Date.UTC(2028, 0, 1) + Math.floor(next() * 1e11)).toISOString(),
    capturedAt: null,
    text: Array.from({ length: 25 }, sentence).join('\n\n'),
  }
}

const quantile = (times: readonly number[], q: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(q * (times.length - 1))] ?? 0).toFixed(1)

const folder = mkdtempSync(join(tmpdir(), 'parley-search-'))
const store = await openStore(place ?? folder, 'create')
const began = performance.now()
const processor = process.cpuUsage()
for (let at = 0; at < pages; at += 200)
  await store.write(async (desk) => {
    for (let n = at; n < Math.min(pages, at + 200); n += 1) {
      const article = articleOf(n)
      await desk.addPage(
        {
          ...{
            id: article.capture,
            source: article.source,
            body: Buffer.from('.'),
            hint: 'text',
            capturedAt: null,
          },
          ...{ publishedHint: null, address: null, charset: null },
        },
        '2031-08-01T12:00:00.000Z',
      )
      await desk.putArticles(article.capture, [article], 'bench')
    }
  })
const { user, system } = process.cpuUsage(processor)
console.log(
  `${String(pages)} pages kept in ${((performance.now() - began) / 1000).toFixed(0)} s (${((user + system) / 1000 / pages).toFixed(2)} ms of processor time a page)`,
)
if (place === undefined)
  console.log(`database ${(statSync(join(folder, 'parley.db')).size / pages / 1024).toFixed(1)} KB a page`)

const plain = { story: null, parts: null, speaker: null, outlet: null, from: null, to: null, asOf: null }
const ask = async (words: string, more: Partial<SearchAsked> = {}): Promise<number> => {
  const query = parseSearch(words) ?? []
  const terms = termsIn(query)
  return store.read(async (desk) => {
    const { hits, total } = await desk.searchArticles({
      ...plain,
      addedBy: null,
      offset: 0,
      limit: 10,
      query,
      ...more,
    })
    for (const { article } of await desk.articles(hits)) bestExcerpt(article.text, terms)
    return total
  })
}

const kinds: Readonly<Record<string, (n: number) => readonly [string, Partial<SearchAsked>?]>> = {
  'rare words (under 1 % of pages)': (n) => [wordOf(6000 + 97 * n)],
  'words of some pages (about 10 %)': (n) => [wordOf(450 + n)],
  'the commonest words': (n) => [wordOf(1 + (n % 10))],
  'two common words': (n) => [`${wordOf(1 + (n % 10))} ${wordOf(12 + n)}`],
  'a common and a rare word': (n) => [`${wordOf(1 + (n % 10))} ${wordOf(6000 + 97 * n)}`],
  'two common words in a row': (n) => [`"${wordOf(1 + (n % 5))} ${wordOf(6 + (n % 30))}"`],
  beginnings: (n) => [`${wordOf(300 + n).slice(0, 4)}*`],
  'the commonest of one outlet': (n) => [wordOf(1 + (n % 10)), { outlet: `Outlet ${String(n % 40)}` }],
}
for (const [kind, of] of Object.entries(kinds)) {
  const times: number[] = []
  let found = 0
  const before = process.cpuUsage()
  for (let n = 0; n < 100; n += 1) {
    const start = performance.now()
    found += await ask(...of(n))
    times.push(performance.now() - start)
  }
  const used = process.cpuUsage(before)
  console.log(
    `${kind.padEnd(34)} p50 ${quantile(times, 0.5).padStart(6)} ms  p95 ${quantile(times, 0.95).padStart(6)} ms  ${String(Math.round(found / 100)).padStart(5)} looked at  ${((used.user + used.system) / 1e5).toFixed(1).padStart(5)} ms of processor time`,
  )
}
await store.close()
rmSync(folder, { recursive: true, force: true })
