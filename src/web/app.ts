import { Hono } from 'hono'
import { articleOnDesk } from '../app/desk/article-on-desk.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { idOfName, serverAddresses } from '../show/site/addresses.ts'
import { deskArticlePage } from '../show/site/desk-article-page.ts'
import { homePage } from '../show/site/home-page.ts'
import { searchPage } from '../show/site/search-page.ts'
import { addRoutes } from './add-routes.ts'
import { answerFailure, type Say } from './answer-failure.ts'
import { answersOnPage, askedFilters, askedSearch } from './asked-search.ts'
import { askedTimes } from './asked-times.ts'
import type { Changing } from './change-desk.ts'
import { arrangeRoutes } from './arrange-routes.ts'
import { changesRoutes } from './changes-routes.ts'
import { deskPage, keptOf, notHere, queryOf, showsOnly } from './desk-page.ts'
import { guardRequests } from './guard-requests.ts'
import { joinedStories } from './joined-stories.ts'
import { reviewNow } from './review-of.ts'
import { reviewRoutes } from './review-routes.ts'
import { ruleRoutes } from './rule-routes.ts'
import { storyRoutes } from './story-routes.ts'
import { openSites } from './story-sites.ts'

/**
 * The pages of a desk over HTTP: `GET` only shows; with `changing` people rule and add pages by forms. What was asked for and is not there is a page that says so, with 404. `say` takes the lines of a log.
 *
 * @example `const answer = await deskApp(desk).request('/')`
 */
export const deskApp = (
  desk: OpenDesk,
  changing: Changing | null = null,
  say: Say = () => undefined,
): Hono => {
  const app = new Hono()
  app.use(guardRequests)
  app.notFound(notHere)
  app.onError(answerFailure(say))
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
    const query = queryOf(c)
    const filters = askedFilters(query)
    const answer = await desk.search(askedSearch(filters, query), filters.story)
    const shown = { filters, stories: await desk.stories(), kept: keptOf(query), perPage: answersOnPage }
    return answer === 'no story' ? notHere(c) : deskPage(c, 'Search', searchPage({ ...shown, answer }))
  })
  const review = reviewNow(desk, changing)
  app.get('/article/:name', async (c) => {
    const id = idOfName(c.req.param('name'))
    const found = await desk.store.read((reading) => articleOnDesk(reading, id, askedTimes(queryOf(c))))
    if (found === null) return notHere(c)
    const { article, ...rest } = found
    const query = queryOf(c)
    const own = await review(c)
    const href = `/article/${c.req.param('name')}`
    const shown = own && { review: own, query, href, next: href, story: '', nameOf: (name: string) => name }
    return deskPage(
      c,
      article.title ?? 'Article',
      deskArticlePage(article, { ...rest, kept: keptOf(query), review: shown }),
    )
  })
  const sites = openSites(desk)
  app.use('/story/:story/*', joinedStories(desk))
  app.route('/story', changesRoutes(desk, sites))
  if (changing) app.route('/story', arrangeRoutes(desk, changing, sites))
  else app.get('/story/:story/arrange', showsOnly)
  app.route('/story', storyRoutes(sites, review))
  if (changing) {
    app.route('/', ruleRoutes(desk, changing))
    app.route('/', reviewRoutes(desk, changing, sites))
    app.route('/', addRoutes(desk, changing))
  } else for (const path of ['/add', '/review', '/keys']) app.get(path, showsOnly)
  return app
}
