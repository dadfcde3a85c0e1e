import { printedDays, type PrintedDay } from '../../../kit/printed-days.ts'
import { monthNames, publishedLabel, updatedLabel } from '../../../languages/date-words.ts'
import { settleOrder, type OrderEvidence } from '../../day-order.ts'
import { momentOf, type Moment } from '../../moment.ts'
import { isAside, type Aside, type DateMark, type Heading, type PageMarks } from './page-marks.ts'

/** A day that a page prints about its story. */
export interface PrintedDate {
  readonly moment: Moment
  /** What a label or the markup says of it; null where it only stands there. */
  readonly role: 'published' | 'updated' | null
  /** Head: between the headline and the first paragraph; top: just above the headline; foot: below the last paragraph. */
  readonly place: 'head' | 'top' | 'foot'
  /** Marked as a time by the page's markup, not only printed. */
  readonly marked: boolean
  readonly text: string
}

const tight = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The heading that is the story's headline: the one that says the title, else the only one of the first rank. */
const headlineOf = (headings: readonly Heading[], title: string | null): Heading | null => {
  const own = title === null ? '' : tight(title)
  const says = ({ text }: Heading): boolean => {
    const said = tight(text)
    if (said.length <= 3 || own.length <= 3) return false
    return own.startsWith(said) || said.startsWith(own) || (said.length >= 8 && own.endsWith(said))
  }
  const fitting = headings.filter(says)
  return (
    fitting.find((heading) => heading.level === 1) ??
    fitting.find((heading) => heading.level < 4) ??
    headings.find((heading) => heading.level === 1 && tight(heading.text).length > 12) ??
    headings.find((heading) => heading.level === 1) ??
    fitting[0] ??
    null
  )
}

interface Frame {
  readonly title: number
  readonly body: number
  readonly end: number
  readonly aside: Aside | null
}

const frameOf = (marks: PageMarks, title: string | null): Frame => {
  const headline = headlineOf(marks.headings, title)
  const aside = headline?.aside ?? null
  const prose = marks.prose.filter((line) => !isAside(line, aside))
  const below = prose.find((line) => headline === null || line.at > headline.at)
  const body = below?.at ?? (headline?.at ?? 0) + 12
  return { title: headline?.at ?? Math.max(0, body - 12), body, end: prose.at(-1)?.at ?? body, aside }
}

const above = 6
const below = 14

const placeOf = (mark: DateMark, frame: Frame): PrintedDate['place'] | null => {
  if (isAside(mark, frame.aside)) return null
  const low = mark.kind === 'opening' ? 4 : 2
  if (mark.at >= frame.title && mark.at <= frame.body + low) return 'head'
  if (mark.at < frame.title && mark.at >= frame.title - above) return 'top'
  return mark.at >= frame.end && mark.at <= frame.end + below ? 'foot' : null
}

// A line that prints a day and so much else is a sentence or a menu, not a date line.
const mostBeside = 70

const roleIn = (around: string, mark: DateMark): PrintedDate['role'] => {
  if (updatedLabel.test(around)) return 'updated'
  return publishedLabel.test(around) ? 'published' : mark.role
}

// "Sandry, 22 July 2031 - …", "22.07.2031 …": a day that a paragraph opens with is its dateline, if it stands alone there.
const opensWith = (text: string, day: PrintedDay): boolean =>
  /^[([]?(?:\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20})?(?:,| \()\s?)?(?:\p{L}{2,12},? )?(?:den |le |el |the )?$/u.test(
    text.slice(0, day.start),
  ) && /^\.?[)\]]?\s?(?:[–—|:„“"«-]|\p{Lu})/u.test(text.slice(day.end))

const mayTell = (mark: DateMark, days: readonly PrintedDay[]): boolean => {
  const first = days[0]
  if (!first || days.length > 3) return false
  if (publishedLabel.test(mark.text) || updatedLabel.test(mark.text)) return true
  if (mark.kind === 'opening') return opensWith(mark.text, first)
  return mark.text.length - days.reduce((n, day) => n + day.end - day.start, 0) <= mostBeside
}

const daysIn = (
  mark: DateMark,
  find: (text: string) => readonly PrintedDay[],
  evidence: OrderEvidence,
): readonly { moment: Moment; role: PrintedDate['role'] }[] => {
  const stated = mark.value === null ? null : momentOf(mark.value)
  if (stated) return [{ moment: stated, role: roleIn(mark.text, mark) }]
  const days = find(mark.text)
  if (!mayTell(mark, days)) return []
  const opening = mark.kind === 'opening' ? days.slice(0, 1) : days
  return opening.flatMap((day, i) => {
    const at = settleOrder(day, mark.text.slice(day.start, day.end), evidence)
    // A label stands before its day; after it, where the line has one day only.
    const before = mark.text.slice(days[i - 1]?.end ?? 0, days.length === 1 ? undefined : day.start)
    return at === null || at < '1995' ? [] : [{ moment: { at }, role: roleIn(before, mark) }]
  })
}

// "Jul 222031", parted by style only; "22.7.31" at the head of a line or behind a comma or a short word ("on 22/07/31").
const gluedYear = /(?<=(?:^|\s)\p{L}{3,9}\.?\s\d{2})(?=(?:19|20)\d{2}(?!\d))/u
const shortYear = /(?<=(?:^|[,|(]\s?|\s\p{Ll}{2,3}\s))(\d{1,2}([./])\d{1,2}\2)(\d{2})(?![\d./])/u

const inFull = (text: string): string =>
  text
    .replace(gluedYear, ' ')
    .replace(
      shortYear,
      (_, days: string, __, year: string) => `${days}${Number(year) < 70 ? '20' : '19'}${year}`,
    )

/** The days that a page prints at the head and foot of its story, in page order. */
export const printedDates = (
  marks: PageMarks,
  title: string | null,
  evidence: Omit<OrderEvidence, 'orders'>,
): readonly PrintedDate[] => {
  const read = printedDays(monthNames(evidence.tongue))
  const known = new Map<string, readonly PrintedDay[]>()
  const find = (text: string): readonly PrintedDay[] => {
    const days = known.get(text) ?? read(text)
    known.set(text, days)
    return days
  }
  const frame = frameOf(marks, title)
  const near = marks.dates
    .filter((mark) => mark.kind !== 'item')
    .flatMap((mark) => {
      const place = placeOf(mark, frame)
      return place === null ? [] : [{ mark: { ...mark, text: inFull(mark.text) }, place }]
    })
  // "22.07.2031 | Envoys meet": believed where nothing else tells the day.
  const titled: DateMark | null =
    title === null ? null : { kind: 'opening', role: null, value: null, text: title, at: 0, aside: null }
  const orders = new Set(near.flatMap(({ mark }) => find(mark.text).map((day) => day.order)))
  const all = titled ? [...near, { mark: titled, place: 'foot' as const }] : near
  return all.flatMap(({ mark, place }) =>
    daysIn(mark, find, { ...evidence, orders }).map((found) => ({
      ...found,
      place,
      marked: mark.kind === 'time' || mark.kind === 'class' || mark === titled,
      text: mark.text,
    })),
  )
}
