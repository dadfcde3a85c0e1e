import { Hono } from 'hono'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { markup } from '../show/html/markup.ts'
import { serverAddresses } from '../show/site/addresses.ts'
import { homePage } from '../show/site/home-page.ts'
import { searchPage } from '../show/site/search-page.ts'
import { askedTimes } from './asked-times.ts'
import { deskPage, keptOf, notHere, queryOf } from './desk-page.ts'
import { guardRequests } from './guard-requests.ts'
import { storyRoutes } from './story-routes.ts'
import { openSites } from './story-sites.ts'

const shownAtOnce = 20

/**
 * The pages of a desk over HTTP: `GET` only shows. What was asked for and is not there is a page that says so, with 404.
 *
 * @example `const answer = await deskApp(desk).request('/')`
 */
export const deskApp = (desk: OpenDesk): Hono => {
  const app = new Hono()
  app.use(guardRequests)
  app.notFound(notHere)
  app.onError((error, c) =>
    deskPage(
      c,
      'Not done',
      markup`<h1>Not done</h1>
        <p>${error.message}</p>`,
      400,
    ),
  )
  app.get('/', async (c) => {
    const when = askedTimes(queryOf(c))
    const stories = await desk.storiesAt(when)
    const counts = when.asOf === null && when.addedBy === null ? await desk.counts() : null
    return deskPage(
      c,
      'Stories',
      homePage(stories, { counts, addresses: serverAddresses(null, keptOf(queryOf(c))) }),
    )
  })
  app.get('/search', async (c) => {
    const { q = '' } = queryOf(c)
    const asked = {
      ...{ words: q, kinds: null, speaker: null, outlet: null, from: null, to: null },
      ...{ asOf: null, addedBy: null, offset: 0, limit: shownAtOnce },
    }
    const answer = await desk.search(asked, null)
    return deskPage(
      c,
      'Search',
      searchPage(q, answer === 'no story' ? null : answer, { kept: keptOf(queryOf(c)) }),
    )
  })
  app.route('/story', storyRoutes(openSites(desk)))
  return app
}
