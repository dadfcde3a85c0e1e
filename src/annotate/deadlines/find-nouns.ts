import { phrasesIn } from '../../kit/phrase-table.ts'
import { nounAfter } from '../../grammar/find-subject.ts'
import type { DateAnnotation, Who } from '../../model/annotation.ts'
import type { NounPhrase, VerbGroup } from '../../model/ready.ts'
import type { DeadlineDeed } from '../../languages/contract/deadlines.ts'
import { countDue, countedParts, type Counted } from './count-due.ts'
import {
  aimAfter,
  countedFrom,
  doer,
  isDay,
  isLength,
  named,
  tokenOf,
  wordBefore,
  type Draft,
} from './read-parts.ts'
import { fateOf } from './read-fate.ts'
import { clauseEnd, datesIn, sentenceOf, whoIn, type Scene, type Stretch } from './read-scene.ts'

const isOther = (scene: Scene, np: NounPhrase): boolean => {
  const from = Math.max(0, np.head - 2)
  return phrasesIn(scene.words.other, scene.ready.tokens, from, np.head + 2).some(
    (m) => m.first <= np.head && m.last > np.head,
  )
}

interface Deed {
  readonly deed: DeadlineDeed | null
  readonly at: number
}

// "set a deadline", "pushing his deadline back": before it; "the deadline was moved to": behind it.
const deedOf = (scene: Scene, np: NounPhrase, start: number, end: number): Deed => {
  const { tokens } = scene.ready
  const near = Math.max(start, np.first - 8)
  const before = phrasesIn(scene.words.deeds, tokens, near, np.last + 1)
    .filter((m) => m.first < np.last)
    .at(-1)
  if (before) return { deed: before.value, at: before.first }
  const after = phrasesIn(scene.words.deeds, tokens, np.last, Math.min(end, np.last + 4))[0]
  return after ? { deed: after.value, at: after.first } : { deed: null, at: np.first }
}

interface Days {
  readonly due: DateAnnotation | null
  readonly replaces: string | null
  readonly length: DateAnnotation | null
}

// "from Monday to Friday" reads as one stretch of time; for a move it is two days.
const movedPair = (stretch: DateAnnotation): Days | null => {
  const [old, fresh] = (stretch.value ?? '').split('/')
  return old && fresh ? { due: { ...stretch, value: fresh }, replaces: old, length: null } : null
}

// "a deadline – August 8 –"
const isNext = (scene: Scene, np: NounPhrase, d: DateAnnotation): boolean => {
  const at = tokenOf(scene, d, np.last)
  return at === np.last || (at === np.last + 1 && isDash(scene, np.last))
}

const isDash = (scene: Scene, i: number): boolean =>
  scene.words.dashes.has(scene.ready.tokens[i]?.lower ?? '')

// "delayed the May 3 deadline", "an extension of it": told before the noun, not "the new May 3 deadline".
const isVerbal = (scene: Scene, np: NounPhrase): boolean =>
  phrasesIn(scene.words.deeds, scene.ready.tokens, np.first, np.last).every((m) => m.value !== 'move') &&
  !isAsked(scene, np, sentenceOf(scene, np.head)?.first ?? np.first)

// Days before and behind: "an extension of the June 1 deadline" names the day that holds no more.
const moveOf = (
  scene: Scene,
  np: NounPhrase,
  own: DateAnnotation,
  to: DateAnnotation | null,
): Days | null => {
  if (to) return { due: to, replaces: own.value, length: null }
  return isVerbal(scene, np) ? { due: null, replaces: own.value, length: null } : null
}

const daysOf = (scene: Scene, np: NounPhrase, deed: DeadlineDeed | null, end: number): Days => {
  const { words } = scene
  const inside = datesIn(scene, np)
  const after = datesIn(scene, { first: np.last, last: end })
  const behind = scene.verbOf.has(np.last)
  const linked = after.filter(
    (d) =>
      isDay(d) &&
      (words.until.has(wordBefore(scene, d, np.last)) || isNext(scene, np, d)) &&
      (behind || wordBefore(scene, d, np.last) !== 'on'),
  )
  const left = after.find((d) => isDay(d) && words.from.has(wordBefore(scene, d, np.last)))
  const pair = deed === 'move' && left ? movedPair(left) : null
  if (pair) return pair
  const own = inside.find(isDay) ?? null
  const moved = deed === 'move' && own ? moveOf(scene, np, own, linked[0] ?? null) : null
  if (moved) return left ? { ...moved, replaces: left.value } : moved
  const due = own ?? linked[0] ?? null
  const length =
    inside.find(isLength) ?? after.find((d) => isLength(d) && wordBefore(scene, d, np.last) === 'of') ?? null
  return { due, replaces: left?.value ?? null, length: due ? null : length }
}

// "a deadline set by Renholt": who stands behind "by".
const setByBehind = (scene: Scene, np: NounPhrase): Who | null => {
  const verb = scene.verbOf.get(np.last)
  const sentence = sentenceOf(scene, np.head)
  if (!verb || !sentence || !scene.words.by.has(scene.ready.tokens[verb.last]?.lower ?? '')) return null
  const next = nounAfter(scene.ready, verb.last + 1, sentence)
  return next && next.first === verb.last + 1 ? named(scene, next) : null
}

const setterOf = (scene: Scene, np: NounPhrase, deed: Deed, subject: Stretch | null): Who | null => {
  const behind = setByBehind(scene, np)
  if (behind) return behind
  const owner = whoIn(scene, { first: np.first, last: np.head })
  const possessed =
    owner?.span &&
    (scene.ready.tokens[np.first]?.pos === 'PRON' ||
      scene.ready.article.text.slice(owner.span.end, owner.span.end + 1).match(/['’]/))
  if (possessed) return owner
  const who = deed.deed ? named(scene, subject) : null
  return who?.actor ? who : null
}

// "a week before her ultimatum runs out", where the day of speaking is known.
const beforeExpiry = (scene: Scene, np: NounPhrase, start: number): Counted | null => {
  const { tokens } = scene.ready
  const length = datesIn(scene, { first: start, last: np.first }).filter(isLength).at(-1)
  if (!length?.value) return null
  const words = tokens.slice(tokenOf(scene, length, start), np.first).map((t) => t.lower)
  if (
    !words.includes('before') ||
    !(words.some((w) => scene.words.expiries.has(w)) || words.at(-1) === 'before')
  )
    return null
  const sentence = sentenceOf(scene, np.head)
  const said = scene.earlier.statement.find(
    (s) =>
      s.saidOn !== null && sentence && s.spans[0].start >= sentence.start && s.spans[0].end <= sentence.end,
  )
  return said?.saidOn ? countDue(length.value, said.saidOn, scene.words) : null
}

// "forward by eight days, to April 22": the new day behind a comma.
const pastComma = (scene: Scene, end: number): number => {
  const [comma, to] = [scene.ready.tokens[end], scene.ready.tokens[end + 1]]
  if (comma?.text !== ',' || !to || !scene.words.until.has(to.lower)) return end
  const further = clauseEnd(scene, end + 1)
  const day = datesIn(scene, { first: end + 2, last: further })[0]
  return day && day.spans[0].start <= to.end + 1 ? further : end
}

// "the June 1 date that Renholt had set": a date that somebody sets is a deadline.
const isSetDate = (scene: Scene, np: NounPhrase): boolean =>
  scene.words.dateNouns.has(scene.ready.tokens[np.head]?.lower ?? '') &&
  datesIn(scene, np).some(isDay) &&
  phrasesIn(
    scene.words.deeds,
    scene.ready.tokens,
    np.last,
    Math.min(np.last + 8, clauseEnd(scene, np.last)),
  ).some((m) => m.value === 'set')

// "the June 1 date Renholt had set": whoever stands before the verb behind the noun.
const setterBehind = (scene: Scene, np: NounPhrase): Who | null => {
  const { tokens } = scene.ready
  const that = scene.words.relatives.has(tokens[np.last]?.lower ?? '')
  if (!isSetDate(scene, np) && !that) return null
  const verb = scene.ready.verbs.find(
    (v) => v.first > np.last && v.first < np.last + 7 && v.form === 'finite',
  )
  const sets = verb !== undefined && scene.words.deeds.byWord.has(tokens[verb.head]?.lower ?? '')
  return sets ? whoIn(scene, { first: np.last, last: verb.first }) : null
}

const startOf = (verb: VerbGroup, subject: Stretch | null, np: NounPhrase): number =>
  verb.first <= np.first ? Math.min(subject?.first ?? verb.first, verb.first) : np.first

// "gave Keshet a 50-day deadline": one phrase to the tagger, two things.
const takerEnd = (scene: Scene, np: NounPhrase): number => {
  for (let i = np.first + 1; i < np.head; i++) if (scene.ready.tokens[i]?.pos === 'DET') return i
  return np.first
}

// "requested an extension of the May 3 deadline": asked for, not given.
const isAsked = (scene: Scene, np: NounPhrase, start: number): boolean => {
  for (let i = np.first - 1; i >= Math.max(start, np.first - 8); i--) {
    const verb = scene.verbOf.get(i)
    if (verb) return scene.words.asks.has(verb.lemma)
  }
  return false
}

const read = (scene: Scene, np: NounPhrase): Draft | null => {
  const sentence = sentenceOf(scene, np.head)
  if (!sentence) return null
  const near = clauseEnd(scene, np.last)
  const deed = deedOf(scene, np, sentence.first, near)
  const end = deed.deed === 'move' ? pastComma(scene, near) : near
  const { due, replaces, length } = daysOf(scene, np, deed.deed, end)
  const { verb, subject } = doer(scene, deed.at)
  const before = { first: sentence.first, last: np.first }
  const counted = length
    ? countedFrom(scene, length, { before, after: { first: np.last, last: end } })
    : beforeExpiry(scene, np, sentence.first)
  const told = fateOf(scene, np, end)
  const aim = aimAfter(scene, { first: np.last, last: told.end })
  const given =
    verb && scene.words.givers.has(verb.lemma)
      ? whoIn(scene, { first: verb.last, last: takerEnd(scene, np) })
      : null
  const ofVerb = verb && deed.deed ? startOf(verb, subject, np) : np.first
  const setBy = setterBehind(scene, np) ?? setterOf(scene, np, deed, subject)
  const first = setByBehind(scene, np) ? np.first : Math.max(ofVerb, sentence.first)
  return {
    stretch: { first, last: end },
    setBy,
    on: given ?? aim.on,
    for: aim.for,
    ...(due ? { due: due.value, arithmetic: null } : countedParts(counted)),
    consequence: aim.consequence,
    replaces,
    deed: deed.deed,
    fate: told.fate,
    soft: false,
  }
}

const isSaid = (draft: Draft): boolean =>
  draft.due !== null ||
  (draft.fate != null && (draft.for !== null || draft.setBy !== null || draft.on !== null)) ||
  (draft.replaces !== null && draft.setBy !== null) ||
  (draft.setBy !== null && draft.deed !== null && (draft.for !== null || draft.on !== null))

const namesLimit = ({ ready, words }: Scene, np: NounPhrase): boolean =>
  words.nouns.has(ready.tokens[np.head]?.lower ?? '') ||
  phrasesIn(words.nounPhrases, ready.tokens, np.first, np.last).some((m) => m.last === np.last)

/** Deadlines told with the word itself: "set a deadline of May 3", "a deadline for Keshet to sign". */
export const findNamed = (scene: Scene): readonly Draft[] =>
  scene.ready.nouns
    .filter((np) => (namesLimit(scene, np) || isSetDate(scene, np)) && !isOther(scene, np))
    .map((np) => read(scene, np))
    .filter((d): d is Draft => d !== null && isSaid(d))
