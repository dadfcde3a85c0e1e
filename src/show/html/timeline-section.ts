import { describeDate } from '../describe-date.ts'
import type { Line } from '../lines/line.ts'
import { openLink, sourceLinks, type PageContext } from './line-item.ts'
import { markup } from './markup.ts'
import { partWord, type Section } from './section.ts'

const precisionWords: Readonly<Record<string, string>> = {
  day: 'exact day',
  interval: 'within these days',
  month: 'some day of the month',
  year: 'some day of the year',
  vague: 'roughly',
  unknown: 'no date known',
}

/** What happened when, with how precisely that is known. */
export const timelineSection = (page: PageContext, evidenceOf: ReadonlyMap<string, Line>): Section => {
  const story = page.view.story
  const entries = page.view.dossier.timeline.filter(
    (each) => story === null || each.stories.includes(story.id),
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
          line === undefined ? text : openLink(page, line.evidence, text, entry.finding)
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
