import { capital } from '../counted.ts'
import { issueWords } from '../lines/issue-words.ts'
import { lineOf } from '../lines/line-of.ts'
import { ledgerOf, type Ledger } from '../summary/ledger.ts'
import {
  findingAnchor,
  notesMarkup,
  openLink,
  sourceLinks,
  wordsMarkup,
  type PageContext,
} from './line-item.ts'
import { markup, type Markup } from './markup.ts'
import { type Section } from './section.ts'

type Position = Ledger['issues'][number]['positions'][number]

/** More columns than this do not fit a screen: what further parties say goes into a last column. */
const columnLimit = 2

const signs: Readonly<Record<Position['stance'], string>> = {
  demands: '▸',
  insists: '▸',
  offers: '◇',
  accepts: '✓',
  supports: '✓',
  rejects: '✕',
}

const positionMarkup = (page: PageContext, position: Position, withParty: boolean): Markup => {
  const line = lineOf('positions', position, page.view)
  const stance = markup`<span class="stance is-${position.stance}"
    ><span aria-hidden="true">${signs[position.stance]} </span>${position.stance}</span
  >`
  return markup`<div class="position" id="${findingAnchor(position.id)}">
    <p class="lead">
      ${withParty ? markup`<bdi>${page.view.nameOf(position.party)}</bdi> ` : null}${openLink(
        page,
        line.evidence,
        stance,
        position.id,
      )}${sourceLinks(page, line.evidence)}
    </p>
    ${wordsMarkup(line)}
    <p class="notes">${notesMarkup(line)}</p>
    ${line.subs.map(
      (sub) =>
        markup`<p class="notes">
          ${openLink(page, sub.evidence, markup`<bdi>${sub.text}</bdi>`)}${sourceLinks(page, sub.evidence)}
        </p>`,
    )}
  </div>`
}

/** Who stands where on what: a table of issues and parties. */
export const positionsSection = (page: PageContext): Section => {
  const ledger = ledgerOf(page.view)
  const columns = ledger.parties.slice(
    0,
    ledger.parties.length === columnLimit + 1 ? columnLimit + 1 : columnLimit,
  )
  const others = ledger.parties.slice(columns.length)
  const cell = (positions: readonly Position[], heading: string, withParty: boolean): Markup =>
    positions.length === 0
      ? markup`<td class="empty"><span class="party">${heading}</span><span aria-hidden="true">—</span><span class="unseen">nothing on these pages</span></td>`
      : markup`<td>
          <span class="party">${heading}</span
          >${positions.map((each) => positionMarkup(page, each, withParty))}
        </td>`
  const rows = ledger.issues.map(
    ({ issue, positions }) =>
      markup`<tr>
        <th scope="row">${capital(issueWords(issue))}</th>
        ${columns.map((party) =>
          cell(
            positions.filter((each) => each.party === party),
            page.view.nameOf(party),
            false,
          ),
        )}${
          others.length === 0
            ? null
            : cell(
                positions.filter((each) => others.includes(each.party)),
                'Others',
                true,
              )
        }
      </tr> `,
  )
  return {
    id: 'positions',
    title: 'Positions',
    count: page.view.of('positions').length,
    content: markup`<table class="matrix">
      <caption class="unseen">
        Positions by issue and party
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          ${columns.map(
            (party) => markup`<th scope="col"><bdi>${page.view.nameOf(party)}</bdi></th>`,
          )}${others.length === 0 ? null : markup`<th scope="col">Others</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  }
}
