import type { PrintedDay } from '../kit/printed-days.ts'

/** What may tell in which order a page writes day and month. */
export interface OrderEvidence {
  /** Days that the page gives beyond doubt, elsewhere. */
  readonly days: ReadonlySet<string>
  /** Orders that other dates of the page show. */
  readonly orders: ReadonlySet<PrintedDay['order']>
  /** The page's own language tag ("en-GB"), where it gives one. */
  readonly tongue: string | null
  readonly host: string | null
}

// English is written both ways: only these say which.
const monthFirstTongues = /^(?:en-us|en-ph|fil|tl)(?![a-z])/i
// Tongues that write the day first between slashes or dashes. Where dots are the custom, a slash comes from the page's machinery.
const dayFirstTongues =
  /^(?:en-(?:gb|au|nz|ie|in|za|ke|ng|sg|my)|fr|es|ca|gl|it|pt|nl|el|ar|he|hi|bn|ur|id|ms|vi|th|da|sq|mt|ga|cy)(?![a-z])/i
const dayFirstHosts =
  /\.(?:uk|au|nz|ie|in|za|ke|ng|pk|bd|lk|my|sg|fr|it|es|pt|br|mx|ar|cl|co|pe|uy|ve|ec|be|nl|gr|il|ae|sa|eg|id|vn|th)$/i

/**
 * Settles a numeric date whose order is open, by evidence: a day given elsewhere, another date of the page, the page's language, dots, the
 * country of its address. Null where nothing tells.
 */
export const settleOrder = (day: PrintedDay, printed: string, evidence: OrderEvidence): string | null => {
  if (day.either === null) return day.value
  const [dayFirst, monthFirst] = day.either
  const known = day.either.filter((value) => evidence.days.has(value))
  if (known.length === 1) return known[0] ?? null
  const orders = new Set([...evidence.orders].filter((order) => order !== null))
  if (orders.size === 1) return orders.has('day-first') ? dayFirst : monthFirst
  if (printed.includes('.')) return dayFirst
  const tongue = (evidence.tongue ?? '').replace('_', '-')
  if (monthFirstTongues.test(tongue)) return monthFirst
  if (dayFirstTongues.test(tongue)) return dayFirst
  return evidence.host !== null && dayFirstHosts.test(evidence.host) ? dayFirst : null
}
