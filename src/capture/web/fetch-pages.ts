import { setTimeout as sleep } from 'node:timers/promises'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../model/page.ts'
import { isFailure, type Failure } from './failure.ts'
import { fetchPage, type Fetched, type PageErrand } from './fetch-page.ts'
import type { Run } from './follow.ts'
import { hostGate, type Clock } from './host-gate.ts'
import { systemResolve } from './resolve-host.ts'
import { robotsKeeper } from './robots.ts'
import type { Validators, WebLimits, WebOptions } from './web-options.ts'

/** One step: a page with its validators, or why an address gave none. */
export type WebCatch =
  { readonly page: Page; readonly validators: Validators } | { readonly diagnostic: Diagnostic }

const usual: WebLimits = {
  packedBytes: 16 * 1048576,
  bodyBytes: 32 * 1048576,
  connectMs: 10_000,
  headersMs: 20_000,
  wholeMs: 60_000,
}
const hostsAtOnce = 4
// How far fetching may run ahead of what was handed out: so many pages may be held, however many are asked for.
const ahead = 16

const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) => sleep(ms, undefined, { signal }),
}

const openRun = (options: WebOptions, signal: AbortSignal): Run => {
  const { clock = systemClock, resolve = systemResolve, ca = null } = options.world ?? {}
  return {
    gate: hostGate(options.delayMs ?? 1000, clock, signal),
    clock,
    resolve,
    ca,
    userAgent: options.userAgent,
    allowLoopback: options.allowLoopback === true,
    limits: { ...usual, ...options.limits },
    signal,
  }
}

// What was typed with a password in it may end up in a log.
const masked = (address: string): string => address.replace(/^([a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, '$1…@')

const diagnose = (given: string, { failed, at, said }: Failure): Diagnostic => {
  const source = masked(given)
  const where = at === null || at === given ? source : `${source} leads to ${masked(at)}, which`
  return { code: failed, message: `${where} ${said}`, source }
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

/** Each address once, as it was first written: with another fragment it is still the same page. */
const eachOnce = (urls: readonly string[]): readonly string[] => {
  const first = new Map<string, string>()
  for (const written of urls) {
    const url = URL.canParse(written) ? new URL(written) : null
    if (url !== null) url.hash = ''
    const key = url?.href ?? written
    if (!first.has(key)) first.set(key, written)
  }
  return [...first.values()]
}

/**
 * Runs a task for each address, one at a time for a host and a few hosts at once, never far ahead of what was taken. Results come
 * in the order of the addresses.
 */
async function* inOrder(
  urls: readonly string[],
  task: (url: string) => Promise<Fetched | Failure>,
  signal: AbortSignal,
): AsyncGenerator<readonly [string, Fetched | Failure]> {
  const running = new Map<number, Promise<Fetched | Failure>>()
  const busy = new Set<string>()
  const started = new Set<number>()
  const fill = (from: number): void => {
    if (signal.aborted) return
    for (let i = from; i < urls.length && i < from + ahead && busy.size < hostsAtOnce; i++) {
      const url = urls[i] ?? ''
      const host = hostOf(url)
      if (started.has(i) || busy.has(host)) continue
      started.add(i)
      busy.add(host)
      const done = task(url).finally(() => {
        busy.delete(host)
        fill(next)
      })
      done.catch(() => undefined)
      running.set(i, done)
    }
  }
  let next = 0
  for (; next < urls.length; next++) {
    fill(next)
    const mine = await running.get(next)
    running.delete(next)
    if (mine === undefined) throw new Error(`the address ${urls[next] ?? ''} was never begun`)
    yield [urls[next] ?? '', mine]
  }
}

/**
 * Fetches pages of the web, politely: robots.txt is asked, a host gets one request at a time with a pause between two, and only
 * public addresses are gone to, checked after each name was looked up and after each redirect. Addresses come out in the order
 * they were given, each once; the same bytes, or the same page behind two addresses, are one page. What gives no page is a
 * diagnostic. Who stops taking stops the fetching.
 *
 * @example `for await (const caught of fetchPages(['https://herald.example/talks'], { userAgent })) …`
 */
export async function* fetchPages(urls: readonly string[], options: WebOptions): AsyncGenerator<WebCatch> {
  const stop = new AbortController()
  const run = openRun(options, stop.signal)
  const limits = { ...usual, ...options.limits }
  const errand: PageErrand = {
    limits: { packedBytes: limits.packedBytes, bodyBytes: limits.bodyBytes, beyond: 'refuse' },
    known: options.known ?? new Map(),
    mayFetch: robotsKeeper(run),
  }
  const once = eachOnce(urls)
  const seen = new Map<string, string>()
  let done = 0
  try {
    for await (const [source, found] of inOrder(once, (url) => fetchPage(url, run, errand), stop.signal)) {
      if (isFailure(found)) yield { diagnostic: diagnose(source, found) }
      else yield* onlyNew(source, found, { seen, publishedHint: options.publishedHint ?? null })
      done += 1
      options.onProgress?.(done, once.length, source)
    }
  } finally {
    stop.abort()
  }
}

interface SoFar {
  /** The address that first gave a page, by its bytes and by where it was found. */
  readonly seen: Map<string, string>
  readonly publishedHint: string | null
}

const onlyNew = (source: string, found: Fetched, { seen, publishedHint }: SoFar): readonly WebCatch[] => {
  const again = (code: `capture/${string}`, first: string): WebCatch => ({
    diagnostic: { code, message: `${source} is the same page as ${first}: it is read once.`, source },
  })
  const firstAt = seen.get(found.address)
  const caught = found.caught.map((each): WebCatch => {
    if ('diagnostic' in each) return each
    const first = seen.get(each.page.id)
    if (first !== undefined) return again('capture/same-bytes', first)
    if (firstAt !== undefined) return again('capture/same-address', firstAt)
    seen.set(each.page.id, source)
    return { page: { ...each.page, publishedHint }, validators: found.validators }
  })
  if (firstAt === undefined) seen.set(found.address, source)
  return caught
}
