import { isoDay, weekdayOf } from '../../../kit/calendar.ts'
import { counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { findingAnchor, openLink } from '../../html/line-item.ts'
import { markup, pageText, type Markup } from '../../html/markup.ts'
import { partWord } from '../../html/section.ts'
import { dayInFront } from '../as-of-note.ts'
import { fewSources } from '../few-sources.ts'
import { onPage, pager, pagesFor } from '../pager.ts'
import type { SiteContext, SitePage } from '../site-page.ts'
import { laneWords, timelineDrawing } from './timeline-drawing.ts'
import { lanes, placedBy, timelineItems, type Clock, type Lane, type PlacedItem } from './timeline-items.ts'
import { besides, isWithin, windowFor, windowWords, zoomOf } from './time-window.ts'

/** What the address asks of the timeline. */
interface Asked {
  readonly when: string
  readonly clock: Clock
  readonly lane: Lane | null
}

const askedOf = ({ query }: SiteContext): Asked => {
  const when = query['when'] ?? ''
  return {
    when: zoomOf(when) === 'most' ? '' : when,
    clock: query['clock'] === 'known' ? 'known' : 'event',
    lane: lanes.find((lane) => lane === query['lane']) ?? null,
  }
}

type Ask = (change: Partial<Asked>) => string

const askFrom =
  ({ addresses }: SiteContext, asked: Asked): Ask =>
  (change) => {
    const { when, clock, lane } = { ...asked, ...change }
    return addresses.page('timeline', { when, clock: clock === 'event' ? '' : clock, lane: lane ?? '' })
  }

const choice = (href: string, label: Markup, isCurrent: boolean): Markup =>
  isCurrent
    ? markup`<li><a href="${href}" aria-current="true" data-lift="">${label}</a></li>`
    : markup`<li><a href="${href}" data-lift="">${label}</a></li>`

const choices = (label: string, items: readonly Markup[]): Markup =>
  markup`<div class="choices" role="group" aria-label="${label}"><span aria-hidden="true">${label}</span><ul>${items}</ul></div>`

const countedBy = (items: readonly PlacedItem[], length: 4 | 7): readonly (readonly [string, number])[] => {
  const found = new Map<string, number>()
  for (const { first, last } of items) {
    const day = first ?? last
    if (day === null) continue
    const key = isoDay(day).slice(0, length)
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  return [...found]
}

const number = (count: number): Markup => markup` <span class="count">${count}</span>`

// All, then the years, then the months of the year that is looked at (or of all, where these are few).
const zoomChoices = (asked: Asked, ask: Ask, items: readonly PlacedItem[]): Markup => {
  const years = countedBy(items, 4)
  const months = countedBy(items, 7)
  const year = asked.when === 'all' ? '' : asked.when.slice(0, 4)
  const near = months.filter(([month]) => month.startsWith(year))
  const zoom = zoomOf(asked.when)
  return choices('Show', [
    choice(ask({ when: '' }), markup`Most`, asked.when === ''),
    choice(ask({ when: 'all' }), markup`All`, zoom === 'all'),
    ...(years.length < 2
      ? []
      : years
          .slice(-12)
          .map(([key, count]) =>
            choice(ask({ when: key }), markup`${key}${number(count)}`, asked.when === key),
          )),
    ...(near.length > 14 && year === ''
      ? []
      : near
          .slice(-14)
          .map(([key, count]) =>
            choice(ask({ when: key }), markup`${describeDate(key)}${number(count)}`, asked.when === key),
          )),
  ])
}

const stepLinks = (asked: Asked, ask: Ask): Markup | null => {
  const [before, after] = [besides(asked.when, -1), besides(asked.when, 1)]
  if (before === null || after === null) return null
  const zoom = zoomOf(asked.when)
  const wider = zoom === 'day' ? asked.when.slice(0, 7) : zoom === 'month' ? asked.when.slice(0, 4) : ''
  return markup`<p class="steps">
    <a href="${ask({ when: before })}" data-lift="" rel="prev">← earlier</a>
    <strong>${windowWords(asked.when)}</strong>
    <a href="${ask({ when: after })}" data-lift="" rel="next">later →</a>
    <a href="${ask({ when: wider })}" data-lift="">wider</a>
  </p>`
}

const controls = (context: SiteContext, asked: Asked, items: readonly PlacedItem[]): Markup | null => {
  // Pages that are files cannot be asked for anything.
  if (context.addresses.desk === null) return null
  const ask = askFrom(context, asked)
  const lanesOf = countOfLanes(items)
  return markup`<nav class="controls" aria-label="What the timeline shows">
    ${choices('By', [
      choice(ask({ clock: 'event' }), markup`when it happened`, asked.clock === 'event'),
      choice(ask({ clock: 'known' }), markup`when it became known`, asked.clock === 'known'),
    ])}
    ${choices('Lanes', [
      choice(ask({ lane: null }), markup`all`, asked.lane === null),
      ...lanes
        .filter((lane) => (lanesOf.get(lane) ?? 0) > 0)
        .map((lane) =>
          choice(
            ask({ lane }),
            markup`${laneWords[lane].toLowerCase()}${number(lanesOf.get(lane) ?? 0)}`,
            asked.lane === lane,
          ),
        ),
    ])}
    ${zoomChoices(asked, ask, items)} ${stepLinks(asked, ask)}
  </nav>`
}

const countOfLanes = (items: readonly PlacedItem[]): ReadonlyMap<Lane, number> => {
  const counts = new Map<Lane, number>()
  for (const { lane } of items) counts.set(lane, (counts.get(lane) ?? 0) + 1)
  return counts
}

const precisionWords: Readonly<Record<PlacedItem['precision'], string>> = {
  day: 'exact day',
  interval: 'within these days',
  month: 'some day of the month',
  year: 'some day of the year',
  vague: 'roughly',
  unknown: 'no day known',
}

const legend = markup`<p class="hint key" aria-hidden="true">
  <span><svg class="swatch"><use href="#shape-rounds" class="rounds" x=".9rem" y=".5rem" width="1rem" height="1rem" /></svg>exact day</span>
  <span><svg class="swatch"><rect class="rounds bar of-interval" x="0" y=".18rem" width="1.7rem" height=".64rem" rx=".2rem" /></svg>within these days</span>
  <span><svg class="swatch"><rect class="rounds bar of-month" x=".06rem" y=".18rem" width="1.64rem" height=".64rem" rx=".2rem" /></svg>some day of the month or year</span>
  <span><svg class="swatch"><line class="rounds open" x1="0" x2="1.7rem" y1=".5rem" y2=".5rem" /></svg>roughly, or open on a side</span>
  <span><svg class="swatch"><use href="#shape-rounds" class="rounds is-planned" x=".9rem" y=".5rem" width="1rem" height="1rem" /></svg>still planned or running</span>
  <span><svg class="swatch"><use href="#shape-rounds" class="rounds is-off" x=".9rem" y=".5rem" width="1rem" height="1rem" /><use href="#shape-off" class="cross" x=".9rem" y=".5rem" width="1rem" height="1rem" /></svg>called off or replaced</span>
</p>`

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

// A day with its weekday, or the stretch it is within; where pages can be asked for, it leads to the days around it.
const whenMarkup = (context: SiteContext, asked: Asked, item: PlacedItem): Markup => {
  const { when, precision } = item
  const day = precision === 'day' && item.first !== null ? isoDay(item.first) : null
  const weekday = day === null ? null : (weekdays[(weekdayOf(day) ?? 1) - 1] ?? null)
  const words = markup`${weekday === null ? null : markup`<span class="weekday">${weekday}</span> `}${describeDate(when)}`
  const text = day === null ? words : markup`<time datetime="${day}">${words}</time>`
  return day === null || context.addresses.desk === null
    ? text
    : markup`<a href="${askFrom(context, asked)({ when: day })}" data-lift="" title="the days around it">${text}</a>`
}

// The other clock: when it was told, or of when it tells.
const otherClock = ({ clock }: Asked, { date, known, when }: PlacedItem): string | null => {
  if (clock === 'known')
    return date === null ? 'of no known day' : date === when ? null : `of ${describeDate(date)}`
  return known === null ? 'not known from when' : known === when ? null : `known from ${describeDate(known)}`
}

const entry = (context: SiteContext, asked: Asked, item: PlacedItem, isAgain: boolean): Markup => {
  const { id, part, evidence, text, words, status, precision } = item
  const label = words
    ? markup`<span class="said" dir="auto">${pageText(text)}</span>`
    : markup`<bdi>${text}</bdi>`
  const other = otherClock(asked, item)
  return markup`<li class="is-${precision}${isAgain ? ' again' : ''}" id="${findingAnchor(id)}">
    <p class="when">${whenMarkup(context, asked, item)}<span class="unseen"> (${precisionWords[precision]})</span></p>
    <p class="what"><span class="tag">${partWord(part)}</span> ${openLink(context, evidence, label, id)}${fewSources(context, evidence)}
      ${status === null ? null : markup`<span class="state is-${item.state}">${status}</span>`}${other === null ? null : markup` <span class="facts">${other}</span>`}</p>
  </li>`
}

const monthOf = ({ first, last }: PlacedItem): string => {
  const day = first ?? last
  return day === null ? '' : isoDay(day).slice(0, 7)
}

const listMarkup = (
  context: SiteContext,
  asked: Asked,
  { items, all }: { readonly items: readonly PlacedItem[]; readonly all: readonly PlacedItem[] },
): Markup => {
  const counts = new Map<string, number>()
  for (const item of all) counts.set(monthOf(item), (counts.get(monthOf(item)) ?? 0) + 1)
  const months: { readonly month: string; readonly own: PlacedItem[] }[] = []
  for (const item of items) {
    const known = months.at(-1)
    if (known?.month === monthOf(item)) known.own.push(item)
    else months.push({ month: monthOf(item), own: [item] })
  }
  return markup`${months.map(
    ({ month, own }) =>
      markup`<h2>${month === '' ? 'No day known' : describeDate(month)} <span class="count">${counts.get(month) ?? own.length}</span></h2>
        <ol class="chronicle">
          ${own.map((item, n) => entry(context, asked, item, own[n - 1]?.when === item.when && item.when !== null))}
        </ol>`,
  )}`
}

const asOfWords = (context: SiteContext): string => {
  const day = dayInFront(context)
  return day === null ? '' : ` The line is ${day}; what is shaded was still ahead then.`
}

const content = (context: SiteContext): Markup => {
  const asked = askedOf(context)
  const everything = placedBy(timelineItems(context.view), asked.clock)
  const inLanes = everything.filter(({ lane }) => asked.lane === null || lane === asked.lane)
  const window = windowFor(asked.when, inLanes)
  const isNear = zoomOf(asked.when) !== 'all' && asked.when !== ''
  const listed = isNear && window !== null ? inLanes.filter((item) => isWithin(item, window)) : inLanes
  const outside =
    window === null || isNear
      ? 0
      : inLanes.filter((item) => item.first !== null && !isWithin(item, window)).length
  const ask = askFrom(context, asked)
  const drawing =
    window === null
      ? null
      : timelineDrawing({
          items: inLanes,
          window,
          today: context.view.newest,
          lineHref: context.addresses.line,
          zoomHref: context.addresses.desk === null ? null : (when) => ask({ when }),
        })
  return markup`<div id="timeline" data-title="Timeline">
    ${controls(context, asked, everything)}
    ${
      drawing === null
        ? markup`<p class="hint">No day is known of anything here.</p>`
        : markup`<figure class="drawing">${drawing}${legend}
            <figcaption class="hint">The same in words, and all of it, is the list below.${asOfWords(context)}${outside === 0 ? '' : ` ${counted(outside, 'thing')} further off ${outside === 1 ? 'is' : 'are'} in the list only.`}</figcaption>
          </figure>`
    }
    ${listed.length === 0 ? markup`<p>Nothing of ${windowWords(asked.when)}.</p>` : listMarkup(context, asked, { items: onPage(listed, context), all: listed })}
    ${pager(context, 'timeline', listed.length)}
  </div>`
}

/** What happened when: lanes as a picture, and the same as a list, by when it happened or by when it became known. */
export const timelinePage: SitePage = {
  name: 'timeline',
  label: 'Timeline',
  count: (view) => timelineItems(view).length,
  pages: (view) => pagesFor(timelineItems(view).length),
  content,
}
