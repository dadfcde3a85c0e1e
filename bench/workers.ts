// What workers on a desk in PostgreSQL do: pages a second with one and with two of them, and with two of which one is killed every few
// seconds and replaced. At the end each desk must hold what one process makes of the same pages on SQLite in another order.
//
//   npm run build && npm run bench:workers [-- PAGES SECONDS]     (2000 pages, a kill every 5 seconds)
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeDesk } from '../src/app/desk/make-desk.ts'
import { openDesk } from '../src/app/desk/open-desk.ts'
import { deskDigest } from '../test/support/desk-digest.ts'
import { postgresPrograms, startPostgres } from '../test/support/postgres-server.ts'
import { buildPress } from './build-press.ts'
import { varyText } from './varied-pages.ts'

const [count = 2000, every = 5] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const root = join(import.meta.dirname, '..')
const examples = join(root, 'examples/narrow-sea/pages')
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))

// The invented negotiation, its names and numbers varied, each page followed by a paragraph of the invented press.
const writePages = (): string => {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const saved = readdirSync(examples)
    .filter((name) => !name.endsWith('.gz'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(examples, name), 'utf8') }))
  const press = buildPress(1)
  for (let n = 0; n < count; n++) {
    const { name, text } = saved[n % saved.length] ?? { name: '', text: '' }
    const round = Math.floor(n / saved.length)
    const [closing = ''] = press().text.split('\n\n')
    const varied = round === 0 ? text : varyText(text, round)
    const own = name.endsWith('.html') ? varied : `${varied}\n\n${closing}\n`
    writeFileSync(join(pages, `${String(n).padStart(6, '0')}-${name}`), own)
  }
  return pages
}

const newest = (pages: string): readonly string[] =>
  readdirSync(pages)
    .sort()
    .reverse()
    .map((name) => join(pages, name))

const onFiles = async (pages: string): Promise<string> => {
  const place = join(folder, 'alone')
  await makeDesk(place)
  const desk = await openDesk(place, 'write')
  const begun = performance.now()
  await desk.add(newest(pages), { published: null }, () => undefined)
  await desk.settle()
  const seconds = (performance.now() - begun) / 1000
  const digest = await deskDigest(desk.store)
  await desk.close()
  console.log(
    `one process, SQLite        ${(digest.pages / seconds).toFixed(1).padStart(6)} pages/s  ${seconds.toFixed(0)} s  (${String(digest.articles)} articles, ${String(digest.stories.length)} stories)`,
  )
  return JSON.stringify(digest)
}

interface Worker {
  readonly process: ChildProcess
  /** True once it has done something: one that is killed before that shows nothing. */
  readonly busy: () => boolean
}

const startWorker = (place: string): Worker => {
  const child = spawn(
    process.execPath,
    [join(root, 'bin/parley'), 'worker', '--until-done', '--log', '--desk', place],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let busy = false
  child.stderr.on('data', (data: Buffer) => {
    busy ||= /^parley: (?:read|searched|linked) /mu.test(data.toString())
  })
  return { process: child, busy: () => busy }
}

const killed = async ({ process: child }: Worker): Promise<void> => {
  child.kill('SIGKILL')
  while (child.exitCode === null && child.signalCode === null) await setTimeout(20)
}

const withWorkers = async (
  server: string,
  { pages, workers, killing, wanted }: { pages: string; workers: number; killing: boolean; wanted: string },
): Promise<boolean> => {
  const place = `${server}?schema=workers_${String(workers)}${killing ? '_killed' : ''}`
  await makeDesk(place)
  const desk = await openDesk(place, 'write')
  await desk.leave([pages], { published: null }, () => undefined)
  const begun = performance.now()
  const running = Array.from({ length: workers }, () => startWorker(place))
  let kills = 0
  let next = every
  const anyDone = (): boolean => running.some(({ process: { exitCode } }) => exitCode !== null)
  while (running.some(({ process: { exitCode } }) => exitCode === null)) {
    await setTimeout(200)
    const seconds = (performance.now() - begun) / 1000
    const victim = running[kills % workers]
    if (!killing || anyDone() || seconds < next || !victim?.busy()) continue
    next = seconds + every
    await killed(victim)
    running[kills % workers] = startWorker(place)
    kills += 1
  }
  const seconds = (performance.now() - begun) / 1000
  const digest = await deskDigest(desk.store)
  await desk.close()
  const same = JSON.stringify(digest) === wanted
  const name = `${String(workers)} worker${workers === 1 ? '' : 's'}, PostgreSQL${killing ? `, ${String(kills)} killed` : ''}`
  console.log(
    `${name.padEnd(34)} ${(digest.pages / seconds).toFixed(1).padStart(6)} pages/s  ${seconds.toFixed(0)} s  ${same ? 'the same digest' : 'ANOTHER DIGEST'}`,
  )
  return same
}

if (postgresPrograms() === null) throw new Error('PostgreSQL is not installed: run tools/install-postgres.sh')
const server = await startPostgres()
try {
  const pages = writePages()
  const wanted = await onFiles(pages)
  const outcomes: boolean[] = []
  for (const [workers, killing] of [
    [1, false],
    [2, false],
    [2, true],
  ] as const)
    outcomes.push(await withWorkers(server.url, { pages, workers, killing, wanted }))
  process.exitCode = outcomes.every(Boolean) ? 0 : 1
} finally {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
