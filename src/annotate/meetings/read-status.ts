import { compareEdtf } from '../../kit/calendar.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { MeetingCue } from '../../languages/contract/meetings.ts'
import type { MeetingStatus } from '../../model/annotation.ts'
import { ownDayOf } from '../../model/article.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Climb } from './climb.ts'
import type { Mention } from './mention.ts'
import { isDated, modalBefore, type Scene } from './scene.ts'

/** How surely something was read, and what. */
export interface Reading {
  readonly status: MeetingStatus
  /** The words tell the fate of the meeting itself, not only name it. */
  readonly told: boolean
}

interface Tensed {
  readonly verb: VerbGroup
  readonly date: string | null
  readonly published: string | null
}

const isAhead = (date: string | null, published: string | null): boolean =>
  date !== null && published !== null && compareEdtf(date, published.slice(0, 10)) === 1

const withModal = (scene: Scene, verb: VerbGroup): VerbGroup => {
  const before = modalBefore(scene, verb)
  return before ? { ...verb, modal: before.modal, tense: before.tense } : verb
}

/** What a verb that holds a meeting says by its tense: past, future, possible, not at all (null). */
export const byTense = (scene: Scene, { verb: found, date, published }: Tensed): MeetingStatus | null => {
  const { words } = scene
  const verb = withModal(scene, found)
  // "refuses to sail or hold talks": a bare verb behind "or" shares the infinitive before it.
  const bare = verb.last - verb.first === 1 && verb.tense === 'present'
  if (bare && scene.ready.tokens[verb.first - 1]?.pos === 'CCONJ') return null
  if (verb.modal && words.obliged.has(verb.modal)) return verb.negated ? null : 'proposed'
  return byModal(words, verb, date) ?? byForm(verb, date, published)
}

const byModal = (
  { possible, reported }: Scene['words'],
  verb: VerbGroup,
  date: string | null,
): MeetingStatus | null => {
  const modal = verb.modal ?? ''
  if (possible.has(modal)) return verb.negated ? 'rejected' : date ? 'expected' : 'uncertain'
  if (reported.has(modal)) return verb.negated ? 'rejected' : date ? 'scheduled' : 'expected'
  return null
}

const byForm = (verb: VerbGroup, date: string | null, published: string | null): MeetingStatus | null => {
  if (verb.tense === 'future') return verb.negated ? 'cancelled' : 'scheduled'
  if (verb.negated || verb.tense === null) return null
  return verb.tense === 'present' && isAhead(date, published) ? 'scheduled' : 'held'
}

const plain: Readonly<Record<Exclude<MeetingCue, 'hold' | 'outcome' | 'link' | 'course'>, MeetingStatus>> = {
  propose: 'proposed',
  agree: 'scheduled',
  schedule: 'scheduled',
  plan: 'expected',
  expect: 'expected',
  reject: 'rejected',
  cancel: 'cancelled',
  postpone: 'postponed',
  deny: 'denied',
  doubt: 'uncertain',
  announce: 'scheduled',
}
const opposite: Partial<Record<MeetingCue, MeetingStatus>> = {
  propose: 'rejected',
  agree: 'uncertain',
  schedule: 'uncertain',
  plan: 'rejected',
  expect: 'uncertain',
  reject: 'uncertain',
  doubt: 'expected',
  deny: 'uncertain',
}
// Which cue decides where several stand in a row; the first that is there.
const order: readonly MeetingCue[] = [
  'deny',
  'cancel',
  'postpone',
  'reject',
  'doubt',
  'agree',
  'schedule',
  'plan',
  'expect',
  'propose',
  'announce',
]

/** The status that a row of cues tells, or null where they only hold it. */
export const byCues = (cues: Climb['cues'], date: string | null): MeetingStatus | null => {
  for (const cue of order) {
    const found = cues.find((c) => c.cue === cue)
    if (!found || cue === 'hold' || cue === 'outcome' || cue === 'link' || cue === 'course') continue
    if (cue === 'plan' && date && !found.negated) return 'scheduled'
    return found.negated ? (opposite[cue] ?? null) : plain[cue]
  }
  return null
}

/** The verb group right behind a meeting, as its subject's verb, or null. */
export const predicateOf = (scene: Scene, mention: Mention): VerbGroup | null => {
  const verb = verbBehind(scene, mention)
  // "the delegation to the talks is led": the verb is the delegation's.
  const before = scene.ready.tokens[mention.first - 1]
  if (before?.pos !== 'ADP') return verb
  // "Keshet's role in the summit is unclear": the verb is the role's.
  const owner = scene.ready.tokens[mention.first - 2]
  const owned = owner?.pos === 'NOUN' && owner.sentence === before.sentence && !isDated(scene, owner)
  return owned || !scene.words.during.byWord.has(before.lower) ? null : verb
}

const finiteAt = (scene: Scene, i: number): VerbGroup | null => {
  const verb = scene.verbOf.get(i)
  return verb?.first === i && verb.form === 'finite' ? verb : null
}

// "talks aimed at freeing the crews held in Oslan": it is the crews that are held there.
const isOfNoun = ({ ready, words }: Scene, verb: VerbGroup): boolean => {
  const before = ready.tokens[verb.first - 1]
  const bare = verb.last - verb.first === 1 && verb.tense === 'past'
  return (
    bare &&
    before?.pos === 'NOUN' &&
    !words.nouns.has(before.lower) &&
    words.placing.get(verb.lemma) === 'held'
  )
}

// The next finite verb with nothing between that ends or parts a clause.
const nextFinite = (scene: Scene, from: number, last: number): VerbGroup | null => {
  for (let i = from; i < last; i++) {
    const token = scene.ready.tokens[i]
    const verb = finiteAt(scene, i)
    if (verb && !isOfNoun(scene, verb)) return verb
    if (!token || /^(PUNCT|CCONJ|SCONJ|PRON)$/.test(token.pos) || scene.words.breaks.has(token.lower))
      return null
  }
  return null
}

const INSERT = 24

// "talks to end the strike resume", "talks aimed at ending it broke down": the verb behind what they are for.
const behindPurpose = (scene: Scene, { first, last: at }: Mention, last: number): VerbGroup | null => {
  const inner = scene.verbOf.get(at)
  // "held talks to end the strike": it is no subject.
  if (inner?.first !== at || inner.form === 'finite' || scene.verbOf.has(first - 1)) return null
  return nextFinite(scene, inner.last, Math.min(at + INSERT, last))
}

// "The first round, held in Oslan on Monday, ended": the verb behind the second comma.
const behindCommas = (scene: Scene, first: number, last: number): VerbGroup | null => {
  const { tokens } = scene.ready
  const inner = scene.verbOf.get(first + 1)
  const relative =
    scene.words.breaks.has(tokens[first + 1]?.lower ?? '') && tokens[first + 1]?.pos !== 'SCONJ'
  // "The first round, in Oslan on Monday, lasted"
  const placed = tokens[first + 1]?.pos === 'ADP'
  if (!relative && !placed && (inner === undefined || inner.last - inner.first > 1)) return null
  for (let i = first + 1; i < Math.min(first + INSERT, last); i++)
    if (tokens[i]?.text === ',' && finiteAt(scene, i + 1)) return finiteAt(scene, i + 1)
  return null
}

// The verb of a meeting as subject: past "that was to have begun on Monday", ", held in Oslan," and "held in Oslan".
const verbBehind = (scene: Scene, mention: Mention): VerbGroup | null => {
  const { tokens } = scene.ready
  const { last } = mention.sentence
  const token = tokens[mention.last]
  if (!token) return null
  if (token.text === ',') return behindCommas(scene, mention.last, last)
  const relative =
    token.lower === scene.words.that || (token.pos === 'PRON' && scene.words.breaks.has(token.lower))
  const direct = finiteAt(scene, mention.last + (relative ? 1 : 0)) ?? behindPurpose(scene, mention, last)
  if (!direct) return null
  const plain = direct.last - direct.first === 1 && direct.tense === 'past'
  return (relative || plain ? nextFinite(scene, direct.last, last) : null) ?? direct
}

/** What a meeting as subject does or suffers: "will be held", "is set for", "was likely to be in Oslan". */
export const byPredicate = (
  scene: Scene,
  mention: Mention,
  verb: VerbGroup,
  date: string | null,
): Reading | null => {
  const { ready, words } = scene
  const to = Math.min(mention.sentence.last, verb.last + 5)
  const found = phrasesIn(words.predicates, ready.tokens, verb.first, to).filter(
    (m) => m.first <= verb.last + 2,
  )
  const tensed = { verb, date, published: ownDayOf(ready.article) }
  const telling = found.find((m) => m.value !== 'hold' && m.value !== 'outcome' && m.value !== 'link')
  if (telling) {
    const status = byCues(
      [{ cue: telling.value, negated: verb.negated, first: telling.first, last: telling.last }],
      date,
    )
    return status ? { status, told: true } : null
  }
  if (found.some((m) => m.value === 'hold')) {
    const status = isToBe(scene, verb) ? 'scheduled' : byTense(scene, tensed)
    if (verb.negated && verb.tense === 'past') return { status: 'cancelled', told: true }
    return status ? { status, told: true } : null
  }
  if (found.some((m) => m.value === 'outcome') && verb.tense === 'past')
    return { status: 'held', told: false }
  return null
}

// "is to be held": tense is present, the meeting is not.
const isToBe = (scene: Scene, verb: VerbGroup): boolean => {
  const next = scene.verbOf.get(verb.last)
  return verb.lemma === scene.words.being && next !== undefined && next.form === 'infinitive'
}

/** Words inside the phrase that place it: "previous", "upcoming"; of a round also that it is counted. */
export const placedBy = (scene: Scene, mention: Mention): 'held' | 'ahead' | null => {
  for (let i = mention.first; i < mention.core; i++) {
    const found = scene.words.placed.get(scene.ready.tokens[i]?.lower ?? '')
    if (found) return found
  }
  return null
}
