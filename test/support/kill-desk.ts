import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { captureSources } from '../../src/capture/capture-sources.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { PostgresServer } from './postgres-server.ts'

/** What came of killing those who write to a desk. */
export interface Killed {
  readonly kills: number
  /** How many pages and rulings were told of as kept. */
  readonly acknowledged: number
  /** Those of them that were not there, or not whole, after a kill. */
  readonly lost: readonly string[]
  /** What was not sound, whoever wrote it. */
  readonly corrupt: readonly string[]
  /** Digests of the stories, after the work that was cut off had been gone on with. */
  readonly digests: readonly (readonly [string, string])[]
}

/** What is killed, how often, and by which chance. */
export interface Killing {
  readonly place: string
  /** Kills of a process that keeps bare pages and rulings as fast as it can. */
  readonly bare: number
  /** Kills of one that does all that `parley add` does with pages. */
  readonly whole: number
  /** Kills of the server below it, while one keeps bare pages. */
  readonly server: { readonly kills: number; readonly on: PostgresServer } | null
  readonly pages: readonly string[]
  readonly seed: number
}

/** The process that is killed, packed into one file so that it starts at once; it finds what Parley comes with two folders above. */
const packed = async (): Promise<string> => {
  const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.killed-writer-'))
  const outfile = join(folder, 'killed-writer.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'killed-writer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Round {
  readonly kept: readonly string[]
  readonly done: boolean
  readonly said: string
}

// Runs a writer and ends it, or what it writes to, some time after it is ready.
const round = (
  program: string,
  args: readonly string[],
  { after, end }: { readonly after: number; readonly end: (() => void) | null },
): Promise<Round> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [string[], string[]] = [[], []]
    let waits = false
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.push(text)
      if (waits || !out.join('').startsWith('ready\n')) return
      waits = true
      if (after < Infinity)
        void setTimeout(after).then(() => {
          if (end === null) child.kill('SIGKILL')
          else end()
        })
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text))
    child.once('error', reject)
    child.once('close', () => {
      // A last line without its end was not told.
      const lines = out.join('').split('\n').slice(0, -1)
      const kept = lines.filter((line) => /^(?:page|ruling) /.test(line))
      resolve({ kept, done: lines.includes('done'), said: err.join('') })
    })
  })

const missing = async (store: Store, kept: readonly string[]): Promise<readonly string[]> =>
  store.read(async (desk) => {
    const rulings = new Set((await desk.rulings()).map(({ id }) => id))
    const lost: string[] = []
    for (const line of kept) {
      const [kind, id = ''] = line.split(' ')
      const isThere = kind === 'ruling' ? rulings.has(id) : (await desk.page(id).catch(() => null)) !== null
      if (!isThere) lost.push(line)
    }
    return lost
  })

// Everything that the desk says it holds is sound, and its archive can be read by who knows nothing of the desk.
const unsound = async (store: Store, place: string): Promise<readonly string[]> => {
  const found: string[] = [...(await (await store.care()).faults())]
  const ids = new Set<string>()
  await store.read(async (desk) => {
    for await (const { id } of desk.captures())
      if ((await desk.page(id).catch(() => null)) === null) found.push(`damaged: ${id}`)
      else ids.add(id)
  })
  if (store.engine === 'postgres') return found
  await (await store.care()).tidy()
  const web = { userAgent: 'none', publishedHint: null }
  for await (const caught of captureSources([join(place, 'captures')], { files: {}, web }))
    if ('page' in caught) ids.delete(caught.page.id)
    else found.push(caught.diagnostic.message)
  return [...found, ...[...ids].map((id) => `not in the archive: ${id}`)]
}

/**
 * Kills processes that write to a desk (or the server it stands on) at moments of chance, opens it again after each, and looks whether
 * everything is there that they had been told of as kept.
 */
export const killDesk = async ({ place, bare, whole, server, pages, seed }: Killing): Promise<Killed> => {
  const program = await packed()
  const chance = chanceOf(seed)
  await (await openStore(place, 'create')).close()
  const [kept, lost, corrupt]: [string[], string[], string[]] = [[], [], []]
  const after = async (args: readonly string[], how: Parameters<typeof round>[2]): Promise<Round> => {
    const told = await round(program, [place, ...args], how)
    kept.push(...told.kept)
    const store = await openStore(place, 'read')
    lost.push(...(await missing(store, told.kept)))
    await store.close()
    return told
  }
  const seedOf = (n: number): string => String(seed * 1000 + n)
  for (let n = 0; n < bare; n += 1) await after([seedOf(n)], { after: 200 * chance(), end: null })
  for (let n = 0; n < (server?.kills ?? 0); n += 1) {
    await after([seedOf(bare + n)], { after: 200 * chance(), end: () => server?.on.kill() }).catch(() => null)
    server?.on.restart()
  }
  for (let n = 0; n < whole; n += 1) {
    const order = n % 2 === 0 ? pages : pages.toReversed()
    await after([seedOf(n), ...order], { after: 1500 * chance(), end: null })
  }
  const last = await after(['0', ...pages], { after: Infinity, end: null })
  if (!last.done) corrupt.push(`the work that was cut off could not be gone on with: ${last.said}`)
  const store = await openStore(place, 'write')
  lost.push(...(await missing(store, kept)).filter((line) => !lost.includes(line)))
  corrupt.push(...(await unsound(store, place)))
  const digests = await store.read((desk) => desk.digests())
  await store.close()
  rmSync(join(program, '..'), { recursive: true, force: true })
  return { kills: bare + whole + (server?.kills ?? 0), acknowledged: kept.length, lost, corrupt, digests }
}

/** Writes some pages of an invented negotiation into a folder; gives their files. */
export const writeTalks = (folder: string): readonly string[] => {
  const said = [
    'Vardania and Keshet opened talks in Sandry on Monday. “We will not sign before the levy is gone,” Vardanian envoy Ilsa Morvane said.',
    'Keshet rejected the proposal of Vardania on Tuesday. Keshti minister Oren Talvik said: “The levy stays until the ports open.”',
    'Vardania and Keshet agreed on Thursday to meet again in Sandry on 4 August. Envoy Ilsa Morvane said Vardania would open two ports.',
    'Keshet must answer by 10 August, Vardanian envoy Ilsa Morvane said after the second round of talks with Keshet in Sandry.',
  ]
  mkdirSync(folder, { recursive: true })
  for (const [n, text] of said.entries())
    writeFileSync(
      join(folder, `${String(n)}.txt`),
      `---\noutlet: Corvale Herald\npublished: 2031-07-${String(21 + n)}\ntitle: Vardania and Keshet talk in Sandry, day ${String(n + 1)}\n---\n\n${text}\n`,
    )
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}
