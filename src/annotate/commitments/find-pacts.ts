import { limitOfClause } from '../../grammar/find-clause.ts'
import { isBody, isLonePerson, partiesOf } from '../../grammar/find-party.ts'
import { surelyBoth, namesBoth, sidesBeside } from '../../grammar/find-sides.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { findSubject, nounBefore, type Subject } from '../../grammar/find-subject.ts'
import { pushedTo } from '../../grammar/find-takes.ts'
import type { Who } from '../../model/annotation.ts'
import type { NounPhrase, Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isRelative, isSupposed } from './is-told.ts'
import { votersOf } from './sides-of.ts'

const sentenceOf = ({ ready }: Context, at: number): Sentence | undefined =>
  ready.sentences[ready.tokens[at]?.sentence ?? -1]

const isPaper = ({ words }: Context, lemma: string): boolean =>
  words.pacts.has(lemma) || words.papers.has(lemma)

// A proposal is offered, and so is a deal that is only spoken of; one that stands is agreed.
const statusOf = ({ ready, words }: Context, np: NounPhrase, before: number): Draft['status'] => {
  const head = ready.tokens[np.head]
  const around = ready.tokens.slice(np.first, before)
  if (head && words.papers.has(head.lemma)) return 'offered'
  return around.some((t) => words.unsettled.has(t.lower)) ? 'offered' : 'agreed'
}

const paperIn = (context: Context, first: number, last: number): NounPhrase | null => {
  const { ready } = context
  for (let n = nounBefore(ready, first) + 1; n < ready.nouns.length; n++) {
    const np = ready.nouns[n]
    if (!np || np.first >= last) return null
    // "the terms of the accord": the accord.
    if (ready.tokens[np.head]?.lemma === 'term' && ready.tokens[np.last]?.lower === 'of') continue
    if (isPaper(context, ready.tokens[np.head]?.lemma ?? '')) return np
  }
  return null
}

const giversOf = (context: Context, verb: VerbGroup): readonly Who[] => {
  const holder = verb.passive ? null : holderOf(context, verb)
  const own = holder?.parties.filter((p) => !isLonePerson(context, p)) ?? []
  return own.length ? own : surelyBoth(context, context.meetings, verb)
}

const binds = /^(will|would|shall|must|'ll|’ll|'d|’d)$/

// "Under the deal, Keshet will open the strait".
const underAt = (context: Context, at: number): Draft | null => {
  const { ready, words } = context
  const sentence = sentenceOf(context, at)
  if (!sentence) return null
  if (at !== sentence.first && !/^[,;"“(]$|^(and|but|that)$/.test(ready.tokens[at - 1]?.lower ?? ''))
    return null
  const np = ready.nouns[nounBefore(ready, at + 1) + 1] ?? null
  if (!np || np.first - at > 1) return null
  const paper = paperIn(context, np.first, Math.min(np.first + 9, sentence.last))
  if (!paper) return null
  const verb = ready.verbs.find(
    (v) => v.first >= paper.last && v.last <= sentence.last && v.form === 'finite' && !v.negated,
  )
  const toBe = verb && verb.lemma === 'be' && ready.tokens[verb.last]?.lower === 'to'
  if (!verb || !(binds.test(verb.modal ?? '') || toBe)) return null
  const subject = findSubject(ready, verb)
  const first = subject && subject.first > paper.head ? subject.first : verb.first
  return {
    parties: giversOf(context, verb),
    status: statusOf(context, paper, verb.first),
    first,
    content: first,
    last: limitOfClause(ready, verb.last, words.cuts),
    rule: 'commitments/under',
  }
}

// "The deal commits Keshet to opening its market"
const namedBetween = (context: Context, first: number, last: number): readonly Who[] => {
  const [a, b] = [context.ready.tokens[first], context.ready.tokens[last - 1]]
  if (!a || !b || last <= first) return []
  const parties = partiesOf(context, { start: a.start, end: b.end, first, last, head: last - 1 })
  return parties.some((p) => isLonePerson(context, p)) ? [] : parties
}

const asks = /^(require|oblige|commit|bind|compel)$/

// "The pact requires its members to set salt aside": what it holds for those who signed it. "It" is the pact of the sentence before.
const holdsAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  const sentence = sentenceOf(context, verb.head)
  if (!sentence || verb.negated || verb.passive || verb.form !== 'finite' || !asks.test(verb.lemma))
    return null
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head) return null
  const before = ready.sentences[head.sentence - 1]
  const named = ready.nouns.find((n) => n.head === subject.head) ?? null
  const paper =
    head.lower === 'it' && before
      ? paperIn(context, before.first, before.last)
      : isPaper(context, head.lemma)
        ? named
        : null
  const last = limitOfClause(ready, verb.last, words.cuts)
  if (!paper || pushedTo(ready, verb.last, last) < 0) return null
  const to = pushedTo(ready, verb.last, last)
  const whom = verb.lemma === 'commit' ? namedBetween(context, verb.last, to) : []
  return {
    parties: whom.length ? whom : surelyBoth(context, context.meetings, verb),
    status: statusOf(context, paper, paper.last),
    first: subject.first,
    content: verb.last,
    last,
    rule: 'commitments/holds',
  }
}

const isMaking = ({ words, ready }: Context, verb: VerbGroup): boolean =>
  (words.pactVerbs.has(verb.lemma) || verb.lemma === 'announce') &&
  verb.form === 'finite' &&
  verb.modal === null &&
  !verb.negated &&
  !verb.passive &&
  (verb.tense === 'past' || ready.tokens[verb.first]?.lower !== verb.lemma)

// Both sides, the body whose members vote, or whoever does it.
const makersOf = (context: Context, verb: VerbGroup, subject: Subject): readonly Who[] => {
  if (namesBoth(context, subject)) return surelyBoth(context, context.meetings, verb)
  const voters = votersOf(context, subject)
  return voters.length ? voters : (holderOf(context, verb)?.parties ?? [])
}

// "Keshet adopted a pact", "the ministers signed a truce": a pact that is made binds those who make it.
const madeAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (!isMaking(context, verb) || isRelative(context, verb)) return null
  const np = ready.nouns[nounBefore(ready, verb.last) + 1]
  const head = ready.tokens[np?.head ?? -1]
  if (!np || !head || np.first - verb.last > 1 || !words.pacts.has(head.lemma)) return null
  const subject = findSubject(ready, verb)
  if (!subject || subject.first > verb.first || isSupposed(context, subject.first)) return null
  const parties = makersOf(context, verb, subject)
  // Who alone announces a deal may be whoever brought it about.
  if (parties.length < (verb.lemma === 'announce' ? 2 : 1)) return null
  if (parties.some((p) => isLonePerson(context, p))) return null
  const first = verb.first - subject.first < 14 ? subject.first : verb.first
  const last = limitOfClause(ready, np.last, words.cuts)
  return { parties, status: 'agreed', first, content: np.first, last, rule: 'commitments/pact' }
}

const comes = /^(effect|force)$/
const into = /^(?:into|in)$/

// "The truce took effect", "went into effect", "came into force".
const begins = ({ ready }: Context, verb: VerbGroup): boolean => {
  const [next, behind] = [ready.tokens[verb.last]?.lower ?? '', ready.tokens[verb.last + 1]?.lower ?? '']
  if (verb.lemma === 'take') return next === 'effect'
  return /^(go|come|enter)$/.test(verb.lemma) && into.test(next) && comes.test(behind)
}

// Not "had been reached": that was told before.
const isPlainPast = ({ ready }: Context, verb: VerbGroup): boolean =>
  !verb.negated &&
  verb.modal === null &&
  verb.form === 'finite' &&
  verb.tense === 'past' &&
  !ready.tokens.slice(verb.first, verb.head).some((t) => t.lower === 'had')

const made =
  /^(agree|reach|sign|strike|conclude|announce|ratify|approve|seal|clinch|finalise|finalize|adopt)$/
const none = /^(no|any|neither|if|until|unless|once|whether|when|before|till)$/

// "A tentative agreement was reached on Friday", "the truce took effect": a pact that is made or begins, by whom the page shows.
const standsAt = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (!isPlainPast(context, verb) || !(verb.passive ? made.test(verb.lemma) : begins(context, verb)))
    return null
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head || subject.first > verb.first || verb.first - subject.first > 14) return null
  if (!words.pacts.has(head.lemma) || isSupposed(context, subject.first)) return null
  if (ready.tokens.slice(Math.max(0, subject.first - 3), verb.first).some((t) => none.test(t.lower)))
    return null
  if (isRelative(context, verb) || ready.tokens[verb.last]?.lower === 'by') return null
  const parties = sidesBeside(context, verb)
  if (parties.length !== 2 || parties.some((p) => !isBody(context, p))) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  const { first } = subject
  return { parties, status: 'agreed', first, content: first, last, rule: 'commitments/pact' }
}

/** What a pact or proposal holds, and the making of one: "under the deal, Keshet will open the strait", "they signed a truce". */
export const findPacts = (context: Context): readonly Draft[] => [
  ...context.ready.tokens.flatMap((token, at) =>
    token.lower === 'under' ? (underAt(context, at) ?? []) : [],
  ),
  ...context.ready.verbs.flatMap(
    (verb) => holdsAt(context, verb) ?? madeAt(context, verb) ?? standsAt(context, verb) ?? [],
  ),
]
