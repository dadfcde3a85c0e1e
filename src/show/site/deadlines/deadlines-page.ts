import type { Finding } from '../../../model/dossier.ts'
import { capital } from '../../counted.ts'
import { dateAfterVerb, datesInWords, describeDate } from '../../describe-date.ts'
import { findingAnchor, notesMarkup, openLink, wordsMarkup } from '../../html/line-item.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { lineOf } from '../../lines/line-of.ts'
import { reported } from '../../lines/line.ts'
import { countDays } from '../day-count.ts'
import { fewSources } from '../few-sources.ts'
import { asOfNote } from '../as-of-note.ts'
import { longLinesPerPage, onPage, pager, pagesFor } from '../pager.ts'
import type { SiteContext, SitePage } from '../site-page.ts'
import { deadlineLineages, type DeadlineFate, type DeadlineLineage } from './deadline-lineages.ts'
import { deadlineStrip } from './deadline-strip.ts'

type Deadline = Finding<'deadlines'>

const fateWords: Readonly<Record<DeadlineFate, string>> = {
  running: 'running',
  'no day': 'no day known',
  met: 'met',
  missed: 'missed',
  lapsed: 'lapsed',
  passed: 'its day has passed: no page says whether it was met',
  replaced: 'replaced',
}

const fact = (label: string, value: Markup | string | null): Markup | null =>
  value === null ? null : markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`

// All dates in the order in which they held; those that hold no more are struck out.
const dateList = (context: SiteContext, { head, others }: DeadlineLineage): Markup | null => {
  if (head.moves.length < 2) return null
  const own = [head, ...others]
  return markup`<ol class="moves">
    ${head.moves.map((move) => {
      const day = describeDate(move.to)
      const holds = move.to === head.due
      const who = move.by === null ? '' : ` by ${context.view.nameOf(move.by)}`
      const when = move.said === null ? reported(move.knownFrom) : dateAfterVerb(move.said)
      const label = holds
        ? markup`<strong>${day}</strong>`
        : markup`<del><span class="unseen">no longer: </span>${day}</del>`
      const line = own.find(({ due }) => due === move.to)?.id ?? null
      return markup`<li>${openLink(context, move.evidence, label, line)}
        <span class="facts"><bdi>${move.from === null ? 'set' : 'moved here'}${who}${when === null ? '' : `, ${when}`}</bdi></span>
        ${fewSources(context, move.evidence)}</li>`
    })}
  </ol>`
}

const whoFor = ({ on, for: what }: Deadline, context: SiteContext): string =>
  [on === null ? null : context.view.nameOf(on), what].filter((each) => each !== null).join(': ') ||
  'For what is not said'

const card = (context: SiteContext, lineage: DeadlineLineage): Markup => {
  const { view } = context
  const { head, others, fate } = lineage
  const line = lineOf('deadlines', head, view)
  const count = fate === 'met' || fate === 'missed' ? null : countDays(head.due, view.newest)
  return markup`<li class="due is-${fate.replace(' ', '-')}" id="${findingAnchor(head.id)}">
    <div class="due-when">
      ${others.map(({ id }) => markup`<span id="${findingAnchor(id)}"></span>`)}
      <p class="due-day">${capital(describeDate(head.due))}</p>
      ${count === null ? null : markup`<p class="countdown">${count}</p>`}
      <p><span class="state">${fateWords[fate]}</span></p>
    </div>
    <div class="due-what">
      <h3>${openLink(context, line.evidence, markup`<bdi>${capital(whoFor(head, context))}</bdi>`, head.id)}${fewSources(context, line.evidence)}</h3>
      <dl class="known">
        ${fact('Set by', head.setBy === null ? 'not said' : view.nameOf(head.setBy))}
        ${fact('Addressed to', head.on === null ? 'not said' : view.nameOf(head.on))}
        ${fact('Or else', head.consequence)}
        ${fact('Counted', head.arithmetic === null ? null : datesInWords(head.arithmetic))}
      </dl>
      ${head.moves.length < 2 ? null : deadlineStrip(head, view.newest)} ${dateList(context, lineage)} ${wordsMarkup(line)}
      <p class="notes">${notesMarkup({ notes: line.notes.filter((note) => note.startsWith('from the ')), support: line.support })}</p>
    </div>
  </li>`
}

const isAhead = ({ fate }: DeadlineLineage): boolean => fate === 'running' || fate === 'no day'

const content = (context: SiteContext): Markup => {
  const all = deadlineLineages(context.view)
  const here = onPage(all, context, longLinesPerPage)
  const list = (title: string, own: readonly DeadlineLineage[], count: number): Markup | null =>
    own.length === 0
      ? null
      : markup`<h2>${title} <span class="count">${count}</span></h2>
          <ol class="dues">
            ${own.map((each) => card(context, each))}
          </ol>`
  const ahead = all.filter(isAhead).length
  return markup`${asOfNote(context, 'Counted from')}
    ${list('Running', here.filter(isAhead), ahead)}
    ${list(
      'Over',
      here.filter((each) => !isAhead(each)),
      all.length - ahead,
    )}
    ${pager(context, 'deadlines', all.length, longLinesPerPage)}`
}

/** What is due when, and what became of it: every date that a deadline had, and how far off it is on the day in front. */
export const deadlinesPage: SitePage = {
  name: 'deadlines',
  label: 'Deadlines',
  count: (view) => deadlineLineages(view).length,
  pages: (view) => pagesFor(deadlineLineages(view).length, longLinesPerPage),
  content,
}
