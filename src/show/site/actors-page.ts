import type { Finding } from '../../model/dossier.ts'
import { capital, counted } from '../counted.ts'
import type { DossierView } from '../dossier-view.ts'
import { findingAnchor, sourceLinks } from '../html/line-item.ts'
import { markup, type Markup } from '../html/markup.ts'
import { actorLink } from './actor-link.ts'
import { actorKind } from './actor-page.ts'
import { narrow, unknownValue, type Facet } from './facets.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SiteContext, SitePage } from './site-page.ts'

type Actor = Finding<'actors'>

interface Heard {
  readonly actor: Actor
  readonly statements: number
  readonly positions: number
}

/** The actors of the story: those who speak most first. */
const heardOf = (view: DossierView): readonly Heard[] => {
  const tally = (ids: readonly (string | null)[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  const statements = tally(view.of('statements').map(({ speaker }) => speaker))
  const positions = tally(view.of('positions').map(({ party }) => party))
  const parties = new Set(view.story?.parties ?? [])
  const weight = ({ actor, statements: said, positions: held }: Heard): number =>
    (parties.has(actor.id) ? 1e6 : 0) + said + held
  return view
    .of('actors')
    .map((actor) => ({
      actor,
      statements: statements.get(actor.id) ?? 0,
      positions: positions.get(actor.id) ?? 0,
    }))
    .sort((a, b) => weight(b) - weight(a) || (a.actor.name < b.actor.name ? -1 : 1))
}

const facetsOf = (view: DossierView): readonly Facet<Heard>[] => [
  { name: 'kind', label: 'Kind', valuesOf: ({ actor }) => [actorKind(actor)], wordOf: capital },
  {
    name: 'side',
    label: 'Side',
    valuesOf: ({ actor }) => [actor.side ?? unknownValue],
    wordOf: (side) => (side === unknownValue ? 'not known' : view.nameOf(side)),
  },
]

const actorMarkup = (context: SiteContext, { actor, statements, positions }: Heard): Markup => {
  const [role] = actor.roles
  const others = actor.aliases.filter((alias) => alias !== actor.name)
  return markup`<tr id="${findingAnchor(actor.id)}">
    <th scope="row">${actorLink(context, actor.id)}${others.length === 0 ? null : markup` <span class="notes">also <bdi>${others.slice(0, 4).join(' · ')}</bdi></span>`}</th>
    <td>${actorKind(actor)}</td>
    <td>${actor.side === null ? markup`<span class="quiet">not known</span>` : actor.side === actor.id ? null : actorLink(context, actor.side)}</td>
    <td>${role === undefined ? null : markup`<bdi>${role.tense === 'current' ? '' : `${role.tense} `}${role.title}</bdi>${actor.roles.length > 1 ? ` and ${counted(actor.roles.length - 1, 'other')}` : ''}${sourceLinks(context, role.evidence.slice(0, 1))}`}</td>
    <td class="number-cell">${statements === 0 ? null : statements}</td>
    <td class="number-cell">${positions === 0 ? null : positions}</td>
  </tr> `
}

/** Who is told of: name and spellings, side, role, how much each says and wants. */
export const actorsPage: SitePage = {
  name: 'actors',
  label: 'Actors',
  count: (view) => view.of('actors').length,
  pages: (view) => pagesFor(view.of('actors').length),
  content: (context) => {
    const { items, controls } = narrow(context, 'actors', heardOf(context.view), {
      facets: facetsOf(context.view),
      textOf: ({ actor }) => [actor.name, ...actor.aliases].join(' '),
    })
    return markup`${controls}
      <div class="wide" role="region" aria-label="Actors" tabindex="0">
        <table class="claims actors">
          <thead>
            <tr>
              <th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Side</th><th scope="col">Role</th>
              <th scope="col">Statements</th><th scope="col">Positions</th>
            </tr>
          </thead>
          <tbody>
            ${onPage(items, context).map((each) => actorMarkup(context, each))}
          </tbody>
        </table>
      </div>
      ${pager(context, 'actors', items.length)}`
  },
}
