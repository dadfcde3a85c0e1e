import { daysOf } from '../../../kit/calendar.ts'
import type { Finding } from '../../../model/dossier.ts'
import { describeDate } from '../../describe-date.ts'
import { dayBounds } from '../../edtf.ts'
import { markup, type Markup } from '../../html/markup.ts'

const dayNumber = (date: string | null, side: 'first' | 'last'): number | null => {
  const day = dayBounds(date)[side]
  return day === null ? null : daysOf(day)
}

const percent = (value: number): string => `${String(Math.round(value * 100) / 100)}%`

/**
 * The dates of a deadline on one line: from the day it was set to the last date it ever had, those that hold no more crossed out, and where
 * the day in front is. Null where fewer than two days are known. The words beside it say the same.
 */
export const deadlineStrip = ({ due, moves }: Finding<'deadlines'>, today: string | null): Markup | null => {
  const dates = moves.flatMap(({ to }) => {
    const [first, last] = [dayNumber(to, 'first'), dayNumber(to, 'last')]
    return first === null || last === null ? [] : [{ to, first, last }]
  })
  const set = dayNumber(moves[0]?.said ?? moves[0]?.knownFrom?.slice(0, 10) ?? null, 'first')
  const now = today === null ? null : daysOf(today)
  const days = [
    ...dates.flatMap(({ first, last }) => [first, last]),
    ...[set, now].filter((day) => day !== null),
  ]
  if (dates.length === 0 || new Set(days).size < 2) return null
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const place = (day: number): number => 2 + ((day - from) / (to - from)) * 96
  return markup`<svg class="strip" width="100%" height="1.4rem" aria-hidden="true" focusable="false">
    <line class="whole" x1="2%" x2="98%" y1=".7rem" y2=".7rem" />${
      set === null
        ? null
        : markup`<line class="set" x1="${percent(place(set))}" x2="${percent(place(set))}" y1=".35rem" y2="1.05rem" />`
    }${
      now === null
        ? null
        : markup`<line class="gone" x1="${percent(place(set ?? from))}" x2="${percent(Math.max(place(now), place(set ?? from)))}" y1=".7rem" y2=".7rem" /><line class="now" x1="${percent(place(now))}" x2="${percent(place(now))}" y1="0" y2="1.4rem" />`
    }${dates.map(({ to: date, first, last }) => {
      const kind = date === due ? 'holds' : 'struck'
      const middle = percent((place(first) + place(last)) / 2)
      return markup`<g class="${kind}"><title>${describeDate(date)}</title>${first === last ? null : markup`<line class="within" x1="${percent(place(first))}" x2="${percent(place(last))}" y1=".7rem" y2=".7rem" />`}<circle cx="${middle}" cy=".7rem" r=".34rem" />${date === due ? null : markup`<text x="${middle}" y=".98rem" text-anchor="middle">×</text>`}</g>`
    })}
  </svg>`
}
