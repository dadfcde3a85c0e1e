import type { Finding, PartName } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { isLive, lastAndNext } from '../summary/head-sections.ts'
import { lineOf, linesOf } from '../lines/line-of.ts'
import type { Line } from '../lines/line.ts'
import {
  findingAnchor,
  lineItem,
  notesMarkup,
  openLink,
  sourceLinks,
  wordsMarkup,
  type PageContext,
} from './line-item.ts'
import { markup, pageText, type Markup } from './markup.ts'

/** A section of the page: what its heading and its entry in the contents say, and what is in it. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly content: Markup
}

/** The lines of a part as a list. */
export const listSection = (
  page: PageContext,
  part: PartName,
  title: string,
  options: { readonly words?: boolean; readonly hint?: string } = {},
): Section => {
  const lines = linesOf(part, page.view)
  return {
    id: part,
    title,
    count: lines.length,
    content: markup`${options.hint === undefined ? null : markup`<p class="hint">${options.hint}</p>`}
      <ul class="lines">
        ${lines.map((line) => lineItem(page, line, options))}
      </ul>`,
  }
}

const partWords: Readonly<Record<string, string>> = {
  texts: 'paper',
  dates: 'date',
  statements: 'statement',
  absences: 'not said',
}

/** "deadlines" as "deadline": what one finding of a part is called. */
export const partWord = (part: string): string => partWords[part] ?? part.replace(/s$/, '')

/** Where things stand: the key points, in the words of the pages. */
export const standSection = (page: PageContext): Section => {
  const points = page.view.dossier.keyPoints
  return {
    id: 'stand',
    title: 'Where things stand',
    count: points.length,
    content: markup`<ul class="points">
      ${points.map(
        (point) =>
          markup`<li>
            <p class="words" dir="auto">${openLink(page, point.evidence, pageText(point.text))}</p>
            ${sourceLinks(page, point.evidence)}
          </li>`,
      )}
    </ul>`,
  }
}

const precisionWords: Readonly<Record<string, string>> = {
  day: 'exact day',
  interval: 'within these days',
  month: 'some day of the month',
  year: 'some day of the year',
  vague: 'roughly',
  unknown: 'no date known',
}

/** Meetings in order, the last one held and the next one planned said to be so. */
export const meetingSection = (page: PageContext): Section => {
  const { last, next } = lastAndNext(page.view)
  const lines = linesOf('meetings', page.view)
  const item = (line: Line): Markup =>
    lineItem(
      page,
      line,
      line.id === last?.id ? { tag: 'last held' } : line.id === next?.id ? { tag: 'next' } : {},
    )
  return {
    id: 'meetings',
    title: 'Meetings',
    count: lines.length,
    content: markup`<ul class="lines">
      ${lines.map(item)}
    </ul>`,
  }
}

/** What happened when, with how precisely that is known. */
export const timelineSection = (page: PageContext, evidenceOf: ReadonlyMap<string, Line>): Section => {
  const story = page.view.story
  const entries = page.view.dossier.timeline.filter(
    (each) => story === null || each.stories.length === 0 || each.stories.includes(story.id),
  )
  const items = entries.map((entry, index) => {
    const again = index > 0 && entries[index - 1]?.date === entry.date
    const line = evidenceOf.get(entry.finding)
    const text = markup`<bdi>${entry.text}</bdi>`
    return markup`<li class="is-${entry.precision}${again ? ' again' : ''}">
      <span class="when">${describeDate(entry.date)}</span
      ><span class="unseen"> (${precisionWords[entry.precision] ?? entry.precision}) </span
      ><span class="dot" aria-hidden="true"></span
      ><span class="what"
        ><span class="tag">${partWord(entry.kind)}</span> ${
          line === undefined ? text : openLink(page, line.evidence, text)
        }${line === undefined ? null : markup` ${sourceLinks(page, line.evidence)}`}</span
      >
    </li> `
  })
  return {
    id: 'timeline',
    title: 'Timeline',
    count: entries.length,
    content: markup`<p class="hint" aria-hidden="true">
        <span class="key is-day"><span class="dot"></span> exact day</span>
        <span class="key is-interval"><span class="dot"></span> within these days</span>
        <span class="key is-month"><span class="dot"></span> month, year or roughly</span>
        <span class="key is-unknown"><span class="dot"></span> no date known</span>
      </p>
      <ol class="timeline">
        ${items}
      </ol>`,
  }
}

/** Deadlines with their dates large, the earlier ones struck out, those that have passed by the newest page after the others. */
export const deadlineSection = (page: PageContext): Section => {
  const all = page.view.of('deadlines')
  const ordered = [
    ...all.filter((each) => isLive(page.view, each)),
    ...all.filter((each) => !isLive(page.view, each)),
  ]
  const item = (deadline: Finding<'deadlines'>): Markup =>
    lineItem(
      page,
      lineOf('deadlines', deadline, page.view),
      isLive(page.view, deadline) ? {} : { tag: 'passed by the newest page' },
    )
  return {
    id: 'deadlines',
    title: 'Deadlines',
    count: all.length,
    content: markup`<ul class="lines dates">
      ${ordered.map(item)}
    </ul>`,
  }
}

/** Conditions, and the loops they make. */
export const conditionSection = (page: PageContext): Section => {
  const own = new Map(
    page.view.of('conditions').map((each) => [each.id, lineOf('conditions', each, page.view)]),
  )
  const loops = page.view.dossier.loops
    .map(({ conditions }) => conditions.map((id) => own.get(id)).filter((line) => line !== undefined))
    .filter((lines) => lines.length > 0)
  const list = listSection(page, 'conditions', 'Conditions and loops')
  const loopMarkup = (lines: readonly Line[]): Markup =>
    markup`<div class="loop">
      <p><strong>A loop:</strong> ${counted(lines.length, 'condition')} that wait for one another</p>
      <ol>
        ${lines.map(
          (line) =>
            markup`<li>
              ${openLink(page, line.evidence, markup`${line.lead}`)} ${sourceLinks(page, line.evidence)}
            </li>`,
        )}
      </ol>
    </div>`
  return { ...list, content: markup`${loops.map(loopMarkup)}${list.content}` }
}

/** Statements: who, in which words, how, to whom, when. */
export const statementSection = (page: PageContext): Section => {
  const lines = linesOf('statements', page.view)
  const item = (line: Line): Markup =>
    markup`<li class="line statement" id="${findingAnchor(line.id)}">
      ${line.quoted ? wordsMarkup(line) : markup`<p class="words reported" dir="auto">${pageText(line.words)}</p>`}
      <p class="lead">
        ${openLink(page, line.evidence, markup`<bdi>${line.lead}</bdi>`)}${sourceLinks(page, line.evidence)}
        <span class="notes">${notesMarkup(line)}</span>
      </p>
    </li> `
  return {
    id: 'statements',
    title: 'Statements',
    count: lines.length,
    content: markup`<p class="hint">
        Quotation marks stand around a speaker’s own words only; the rest is as a reporter put it.
      </p>
      <ul class="lines">
        ${lines.map(item)}
      </ul>`,
  }
}
