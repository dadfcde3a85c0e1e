import { isoDay } from '../../../kit/calendar.ts'
import type { PlacedItem } from './timeline-items.ts'
import type { TimeWindow } from './time-window.ts'

/** An item where it is drawn: in hundredths of the width, and in which row of its lane. */
export interface DrawnItem {
  readonly item: PlacedItem
  readonly from: number
  readonly to: number
  readonly row: number
  /** What is written beside it, and on which side; null where there is no room. */
  readonly label: { readonly text: string; readonly before: boolean } | null
}

/** Items that found no room, counted where they would stand. */
export interface DrawnCount {
  readonly at: number
  readonly count: number
  /** What to ask for to see them by themselves: a month or a day. */
  readonly zoom: string
}

/** A lane as it is drawn. */
export interface PackedLane {
  readonly drawn: readonly DrawnItem[]
  readonly counts: readonly DrawnCount[]
  readonly rows: number
}

/** What a lane is packed into. */
export interface LaneRoom {
  readonly window: TimeWindow
  /** Where the scale ends, in hundredths of the width. */
  readonly end: number
  readonly rows: number
  /** True where there is room to say beside each what it is. */
  readonly labelled: boolean
}

/** The least width of a mark, and how wide one letter is, in hundredths of the width that most screens give. */
const markWidth = 1.5
const letterWidth = 0.62
const longestLabel = 34

/** Where a day begins on the scale. */
export const placeOf = (day: number, { window, end }: Pick<LaneRoom, 'window' | 'end'>): number =>
  Math.round(((day - window.from) / (window.to - window.from + 1)) * end * 100) / 100

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

const shortened = (text: string): string =>
  text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1).trimEnd()}…`

const labelFor = (item: PlacedItem, from: number, to: number, end: number): DrawnItem['label'] => {
  const text = shortened(item.text)
  const width = (text.length + 2) * letterWidth
  if (to + width <= end) return { text, before: false }
  return from - width >= 0 ? { text, before: true } : null
}

const widthOf = (label: DrawnItem['label']): number =>
  label === null ? 0 : (label.text.length + 2) * letterWidth

/**
 * Puts the items of a lane into rows so that no two cover each other, each into the highest row that has room. What finds none is counted.
 *
 * @example two things of one day stand one below the other
 */
export const packLane = (items: readonly PlacedItem[], room: LaneRoom): PackedLane => {
  const { window, end, rows, labelled } = room
  const ends: number[] = []
  const drawn: DrawnItem[] = []
  const left = new Map<number, { count: number; day: number }>()
  for (const item of items) {
    const [first, last] = [item.first ?? item.last, item.last ?? item.first]
    if (first === null || last === null) continue
    const begin = clamp(placeOf(first, room), 0, end)
    const finish = clamp(placeOf(last + 1, room), 0, end)
    // What is known to the day stands in the middle of it, however wide a day is drawn.
    const middle = (begin + finish) / 2
    const [from, to] =
      item.precision === 'day' || finish - begin < markWidth
        ? [middle - markWidth / 2, middle + markWidth / 2]
        : [begin, finish]
    const label = labelled ? labelFor(item, from, to, end) : null
    const start = from - (label?.before === true ? widthOf(label) : 0)
    const row = Array.from({ length: rows }, (_, n) => n).find((n) => (ends[n] ?? -1) <= start)
    if (row === undefined) {
      const column = Math.floor(middle / 3)
      const known = left.get(column)
      left.set(column, { count: (known?.count ?? 0) + 1, day: known?.day ?? first })
      continue
    }
    ends[row] = to + (label?.before === false ? widthOf(label) : 0)
    drawn.push({ item, from, to, row, label })
  }
  const daysAColumn = ((window.to - window.from + 1) * 3) / end
  return {
    drawn,
    counts: [...left].map(([column, { count, day }]) => ({
      at: column * 3 + 1.5,
      count,
      zoom: isoDay(day).slice(0, daysAColumn > 10 ? 7 : 10),
    })),
    rows: ends.length,
  }
}
