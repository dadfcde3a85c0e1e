import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that listens. */
export interface Listening {
  /** Where it is to be asked: `http://127.0.0.1:4100`. */
  readonly url: string
  /** Ends it: what is being answered is answered first. */
  readonly close: () => Promise<void>
}

/**
 * Answers on this machine alone (127.0.0.1), on a port or, with 0, on any that is free.
 *
 * @throws Error where the port is taken or may not be used.
 */
export const listen = (app: Hono, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (at) => {
      resolve({
        url: `http://127.0.0.1:${String(at.port)}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => {
              if (error) failed(error)
              else done()
            })
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
    server.on('error', reject)
  })
