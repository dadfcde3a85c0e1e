import { Hono, type Context } from 'hono'
import { serverAddresses } from '../show/site/addresses.ts'
import { storyPage } from '../show/site/story-pages.ts'
import type { ReviewDesk } from '../show/site/review/review-desk.ts'
import {
  actorPageHtml,
  articlePageHtml,
  linePageHtml,
  storyPageHtml,
  type StorySite,
} from '../show/site/story-site.ts'
import { askedTimes } from './asked-times.ts'
import { keptOf, notHere, queryOf } from './desk-page.ts'
import type { StorySites } from './story-sites.ts'

/** What people need to rule on what a page shows; null where they cannot, or it shows what is past. */
export type ReviewFor = (c: Context) => Promise<ReviewDesk | null>

type Asked = Parameters<typeof storyPageHtml>[2]

/** The pages of stories: `/story/ID/`, `/story/ID/timeline`, `/story/ID/line/NAME`, `/story/ID/article/NAME`, `/story/ID/actor/NAME`. */
export const storyRoutes = (siteFor: StorySites, reviewFor: ReviewFor): Hono => {
  const routes = new Hono()
  const answer = async (
    c: Context,
    render: (site: StorySite, asked: Asked) => string | null,
    review: ReviewDesk | null = null,
  ) => {
    const query = queryOf(c)
    const story = c.req.param('story') ?? ''
    const site = await siteFor(story, askedTimes(query))
    const html = site && render(site, { addresses: serverAddresses(story, keptOf(query)), query, review })
    return html === null ? notHere(c) : c.html(html)
  }
  const named = (c: Context, name: string) =>
    answer(c, (site, asked) => {
      const page = storyPage(name)
      return page && storyPageHtml(site, page, asked)
    })
  routes.get('/:story/line/:name', async (c) =>
    answer(c, (site, asked) => linePageHtml(site, c.req.param('name'), asked), await reviewFor(c)),
  )
  routes.get('/:story/article/:name', async (c) =>
    answer(c, (site, asked) => articlePageHtml(site, c.req.param('name'), asked), await reviewFor(c)),
  )
  routes.get('/:story/actor/:name', async (c) =>
    answer(c, (site, asked) => actorPageHtml(site, c.req.param('name'), asked), await reviewFor(c)),
  )
  routes.get('/:story/', (c) => named(c, 'index'))
  routes.get('/:story', (c) => c.redirect(serverAddresses(c.req.param('story'), queryOf(c)).page('index')))
  routes.get('/:story/:page', (c) => named(c, c.req.param('page')))
  return routes
}
