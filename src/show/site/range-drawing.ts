import { markup, type Markup } from '../html/markup.ts'

/** From where to where a drawing reaches. */
export interface Scale {
  readonly low: number
  readonly high: number
}

const [left, right, middle] = [12, 188, 10]

const placeOf = ({ low, high }: Scale, value: number): number =>
  high === low ? (left + right) / 2 : Math.round(left + ((value - low) / (high - low)) * (right - left))

const openUp = /\b(?:at least|more than|over|above|upwards of|no fewer than|up from)\b/i
const openDown = /\b(?:up to|at most|less than|fewer than|under|below|no more than)\b/i
const vague = /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|estimated)\b/i

/**
 * Where a figure lies in a range: a point, a bar where it is a span of its own, an arrow where it is told to be more or less
 * than that, hollow where it is told to be about that. A picture only: the number stands beside it.
 */
export const rangeDrawing = (
  scale: Scale,
  {
    low,
    high,
    qualifier,
  }: { readonly low: number; readonly high: number; readonly qualifier: string | null },
): Markup => {
  const [from, to] = [placeOf(scale, low), placeOf(scale, high)]
  const said = qualifier ?? ''
  const look = vague.test(said) ? 'claim vague' : 'claim'
  const arrow = openUp.test(said)
    ? markup`<path class="open-end" d="M${to + 4} ${middle}h8m-4 -4l4 4l-4 4" />`
    : openDown.test(said)
      ? markup`<path class="open-end" d="M${from - 4} ${middle}h-8m4 -4l-4 4l4 4" />`
      : null
  return markup`<svg class="range-drawing" viewBox="0 0 200 20" width="200" height="20" aria-hidden="true">
    <path class="axis" d="M${left} ${middle}H${right}M${left} 6v8M${right} 6v8" />
    ${
      from === to
        ? markup`<circle class="${look}" cx="${from}" cy="${middle}" r="5" />`
        : markup`<rect class="${look}" x="${from}" y="${middle - 4}" width="${to - from}" height="8" rx="2" />`
    }${arrow}
  </svg>`
}
