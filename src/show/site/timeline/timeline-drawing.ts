import { daysOf } from '../../../kit/calendar.ts'
import { counted } from '../../counted.ts'
import { describeDate } from '../../describe-date.ts'
import { findingAnchor } from '../../html/line-item.ts'
import { markup, type Markup } from '../../html/markup.ts'
import { packLane, placeOf, type DrawnItem, type LaneRoom, type PackedLane } from './pack-lane.ts'
import { lanes, type Lane, type PlacedItem } from './timeline-items.ts'
import { isWithin, ticksOf, type TimeWindow } from './time-window.ts'

/** What a timeline is drawn from. */
export interface Drawing {
  readonly items: readonly PlacedItem[]
  readonly window: TimeWindow
  /** The day that the dossier speaks of. */
  readonly today: string | null
  readonly lineHref: (id: string) => string
  /** A link to a stretch of time; null where there is nobody to ask. */
  readonly zoomHref: ((asked: string) => string) | null
}

/** What the lanes are called. */
export const laneWords: Readonly<Record<Lane, string>> = {
  rounds: 'Rounds and papers',
  statements: 'Statements',
  deadlines: 'Deadlines and what is due',
  incidents: 'Incidents',
}

/** More marks than these make a page heavy and a drawing dark: then fewer rows are drawn and the rest is counted. */
const mostMarks = 140
const mostLabelled = 22
const rowHeight = 1.2
const headHeight = 1.45

interface LaneDrawing extends PackedLane {
  readonly lane: Lane
  readonly within: number
  readonly undated: number
}

const packed = (drawing: Drawing, end: number, rows: number): readonly LaneDrawing[] =>
  lanes.flatMap((lane) => {
    const own = drawing.items.filter((item) => item.lane === lane)
    if (own.length === 0) return []
    const within = own.filter((item) => isWithin(item, drawing.window))
    const labelled = lane !== 'statements' && within.length <= mostLabelled
    const room: LaneRoom = { window: drawing.window, end, rows, labelled }
    return {
      ...packLane(within, room),
      lane,
      within: within.length,
      undated: own.filter(({ precision }) => precision === 'unknown').length,
    }
  })

// The tallest drawing that is not too heavy.
const fitted = (drawing: Drawing, end: number): readonly LaneDrawing[] => {
  for (const rows of [12, 8, 5, 3, 2]) {
    const all = packed(drawing, end, rows)
    if (all.reduce((sum, { drawn }) => sum + drawn.length, 0) <= mostMarks) return all
  }
  return packed(drawing, end, 1)
}

const at = (rem: number): string => `${String(Math.round(rem * 100) / 100)}rem`
const percent = (value: number): string => `${String(Math.round(value * 100) / 100)}%`

const shapes = markup`<defs>
  <symbol id="shape-rounds" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.6" /></symbol>
  <symbol id="shape-statements" viewBox="0 0 16 16"><rect x="6" y="2.4" width="4" height="11.2" rx="1.2" /></symbol>
  <symbol id="shape-deadlines" viewBox="0 0 16 16"><path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" /></symbol>
  <symbol id="shape-incidents" viewBox="0 0 16 16"><path d="M8 2 14.4 13.6H1.6Z" /></symbol>
  <symbol id="shape-off" viewBox="0 0 16 16"><path d="M3 13 13 3" /></symbol>
</defs>`

const titleOf = ({ item }: Pick<DrawnItem, 'item'>): string => {
  const text = item.text.length <= 90 ? item.text : `${item.text.slice(0, 89)}…`
  return `${describeDate(item.when)} · ${text}${item.status === null ? '' : ` (${item.status})`}`
}

const cross = ({ item, from, to }: DrawnItem, y: number): Markup | null =>
  item.state === 'off'
    ? markup`<use href="#shape-off" x="${percent((from + to) / 2)}" y="${at(y)}" width="1rem" height="1rem" class="cross" />`
    : null

// A day is a shape, a stretch that it is within is a bar; what is open on a side has no end there.
const bodyOf = (drawn: DrawnItem, y: number): Markup => {
  const { item, from, to } = drawn
  const kind = `${item.lane} is-${item.state}`
  if (item.precision === 'day')
    return markup`<use href="#shape-${item.lane}" class="${kind}" x="${percent((from + to) / 2)}" y="${at(y)}" width="1rem" height="1rem" />`
  if (item.precision === 'vague' && (item.first === null || item.last === null)) {
    const [x1, x2] = item.first === null ? [Math.max(0, to - 6), to] : [from, from + 6]
    const end = item.first === null ? x2 : x1
    return markup`<line class="${kind} open" x1="${percent(x1)}" x2="${percent(x2)}" y1="${at(y)}" y2="${at(y)}" /><line
        class="${kind} end" x1="${percent(end)}" x2="${percent(end)}" y1="${at(y - 0.4)}" y2="${at(y + 0.4)}" />`
  }
  return markup`<rect class="${kind} bar of-${item.precision}" x="${percent(from)}" width="${percent(to - from)}" y="${at(y - 0.32)}" height=".64rem" rx=".2rem" />`
}

const labelOf = ({ label, from, to }: DrawnItem, y: number): Markup | null =>
  label === null
    ? null
    : label.before
      ? markup`<text class="label" text-anchor="end" x="${percent(from)}" dx="-.3em" y="${at(y + 0.25)}">${label.text}</text>`
      : markup`<text class="label" x="${percent(to)}" dx=".3em" y="${at(y + 0.25)}">${label.text}</text>`

const markOf = (drawing: Drawing, drawn: DrawnItem, top: number): Markup => {
  const y = top + headHeight + drawn.row * rowHeight + rowHeight / 2
  const { id } = drawn.item
  return markup`<a href="${drawing.lineHref(id)}" tabindex="-1" data-of="${findingAnchor(id)}"><title>${titleOf(drawn)}</title>${bodyOf(drawn, y)}${cross(drawn, y)}${labelOf(drawn, y)}</a>`
}

const countsOf = (drawing: Drawing, { counts, rows }: LaneDrawing, top: number): Markup => {
  const y = top + headHeight + rows * rowHeight + rowHeight / 2
  return markup`${counts.map(({ at: x, count, zoom }) => {
    const text = markup`<text class="more" x="${percent(x)}" text-anchor="middle" y="${at(y + 0.25)}">+${count}</text>`
    return drawing.zoomHref === null
      ? text
      : markup`<a href="${drawing.zoomHref(zoom)}" tabindex="-1" data-lift=""><title>${count} more here: look nearer</title>${text}</a>`
  })}`
}

const undatedOf = ({ lane, undated }: LaneDrawing, top: number, end: number): Markup | null =>
  undated === 0
    ? null
    : markup`<g class="undated"><title>${counted(undated, 'thing')} without a known day</title><use href="#shape-${lane}" class="${lane}" x="${percent((end + 100) / 2)}" y="${at(top + headHeight + rowHeight / 2)}" width="1rem" height="1rem" /><text
          x="${percent((end + 100) / 2)}" text-anchor="middle" y="${at(top + headHeight + rowHeight * 1.75)}">${undated}</text></g>`

const heightOf = ({ rows, counts, undated }: LaneDrawing): number =>
  headHeight + Math.max(undated > 0 ? 2 : 1, rows + (counts.length > 0 ? 1 : 0)) * rowHeight + 0.35

const scale = (drawing: Drawing, end: number, height: number): Markup => {
  const ticks = ticksOf(drawing.window)
  return markup`${ticks.map(({ at: day, label, strong }, n) => {
    const x = placeOf(day, { window: drawing.window, end })
    // On a narrow screen every third mark says what it is.
    const wide = n % 3 === 0 ? '' : ' wide'
    return markup`<line class="tick${strong ? ' strong' : ''}" x1="${percent(x)}" x2="${percent(x)}" y1="1.4rem" y2="${at(height)}" />${x > end - 4 ? null : markup`<text class="scale${wide}" x="${percent(x)}" dx=".2em" y="1.05rem">${label}</text>`}`
  })}`
}

// What lies after the day the dossier speaks of is still to come.
const todayOf = ({ today, window }: Drawing, end: number, height: number): Markup | null => {
  const day = today === null ? null : daysOf(today)
  if (day === null || day < window.from - 1 || day >= window.to) return null
  const x = placeOf(day + 1, { window, end })
  return markup`<rect class="ahead" x="${percent(x)}" width="${percent(end - x)}" y="1.4rem" height="${at(height - 1.4)}" /><line
      class="today" x1="${percent(x)}" x2="${percent(x)}" y1="1.4rem" y2="${at(height)}" />`
}

/**
 * The lanes as a picture. It is not read out: the list beside it says all that it shows. Across it is measured in hundredths, so that it
 * fits any width, and downwards in the size of letters.
 */
export const timelineDrawing = (drawing: Drawing): Markup => {
  const hasUndated = drawing.items.some(({ precision }) => precision === 'unknown')
  const end = hasUndated ? 94 : 100
  const all = fitted(drawing, end)
  let height = 1.6
  const tops = all.map((lane) => {
    const top = height
    height += heightOf(lane)
    return top
  })
  return markup`<svg class="lanes" width="100%" height="${at(height)}" aria-hidden="true" focusable="false">
    ${shapes}${todayOf(drawing, end, height)}${scale(drawing, end, height)}${
      hasUndated
        ? markup`<line class="apart" x1="${percent(end + 0.6)}" x2="${percent(end + 0.6)}" y1="0" y2="${at(height)}" /><text class="scale" x="100%" text-anchor="end" y="1.05rem">no day</text>`
        : null
    }${all.map((lane, n) => {
      const top = tops[n] ?? 0
      return markup`<g class="lane"><line class="rule" x1="0" x2="100%" y1="${at(top)}" y2="${at(top)}" /><text
            class="name" x="0" y="${at(top + 1)}">${laneWords[lane.lane]} ${lane.within}</text>${lane.drawn.map((drawn) => markOf(drawing, drawn, top))}${countsOf(drawing, lane, top)}${undatedOf(lane, top, end)}</g>`
    })}
  </svg>`
}
