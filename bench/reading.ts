// Reading against Readability on linkedom, in one process, in turns of fifty pages so that a slow minute meets both; then the
// whole command over the same pages; then a hundred thousand pages one after another, to see that memory does not grow.
// The pages are those of the benchmarks beside the checkout, varied by a generator.
//
//   npm run bench:reading                       (needs a build)
//   npm run bench:reading -- --pages 400 --long 5000
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { languages } from '../src/languages/index.ts'
import { readPage } from '../src/read/read-page.ts'
import { asPage, benchmarkPages, variedPages, type Saved } from './varied-pages.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    long: { type: 'string', default: '100000' },
    turn: { type: 'string', default: '50' },
  },
})
const [count, long, turn] = [Number(values.pages), Number(values.long), Number(values.turn)]

interface Time {
  readonly wall: number
  readonly cpu: number
}

const timed = (work: () => void): Time => {
  const start = process.hrtime.bigint()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { wall: Number(process.hrtime.bigint() - start) / 1e6, cpu: (user + system) / 1e3 }
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
const fixed = (n: number, digits = 1): string => n.toFixed(digits).padStart(8)

let words = 0
const ours = (pages: readonly Saved[]): Time =>
  timed(() => {
    for (const page of pages)
      for (const article of readPage(asPage(page), languages).value) words += article.text.length
  })
// What linkedom gives is document enough for Readability, and more than its types say.
type DocumentOf = ConstructorParameters<typeof Readability>[0]
const documentOf = parseHTML as unknown as (html: string) => { readonly document: DocumentOf }
const theirs = (pages: readonly Saved[]): Time =>
  timed(() => {
    for (const { html } of pages) {
      try {
        words += new Readability(documentOf(html).document).parse()?.textContent?.length ?? 0
      } catch {
        continue
      }
    }
  })

const inTurns = (
  saved: readonly Saved[],
): { readonly parley: readonly Time[]; readonly readability: readonly Time[] } => {
  const parley: Time[] = []
  const readability: Time[] = []
  const warm = [...variedPages(saved, turn)]
  ours(warm)
  theirs(warm)
  let group: Saved[] = []
  for (const page of variedPages(saved, count)) {
    group.push(page)
    if (group.length < turn) continue
    // Who goes first changes from turn to turn.
    if (parley.length % 2 === 0) {
      parley.push(ours(group))
      readability.push(theirs(group))
    } else {
      readability.push(theirs(group))
      parley.push(ours(group))
    }
    group = []
  }
  return { parley, readability }
}

// The processor time of a whole process, said by itself at its end.
const tellsTime = `data:text/javascript,process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('\\ncpu '+(u.user+u.system)+'\\n')})`

const wholeCommand = (saved: readonly Saved[]): Time => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  for (const { name, html } of variedPages(saved, count))
    writeFileSync(join(folder, `${name.replace(/\.html?$/, '')}.html`), html)
  const start = process.hrtime.bigint()
  const run = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', '--import', tellsTime, 'bin/parley', 'read', folder, '--json'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  rmSync(folder, { recursive: true })
  if (run.status !== 0) throw new Error(`parley read failed: ${run.stderr.slice(-2000)}`)
  return { wall, cpu: Number(/\ncpu (\d+)\n/.exec(run.stderr)?.[1] ?? 0) / 1e3 }
}

const collect = globalThis.gc as (() => void) | undefined

const longRun = (saved: readonly Saved[]): void => {
  console.log(`\n${String(long)} pages one after another:`)
  const marks = new Set([long / 10, long / 4, long / 2, long].map(Math.floor))
  const start = process.hrtime.bigint()
  let done = 0
  for (const page of variedPages(saved, long)) {
    for (const article of readPage(asPage(page), languages).value) words += article.text.length
    done += 1
    if (!marks.has(done)) continue
    collect?.()
    const { heapUsed, rss } = process.memoryUsage()
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    console.log(
      `  ${String(done).padStart(7)} pages ${fixed(done / seconds)} a second, heap ${fixed(heapUsed / 1048576)} MB, resident ${fixed(rss / 1048576)} MB`,
    )
  }
}

const report = (what: string, time: Time, against: Time, bar: number): void => {
  console.log(
    `${what.padEnd(28)}${fixed(time.wall / count, 2)} ms a page (${fixed(time.cpu / count, 2)} ms of processor), ${(against.wall / time.wall).toFixed(2)} x Readability (${(against.cpu / time.cpu).toFixed(2)} x), bar ${String(bar)} x`,
  )
}

const saved = benchmarkPages()
if (saved.length === 0) console.log('skipped: the benchmark pages (../shared/benchmarks) are not here')
else {
  const { parley, readability } = inTurns(saved)
  const total = (times: readonly Time[]): Time => ({
    wall: sum(times.map((t) => t.wall)),
    cpu: sum(times.map((t) => t.cpu)),
  })
  const [own, other] = [total(parley), total(readability)]
  console.log(
    `${String(count)} pages, ${String(saved.length)} of them as saved, the others varied; ${String(parley.length)} turns`,
  )
  report('Readability on linkedom', other, other, 1)
  report('reading alone', own, other, 4)
  const ratios = (of: keyof Time): number => median(parley.map((t, i) => (readability[i]?.[of] ?? 0) / t[of]))
  console.log(
    `  median of the turns: ${ratios('wall').toFixed(2)} x, of processor ${ratios('cpu').toFixed(2)} x`,
  )
  report('parley read, the command', wholeCommand(saved), other, 2)
  if (long > 0) longRun(saved)
  if (words === 0) throw new Error('nothing was read')
}
