import type { Dossier, Finding } from '../../model/dossier.ts'
import { listed } from '../counted.ts'
import { openLink, sourceLinks } from '../html/line-item.ts'
import { markup, type Markup } from '../html/markup.ts'
import { listSection } from '../html/section.ts'
import { lineOf, linesOf } from '../lines/line-of.ts'
import { reported } from '../lines/line.ts'
import { loopDrawing, type Waiting } from './loop-drawing.ts'
import { onPage, pager, pagesFor } from './pager.ts'
import type { SiteContext, SitePage } from './site-page.ts'

type Loop = Dossier['loops'][number]

// So many are drawn: what holds everything up is seen at once or not at all.
const mostLoops = 12

/** Who waits in a loop, each once: several conditions may tell of one of its edges, and each edge is drawn as it is told first. */
const waitingIn = (parties: readonly string[], own: readonly Finding<'conditions'>[]): readonly Waiting[] => {
  const edges =
    own.length === parties.length
      ? own
      : [...new Set(parties)].flatMap((party) => own.find((each) => each.party === party) ?? [])
  return edges.map(({ party, wants, relation }) => ({ party, gives: wants, relation }))
}

const loopMarkup = (context: SiteContext, { conditions, parties, knownFrom }: Loop): Markup | null => {
  const { view } = context
  const own = conditions.flatMap((id) => view.dossier.conditions.find((each) => each.id === id) ?? [])
  if (own.length === 0) return null
  const names = listed([...new Set(parties)].map(view.nameOf))
  const known = reported(knownFrom)
  return markup`<figure class="loop drawn">
    <figcaption><strong>A loop:</strong> <bdi>${names}</bdi> wait for one another${known === null ? '' : ` · ${known}`}</figcaption>
    ${loopDrawing(view, waitingIn(parties, own), `A loop: ${names} wait for one another. The list that follows says it in words.`)}
    <ol>
      ${own.map((condition) => {
        const line = lineOf('conditions', condition, view)
        return markup`<li>
          ${openLink(context, line.evidence, markup`<bdi>${line.lead}</bdi>`, line.id)}${sourceLinks(context, line.evidence)}
        </li>`
      })}
    </ol>
  </figure>`
}

/** What waits for what: the loops in which parties wait for one another, drawn, then every condition. */
export const conditionsPage: SitePage = {
  name: 'conditions',
  label: 'Conditions',
  count: (view) => view.of('conditions').length,
  pages: (view) => pagesFor(view.of('conditions').length),
  content: (context) => {
    const all = linesOf('conditions', context.view)
    const lines = onPage(all, context)
    const { loops } = context.view.dossier
    const drawn = lines[0] === all[0] ? loops.slice(0, mostLoops) : []
    return markup`${
      drawn.length === 0
        ? null
        : markup`<h2>Loops <span class="count">${loops.length}</span></h2>
            <div class="loops">${drawn.map((loop) => loopMarkup(context, loop))}</div>`
    }
    ${drawn.length === 0 ? null : markup`<h2>All conditions <span class="count">${all.length}</span></h2>`}
    ${listSection(context, 'conditions', 'Conditions', { lines }).content}
    ${pager(context, 'conditions', all.length)}`
  },
}
