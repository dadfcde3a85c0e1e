// What a growing desk costs: how many pages are added a second, what one more page costs in a process that has the desk open and in one
// that just opened it, bytes a page, opening and showing. Pages of an invented press by a seeded generator; medians of several runs.
//
//   npm run bench:desk [-- 1000 10000 100000] [--keep FOLDER]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { openDesk, type OpenDesk } from '../src/app/desk/open-desk.ts'
import { makeDesk } from '../src/app/desk/make-desk.ts'
import { renderSummary } from '../src/show/render-summary.ts'
import { pressPage } from './desk-press.ts'

const seed = 1
const together = 250
const more = 7
const when = { asOf: null, addedBy: null }
const given = process.argv.slice(2)
const keep = given.indexOf('--keep')
const kept = keep >= 0 ? (given[keep + 1] ?? null) : null
const numbers = given
  .filter((_, n) => keep < 0 || n !== keep + 1)
  .map(Number)
  .filter(Number.isFinite)
const sizes = numbers.length > 0 ? numbers : [1000, 10_000]

const part = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const median = (values: readonly number[]): number => part(values, 0.5)

const timed = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const begun = performance.now()
  const done = await work()
  return [performance.now() - begun, done]
}

const writePages = (folder: string, first: number, count: number): string => {
  const own = join(folder, `pages-${String(first).padStart(7, '0')}`)
  mkdirSync(own)
  for (let n = first; n < first + count; n++) {
    const { name, html } = pressPage(seed, n)
    writeFileSync(join(own, name), html)
  }
  return own
}

const addFrom = async (desk: OpenDesk, folder: string): Promise<number> => {
  const [ms] = await timed(async () => {
    await desk.add([folder], { published: null }, () => undefined)
    await desk.settle()
  })
  return ms
}

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)

// Bytes by table and index, as the engine counts its pages.
const byTable = (file: string): readonly (readonly [string, number])[] => {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const rows = db.prepare('select name, sum(pgsize) as n from dbstat group by name order by n desc').all()
    return (rows as { name: string; n: number }[]).map(({ name, n }) => [name, n])
  } catch {
    return []
  } finally {
    db.close()
  }
}

const line = (what: string, figures: string): void => {
  console.log(`  ${what.padEnd(34)} ${figures}`)
}
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

const fill = async (place: string, pages: string, size: number): Promise<void> => {
  const desk = await openDesk(place, 'write')
  const rates: number[] = []
  for (let n = 0; n < size; n += together) {
    const folder = writePages(pages, n, Math.min(together, size - n))
    rates.push((1000 * Math.min(together, size - n)) / (await addFrom(desk, folder)))
  }
  const parts = Math.min(4, rates.length)
  line(
    `pages added a second, ${String(together)} at a time`,
    `${median(rates.slice(0, parts)).toFixed(1)} at first, ${median(rates.slice(-parts)).toFixed(1)} in the end`,
  )
  await desk.close()
}

const measureMore = async (place: string, pages: string, size: number): Promise<void> => {
  const [cold, warm]: [number[], number[]] = [[], []]
  let next = size
  for (let n = 0; n < 3; n++) {
    const desk = await openDesk(place, 'write')
    cold.push(await addFrom(desk, writePages(pages, next++, 1)))
    if (n === 2) for (let k = 0; k < more; k++) warm.push(await addFrom(desk, writePages(pages, next++, 1)))
    await desk.close()
  }
  line('one more page, desk just opened', ms(median(cold)))
  line('one more page, desk open', `${ms(median(warm))} (${warm.map((w) => w.toFixed(0)).join(' ')})`)
}

const measureReading = async (place: string): Promise<void> => {
  const opening: number[] = []
  const showing: number[] = []
  let stories = 0
  for (let n = 0; n < 5; n++) {
    const [open, desk] = await timed(() => openDesk(place, 'read'))
    opening.push(open)
    const all = await desk.stories()
    stories = all.length
    for (const { id } of all.slice(0, 20)) {
      const [took] = await timed(async () => {
        const dossier = await desk.dossier(id, when)
        if (dossier) renderSummary(dossier, { width: 100, color: false })
      })
      showing.push(took)
    }
    await desk.close()
  }
  line('opening for reading', ms(median(opening)))
  line(
    `show of the 20 largest of ${String(stories)} stories`,
    `p50 ${ms(median(showing))}, p95 ${ms(part(showing, 0.95))}`,
  )
}

const measureSize = (place: string, size: number): void => {
  const each = (bytes: number): string => `${(bytes / size / 1000).toFixed(2)} kB`
  const captures = bytesIn(join(place, 'captures'))
  const database = statSync(join(place, 'parley.db')).size
  line('bytes a page', `${each(database)} in the database, ${each(captures)} captured`)
  for (const [name, bytes] of byTable(join(place, 'parley.db')).slice(0, 14)) line(`    ${name}`, each(bytes))
}

const measure = async (size: number): Promise<void> => {
  console.log(`${String(size)} pages`)
  const folder = mkdtempSync(join(kept ?? tmpdir(), 'parley-desk-'))
  const [place, pages] = [join(folder, 'desk'), join(folder, 'pages')]
  mkdirSync(pages)
  await makeDesk(place)
  await fill(place, pages, size)
  measureSize(place, size)
  await measureMore(place, pages, size)
  await measureReading(place)
  line('memory in the end', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
  if (kept === null) rmSync(folder, { recursive: true })
}

for (const size of sizes) await measure(size)
