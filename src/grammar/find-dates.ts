import type { DateAnnotation } from '../model/annotation.ts'
import { holds, type Span } from '../model/span.ts'
import { indexedBy } from './span-index.ts'

const indexOf = indexedBy((dates: readonly DateAnnotation[]) =>
  dates.map((date) => ({ ...date.spans[0], date })),
)

/** The dates whose words lie inside a span, in the order given: "on May 3" for "Talks resume on May 3." */
export const datesInside = (dates: readonly DateAnnotation[], span: Span): readonly DateAnnotation[] =>
  indexOf(dates)(span)
    .filter((place) => holds(span, place))
    .map(({ date }) => date)
