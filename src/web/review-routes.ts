import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { orphansIn } from '../app/desk/rulings.ts'
import { markup } from '../show/html/markup.ts'
import { serverAddresses } from '../show/site/addresses.ts'
import { keysPage } from '../show/site/review/keys-page.ts'
import { reviewQueue, type Queued } from '../show/site/review/queue.ts'
import { reviewAddress, reviewPage } from '../show/site/review/review-page.ts'
import { siteContext } from '../show/site/site-page.ts'
import type { StorySite } from '../show/site/story-site.ts'
import type { Changing } from './change-desk.ts'
import { deskPage, notHere, queryOf } from './desk-page.ts'
import { formOf, smallForms } from './read-form.ts'
import { reviewOf } from './review-of.ts'
import type { StorySites } from './story-sites.ts'

const now = { asOf: null, addedBy: null }
const keysCookie = 'parley-keys'
const aYear = 31_536_000

const placeIn = (asked: string | undefined, length: number): number => {
  const at = Number(asked ?? '1')
  return Math.max(1, Math.min(length, Number.isInteger(at) ? at : 1))
}

/** What most needs a look (`GET /review`), and the keys (`/keys`). */
export const reviewRoutes = (desk: OpenDesk, changing: Changing, siteFor: StorySites): Hono => {
  const routes = new Hono()
  const queues = new WeakMap<StorySite, readonly Queued[]>()
  const queueOf = (site: StorySite): readonly Queued[] => {
    const queue = queues.get(site) ?? reviewQueue(site.view)
    queues.set(site, queue)
    return queue
  }

  const review = async (c: Context) => {
    const query = queryOf(c)
    const stories = await desk.stories()
    const story = query['story'] ?? stories[0]?.id
    if (story === undefined)
      return deskPage(
        c,
        'Review',
        markup`<h1>Review</h1>
          <p>No story is on this desk yet: there is nothing to look at.</p>`,
      )
    const site = await siteFor(story, now)
    if (site === null) return notHere(c)
    const queue = queueOf(site)
    const at = placeIn(query['at'], queue.length)
    const own = await reviewOf(c, desk, { changing, next: reviewAddress(story, at) })
    const finding = queue[at - 1]?.finding
    const context = siteContext(site.view, serverAddresses(story), {}, own)
    return deskPage(
      c,
      'Review',
      reviewPage(context, {
        ...{ story, queue, at, stories },
        explanation: finding === undefined ? null : site.explain(finding.id),
        said: own.rulings.find(({ ruling }) => ruling.id === query['said']) ?? null,
        orphans: (await desk.store.read(orphansIn)).length,
      }),
    )
  }
  routes.get('/review', review)

  routes.get('/keys', (c) =>
    deskPage(c, 'Keys', keysPage(changing.token, getCookie(c, keysCookie) === 'off' ? 'off' : 'on')),
  )
  routes.post('/keys', smallForms, async (c) => {
    const form = await formOf(c, changing)
    if (form === null) return c.text('this form is not one of this server’s, or older than it\n', 403)
    // A script reads it: what the keys do is decided in the page.
    setCookie(c, keysCookie, form.get('keys') === 'off' ? 'off' : 'on', {
      ...{ path: '/', sameSite: 'Strict', maxAge: aYear },
    })
    return c.redirect('/keys', 303)
  })
  return routes
}
