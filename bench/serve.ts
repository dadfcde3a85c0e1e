// Mixed reads of a desk's pages over HTTP while pages are added: in the process of the server, then by the process that `parley serve` has for it;
// pages of other days; and a bare server of the same framework.
//
//   npm run bench:serve -- [seconds]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { makeDesk } from '../src/app/desk/make-desk.ts'
import { openDesk } from '../src/app/desk/open-desk.ts'
import { deskProcess } from '../src/app/desk-process.ts'
import { readElsewhere } from '../src/app/desk/desk-elsewhere.ts'
import { deskApp } from '../src/web/app.ts'
import { changingDesk } from '../src/web/change-desk.ts'
import { listen } from '../src/web/listen.ts'

const seconds = Number(process.argv[2] ?? '120')
const asking = 4

const share = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

const pathsOf = async (base: string): Promise<readonly string[]> => {
  const links = async (path: string): Promise<readonly string[]> =>
    [...(await (await fetch(base + path)).text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(
      ([, href = '']) => href.replaceAll('&amp;', '&'),
    )
  const home = await links('/')
  const pages = (await Promise.all(home.filter((href) => href.startsWith('/story/')).map(links))).flat()
  return [...new Set(['/', '/search?q=cutters', ...home, ...pages])]
}

/** Asks for pages, several at once, until the time is over. */
const ask = async (base: string, paths: readonly string[], until: number) => {
  const times: number[] = []
  let errors = 0
  const one = async (begin: number): Promise<void> => {
    for (let n = begin; Date.now() < until; n += asking) {
      const began = performance.now()
      const answer = await fetch(base + (paths[(n * 7) % paths.length] ?? '/'))
      await answer.text()
      times.push(performance.now() - began)
      if (answer.status >= 500) errors += 1
    }
  }
  await Promise.all(Array.from({ length: asking }, (_, n) => one(n)))
  return { times: times.sort((a, b) => a - b), errors }
}

const say = (name: string, { times, errors }: Awaited<ReturnType<typeof ask>>, spent: number): void => {
  console.log(
    `${name}: ${String(times.length)} answers, ${(times.length / spent).toFixed(0)}/s, p50 ${share(times, 0.5)} ms, p95 ${share(times, 0.95)} ms, p99 ${share(times, 0.99)} ms, ${String(errors)} errors`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-serve-'))
await makeDesk(join(folder, 'desk'))
const desk = await openDesk(join(folder, 'desk'), 'write')
await desk.add(['examples/narrow-sea/pages'], { published: null }, () => undefined)
await desk.settle()
await desk.close()

const place = join(folder, 'desk')
let added = 0
/** Asks for pages while one after the other is added, by a process of its own or by that of the server. */
const serve = async (name: string, own: boolean): Promise<void> => {
  const [reading, writing] = own ? [deskProcess(), deskProcess()] : [null, null]
  const opened = await openDesk(place, 'read')
  const read = reading ? readElsewhere(opened, { place, hands: reading }) : opened
  const changing = changingDesk(place, 'bench', {}, writing)
  const server = await listen(deskApp(read), 0)
  const paths = await pathsOf(server.url)
  const before = added
  const write = async (until: number): Promise<void> => {
    while (Date.now() < until) {
      const file = join(folder, `page-${String(added)}.txt`)
      writeFileSync(
        file,
        `Corvale Herald\n2031-04-12\n\nVardania and Keshet will meet again, no. ${String(added)}\n\nThe envoy Ilsa Morvane said on Saturday that the delegations of Vardania and Keshet would meet again within ${String(added + 2)} days.\n`,
      )
      await changing.change(async (desk) => {
        await desk.add([file], { published: null }, () => undefined)
        await desk.settle()
      })
      added += 1
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
  // What is loaded once is loaded before.
  await write(Date.now() + 1)
  await Promise.all(paths.map(async (path) => (await fetch(server.url + path)).text()))
  const until = Date.now() + seconds * 1000
  const [times] = await Promise.all([ask(server.url, paths, until), write(until)])
  say(`${name}, ${String(paths.length)} addresses, ${String(added - before)} pages added`, times, seconds)
  const past = paths
    .filter((path) => /^\/story\/[^/]+\/[a-z]*$/.test(path))
    .map((path) => `${path}?as-of=2031-04-0${String(1 + (path.length % 2))}`)
  const span = seconds / 4
  const later = Date.now() + span * 1000
  const [then, today] = await Promise.all([ask(server.url, past, later), ask(server.url, paths, later)])
  say(`${name}, as of two other days`, then, span)
  say(`${name}, of today meanwhile`, today, span)
  await server.close()
  await Promise.all([reading?.close(), writing?.close()])
  await opened.close()
}
await serve('writer in the process of the server', false)
await serve('writer in a process of its own (parley serve)', true)
rmSync(folder, { recursive: true, force: true })

const bare = new Hono()
const page = 'x'.repeat(30_000)
bare.get('*', (c) => c.html(page))
const other = await listen(bare, 0)
const span = Math.min(10, seconds)
say('bare Hono, 30 kB of text', await ask(other.url, ['/'], Date.now() + span * 1000), span)
await other.close()
