// What a growing desk costs, measured as it grows: pages added a second, one more page in a process that has the desk open and in one that
// just opened it, bytes a page, searching, opening and showing; in processor time, but for rates and whole commands. Pages of an invented press by a seeded generator. Ends after so many
// minutes, wherever it is then.
//
//   npm run build && npm run bench:desk [-- 1000 10000 100000] [--minutes 25] [--keep FOLDER]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseSync } from '@photostructure/sqlite'
import { openDesk, type OpenDesk } from '../src/app/desk/open-desk.ts'
import { makeDesk } from '../src/app/desk/make-desk.ts'
import { setSummary } from '../src/show/set-summary.ts'
import { pressPage } from './desk-press.ts'

const seed = 1
const together = 250
const more = 7
const when = { asOf: null, addedBy: null }
const { values: told, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '25' }, keep: { type: 'string' } },
  allowPositionals: true,
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000]
const ends = performance.now() + Number(told.minutes) * 60_000

const part = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const median = (values: readonly number[]): number => part(values, 0.5)

const timed = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const begun = performance.now()
  const done = await work()
  return [performance.now() - begun, done]
}

// Processor time, which others on the machine change little.
const spent = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
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

const searchOf = (words: string): Parameters<OpenDesk['search']>[0] => ({
  ...{ words, kinds: null, speaker: null, outlet: null, from: null, to: null },
  ...{ asOf: null, addedBy: null, offset: 0, limit: 10 },
})

// A process adds so many batches, then another goes on.
const openOften = 20

// Fills a desk up to a size, as one who adds some pages at a time; gives how many there are in the end.
const fill = async (
  place: string,
  pages: string,
  { from, to }: Record<'from' | 'to', number>,
): Promise<number> => {
  let [done, used, took] = [from, 0, 0]
  let desk = await openDesk(place, 'write')
  for (let n = 1; done < to && performance.now() < ends; n++) {
    const count = Math.min(together, to - done)
    const folder = writePages(pages, done, count)
    const before = process.cpuUsage()
    took += await addFrom(desk, folder)
    const { user, system } = process.cpuUsage(before)
    used += (user + system) / 1000
    done += count
    rmSync(folder, { recursive: true })
    if (n % openOften > 0) continue
    await desk.close()
    desk = await openDesk(place, 'write')
  }
  await desk.close()
  const added = Math.max(1, done - from)
  line(
    `added, ${String(together)} at a time, ${String(from)} to ${String(done)}`,
    `${((1000 * added) / took).toFixed(1)} a second; ${ms(used / added)} of processor time each`,
  )
  return done
}

const measureMore = async (place: string, pages: string, size: number): Promise<number> => {
  const [cold, warm]: [number[], number[]] = [[], []]
  let next = size
  for (let n = 0; n < 3; n++) {
    const desk = await openDesk(place, 'write')
    cold.push(await spent(() => addFrom(desk, writePages(pages, next++, 1))))
    if (n === 2)
      for (let k = 0; k < more; k++) warm.push(await spent(() => addFrom(desk, writePages(pages, next++, 1))))
    await desk.close()
  }
  line('one more page, desk just opened', ms(median(cold)))
  line('one more page, desk open', `${ms(median(warm))} (${warm.map((w) => w.toFixed(0)).join(' ')})`)
  return next
}

// Words in fewer than one page of a hundred, and words in nearly all.
const measureSearch = async (place: string): Promise<void> => {
  const desk = await openDesk(place, 'read')
  const stories = await desk.stories()
  const rare = stories.slice(-40).flatMap(({ parties }) => parties.slice(0, 1))
  const common = ['talks', 'said', 'ministry', 'ships', 'days', 'round', 'agreed talks', 'hours said']
  for (const [what, words] of [
    ['searching words of few pages', rare],
    ['searching the commonest words', [...common, ...common, ...common]],
  ] as const) {
    const times: number[] = []
    for (const asked of words) times.push(await spent(() => desk.search(searchOf(asked), null)))
    line(what, `p50 ${ms(median(times))}, p95 ${ms(part(times, 0.95))}`)
  }
  await desk.close()
}

// As a person gives the command: a process of its own.
const measureCommand = (place: string): void => {
  const times = Array.from({ length: 7 }, () => {
    const begun = performance.now()
    spawnSync(process.execPath, ['bin/parley', 'show', '--desk', place])
    return performance.now() - begun
  })
  line('parley show, the whole command', `p50 ${ms(median(times))}, the fastest ${ms(Math.min(...times))}`)
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
      const took = await spent(async () => {
        const summary = await desk.summary(id, when)
        if (summary) setSummary(summary, { width: 100, color: false })
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

const measure = async (place: string, pages: string, size: number): Promise<number> => {
  measureSize(place, size)
  await measureSearch(place)
  await measureReading(place)
  measureCommand(place)
  const now = await measureMore(place, pages, size)
  line('memory in the end', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
  return now
}

const folder = mkdtempSync(join(told.keep ?? tmpdir(), 'parley-desk-'))
const [place, pages] = [join(folder, 'desk'), join(folder, 'pages')]
mkdirSync(pages)
await makeDesk(place)
let now = 0
for (const size of sizes) {
  if (performance.now() >= ends) break
  console.log(`up to ${String(size)} pages`)
  now = await fill(place, pages, { from: now, to: size })
  now = await measure(place, pages, now)
}
if (told.keep === undefined) rmSync(folder, { recursive: true })
