import type { Draft, DraftMention } from './drafts.ts'
import { isSubject, speaks } from './read-deeds.ts'
import type { Reading } from './read-pieces.ts'

interface Placed {
  readonly draft: Draft
  readonly mention: DraftMention
  readonly sentence: number
  readonly subject: boolean
}

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

const sentenceOf = (r: Reading, i: number): number => r.ready.tokens[i]?.sentence ?? -1

const outsideQuotes = (r: Reading, i: number): boolean => (r.ready.tokens[i]?.quotation ?? -1) < 0

// "Morvane and Belasko met": neither is the subject alone.
const isJoined = (r: Reading, m: DraftMention): boolean =>
  lower(r, m.first - 1) === 'and' && r.pieceOn[m.first - 2] !== -1

const place = (r: Reading, draft: Draft, mention: DraftMention): Placed => ({
  draft,
  mention,
  sentence: sentenceOf(r, mention.first),
  subject: !isJoined(r, mention) && (isSubject(r, mention.last) || speaks(r, mention.first, mention.last)),
})

const inOrder = (r: Reading, drafts: readonly Draft[]): Placed[] =>
  drafts
    .flatMap((d) =>
      d.mentions.filter((m) => m.form !== 'demonym' && outsideQuotes(r, m.first)).map((m) => place(r, d, m)),
    )
    .sort((a, b) => a.mention.first - b.mention.first || b.mention.last - a.mention.last)

const distinct = (placed: readonly Placed[]): readonly Draft[] => [...new Set(placed.map((p) => p.draft))]

// The one actor among mentions: the only one there, or else the only subject.
const only = (placed: readonly Placed[]): Draft | null => {
  const all = distinct(placed)
  if (all.length === 1) return all[0] ?? null
  const subjects = distinct(placed.filter((p) => p.subject))
  return subjects.length === 1 ? (subjects[0] ?? null) : null
}

// Mentions of this sentence before the pronoun, or else of the nearest sentence before that has any.
const nearest = (r: Reading, earlier: readonly Placed[], i: number, reach: number): readonly Placed[] => {
  const here = sentenceOf(r, i)
  for (let s = here; s >= here - reach && s >= 0; s--) {
    const found = earlier.filter((p) => p.sentence === s)
    if (found.length > 0) return found
  }
  return []
}

const person = (r: Reading, recent: readonly Placed[], i: number, pronoun: 'he' | 'she'): Draft | null => {
  const fit = recent.filter(
    (p) => p.draft.kind === 'person' && (p.draft.pronoun === pronoun || p.draft.pronoun === null),
  )
  const near = nearest(r, fit, i, 3)
  const found = only(near)
  if (found) return found
  const told = distinct(near.filter((p) => p.draft.pronoun === pronoun))
  return told.length === 1 ? (told[0] ?? null) : null
}

// "It is likely that …" is about nobody.
const isEmpty = (r: Reading, i: number): boolean => {
  const verb = r.ready.verbs[r.verbFrom[i + 1] ?? -1]
  if (!verb) return true
  if (verb.passive && !verb.negated) return /^(that|whether|if|to)$/.test(lower(r, verb.last))
  if (verb.lemma !== 'be' && !/^(seem|appear|take|remain|become|happen|come|mean)$/.test(verb.lemma))
    return false
  for (let j = verb.last; j < verb.last + 6; j++)
    if (/^(that|whether|if|to|who|how|when|not)$/.test(lower(r, j))) return true
  return (
    verb.lemma !== 'be' || /^(the|a|an|clear|unclear|possible|likely|unlikely)$/.test(lower(r, verb.last))
  )
}

const body = (r: Reading, recent: readonly Placed[], i: number): Draft | null => {
  if (isEmpty(r, i)) return null
  const verb = r.ready.verbs[r.verbFrom[i + 1] ?? -1]
  const speaking = verb !== undefined && r.words.speaking.has(verb.lemma)
  const fit = recent.filter((p) => p.draft.kind !== 'person' && p.subject)
  const near = nearest(r, fit, i, speaking ? 2 : 1)
  const found = distinct(near)
  if (found.length === 1) return found[0] ?? null
  return speaking ? (near.at(-1)?.draft ?? null) : (near[0]?.draft ?? null)
}

const isPlural = (draft: Draft): boolean =>
  /(forces|troops|authorities|police|workers|s)$/i.test(draft.name) && draft.kind === 'organisation'

const group = (r: Reading, recent: readonly Placed[], i: number): Draft | null => {
  const near = nearest(
    r,
    recent.filter((p) => p.subject),
    i,
    1,
  )
  const found = distinct(near)
  return found.length === 1 && found[0] && isPlural(found[0]) ? found[0] : null
}

const whoBefore = (recent: readonly Placed[], r: Reading, i: number): Draft | null => {
  const end = lower(r, i - 1) === ',' ? i - 1 : i
  const last = recent.at(-1)
  return last && last.mention.last === end && last.draft.kind === 'person' ? last.draft : null
}

const antecedent = (r: Reading, recent: readonly Placed[], i: number): Draft | null => {
  const word = lower(r, i)
  if (r.words.he.has(word)) return person(r, recent, i, 'he')
  if (r.words.she.has(word)) return person(r, recent, i, 'she')
  if (r.words.it.has(word)) return body(r, recent, i)
  if (r.words.they.has(word)) return group(r, recent, i)
  return r.words.who.has(word) ? whoBefore(recent, r, i) : null
}

const window = 12

/** Gives actors the pronouns that are surely theirs. Those inside quotations are left alone. */
export const resolvePronouns = (r: Reading, drafts: readonly Draft[]): void => {
  const order = inOrder(r, drafts)
  const recent: Placed[] = []
  let next = 0
  for (let i = 0; i < r.ready.tokens.length; i++) {
    for (; next < order.length && (order[next]?.mention.last ?? 0) <= i; next++)
      recent.push(order[next] as Placed)
    while (recent.length > window) recent.shift()
    if (!outsideQuotes(r, i) || r.pieceOn[i] !== -1) continue
    const draft = antecedent(r, recent, i)
    if (!draft) continue
    const mention: DraftMention = { first: i, last: i + 1, form: 'pronoun' }
    draft.mentions.push(mention)
    if (draft.kind === 'person' && draft.pronoun === null && lower(r, i) !== 'who')
      draft.pronoun = r.words.she.has(lower(r, i)) ? 'she' : 'he'
    recent.push(place(r, draft, mention))
  }
}
