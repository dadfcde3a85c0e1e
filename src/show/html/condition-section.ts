import { listed } from '../counted.ts'
import { lineOf } from '../lines/line-of.ts'
import { reported, type Line } from '../lines/line.ts'
import { openLink, sourceLinks, type PageContext } from './line-item.ts'
import { markup, type Markup } from './markup.ts'
import { listSection, type Section } from './section.ts'

interface Told {
  readonly lines: readonly Line[]
  readonly parties: readonly string[]
  readonly known: string | null
}

/** Conditions, and the loops they make. */
export const conditionSection = (page: PageContext): Section => {
  const own = new Map(
    page.view.of('conditions').map((each) => [each.id, lineOf('conditions', each, page.view)]),
  )
  const loops = page.view.dossier.loops
    .map(({ conditions, parties, knownFrom }) => ({
      lines: conditions.map((id) => own.get(id)).filter((line) => line !== undefined),
      parties: parties.map(page.view.nameOf),
      known: reported(knownFrom),
    }))
    .filter(({ lines }) => lines.length > 0)
  const list = listSection(page, 'conditions', 'Conditions and loops')
  const loopMarkup = ({ lines, parties, known }: Told): Markup =>
    markup`<div class="loop">
      <p><strong>A loop:</strong> <bdi>${listed(parties)}</bdi> wait for one another${known === null ? '' : ` · ${known}`}</p>
      <ol>
        ${lines.map(
          (line) =>
            markup`<li>
              ${openLink(page, line.evidence, markup`${line.lead}`, line.id)} ${sourceLinks(page, line.evidence)}
            </li>`,
        )}
      </ol>
    </div>`
  return { ...list, content: markup`${loops.map(loopMarkup)}${list.content}` }
}
