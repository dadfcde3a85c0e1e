import type { Finding } from '../../../model/dossier.ts'
import { listed } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import type { DossierView } from '../../dossier-view.ts'
import { dayBounds } from '../../edtf.ts'
import { findingAnchor, notesMarkup, openLink, wordsMarkup } from '../../html/line-item.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { lineOf } from '../../lines/line-of.ts'
import { reported } from '../../lines/line.ts'
import { amount } from '../../lines/part-line.ts'
import { asOfNote } from '../as-of-note.ts'
import { countDays } from '../day-count.ts'
import { fewSources, fewSteps } from '../few-sources.ts'
import { longLinesPerPage, onPage, pager, pagesFor } from '../pager.ts'
import type { SiteContext, SitePage } from '../site-page.ts'

type Commitment = Finding<'commitments'>

/** How far an undertaking has come by the day in front. */
type Stage = 'contested' | 'overdue' | 'partly' | 'agreed' | 'offered' | 'done'

const stageTitles: Readonly<Record<Stage, string>> = {
  contested: 'Broken or disputed',
  overdue: 'Day passed, no page tells that it was done',
  partly: 'Partly done',
  agreed: 'Agreed, nothing delivered so far',
  offered: 'Offered',
  done: 'Done',
}
const stages = Object.keys(stageTitles) as readonly Stage[]

const stageOf = ({ status, due, deliveries }: Commitment, view: DossierView): Stage => {
  if (status === 'broken' || status === 'disputed') return 'contested'
  if (status === 'done') return 'done'
  const last = dayBounds(due).last
  if (last !== null && view.newest !== null && last < view.newest) return 'overdue'
  if (status === 'partly done' || deliveries.length > 0) return 'partly'
  return status
}

// The next day on top; what has no day after it.
const ordered = (view: DossierView): readonly { readonly it: Commitment; readonly stage: Stage }[] =>
  view
    .of('commitments')
    .map((it) => ({ it, stage: stageOf(it, view), due: dayBounds(it.due).last ?? '9999' }))
    .sort((a, b) =>
      a.stage === b.stage
        ? a.due < b.due
          ? -1
          : a.due > b.due
            ? 1
            : 0
        : stages.indexOf(a.stage) - stages.indexOf(b.stage),
    )

const sizeOf = ({ quantity, unit, per }: Commitment): string | null => {
  if (quantity === null) return null
  const each = per === 'side' ? 'per side' : per === 'all' ? 'in all' : null
  // Units say "each" by themselves where the page does.
  return [amount(quantity), unit, unit !== null && /\beach\b/.test(unit) ? null : each]
    .filter((part) => part !== null)
    .join(' ')
}

// What came of what was promised, drawn; nothing where one of them is not known.
const barOf = ({ quantity, delivered, unit }: Commitment): Markup | null => {
  if (quantity === null || delivered === null || quantity <= 0 || unit === '%') return null
  const share = Math.min(1, Math.max(0, delivered / quantity))
  const width = `${String(Math.round(share * 1000) / 10)}%`
  return markup`<svg class="bar-of" width="100%" height=".7rem" aria-hidden="true" focusable="false"><rect class="all" width="100%" height=".7rem" rx=".2rem" /><rect class="came" width="${width}" height=".7rem" rx=".2rem" /></svg>`
}

const deliveredWords = ({ quantity, delivered, deliveries }: Commitment): Markup => {
  const count =
    delivered !== null
      ? quantity === null
        ? `${amount(delivered) ?? ''} so far`
        : `${amount(delivered) ?? ''} of ${amount(quantity) ?? ''}`
      : deliveries.length === 0
        ? 'no delivery told of'
        : 'told of, how much in all is not known'
  return markup`<strong>Delivered:</strong> ${count}`
}

const step = (
  context: SiteContext,
  state: string,
  words: readonly (string | null)[],
  evidence: Commitment['evidence'],
): Markup =>
  markup`<li><span class="state">${openLink(context, evidence, markup`${state}`)}</span>
    <span><bdi>${words.filter((each) => each !== null).join(' · ')}</bdi></span>${fewSources(context, evidence)}</li>`

// What was told, in its order: offered, agreed, handed over. Deliveries stand by themselves with what came.
const stepList = (context: SiteContext, it: Commitment): Markup => {
  const { view } = context
  const when = (date: string | null, known: string | null): string | null =>
    date === null ? reported(known) : describeDate(date)
  const told = it.history
    .filter(({ status }) => it.deliveries.length === 0 || (status !== 'done' && status !== 'partly done'))
    .map((each) =>
      step(context, each.status, [when(each.date, each.knownFrom), amount(each.quantity)], each.evidence),
    )
  const came = it.deliveries.map((each) =>
    step(
      context,
      each.soFar ? 'so far' : 'delivered',
      [
        when(each.date, each.knownFrom),
        each.quantity === null ? 'how much is not said' : amount(each.quantity),
        each.by.length === 0 ? null : `by ${listed(each.by.map(view.nameOf))}`,
      ],
      each.evidence,
    ),
  )
  const accounts = it.accounts.map((each) =>
    step(
      context,
      each.status,
      [
        each.by === null ? 'in a reporter’s words' : `as ${view.nameOf(each.by)} says`,
        reported(each.knownFrom),
      ],
      each.evidence,
    ),
  )
  const { first, left, last } = fewSteps([...told, ...came], 10)
  return markup`<ol class="steps-of">
      ${first}${left === 0 ? null : markup`<li class="facts">${left} more reports between</li>`}${last}
    </ol>
    ${
      accounts.length === 0
        ? null
        : markup`<p class="facts"><strong>What each says of it</strong></p>
            <ol class="steps-of">
              ${accounts}
            </ol>`
    }`
}

const card = (context: SiteContext, it: Commitment, stage: Stage): Markup => {
  const { view } = context
  const line = lineOf('commitments', it, view)
  const size = sizeOf(it)
  const count = stage === 'done' ? null : countDays(it.due, view.newest)
  return markup`<li class="pledge is-${stage} is-${it.status.replace(' ', '-')}" id="${findingAnchor(it.id)}">
    <div class="due-when">
      <p class="due-day">${it.due === null ? 'no day set' : describeDate(it.due)}</p>
      ${count === null ? null : markup`<p class="countdown">${count}</p>`}
      <p><span class="state">${it.status}</span></p>
    </div>
    <div class="due-what">
      <h3><bdi>${listed(it.parties.map(view.nameOf)) || 'Who is not named'}</bdi>: ${openLink(context, line.evidence, markup`<bdi>${it.what}</bdi>`, it.id)}${fewSources(context, line.evidence)}</h3>
      <p>${size === null ? null : markup`<strong>Promised:</strong> <bdi>${size}</bdi> · `}${deliveredWords(it)}</p>
      ${barOf(it)} ${stepList(context, it)} ${line.words === it.what ? null : wordsMarkup(line)}
      <p class="notes">${notesMarkup({ notes: line.notes.filter((note) => note.startsWith('from the ')), support: line.support })}</p>
    </div>
  </li>`
}

const content = (context: SiteContext): Markup => {
  const all = ordered(context.view)
  const here = onPage(all, context, longLinesPerPage)
  return markup`${asOfNote(context, 'Counted from')}
    ${stages.map((stage) => {
      const own = here.filter((each) => each.stage === stage)
      return own.length === 0
        ? null
        : markup`<h2>${stageTitles[stage]} <span class="count">${all.filter((each) => each.stage === stage).length}</span></h2>
            <ol class="pledges">
              ${own.map(({ it }) => card(context, it, stage))}
            </ol>`
    })}
    ${pager(context, 'commitments', all.length, longLinesPerPage)}`
}

/** Who undertook what, and what came of it by the day in front. */
export const commitmentsPage: SitePage = {
  name: 'commitments',
  label: 'Commitments',
  count: (view) => view.of('commitments').length,
  pages: (view) => pagesFor(view.of('commitments').length, longLinesPerPage),
  content,
}
