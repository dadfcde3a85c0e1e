import {
  request as requestHttp,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { failure, passingFailure, type Failure } from './failure.ts'
import { readBody, type BodyLimits } from './read-body.ts'

/** How long the parts of one request may take, in milliseconds. */
export interface TimeLimits {
  readonly connectMs: number
  readonly headersMs: number
  readonly wholeMs: number
}

/** One request: where, to which addresses and no others, and what is taken of the answer. */
export interface Asked {
  readonly url: URL
  /** IP addresses that were checked: the connection goes to one of these, the name is not looked up again. */
  readonly addresses: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly limits: BodyLimits & TimeLimits
  readonly signal: AbortSignal
  /** Certificates to trust instead of the usual ones (PEM), or null. */
  readonly ca: string | null
  /** Looks at status and headers before a byte of the body is read: false leaves the body, a failure ends it. */
  readonly wantsBody: (status: number, headers: IncomingHttpHeaders) => boolean | Failure
}

/** What a server answered; the body is empty where it was not wanted. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

class TooSlow extends Error {}

const tls = /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/

const fromLine = (error: unknown): Failure => {
  if (error instanceof TooSlow) return passingFailure('capture/timeout', error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (tls.test(code))
    return failure(
      'capture/tls',
      `has no certificate that can be trusted (${code}): check the address, or save the page by hand.`,
    )
  if (code.startsWith('HPE_'))
    return failure(
      'capture/bad-answer',
      `answers with something that is not HTTP (${code}): check the address and its port.`,
    )
  return passingFailure(
    'capture/connection',
    `breaks the connection off (${code === '' ? 'no reason given' : code}): try again later.`,
  )
}

const pinned =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, done) => {
    const all = addresses.map((address) => ({ address, family: isIP(address) }))
    const wanted = all.filter(({ family }) =>
      options.family !== 4 && options.family !== 6 ? true : family === options.family,
    )
    const [first] = wanted
    if (first === undefined) done(new Error('no address of this family'), '', 4)
    else if (options.all === true) done(null, wanted)
    else done(null, first.address, first.family)
  }

const seconds = (ms: number): string => `${String(Math.round(ms / 100) / 10)} s`

/** The watch over one request: what was too slow, if anything was. */
interface Watch {
  readonly tooSlow: () => TooSlow | null
  readonly stop: () => void
}

/** Ends a request that takes too long in one of its parts; `stop` takes the watch off. */
const watch = (request: ClientRequest, { url, limits }: Asked): Watch => {
  let slow: TooSlow | null = null
  const timers = new Map<string, NodeJS.Timeout>()
  const start = (part: string, ms: number, said: string): void => {
    timers.set(
      part,
      setTimeout(() => {
        slow = new TooSlow(said)
        request.destroy(slow)
      }, ms),
    )
  }
  const end = (part: string): void => {
    clearTimeout(timers.get(part))
  }
  start(
    'connect',
    limits.connectMs,
    `does not take the connection within ${seconds(limits.connectMs)}: try again later.`,
  )
  start(
    'whole',
    limits.wholeMs,
    `is not done within ${seconds(limits.wholeMs)}: try again later, or save the page.`,
  )
  const connected = url.protocol === 'https:' ? 'secureConnect' : 'connect'
  request.on('socket', (socket) =>
    socket.once(connected, () => {
      end('connect')
      start(
        'headers',
        limits.headersMs,
        `does not answer within ${seconds(limits.headersMs)}: try again later.`,
      )
    }),
  )
  request.on('response', () => {
    end('headers')
  })
  return {
    tooSlow: () => slow,
    stop: () => {
      for (const part of timers.keys()) end(part)
    },
  }
}

const open = ({ url, addresses, headers, ca, signal }: Asked): ClientRequest => {
  const settings = {
    method: 'GET',
    headers,
    agent: false,
    lookup: pinned(addresses),
    signal,
    maxHeaderSize: 65_536,
  }
  return url.protocol === 'https:'
    ? requestHttps(url, ca === null ? settings : { ...settings, ca })
    : requestHttp(url, settings)
}

const answered = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    request.end()
  })

/**
 * Sends one GET request over a connection of its own to an address that was checked, follows nothing, keeps nothing. What goes
 * wrong is a failure; only an abort by the caller's signal is thrown.
 */
export const sendRequest = async (asked: Asked): Promise<Answer | Failure> => {
  const request = open(asked)
  const guard = watch(request, asked)
  // Heard here too: after the answer has begun nobody else listens.
  request.on('error', () => undefined)
  try {
    const response = await answered(request)
    const { statusCode: status = 0, headers } = response
    const wanted = asked.wantsBody(status, headers)
    if (typeof wanted !== 'boolean') return wanted
    if (!wanted) return { status, headers, body: new Uint8Array() }
    const body = await readBody(response, headers, asked.limits)
    return body instanceof Uint8Array ? { status, headers, body } : body
  } catch (error) {
    asked.signal.throwIfAborted()
    return fromLine(guard.tooSlow() ?? error)
  } finally {
    guard.stop()
    request.destroy()
  }
}
