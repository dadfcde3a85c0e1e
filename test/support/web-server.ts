import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { fetchPages, type WebCatch } from '../../src/capture/web/fetch-pages.ts'
import type { WebOptions } from '../../src/capture/web/web-options.ts'

/** What a test server does at a path. */
export type Route = (request: IncomingMessage, response: ServerResponse, times: number) => void

/** A server on 127.0.0.1 for one test file: its routes are set by each test. */
export interface WebServer {
  readonly port: number
  /** The paths that were asked for, with the host they were asked of. */
  readonly asked: string[]
  readonly seen: IncomingMessage[]
  readonly routes: Map<string, Route>
  readonly reset: () => void
  readonly close: () => Promise<void>
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })

/** Starts a server; with a key and a certificate it speaks https. */
export const startServer = async (secure?: {
  readonly key: string
  readonly cert: string
}): Promise<WebServer> => {
  const asked: string[] = []
  const seen: IncomingMessage[] = []
  const routes = new Map<string, Route>()
  const answer: RequestListener = (request, response) => {
    const name = `${request.headers.host?.replace(/:\d+$/, '') ?? ''}${request.url ?? ''}`
    asked.push(name)
    seen.push(request)
    const times = asked.filter((each) => each === name).length
    const route = routes.get(name) ?? routes.get(request.url ?? '')
    if (route) route(request, response, times)
    else response.writeHead(404).end()
  }
  const server = secure ? createSecure(secure, answer) : createServer(answer)
  await listen(server)
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    seen,
    routes,
    reset: () => {
      asked.length = 0
      seen.length = 0
      routes.clear()
      server.closeAllConnections()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** True where nothing listens any more. */
export const isClosed = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(false)
    })
    socket.on('error', () => {
      resolve(true)
    })
  })

/** A page of an invented paper. */
export const pageOf = (body: string): string =>
  `<!doctype html><html><head><title>Corvale Herald</title></head><body><p>${body}</p></body></html>`

/** A route that sends an HTML page, with headers of its own where given. */
export const sends =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Route =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

/** A route that leads elsewhere. */
export const leadsTo =
  (location: string, status = 302): Route =>
  (_request, response) => {
    response.writeHead(status, { location }).end()
  }

/** A clock that stands still but for what is waited: a test sees the pauses and does not sit through them. */
export const testClock = () => {
  const waits: number[] = []
  let time = Date.UTC(2031, 6, 25, 10)
  return {
    waits,
    now: () => time,
    wait: (ms: number) => {
      waits.push(ms)
      time += ms
      return Promise.resolve()
    },
  }
}

/** Every host whose name ends in `.test` is this machine; others are not known. */
export const testResolve = (host: string): Promise<readonly string[]> =>
  host.endsWith('.test')
    ? Promise.resolve(['127.0.0.1'])
    : Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))

/** Fetches with a clock and names of the test's own; loopback is allowed unless the test says otherwise. */
export const fetchAll = async (urls: readonly string[], options: Partial<WebOptions> = {}) => {
  const clock = testClock()
  const caught: WebCatch[] = []
  for await (const each of fetchPages(urls, {
    userAgent: 'Parley/9.9 (test)',
    allowLoopback: true,
    ...options,
    world: { clock, resolve: testResolve, ...options.world },
  }))
    caught.push(each)
  return {
    waits: clock.waits,
    caught,
    pages: caught.flatMap((each) => ('page' in each ? [each.page] : [])),
    codes: caught.map((each) => ('page' in each ? 'page' : each.diagnostic.code)),
    messages: caught.flatMap((each) => ('page' in each ? [] : [each.diagnostic.message])),
  }
}
