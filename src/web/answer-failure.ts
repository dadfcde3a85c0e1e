import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { markup, type Markup } from '../show/html/markup.ts'
import { deskPage } from './desk-page.ts'
import { WrongRequest } from './wrong-request.ts'

/** Takes a line for the log. */
export type Say = (line: string) => void

const notDone = (inner: Markup): Markup =>
  markup`<h1>Not done</h1>
    ${inner}`

// A desk that is locked, full or gone says so itself, and what to do.
const ofDesk = (error: Error): (Error & { readonly hint: string }) | null =>
  error.name === 'StoreError' && 'hint' in error && typeof error.hint === 'string'
    ? Object.assign(error, { hint: error.hint })
    : null

/**
 * Answers a request that failed: 400 where it asked for what cannot be, 503 where the desk cannot be used just now, 500 for what nobody
 * foresaw. The last two are said in the log as well, the last one with where it happened; the page tells nothing of that.
 */
export const answerFailure =
  (say: Say) =>
  (error: Error, c: Context): Response | Promise<Response> => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof WrongRequest)
      return deskPage(c, 'Not done', notDone(markup`<p><bdi>${error.message}</bdi></p>`), 400)
    const asked = `${c.req.method} ${c.req.path}`
    const known = ofDesk(error)
    if (known !== null) {
      say(`${asked}: ${known.message}`)
      return deskPage(
        c,
        'Not now',
        markup`<h1>Not now</h1>
          <p><bdi>${known.message}</bdi>. <bdi>${known.hint}</bdi>.</p>`,
        503,
      )
    }
    say(`${asked}: ${error.stack ?? error.message}`)
    const inner = markup`<p>Something went wrong that should not: it stands in the log of this server. What is on the desk is as it was. <a href="/">All stories</a></p>`
    return deskPage(c, 'Not done', notDone(inner), 500)
  }
