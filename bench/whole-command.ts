// Times the command as people run it, whole processes, medians of several runs: start-up, one page, the example, and a larger
// folder made of the example's pages with other names and numbers. Beside it, in the same run, Node alone doing nothing.
//
//   npm run bench            (needs a build: npm run build)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = 5
const pages = 'examples/narrow-sea/pages'

const once = (args: readonly string[]): number => {
  const start = process.hrtime.bigint()
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} failed: ${run.stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
const timed = (args: readonly string[], times = runs): number =>
  median(Array.from({ length: times }, () => once(args)))

// Copies with their own names, so that they are no reprints of one another: every seeded word is changed the same way in one copy.
const vary = (text: string, n: number): string =>
  text
    .replace(
      /\b(Vardania|Keshet|Brannoch|Lunmark|Sandry|Corvale|Ashmar)(n?)\b/g,
      (_, name: string, end: string) =>
        `${name.slice(0, 3)}${String.fromCharCode(97 + (n % 26))}${name.slice(3)}${end}`,
    )
    .replace(/\b(\d{3})\b/g, (_, d: string) => String((Number(d) + n) % 900))

const largeFolder = (count: number): { folder: string; made: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const sources = readdirSync(pages).filter((f) => !f.endsWith('.gz'))
  let made = 0
  for (let n = 0; made < count; n++)
    for (const name of sources) {
      if (made >= count) break
      writeFileSync(
        join(folder, `${String(n).padStart(4, '0')}-${name}`),
        vary(readFileSync(join(pages, name), 'utf8'), n),
      )
      made += 1
    }
  return { folder, made }
}

const { folder, made } = largeFolder(500)
const rows: [string, number, string][] = [
  ['node -e 0 (nothing at all)', timed(['-e', '0']), ''],
  ['parley --version', timed(['bin/parley', '--version']), 'under 150 ms'],
  [
    'parley read, one page',
    timed(['bin/parley', 'read', `${pages}/05-sandry-prepares.md`, '--json']),
    'under 600 ms',
  ],
  ['parley read, the example (25 pages)', timed(['bin/parley', 'read', pages, '--json']), ''],
  [`parley read, ${String(made)} pages`, timed(['bin/parley', 'read', folder, '--json'], 3), ''],
]
for (const [what, ms, bar] of rows) console.log(`${what.padEnd(40)} ${ms.toFixed(0).padStart(7)} ms  ${bar}`)
const large = rows.at(-1)?.[1] ?? 1
console.log(
  `\n${(made / (large / 1000)).toFixed(0)} pages per second, the whole command, ${String(made)} pages`,
)
