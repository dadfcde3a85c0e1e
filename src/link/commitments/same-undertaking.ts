import type { CommitmentAnnotation } from '../../model/annotation.ts'
import { knownBy, knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Mention } from '../linker.ts'

type CommitmentMention = Mention<CommitmentAnnotation>

const day = 24 * 3600 * 1000
// Who agrees to swap captives in spring and again in autumn has agreed twice; a delivery may take half a year.
const onePromise = 60 * day
const oneDelivery = 180 * day

const timeOf = ({ from }: CommitmentMention): number => knownBy(knownTime(from.article))

// What has no time is near nothing but what stands with it.
const within = (a: CommitmentMention, b: CommitmentMention, span: number): boolean => {
  const apart = Math.abs(timeOf(a) - timeOf(b))
  return a.from.article.id === b.from.article.id || (Number.isFinite(apart) && apart <= span)
}

const wordsAlike = (a: CommitmentMention, b: CommitmentMention): number =>
  likeness(contentWords(a.it.what), contentWords(b.it.what))

// "swaps of captives" and "an exchange of prisoners" speak of one thing and of nothing else.
const sameIssue = ({ it: a }: CommitmentMention, { it: b }: CommitmentMention): boolean =>
  a.issues.length > 0 && a.issues.length === b.issues.length && a.issues.every((i) => b.issues.includes(i))

// Captives and truces are one thing by any name; "lift the sanctions" on one and new ones on another are two.
const plainThings: ReadonlySet<string> = new Set([
  'prisoners',
  'bodies',
  'children',
  'ceasefire',
  'other:hostages',
])

const oneThing = (a: CommitmentMention, b: CommitmentMention): boolean =>
  sameIssue(a, b) && (a.it.issues.some((i) => plainThings.has(i)) || wordsAlike(a, b) >= 0.3)

const isPlain = ({ it }: CommitmentMention): boolean => it.quantity === null && it.due === null

// Two numbers or things of the same words are told apart there already.
const toldApart = (a: CommitmentMention, b: CommitmentMention): boolean =>
  a.it.id !== b.it.id &&
  a.from.article.id === b.from.article.id &&
  a.it.spans[0].start === b.it.spans[0].start

/** Whether a report tells of something handed over. */
export const isDelivery = ({ it }: CommitmentMention): boolean =>
  it.status === 'done' || it.status === 'partly done'

const alike = (a: CommitmentMention, b: CommitmentMention): boolean => {
  if (toldApart(a, b)) return false
  if (a.it.quantity !== null || b.it.quantity !== null)
    return (
      a.it.quantity === b.it.quantity &&
      (wordsAlike(a, b) >= 0.4 || (sameIssue(a, b) && within(a, b, onePromise)))
    )
  if (wordsAlike(a, b) >= 0.6) return true
  // What was handed over is what was promised only where both read alike.
  if (isDelivery(a) !== isDelivery(b) && wordsAlike(a, b) < 0.4) return false
  return isPlain(a) && isPlain(b) && oneThing(a, b) && within(a, b, onePromise)
}

const unitOf = ({ it }: CommitmentMention): ReadonlySet<string> => contentWords(it.unit ?? '')

// Part of what was promised, told no earlier than the promise.
const fulfils = (delivery: CommitmentMention, promise: CommitmentMention): boolean => {
  const [given, promised] = [delivery.it.quantity, promise.it.quantity]
  if (given === null || promised === null || given > promised) return false
  if (timeOf(delivery) < timeOf(promise) || !within(delivery, promise, oneDelivery)) return false
  const units = [unitOf(delivery), unitOf(promise)] as const
  const oneUnit = units[0].size > 0 && likeness(...units) > 0
  return oneUnit && (sameIssue(delivery, promise) || wordsAlike(delivery, promise) >= 0.4)
}

/**
 * Reports of one undertaking together: those that read alike, and with a promise of a number what was handed over of it, where only
 * one promise is open. A function of the set alone.
 */
export const groupUndertakings = (
  mentions: readonly CommitmentMention[],
): readonly (readonly CommitmentMention[])[] => {
  const groups = closure(mentions, alike)
  const promises = groups.filter((group) => !group.every(isDelivery))
  const home = new Map<readonly CommitmentMention[], readonly CommitmentMention[]>()
  for (const group of groups) {
    if (!group.every(isDelivery)) continue
    const open = promises.filter((p) =>
      group.every((d) => p.some((each) => !isDelivery(each) && fulfils(d, each))),
    )
    if (open.length === 1 && open[0]) home.set(group, open[0])
  }
  const place = new Map(mentions.map((m, n) => [m, n]))
  const inPlace = (a: CommitmentMention, b: CommitmentMention): number =>
    (place.get(a) ?? 0) - (place.get(b) ?? 0)
  return groups
    .filter((group) => !home.has(group))
    .map((group) => {
      const delivered = [...home].filter(([, promise]) => promise === group).flatMap(([d]) => d)
      return delivered.length ? [...group, ...delivered].sort(inPlace) : group
    })
}
