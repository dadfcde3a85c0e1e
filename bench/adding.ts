// What one more page costs a dossier of a hundred, ten thousand and a hundred thousand pages: processor time of `put` and `changes`,
// and bytes of what is told. Annotating so many pages would take hours, so each invented page of the repository is annotated once
// and used again under other ids, dates and names; the text is renamed letter for letter, so that evidence is cut from it as ever.
//
//   npm run bench:adding [-- 100 10000 100000] [--parts]
import { linkers } from '../src/link/index.ts'
import { openDesk } from '../src/link/link.ts'
import { storyShelf } from '../src/link/whole/find-stories.ts'
import type { PartName } from '../src/model/dossier.ts'
import { noDescent } from '../src/model/article.ts'
import { annotatedOnce, reusedPage } from './reused-pages.ts'

const added = 50
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite)
const parts = Object.keys(linkers) as PartName[]

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const once = annotatedOnce()

interface Cost {
  readonly ms: number
  readonly bytes: number
  readonly byPart: ReadonlyMap<string, number>
}

const measure = (size: number): Cost => {
  const desk = openDesk()
  const stories = storyShelf()
  const begun = performance.now()
  for (let n = 0; n < size; n++) {
    const page = reusedPage(once, n)
    desk.put(page, noDescent)
    stories.put(page)
  }
  desk.changes()
  stories.moved()
  const seconds = (performance.now() - begun) / 1000
  const ms: number[] = []
  const told: number[] = []
  const bytes: number[] = []
  const byPart = new Map<string, number[]>()
  for (let n = size; n < size + added; n++) {
    const page = reusedPage(once, n)
    const before = process.cpuUsage()
    stories.put(page)
    stories.moved()
    const placing = process.cpuUsage(before)
    told.push((placing.user + placing.system) / 1000)
    const start = process.cpuUsage()
    desk.put(page, noDescent)
    const { articles, parts: changed } = desk.changes()
    const { user, system } = process.cpuUsage(start)
    ms.push((user + system) / 1000)
    const sizeOf = (it: object): number => JSON.stringify({ ...it, now: undefined }).length
    const all = parts.map((part) => [part, sizeOf(changed[part])] as const)
    for (const [part, k] of all) byPart.set(part, [...(byPart.get(part) ?? []), k])
    bytes.push(all.reduce((sum, [, k]) => sum + k, sizeOf(articles)))
  }
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6)
  console.log(
    `${String(size).padStart(7)} pages: one more ${median(ms).toFixed(2)} ms (stories ${median(told).toFixed(2)}), ${(median(bytes) / 1000).toFixed(1)} kB (built in ${seconds.toFixed(0)} s, ${String(heap)} MB)`,
  )
  return {
    ms: median(ms),
    bytes: median(bytes),
    byPart: new Map([...byPart].map(([p, k]) => [p, median(k)])),
  }
}

const [least = 100, ...more] = sizes.length ? sizes : [100, 10_000]
measure(least)
const first = measure(least)
for (const size of more) {
  const now = measure(size)
  console.log(
    `        against ${String(least)}: time × ${(now.ms / first.ms).toFixed(2)}, bytes × ${(now.bytes / first.bytes).toFixed(2)}`,
  )
  if (process.argv.includes('--parts'))
    for (const [part, bytes] of now.byPart)
      console.log(`        ${part.padEnd(14)} ${String(bytes)} bytes, were ${String(first.byPart.get(part))}`)
}
