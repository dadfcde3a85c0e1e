import type { Finding } from '../../model/dossier.ts'
import { capital, counted } from '../counted.ts'
import { dateAfterVerb, describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { findingAnchor, notesMarkup, openLink, sourceLinks, wordsMarkup } from '../html/line-item.ts'
import { markup, type Markup } from '../html/markup.ts'
import { issueWords } from '../lines/issue-words.ts'
import { lineOf } from '../lines/line-of.ts'
import { present, reported } from '../lines/line.ts'
import { ledgerOf } from '../summary/ledger.ts'
import { actorLink } from './actor-link.ts'
import type { SiteContext, SitePage } from './site-page.ts'

type Position = Finding<'positions'>

/** A part of the matrix that fits a screen: these parties beside each other, on these issues. */
interface Sheet {
  readonly parties: readonly string[]
  readonly issues: readonly { readonly issue: string; readonly positions: readonly Position[] }[]
}

const partiesBeside = 3
const issuesBelow = 24

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))

/** The whole matrix, in sheets: the parties of the story first, then those heard most; issues that none of a sheet's parties speaks of are left out. */
const sheetsOf = (view: DossierView): readonly Sheet[] => {
  const { parties, issues } = ledgerOf(view)
  return chunks(parties, partiesBeside).flatMap((beside) => {
    const own = issues.flatMap(({ issue, positions }) => {
      const here = positions.filter(({ party }) => beside.includes(party))
      return here.length === 0 ? [] : [{ issue, positions: here }]
    })
    return chunks(own, issuesBelow).map((below) => ({ parties: beside, issues: below }))
  })
}

const sheetAsked = ({ query }: SiteContext, sheets: number): number => {
  const asked = Number(query['page'] ?? '1')
  return Number.isInteger(asked) ? Math.min(sheets, Math.max(1, asked)) : 1
}

const signs: Readonly<Record<Position['stance'], string>> = {
  demands: '▸',
  insists: '▸',
  offers: '◇',
  accepts: '✓',
  supports: '✓',
  rejects: '✕',
}

const voiceLabels: Readonly<Record<Position['voice'], string>> = {
  party: 'itself',
  'other side': 'others',
  reporter: 'reporters',
}

const stanceMarkup = (stance: Position['stance']): Markup =>
  markup`<span class="stance is-${stance}"><span aria-hidden="true">${signs[stance]} </span>${stance}</span>`

// A position of one report has no list of voices: then it is told by its own.
const voicesOf = ({ voices, voice, stance, since, evidence, knownFrom }: Position): Position['voices'] =>
  voices.length > 0 ? voices : [{ voice, stance, since, by: [], channel: null, knownFrom, evidence }]

/** What each voice says, in rows of their own: the party itself, others of it, reporters. What no page says is not shown as agreement. */
const voicesMarkup = (context: SiteContext, position: Position): Markup =>
  markup`<dl class="voices">
    ${voicesOf(position).map(
      ({ voice, stance, since, by, channel, knownFrom, evidence }) =>
        markup`<div>
          <dt>${voiceLabels[voice]}</dt>
          <dd>
            ${stanceMarkup(stance)}${sourceLinks(context, evidence)}
            <span class="notes"
              >${present(
                since === null ? (reported(knownFrom) ?? 'day not known') : `since ${describeDate(since)}`,
                channel === null ? null : context.view.nameOf(channel),
              ).join(
                ' · ',
              )}${voice === 'party' || by.length === 0 ? null : markup` · <bdi>${by.slice(0, 3).map(context.view.nameOf).join(', ')}</bdi>`}</span
            >
          </dd>
        </div>`,
    )}
  </dl>`

const changesMarkup = (context: SiteContext, { changes }: Position): Markup | null =>
  changes.length === 0
    ? null
    : markup`<ol class="turns">
        ${changes.map(
          ({ voice, from, to, date, knownFrom, evidence }) =>
            markup`<li>
              <del><span class="unseen">no longer: </span>${from}</del> <span aria-hidden="true">→</span>
              <strong>${to}</strong>
              <span class="notes">${present(date === null ? null : dateAfterVerb(date), voiceLabels[voice], reported(knownFrom)).join(' · ')}</span>
              ${sourceLinks(context, evidence)}
            </li>`,
        )}
      </ol>`

const historyMarkup = (context: SiteContext, { id, history }: Position): Markup | null =>
  history.length < 2
    ? null
    : markup`<details class="folded history" id="history-${findingAnchor(id)}">
        <summary>History: ${counted(history.length, 'report')}</summary>
        <ol>
          ${history.map(
            ({ stance, voice, date, until, by, channel, knownFrom, evidence }) =>
              markup`<li>
                <span class="when">${date === null ? 'day not known' : describeDate(date)}</span>
                ${stanceMarkup(stance)}
                <span class="notes"
                  >${present(
                    voiceLabels[voice],
                    by === null ? null : context.view.nameOf(by),
                    channel,
                    until === null ? null : `until ${describeDate(until)}`,
                    reported(knownFrom),
                  ).join(' · ')}</span
                >
                ${sourceLinks(context, evidence)}
              </li>`,
          )}
        </ol>
      </details>`

const positionMarkup = (context: SiteContext, position: Position): Markup => {
  const line = lineOf('positions', position, context.view)
  return markup`<div class="position" id="${findingAnchor(position.id)}">
    <p class="lead">${openLink(context, line.evidence, stanceMarkup(position.stance), position.id)}</p>
    ${wordsMarkup(line)} ${voicesMarkup(context, position)} ${changesMarkup(context, position)}
    ${historyMarkup(context, position)}
    <p class="notes">${notesMarkup({ notes: [], support: line.support })}</p>
  </div>`
}

const cell = (context: SiteContext, party: string, positions: readonly Position[]): Markup => {
  const heading = markup`<span class="party"><bdi>${context.view.nameOf(party)}</bdi></span>`
  return positions.length === 0
    ? markup`<td class="empty">${heading}<span aria-hidden="true">—</span><span class="unseen">nothing on these pages</span></td>`
    : markup`<td>${heading}${positions.map((each) => positionMarkup(context, each))}</td>`
}

/** Links to the other sheets, each by the parties that stand on it. */
const sheetLinks = (context: SiteContext, sheets: readonly Sheet[], now: number): Markup | null => {
  const { addresses, view } = context
  if (sheets.length < 2) return null
  return markup`<nav class="sheets" aria-label="Parties of this matrix">
    <ul>
      ${sheets.map(({ parties, issues }, n) => {
        const href = addresses.page('positions', { page: n === 0 ? '' : String(n + 1) })
        const again = sheets.slice(0, n).filter((each) => each.parties === parties).length
        const label = markup`<bdi>${parties.map(view.nameOf).join(' · ')}</bdi>${again === 0 ? null : markup` (${again + 1})`} <span class="count">${issues.reduce((sum, { positions }) => sum + positions.length, 0)}</span>`
        return n + 1 === now
          ? markup`<li><a href="${href}" aria-current="page">${label}</a></li>`
          : markup`<li><a href="${href}">${label}</a></li>`
      })}
    </ul>
  </nav>`
}

/** Who stands where on what: a table of issues and parties in which every party can be reached. */
export const positionsPage: SitePage = {
  name: 'positions',
  label: 'Positions',
  count: (view) => view.of('positions').length,
  pages: (view) => Math.max(1, sheetsOf(view).length),
  content: (context) => {
    const sheets = sheetsOf(context.view)
    const now = sheetAsked(context, Math.max(1, sheets.length))
    const sheet = sheets[now - 1]
    if (sheet === undefined) return markup`<p>No page tells what anybody wants.</p>`
    return markup`${sheetLinks(context, sheets, now)}
      <p class="hint">The latest stance stands first, then what each voice says: the party itself, others of it, reporters. A dash: no page tells.</p>
      <table class="matrix">
        <caption class="unseen">
          Positions by issue and party
        </caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            ${sheet.parties.map((party) => markup`<th scope="col">${actorLink(context, party)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sheet.issues.map(
            ({ issue, positions }) =>
              markup`<tr>
                <th scope="row">${capital(issueWords(issue))}</th>
                ${sheet.parties.map((party) =>
                  cell(
                    context,
                    party,
                    positions.filter((each) => each.party === party),
                  ),
                )}
              </tr> `,
          )}
        </tbody>
      </table>
      ${sheetLinks(context, sheets, now)}`
  },
}
