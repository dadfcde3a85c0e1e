import type { IncomingHttpHeaders } from 'node:http'
import { checkUrl } from './check-url.ts'
import { acceptedCodings } from './decode-content.ts'
import { failure, isFailure, passingFailure, type Failure } from './failure.ts'
import { longestRest, type Clock, type HostGate } from './host-gate.ts'
import { isLoopback } from './address-class.ts'
import type { BodyLimits } from './read-body.ts'
import { resolveHost, type Resolve } from './resolve-host.ts'
import { sendRequest, type Answer, type TimeLimits } from './send-request.ts'

/** What all requests of one run have in common. */
export interface Run {
  readonly gate: HostGate
  readonly clock: Clock
  readonly resolve: Resolve
  readonly ca: string | null
  readonly userAgent: string
  readonly allowLoopback: boolean
  readonly limits: TimeLimits
  readonly signal: AbortSignal
}

/** One thing that is fetched, over as many redirects as it may take. */
export interface Errand {
  readonly url: URL
  /** False where the way here began outside this machine: then nothing leads back into it. */
  readonly mayLoop: boolean
  readonly maxRedirects: number
  readonly limits: BodyLimits
  /** Headers beside the usual ones, for one stop of the way. */
  readonly headers: (url: URL) => Readonly<Record<string, string>>
  /** Asked before each stop: a failure ends the way there. */
  readonly mayFetch: (url: URL, mayLoop: boolean) => Promise<Failure | null>
  /** Asked of an answer that is no redirect, before its body is read. */
  readonly wantsBody: (status: number, headers: IncomingHttpHeaders) => boolean | Failure
}

/** An answer, and the address that gave it. */
export interface Arrival extends Answer {
  readonly url: URL
  readonly atMs: number
}

const maxRetries = 2
const firstBackoffMs = 1000
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** A Retry-After header in milliseconds from now: seconds or a date; null where it says nothing. */
const retryAfter = (headers: IncomingHttpHeaders, clock: Clock): number | null => {
  const said = headers['retry-after']?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000
  const at = /^[A-Z][a-z]{2}, /.test(said) ? Date.parse(said) : NaN
  return Number.isNaN(at) ? null : Math.max(0, at - clock.now())
}

const busy = ({ status, headers }: Answer, clock: Clock): Failure | null => {
  const afterMs = retryAfter(headers, clock)
  const later =
    afterMs === null ? 'try again later' : `it asks to wait ${String(Math.ceil(afterMs / 1000))} s`
  if (status === 429)
    return passingFailure('capture/rate-limited', `is asked too often (429): ${later}.`, afterMs)
  if (status >= 500)
    return passingFailure(
      'capture/http-status',
      `answers ${String(status)}, an error of its server: ${later}.`,
      afterMs,
    )
  return null
}

interface Stop {
  readonly url: URL
  readonly loopback: boolean
}

/** An answer, and whether it came from this machine itself. */
interface Reply extends Answer {
  readonly fromHere: boolean
}

const onlyOnce = async (run: Run, errand: Errand, { url, loopback }: Stop): Promise<Reply | Failure> => {
  const addresses = await resolveHost(url, {
    resolve: run.resolve,
    allowLoopback: loopback,
    connectMs: run.limits.connectMs,
  })
  if (isFailure(addresses)) return addresses
  const answer = await sendRequest({
    url,
    addresses,
    headers: { 'user-agent': run.userAgent, 'accept-encoding': acceptedCodings, ...errand.headers(url) },
    limits: { ...run.limits, ...errand.limits },
    signal: run.signal,
    ca: run.ca,
    wantsBody: (status, headers) =>
      !(redirects.has(status) && headers.location !== undefined) &&
      status !== 429 &&
      status < 500 &&
      errand.wantsBody(status, headers),
  })
  if (isFailure(answer)) return answer
  return busy(answer, run.clock) ?? { ...answer, fromHere: addresses.every(isLoopback) }
}

/** Up to three tries while the host's turn lasts, the pause doubled each time or as long as the host asks for. */
const withRetries = async (run: Run, errand: Errand, stop: Stop): Promise<Reply | Failure> => {
  for (let tried = 0; ; tried++) {
    const answer = await onlyOnce(run, errand, stop)
    if (!isFailure(answer) || !answer.passing || tried === maxRetries) return answer
    const pause = Math.max(
      firstBackoffMs * 2 ** tried,
      run.gate.pause(stop.url.hostname),
      answer.afterMs ?? 0,
    )
    if (pause > longestRest) return answer
    await run.clock.wait(pause, run.signal)
  }
}

/** Where an answer sends its reader, or null. Bytes beyond ASCII in a Location are UTF-8, as browsers read them. */
const locationOf = ({ status, headers }: Answer): string | null => {
  if (!redirects.has(status) || headers.location === undefined) return null
  return Buffer.from(headers.location, 'latin1').toString('utf8')
}

const tooFar = (errand: Errand): Failure =>
  failure(
    'capture/redirect-loop',
    `leads on more than ${String(errand.maxRedirects)} times: open it in a browser and save the page.`,
  )

const inCircle = failure(
  'capture/redirect-loop',
  'leads back to where it began (it may want a cookie): open it in a browser and save the page.',
)

/**
 * Goes to an address and on over its redirects: each stop is checked as if it had been given itself, waits for its host's turn,
 * and is tried again where trying may help.
 */
export const follow = async (run: Run, errand: Errand): Promise<Arrival | Failure> => {
  const seen = new Set<string>()
  let url = errand.url
  let loopback = run.allowLoopback && errand.mayLoop
  for (let hops = 0; ; hops++) {
    const at = hops === 0 ? null : url.href
    const bad = seen.has(url.href) ? inCircle : hops > errand.maxRedirects ? tooFar(errand) : null
    const closed = bad ?? (await errand.mayFetch(url, loopback))
    if (closed !== null) return { ...closed, at: closed.at ?? at }
    seen.add(url.href)
    const stop = { url, loopback }
    const answer = await run.gate.turn(url.hostname, () => withRetries(run, errand, stop))
    if (isFailure(answer)) return { ...answer, at }
    const written = locationOf(answer)
    if (written === null) return { ...answer, url, atMs: run.clock.now() }
    // A test server may lead to another one on this machine; elsewhere a port counts on the host that a person named.
    const host = answer.fromHere ? null : errand.url.hostname
    const next = checkUrl({ written, from: url, host })
    if (isFailure(next))
      return { ...next, at: URL.canParse(written, url.href) ? new URL(written, url.href).href : written }
    // What answers from outside does not get to choose what is asked on this machine.
    loopback &&= answer.fromHere
    url = next
  }
}
