import type { Finding } from '../../../model/dossier.ts'
import type { Evidence } from '../../../model/evidence.ts'
import { capital, listed } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import type { DossierView } from '../../dossier-view.ts'
import { dayBounds } from '../../edtf.ts'
import { findingAnchor, notesMarkup, openLink, wordsMarkup } from '../../html/line-item.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { issueWords } from '../../lines/issue-words.ts'
import { lineOf } from '../../lines/line-of.ts'
import { reported } from '../../lines/line.ts'
import { asOfNote } from '../as-of-note.ts'
import { countDays } from '../day-count.ts'
import { fewSources, fewSteps } from '../few-sources.ts'
import { longLinesPerPage, onPage, pager, pagesFor } from '../pager.ts'
import type { SiteContext, SitePage } from '../site-page.ts'
import { stagedRounds, type RoundStage, type StagedRound } from './round-order.ts'

type Meeting = Finding<'meetings'>

const stageTitles: Readonly<Record<RoundStage, string>> = {
  ahead: 'Ahead',
  due: 'Day passed, no page says whether it was held',
  held: 'Held',
  unsettled: 'Not settled',
  off: 'Refused, cancelled or denied',
}

const names = (label: string, ids: readonly string[], view: DossierView): Markup | null =>
  ids.length === 0
    ? null
    : markup`<div><dt>${label}</dt><dd><bdi>${listed(ids.map(view.nameOf))}</bdi></dd></div>`

const fact = (label: string, value: string | null): Markup | null =>
  value === null ? null : markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`

const facts = (it: Meeting, view: DossierView): Markup =>
  markup`<dl class="known">
    ${names(it.parties.length === 1 ? 'With' : 'Between', it.parties, view)}
    ${fact('Place', it.place === null ? null : view.nameOf(it.place))} ${fact('Form', it.format)}
    ${fact('Level', it.level === null ? null : it.level.replace('-', ' '))}
    ${fact('Host', it.host === null ? null : view.nameOf(it.host))} ${names('Mediated by', it.mediators, view)}
    ${names('Watched by', it.observers, view)} ${names('Led by', it.heads, view)} ${fact('On', it.agenda.length === 0 ? null : listed(it.agenda))}
    ${fact('Lasted', it.duration === null ? null : describeDate(it.duration))}
  </dl>`

const stepWords: Readonly<Record<string, string>> = { 'another date': 'another day given', denied: 'denied' }

type Step = Meeting['history'][number]

// A day that was given up stands struck out beside the one that took its place.
const dayOfStep = ({ kind, date, from }: Step): Markup | null => {
  const gone =
    from === null ? null : markup`<del><span class="unseen">no longer: </span>${describeDate(from)}</del> `
  if (date === null) return gone
  return markup`${gone}${kind === 'moved' ? 'to ' : 'for '}<strong>${describeDate(date)}</strong>`
}

// So many steps of a life are shown; all of them stand on the page of the line.
const mostSteps = 12

const leftOut = (count: number): Markup | null =>
  count === 0 ? null : markup`<li class="facts">${count} more reports between</li>`

const stepMarkup = (context: SiteContext, each: Step): Markup => {
  const { kind, by, place, knownFrom, evidence } = each
  const rest = [
    place === null ? null : `in ${context.view.nameOf(place)}`,
    by === null ? null : `says ${context.view.nameOf(by)}`,
    reported(knownFrom) ?? 'not known from when',
  ].filter((note) => note !== null)
  return markup`<li class="step-${kind.replace(' ', '-')}">
    <span class="state">${openLink(context, evidence, markup`${stepWords[kind] ?? kind}`)}</span>
    <span>${dayOfStep(each)} <span class="facts"><bdi>${rest.join(' · ')}</bdi></span></span>${fewSources(context, evidence)}
  </li>`
}

const life = (context: SiteContext, { history }: Meeting): Markup | null => {
  const { first, left, last } = fewSteps(history, mostSteps)
  return history.length === 0
    ? null
    : markup`<ol class="life">
        ${first.map((each) => stepMarkup(context, each))}${leftOut(left)}${last.map((each) => stepMarkup(context, each))}
      </ol>`
}

const toldList = (
  context: SiteContext,
  title: string,
  items: readonly {
    readonly text: string
    readonly note: string | null
    readonly evidence: readonly Evidence[]
  }[],
): Markup | null =>
  items.length === 0
    ? null
    : markup`<p class="facts"><strong>${title}</strong></p>
        <ul class="subs">
          ${items.map(
            ({ text, note, evidence }) =>
              markup`<li>${openLink(context, evidence, markup`<bdi>${text}</bdi>`)}${note === null ? null : markup` <span class="tag">${note}</span>`} ${fewSources(context, evidence)}</li>`,
          )}
        </ul>`

const inWords = (words: string): string =>
  words.replace(/\[[^\]]*\]|\d{4}-\d\d-\d\d/g, (date) => describeDate(date))

const outcomes = ({ results, outcomes: all }: Meeting): Parameters<typeof toldList>[2] => [
  ...results.map(({ words, issue, evidence }) => ({
    text: words,
    note: issue === null ? null : issueWords(issue),
    evidence,
  })),
  ...all
    .filter((words) => !results.some((each) => each.words === words))
    .map((text) => ({ text, note: null, evidence: [] })),
]

// Papers of the same days: that they belong together is not said, only when they are of.
const papersOf = ({ date }: Meeting, view: DossierView): readonly Finding<'texts'>[] => {
  const { first, last } = dayBounds(date)
  if (first === null || last === null || first.slice(0, 7) !== last.slice(0, 7) || date?.length === 7)
    return []
  return view.of('texts').filter((paper) => {
    const own = dayBounds(paper.date)
    return own.first !== null && own.first === own.last && own.first >= first && own.first <= last
  })
}

const paperList = (context: SiteContext, it: Meeting): Markup | null =>
  toldList(
    context,
    'Papers of these days',
    papersOf(it, context.view).map((paper) => ({
      text: capital(paper.what),
      note: paper.status,
      evidence: paper.evidence,
    })),
  )

const nextOf = ({ addresses, view }: SiteContext, { next }: Meeting): Markup | null => {
  const after =
    next === null
      ? undefined
      : view.of('meetings').find((each) => each.id === next || each.mentions.includes(next))
  return after === undefined
    ? null
    : markup`<p class="then-next">Next: <a href="${addresses.line(after.id)}" data-pane=""><bdi>${capital(after.what)}</bdi></a>, ${after.status}, ${describeDate(after.date)}</p>`
}

const numberOf = ({ round, roundBasis }: Meeting): Markup =>
  round === null
    ? markup`<p class="round-number is-none" aria-hidden="true"></p>`
    : markup`<p class="round-number"><span class="unseen">Round </span>${round}${roundBasis === 'inferred' ? markup`<span class="facts">counted from a later one</span>` : null}</p>`

const card = (context: SiteContext, { meeting: it, stage }: StagedRound): Markup => {
  const { view } = context
  const line = lineOf('meetings', it, view)
  const count = stage === 'ahead' ? countDays(it.date, view.newest) : null
  return markup`<li class="round is-${stage}" id="${findingAnchor(it.id)}">
    ${numberOf(it)}
    <div>
      <h3>${openLink(context, line.evidence, markup`<bdi>${capital(it.what)}</bdi>`, it.id)}${fewSources(context, line.evidence)}</h3>
      <p class="round-day"><strong>${capital(describeDate(it.date))}</strong>${count === null ? null : markup` <span class="countdown">${count}</span>`} <span class="state">${it.status}</span></p>
      ${facts(it, view)} ${life(context, it)}
      ${toldList(context, 'What came of it', outcomes(it))}
      ${toldList(
        context,
        'Cannot all be so',
        it.conflicts.map(({ words, evidence }) => ({ text: inWords(words), note: null, evidence })),
      )}
      ${paperList(context, it)} ${nextOf(context, it)} ${it.history.length > 0 ? null : wordsMarkup(line)}
      <p class="notes">${notesMarkup({ notes: line.notes.filter((note) => note.startsWith('from the ')), support: line.support })}</p>
    </div>
  </li>`
}

// The numbered rounds in a row, from the first to the latest.
const rail = ({ addresses }: SiteContext, all: readonly StagedRound[]): Markup | null => {
  const numbered = all
    .flatMap((each) => (each.meeting.round === null ? [] : [{ ...each, round: each.meeting.round }]))
    .sort((a, b) => a.round - b.round)
    .slice(-24)
  return numbered.length < 2
    ? null
    : markup`<nav class="rail" aria-label="Rounds by their number"><ol>
        ${numbered.map(
          ({ meeting, stage, round }) =>
            markup`<li class="is-${stage}"><a href="${addresses.line(meeting.id)}" data-pane=""><span class="rail-number">Round ${round}</span> <span class="facts">${describeDate(meeting.date)}</span> <span class="state">${meeting.status}</span></a></li>`,
        )}
      </ol></nav>`
}

const content = (context: SiteContext): Markup => {
  const all = stagedRounds(context.view)
  const here = onPage(all, context, longLinesPerPage)
  const papers = context.view.of('texts').length
  const stages = [...new Set(all.map(({ stage }) => stage))]
  return markup`${asOfNote(context, 'What is ahead is counted from')} ${rail(context, all)}
    ${stages.map((stage) => {
      const own = here.filter((each) => each.stage === stage)
      return own.length === 0
        ? null
        : markup`<h2>${stageTitles[stage]} <span class="count">${all.filter((each) => each.stage === stage).length}</span></h2>
            <ol class="rounds">
              ${own.map((each) => card(context, each))}
            </ol>`
    })}
    ${papers === 0 ? null : markup`<p class="hint"><a href="${context.addresses.page('papers')}">All papers (${papers})</a></p>`}
    ${pager(context, 'rounds', all.length, longLinesPerPage)}`
}

/** Meetings, each with its life: how it came about, what day it had, what came of it and what is next. */
export const roundsPage: SitePage = {
  name: 'rounds',
  label: 'Rounds',
  count: (view) => view.of('meetings').length,
  pages: (view) => pagesFor(view.of('meetings').length, longLinesPerPage),
  content,
}
