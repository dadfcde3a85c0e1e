import { byKnownTime, knownTime } from '../known-time.ts'
import type { Finding } from '../../model/dossier.ts'
import { sameClaimant } from './claimants.ts'
import type { FigureClaim } from './figure-claims.ts'

type Reason = Finding<'disagreements'>['explains']

const above = /\b(?:more than|over|at least|upwards of|no fewer than|above|exceeding|plus|minimum)\b/i
const roughly =
  /\b(?:about|around|some|roughly|nearly|almost|approximately|an estimated|close to|up to|more or less|circa)\b/i

/** The step that a round number was rounded to: 100 for 1,200; 1 for 1,218. */
const stepOf = (value: number): number => {
  let step = 1
  while (value >= step * 10 && value % (step * 10) === 0) step *= 10
  return step
}

/**
 * Whether two numbers may both be right as they are worded: "more than 1,200" and 1,218, "about 1,200" and 1,218.
 *
 * @example `soundAlike({ value: 1200, text: 'about 1,200' }, { value: 1218, text: '1,218' })` // true
 */
export const soundAlike = (
  a: { readonly value: number; readonly text: string },
  b: { readonly value: number; readonly text: string },
): boolean => {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a]
  if (low.value === high.value) return true
  if (above.test(low.text) && high.value <= low.value * 1.15) return true
  const step = Math.max(stepOf(low.value), stepOf(high.value))
  if (step >= 10 && step <= high.value * 0.1 && high.value - low.value < step) return true
  const vague = roughly.test(low.text) || roughly.test(high.text)
  return vague && high.value - low.value <= high.value * 0.06
}

const said = (c: FigureClaim): { readonly value: number; readonly text: string } => ({
  value: c.it.value ?? 0,
  text: c.it.text,
})

const named = (c: FigureClaim): string | null => c.it.claimedBy?.text ?? null

// The same line of the same source, or of nobody named, a later time and a higher number: it went on counting.
const updates = (a: FigureClaim, b: FigureClaim): boolean => {
  const [earlier, later] =
    byKnownTime(knownTime(a.from.article), knownTime(b.from.article)) <= 0 ? [a, b] : [b, a]
  const [x, y] = [knownTime(earlier.from.article), knownTime(later.from.article)]
  if (x === null || y === null || x === y) return false
  const [p, q] = [named(earlier), named(later)]
  const one = p === null || q === null || sameClaimant(p, q)
  return one && (later.it.value ?? 0) > (earlier.it.value ?? 0)
}

/** Why the claims about one thing differ: in rounding only, by a later count, by what they cover, or in earnest. */
export const explainFigures = (claims: readonly FigureClaim[]): Reason => {
  const apart = claims.flatMap((a, n) =>
    claims.slice(n + 1).flatMap((b) => (soundAlike(said(a), said(b)) ? [] : [[a, b] as const])),
  )
  if (apart.length === 0) return 'rounding'
  if (apart.every(([a, b]) => updates(a, b))) return 'later update'
  const scopes = new Set(apart.flat().map((c) => c.it.scope.date))
  return scopes.size > 1 ? 'other scope' : 'real dispute'
}
