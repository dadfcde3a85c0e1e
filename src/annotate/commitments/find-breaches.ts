import { limitOfClause } from '../../grammar/find-clause.ts'
import { isLonePerson, partiesOf } from '../../grammar/find-party.ts'
import { surelyBoth } from '../../grammar/find-sides.ts'
import { findSubject, nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const accuse = /^(accuse|blame|accused|accuses)$/
const breach = /^(violate|break|breach|renege|flout|undermine|ignore)$/
const REACH = 16

// The verb by which somebody is accused, before "of violating".
const accuserOf = ({ ready }: Context, verb: VerbGroup): VerbGroup | null => {
  const own = verbIndexAt(ready, verb.first)
  for (let n = own - 1; n >= own - 2; n--) {
    const before = ready.verbs[n]
    if (!before || ready.tokens[before.head]?.sentence !== ready.tokens[verb.head]?.sentence) return null
    if (accuse.test(before.lemma)) return verb.first - before.last < REACH ? before : null
  }
  return null
}

// Who is accused: the words between the two verbs; both where they accuse each other.
const accusedBy = (context: Context, accuser: VerbGroup, verb: VerbGroup): readonly Who[] => {
  const { ready } = context
  const tokens = ready.tokens.slice(accuser.last, verb.first - 1)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  if (first.lower === 'each' || first.lower === 'one') return surelyBoth(context, context.meetings, accuser)
  if (accuser.passive) {
    const subject = findSubject(ready, accuser)
    return subject ? partiesOf(context, subject) : []
  }
  const range = { start: first.start, end: last.end, first: accuser.last, last: verb.first - 1 }
  return partiesOf(context, { ...range, head: verb.first - 2 })
}

const accusedAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  const of = ready.tokens[verb.first - 1]?.lower
  if (!breach.test(verb.lemma) || verb.form !== 'participle' || (of !== 'of' && of !== 'for')) return null
  const np = ready.nouns[nounBefore(ready, verb.last) + 1]
  const head = ready.tokens[np?.head ?? -1]
  if (!np || !head || np.first - verb.last > 1 || !words.pacts.has(head.lemma)) return null
  const accuser = accuserOf(context, verb)
  if (!accuser || accuser.negated) return null
  const parties = accusedBy(context, accuser, verb)
  if (!parties.length || parties.some((p) => isLonePerson(context, p))) return null
  const last = limitOfClause(ready, np.last, words.cuts)
  const first = accuser.passive ? accuser.first : accuser.last
  return { parties, status: 'disputed', first, content: verb.head, last, rule: 'commitments/accused' }
}

/** Breaches that others are accused of: "accused Keshet of violating the truce". */
export const findBreaches = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => accusedAt(context, verb) ?? [])
