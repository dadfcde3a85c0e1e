import { Hono, type Context } from 'hono'
import type { When } from '../app/desk/dossier-at.ts'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { version } from '../app/version.ts'
import { serverAddresses } from '../show/site/addresses.ts'
import { changesPage, type Compared } from '../show/site/changes-page.ts'
import { framedStoryPage } from '../show/site/site-frame.ts'
import type { Query } from '../show/site/site-page.ts'
import { storyPages } from '../show/site/story-pages.ts'
import { askedTimes, timeIn } from './asked-times.ts'
import { keptOf, notHere, queryOf } from './desk-page.ts'
import { keepFew } from './keep-few.ts'
import { lastVisitOf, rememberVisit } from './last-visit.ts'
import type { StorySites } from './story-sites.ts'
import { WrongRequest } from './wrong-request.ts'

interface TwoTimes {
  readonly earlier: When
  readonly later: When
}

const wrongWayRound = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && Date.parse(from) > Date.parse(to)

/** The two times that a page of changes is asked for; null where there is no earlier one. @throws WrongRequest */
const twoTimes = (query: Query): TwoTimes | null => {
  const time = (name: string): string | null => timeIn(name, query[name] ?? '')
  const now = askedTimes(query)
  const [from, addedFrom] = [time('from'), time('added-from')]
  const [to, addedTo] = [time('to') ?? now.asOf, time('added-to') ?? now.addedBy]
  if (wrongWayRound(from, to) || wrongWayRound(addedFrom, addedTo))
    throw new WrongRequest('from: the earlier of the two times is later than the other')
  if (from === null && addedFrom === null) return null
  return {
    earlier: { asOf: from ?? to, addedBy: addedFrom ?? addedTo },
    later: { asOf: to, addedBy: addedTo },
  }
}

const addressesAt = (story: string, { asOf, addedBy }: When) =>
  serverAddresses(story, keptOf({ 'as-of': asOf ?? '', 'added-by': addedBy ?? '' }))

/** `/story/ID/changes`: any two times compared. `clock` tells when a visit is. */
export const changesRoutes = (
  desk: OpenDesk,
  siteFor: StorySites,
  clock: () => Date = () => new Date(),
): Hono => {
  const routes = new Hono()
  const compared = keepFew<Compared | null>(2)
  const comparedAt = async (story: string, { earlier, later }: TwoTimes): Promise<Compared | null> => {
    // What is compared with now changes with each dossier that is linked.
    const digest = await desk.store.read((reading) => reading.digest(story))
    const key = JSON.stringify([story, earlier, later, await desk.version(), digest])
    return compared(key, () => desk.diff(story, earlier, later))
  }
  routes.use('/:story/*', rememberVisit(clock))
  routes.get('/:story/changes', async (c: Context) => {
    const query = queryOf(c)
    const story = c.req.param('story') ?? ''
    const times = twoTimes(query)
    const site = await siteFor(story, times?.later ?? askedTimes(query))
    if (site === null) return notHere(c)
    const found = times && (await comparedAt(story, times))
    const kept = askedTimes(query)
    const main = changesPage(site.view, {
      query,
      compared: found,
      addresses: {
        earlier: addressesAt(story, times?.earlier ?? kept),
        later: addressesAt(story, times?.later ?? kept),
      },
      lastVisit: lastVisitOf(c, clock()),
    })
    return c.html(
      framedStoryPage({ parley: version(), addresses: addressesAt(story, kept), query }, site.view, {
        pages: storyPages,
        current: 'changes',
        title: 'Changes',
        main,
      }),
    )
  })
  return routes
}
