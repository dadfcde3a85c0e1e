// Mixed reads of a desk's pages over HTTP while a writer adds pages, beside a bare server of the same framework.
//
//   npm run bench:serve -- [seconds] [pages]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { makeDesk } from '../src/app/desk/make-desk.ts'
import { openDesk } from '../src/app/desk/open-desk.ts'
import { deskApp } from '../src/web/app.ts'
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
const server = await listen(deskApp(desk), 0)
const paths = await pathsOf(server.url)
const until = Date.now() + seconds * 1000

let added = 0
const write = async (): Promise<void> => {
  while (Date.now() < until) {
    const file = join(folder, `page-${String(added)}.txt`)
    writeFileSync(
      file,
      `Corvale Herald\n2031-04-12\n\nVardania and Keshet will meet again, no. ${String(added)}\n\nThe envoy Ilsa Morvane said on Saturday that the delegations of Vardania and Keshet would meet again within ${String(added + 2)} days.\n`,
    )
    await desk.add([file], { published: null }, () => undefined)
    await desk.settle()
    added += 1
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
const [read] = await Promise.all([ask(server.url, paths, until), write()])
say(`parley serve, ${String(paths.length)} addresses, ${String(added)} pages added`, read, seconds)
await server.close()
await desk.close()
rmSync(folder, { recursive: true, force: true })

const bare = new Hono()
const page = 'x'.repeat(30_000)
bare.get('*', (c) => c.html(page))
const other = await listen(bare, 0)
const span = Math.min(10, seconds)
say('bare Hono, 30 kB of text', await ask(other.url, ['/'], Date.now() + span * 1000), span)
await other.close()
