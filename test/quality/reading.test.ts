import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles, tellCopies, type ArticleWithCopy } from '../../src/app/read-articles.ts'
import type { Article } from '../../src/model/article.ts'

// How well pages are read, on the benchmarks beside the checkout. Floors only rise; in per cent.
const { reading } = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as {
  reading: Record<'extraction' | 'fundus' | 'dates' | 'aggregators' | 'copies', Record<string, number>>
}
const shared = '../shared'
const extraction = `${shared}/benchmarks/article-extraction-benchmark`
const fundus = `${shared}/benchmarks/fundus-evaluation`
const htmldate = `${shared}/benchmarks/htmldate-eval`
const missing = [extraction, fundus, htmldate, `${shared}/score`].filter((path) => !existsSync(path))
const folder = mkdtempSync(join(tmpdir(), 'parley-'))

const readAll = async (path: string): Promise<readonly ArticleWithCopy[]> => {
  const all: Article[] = []
  // No clock: a busy machine must not leave a page out.
  for await (const { articles } of readArticles([path], { published: null, secondsPerPage: 0 }))
    all.push(...articles)
  return tellCopies(all)
}

/** What a scorer says of the articles under a path. */
const score = async (
  script: string,
  path: string,
  rest: readonly string[],
): Promise<Record<string, number>> => {
  const file = join(folder, `${basename(script)}.json`)
  writeFileSync(file, JSON.stringify({ articles: await readAll(path) }))
  const more = /(?:aggregators|copies)/.test(script) ? ['score'] : []
  const said = execFileSync('node', [`${shared}/score/${script}`, ...more, file, ...rest, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return JSON.parse(said) as Record<string, number>
}

const made = (script: string, count: number): string => {
  const out = join(folder, basename(script, '.mjs'))
  const args = ['make', extraction, fundus, out, '--seed', '1', '--count', String(count)]
  execFileSync('node', [`${shared}/score/${script}`, ...args])
  return out
}

interface Dated {
  readonly file: string
  readonly date: string | null
}

// A page is right on the day, as its outlet's own clock has it; a wrong day is worse than none.
const datesOf = async (): Promise<{ readonly f: number; readonly wrong: number }> => {
  const first = new Map<string, Article>()
  for (const article of await readAll(`${htmldate}/html`)) {
    const name = basename(article.source).replace(/\.gz$/, '')
    if (!first.has(name)) first.set(name, article)
  }
  const sets = ['eval_mediacloud_2020.json', 'eval_default.json'].flatMap((name) =>
    Object.values(
      JSON.parse(readFileSync(`${htmldate}/${name}`, 'utf8').replace(/: NaN/g, ': null')) as Record<
        string,
        Dated
      >,
    ),
  )
  const count = { right: 0, wrong: 0, none: 0 }
  for (const { file, date } of sets) {
    const found = first.get(file)
    const days = [found?.publishedAt, found?.publishedLocal].map((at) => at?.slice(0, 10) ?? null)
    if (days[0] === null) count.none += 1
    else if (days.includes(date)) count.right += 1
    else count.wrong += 1
  }
  const precision = count.right / (count.right + count.wrong)
  const recall = count.right / (count.right + count.none)
  return { f: (200 * precision * recall) / (precision + recall), wrong: (100 * count.wrong) / sets.length }
}

describe.skipIf(missing.length > 0)(
  `reading (${missing.length ? `skipped: ${missing.join(', ')} not here` : 'scored'})`,
  { timeout: 240_000 },
  () => {
    it('finds the text of an article and nothing else', async () => {
      const { f1 = 0, accuracy = 0 } = await score('extraction.mjs', `${extraction}/html`, [
        `${extraction}/ground-truth.json`,
      ])
      expect(100 * f1).toBeGreaterThanOrEqual(reading.extraction.f1 ?? 100)
      expect(100 * accuracy).toBeGreaterThanOrEqual(reading.extraction.exact ?? 100)
      const second = await score('extraction.mjs', `${fundus}/html`, ['--fundus', fundus])
      expect(100 * (second.f1 ?? 0)).toBeGreaterThanOrEqual(reading.fundus.f1 ?? 100)
    })

    it('dates pages, or leaves them without a date', async () => {
      const { f, wrong } = await datesOf()
      expect(f).toBeGreaterThanOrEqual(reading.dates.f ?? 100)
      expect(wrong).toBeLessThanOrEqual(reading.dates.wrong ?? 0)
    })

    it('parts pages that gather articles', async () => {
      const out = made('aggregators.mjs', 120)
      const { bothEnds = 0, leak = 1 } = await score('aggregators.mjs', join(out, 'pages'), [out])
      expect(100 * bothEnds).toBeGreaterThanOrEqual(reading.aggregators.ends ?? 100)
      expect(100 * leak).toBeLessThanOrEqual(reading.aggregators.leaking ?? 0)
    })

    it('tells copies, and what they are copies of', async () => {
      const out = made('copies.mjs', 200)
      const { f1 = 0, original = 0, kind = 0 } = await score('copies.mjs', join(out, 'pages'), [out])
      expect(100 * f1).toBeGreaterThanOrEqual(reading.copies.pairs ?? 100)
      expect(100 * original).toBeGreaterThanOrEqual(reading.copies.originals ?? 100)
      expect(100 * kind).toBeGreaterThanOrEqual(reading.copies.kinds ?? 100)
    })
  },
)
