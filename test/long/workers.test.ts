import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { runWorker } from '../../src/app/desk/run-worker.ts'
import { deskDigest } from '../support/desk-digest.ts'
import { postgresPrograms, startPostgres, type PostgresServer } from '../support/postgres-server.ts'
import { startServer as startWebServer } from '../support/web-server.ts'

const root = join(import.meta.dirname, '../..')
const pages = join(root, 'examples/narrow-sea/pages')
const names = readdirSync(pages)
  .filter((_, n) => n % 2 === 0)
  .map((name) => join(pages, name))

interface Worker {
  readonly process: ChildProcess
  /** What it said so far. */
  readonly said: () => string
  /** Resolves when it has said something like this; rejects where it ends before. */
  readonly says: (pattern: RegExp) => Promise<void>
  /** Its exit code; null where it was killed. */
  readonly ended: Promise<number | null>
}

const startWorker = (desk: string): Worker => {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(root, 'test/support/run-command.ts'),
      'worker',
      '--until-done',
      '--log',
      '--desk',
      desk,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const heard = (data: Buffer): void => {
    said += data.toString()
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const says = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(said)) resolve()
      }
      child.stderr.on('data', look)
      void ended.then(() => {
        reject(new Error(`the worker ended before it said ${String(pattern)}: ${said}`))
      })
      look()
    })
  return { process: child, said: () => said, says, ended }
}

describe.runIf(postgresPrograms() !== null)('workers on a desk in PostgreSQL', () => {
  let server: PostgresServer
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-workers-'))
    server = await startPostgres()
  }, 60_000)
  afterAll(() => {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const opened = async (place: string): Promise<OpenDesk> => {
    await makeDesk(place)
    return openDesk(place, 'write')
  }

  let whole: Awaited<ReturnType<typeof deskDigest>> | null = null
  // One process, a folder, the pages one at a time from the last to the first.
  const alone = async (): Promise<Awaited<ReturnType<typeof deskDigest>>> => {
    if (whole !== null) return whole
    const desk = await opened(join(folder, 'alone'))
    for (const name of [...names].reverse()) await desk.add([name], { published: null }, () => undefined)
    await desk.settle()
    whole = await deskDigest(desk.store)
    await desk.close()
    return whole
  }

  test('two of them, one killed in mid-work, make what one process makes of the pages in another order', async () => {
    const place = `${server.url}?schema=killed`
    const desk = await opened(place)
    const left = await desk.leave(names, { published: null }, () => undefined)
    expect(left.pages.new).toBe(names.length)
    expect(await desk.counts()).toMatchObject({ captures: names.length, articles: 0, unread: names.length })
    const first = startWorker(place)
    // It has taken pages to read, and has not searched them.
    await first.says(/^parley: read /mu)
    first.process.kill('SIGKILL')
    expect(await first.ended).toBeNull()
    const others = [startWorker(place), startWorker(place)]
    // Which of them comes to the searching is decided by the queue.
    const killed = await Promise.any(
      others.map(async (each) => {
        await each.says(/^parley: searched /mu)
        return each
      }),
    )
    killed.process.kill('SIGKILL')
    for (const other of others) if (other !== killed) expect(await other.ended, other.said()).toBe(0)
    expect(await desk.counts()).toMatchObject({ unread: 0, unsearched: 0, unlinked: 0 })
    expect(await deskDigest(desk.store)).toEqual(await alone())
    await desk.close()
  }, 300_000)

  test('a server that goes away in mid-work and comes back loses nothing, and its worker goes on', async () => {
    const place = `${server.url}?schema=restarted`
    const desk = await opened(place)
    await desk.leave(names, { published: null }, () => undefined)
    const worker = startWorker(place)
    await worker.says(/^parley: read /mu)
    server.restart()
    expect(await worker.ended, worker.said()).toBe(0)
    expect(await deskDigest(desk.store)).toEqual(await alone())
    await desk.close()
  }, 300_000)

  test('an address is fetched by a worker, and what cannot be fetched is told of', async () => {
    const web = await startWebServer()
    web.routes.set('/talks', (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<article><h1>Talks put off</h1><p>Vardania and Keshet put off their talks in Sandry.</p></article>',
        )
    })
    const host = `http://127.0.0.1:${String(web.port)}`
    const place = `${server.url}?schema=fetched`
    const desk = await opened(place)
    await desk.leave([`${host}/talks`, `${host}/none`], { published: null }, () => undefined)
    const ending = new AbortController()
    const troubles: string[] = []
    const fetched = new Promise<void>((resolve) => {
      let read = false
      const look = (): void => {
        if (read && troubles.some((text) => text.startsWith('capture'))) resolve()
      }
      void runWorker(place, {
        web: { allowLoopback: true, delayMs: 0 },
        untilDone: false,
        signal: ending.signal,
        onDone: (kind) => {
          read ||= kind === 'read'
          look()
        },
        onTrouble: (message) => {
          troubles.push(message)
          look()
        },
      })
    })
    await fetched
    ending.abort()
    expect(await desk.counts()).toMatchObject({ captures: 1, unread: 0 })
    expect(troubles.join(' ')).toContain(`capture ${host}/none`)
    await desk.close()
    await web.close()
  }, 120_000)

  test('a desk of files has none, and says what to do', async () => {
    const place = join(folder, 'files')
    await makeDesk(place)
    const options = {
      web: {},
      untilDone: true,
      signal: new AbortController().signal,
      onDone: () => undefined,
      onTrouble: () => undefined,
    }
    await expect(runWorker(place, options)).rejects.toMatchObject({ code: 'store/no-workers' })
  })
})
