import type { Context } from 'hono'
import { version } from '../app/version.ts'
import { markup, type Markup } from '../show/html/markup.ts'
import { serverAddresses } from '../show/site/addresses.ts'
import { framedDeskPage } from '../show/site/site-frame.ts'
import type { Query } from '../show/site/site-page.ts'

/** What a request asks for in its address. */
export const queryOf = (c: Context): Query => c.req.query()

/** What goes with every link of a page: as of when it is. */
export const keptOf = ({ 'as-of': asOf = '', 'added-by': addedBy = '' }: Query): Query => ({
  ...(asOf !== '' && { 'as-of': asOf }),
  ...(addedBy !== '' && { 'added-by': addedBy }),
})

/** Answers with a page of the whole desk. */
export const deskPage = (
  c: Context,
  title: string,
  main: Markup,
  status: 200 | 400 | 403 | 404 | 409 | 413 | 500 | 503 = 200,
) => {
  const query = queryOf(c)
  const site = { parley: version(), addresses: serverAddresses(null, keptOf(query)), query }
  return c.html(framedDeskPage(site, title, main), status)
}

/** Answers that there is no such page, with 404. */
export const notHere = (c: Context) =>
  deskPage(
    c,
    'Not here',
    markup`<h1>Not here</h1>
      <p>Nothing of this address is on the desk, or was at the time that is asked for. <a href="/">All stories</a></p>`,
    404,
  )

/** Says that this server changes nothing. */
export const showsOnly = (c: Context) =>
  deskPage(
    c,
    'Only shown',
    markup`<h1>Only shown</h1>
      <p>This server shows a desk and changes nothing. <a href="/">All stories</a></p>`,
  )
