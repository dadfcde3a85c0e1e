import { Hono, type Context } from 'hono'
import type { OpenDesk } from '../app/desk/open-desk.ts'
import { ruledOnStory } from '../app/desk/stories-ruled.ts'
import { version } from '../app/version.ts'
import type { DeskStory } from '../model/desk.ts'
import type { DossierView } from '../show/dossier-view.ts'
import { fileNameOf, serverAddresses } from '../show/site/addresses.ts'
import { arrangePage, type Arranging } from '../show/site/review/arrange-page.ts'
import { membersOf, type Arrangement } from '../show/site/review/arrangement.ts'
import { framedStoryPage } from '../show/site/site-frame.ts'
import { siteContext, type Query } from '../show/site/site-page.ts'
import { storyPages } from '../show/site/story-pages.ts'
import type { Changing } from './change-desk.ts'
import { notHere, queryOf } from './desk-page.ts'
import { reviewOf } from './review-of.ts'
import type { StorySites } from './story-sites.ts'

const now = { asOf: null, addedBy: null }

interface Looked {
  readonly view: DossierView
  readonly others: readonly DeskStory[]
  readonly query: Query
  readonly chosen: readonly string[]
}

type Planned = Pick<Arranging, 'plan' | 'wrong'>

const wrong = (text: string): Planned => ({ plan: null, wrong: text })
const planned = (plan: Arrangement | null): Planned => ({ plan, wrong: null })

const moving = ({ view, others, query, chosen }: Looked): Planned => {
  const names = new Set(chosen)
  const articles = membersOf(view).filter(({ id }) => names.has(fileNameOf(id)))
  const to = others.find(({ id }) => id === query['to']) ?? null
  const name = query['name']?.trim() ?? ''
  if (articles.length === 0) return wrong('No page was chosen: mark those that do not belong to this story.')
  if (query['to'] === 'own' && name === '') return wrong('A story of their own needs a name.')
  if (to === null && query['to'] !== 'own' && query['to'] !== 'none')
    return wrong('The story that they go to is no longer on this desk.')
  return planned({ does: 'move', articles, to, name: query['to'] === 'own' ? name : null })
}

const planOf = async (looked: Looked, story: DeskStory, siteFor: StorySites): Promise<Planned> => {
  const { query, others } = looked
  const name = query['name']?.replace(/\s+/g, ' ').trim() ?? ''
  switch (query['do']) {
    case 'merge': {
      const other = others.find(({ id }) => id === query['other'])
      const site = other && (await siteFor(other.id, now))
      if (!other || !site) return wrong('Choose the story that it is merged with.')
      return planned({ does: 'merge', other, articles: membersOf(site.view).map(({ id }) => id) })
    }
    case 'move':
      return moving(looked)
    case 'rename':
      return name === '' || name === story.name
        ? wrong('Give another name.')
        : planned({ does: 'rename', name })
    default:
      return planned(null)
  }
}

/** `/story/ID/arrange`: merge a story with another, move pages out of it, rename it. */
export const arrangeRoutes = (desk: OpenDesk, changing: Changing, siteFor: StorySites): Hono => {
  const routes = new Hono()

  routes.get('/:story/arrange', async (c: Context) => {
    const query = queryOf(c)
    const id = c.req.param('story') ?? ''
    const stories = await desk.stories()
    const story = stories.find((each) => each.id === id)
    const review = await reviewOf(c, desk, { changing, next: null })
    const said = review.rulings.find(({ ruling }) => ruling.id === query['said']) ?? null
    const site = await siteFor(id, now)
    if (story === undefined || site === null)
      return said === null ? notHere(c) : c.redirect(`/ruling/${said.ruling.id}`)
    const { view } = site
    const related = new Set(view.story?.related)
    const rest = stories.filter((each) => each !== story)
    const others = [
      ...rest.filter((each) => related.has(each.id)),
      ...rest.filter((each) => !related.has(each.id)),
    ]
    const chosen = c.req.queries('a') ?? []
    const addresses = serverAddresses(id)
    const main = arrangePage(siteContext(view, addresses, query, review), {
      ...{ story, others, said },
      ...(await planOf({ view, others, query, chosen }, story, siteFor)),
      made: review.rulings.filter(({ ruling }) => ruledOnStory(ruling, id)),
    })
    return c.html(
      framedStoryPage({ parley: version(), addresses, query: {} }, view, {
        ...{ pages: storyPages, current: 'arrange', title: 'Merge, split, rename', main },
      }),
    )
  })

  return routes
}
