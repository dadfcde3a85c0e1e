import { compareEdtf } from '../../kit/calendar.ts'
import { piecesAround } from '../../grammar/find-speaker.ts'
import { verbsBetween } from '../../grammar/find-subject.ts'
import type { MeetingAnnotation, MeetingStatus, StatementAnnotation, Who } from '../../model/annotation.ts'
import { ownDayOf } from '../../model/article.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { claimBefore, climb, type Climb } from './climb.ts'
import { clauseEnd } from './find-clause.ts'
import type { Mention } from './mention.ts'
import { ownStretch } from './own-stretch.ts'
import { daysIn, goalOf, hostIn, levelOf, placeIn, roundOf, type Stretch } from './read-details.ts'
import { companyOf, hostOf, speaksOfBoth, type Company } from './read-parties.ts'
import { byCues, byPredicate, byTense, placedBy, predicateOf, type Reading } from './read-status.ts'
import { mentionsInside, spanOf, type CuedSentence, type Scene } from './scene.ts'
import { settleStatus, type Clause } from './settle-status.ts'

/** One mention, read: what its clause tells of the meeting. */
export interface Draft {
  readonly mention: Mention
  readonly span: Span
  readonly status: MeetingStatus
  /** The words tell the fate of the meeting, not only name it. */
  readonly told: boolean
  /** It is the subject of what is told, or offered, refused, called off: more than held in passing. */
  readonly fate: boolean
  /** It is the subject of a verb of its own. */
  readonly predicate: boolean
  readonly days: readonly string[]
  readonly place: string | null
  readonly company: Company
  /** From the phrase to the end of its clause: where details stand. */
  readonly stretch: Stretch
  readonly by: Who | null
  readonly round: number | null
  readonly host: string | null
  readonly level: MeetingAnnotation['level']
  /** How talks as a whole go is told, not one sitting of them: "no progress in the talks". */
  readonly course: boolean
  /** Those who do it are "both sides". */
  readonly both: boolean
}

// What stands in the quotation of the verb, or outside as it does.
const quoteStart = (scene: Scene, verb: VerbGroup): number => {
  const { tokens } = scene.ready
  let i = verb.first
  while (
    i > 0 &&
    tokens[i - 1]?.sentence === tokens[verb.first]?.sentence &&
    !/^["“”]$/.test(tokens[i - 1]?.text ?? '')
  )
    i -= 1
  return i
}

// "On Monday X and Y held talks", "X on Monday met Y": times before the verb are the meeting's where the verb holds it.
const leadingDays = (scene: Scene, mention: Mention, up: Climb): readonly string[] => {
  const verb = mention.verb?.form === 'finite' ? mention.verb : up.verb
  const plain = up.cues.every((c) => c.cue === 'hold') && (mention.verb !== null || up.cues.length > 0)
  if (!verb || !plain) return []
  const first = Math.max(mention.sentence.first, quoteStart(scene, verb))
  return daysIn(scene, { first, last: verb.first }).slice(-1)
}

const governing = (mention: Mention, up: Climb): VerbGroup | null =>
  mention.verb?.form === 'finite' ? mention.verb : up.verb

// "Renholt, in Oslan for talks with Keshet, visited": the verb behind the comma gives the time.
const mainBehind = (scene: Scene, mention: Mention, up: Climb): VerbGroup | null => {
  const comma =
    scene.ready.tokens[mention.last]?.text === ',' && scene.ready.tokens[up.first - 1]?.text === ','
  const verb = comma ? scene.verbOf.get(mention.last + 1) : undefined
  return verb?.form === 'finite' ? verb : null
}

const isCourse = (up: Climb): boolean => up.cues.some((c) => c.cue === 'course')

// "no progress has been made in the talks": they are on; not "if progress is made", "would bring progress".
const goesSo = (scene: Scene, up: Climb, verb: VerbGroup | null): boolean => {
  const { tokens } = scene.ready
  const from = up.cues.find((c) => c.cue === 'course')?.first ?? up.first
  const before = verb ?? scene.verbOf.get(from - 1)
  // "the call yielded no progress in the talks": told of the call.
  if (before && before.first < from && !scene.words.seeing.has(before.lemma)) return false
  const waits = scene.words.untilThen.has(tokens[up.first - 1]?.lower ?? '')
  return scene.talks && verb?.modal == null && verb?.tense !== 'future' && !waits
}

const bySide = (scene: Scene, mention: Mention, up: Climb, day: string | null): Reading | null => {
  const verb = governing(mention, up) ?? mainBehind(scene, mention, up)
  const cued = byCues(up.cues, day)
  if (isCourse(up)) return goesSo(scene, up, verb) ? { status: 'held', told: true } : null
  // "is due in Oslan".
  if (
    mention.sort === 'visit' &&
    verb?.lemma === scene.words.being &&
    verb.tense === 'present' &&
    !up.cues.length
  )
    return { status: 'scheduled', told: true }
  if (cued) return { status: cued, told: true }
  const holds = mention.verb !== null || up.cues.some((c) => c.cue === 'hold')
  if (holds && verb && isWished(scene, up, verb)) return { status: 'proposed', told: true }
  if (holds && verb) {
    const status = byTense(scene, { verb, date: day, published: ownDayOf(scene.ready.article) })
    return status ? { status, told: true } : null
  }
  return null
}

// "it would be good to hold talks": whoever says so would have them.
const isWished = (scene: Scene, up: Climb, verb: VerbGroup): boolean =>
  verb.lemma === scene.words.being &&
  scene.words.reported.has(verb.modal ?? '') &&
  !verb.negated &&
  up.cues.some((c) => c.cue === 'hold' && scene.verbOf.get(c.first)?.form === 'infinitive')

// "There will be no meeting": said, it is refused.
const noneToBe = (scene: Scene, mention: Mention): Reading | null => {
  const be = mention.none ? scene.verbOf.get(mention.first - 1) : undefined
  return be?.lemma === scene.words.being && be.tense === 'future' ? { status: 'rejected', told: true } : null
}

// "will be signed at a meeting": what is to be done there is to come, and so is the meeting.
const isToCome = (scene: Scene, mention: Mention): boolean =>
  verbsBetween(scene.ready, mention.sentence.first, mention.first).findLast((v) => v.form === 'finite')
    ?.tense === 'future'

// "in Oslan for talks": the place stands in what leads up to them.
const placeLeft = (scene: Scene, mention: Mention, up: Climb): string | null =>
  up.cues.some((c) => c.cue === 'hold' && c.last - c.first > 2)
    ? placeIn(scene, { first: up.first, last: mention.first })
    : null

// "most recently, a meeting on May 23 in Oslan": nothing governs it; its day says whether it has been.
const byDay = (scene: Scene, mention: Mention, up: Climb): Reading | null => {
  const published = ownDayOf(scene.ready.article)?.slice(0, 10) ?? null
  const [day] = daysIn(scene, { first: mention.first, last: mention.last })
  if (!scene.talks || mention.verb || mention.none || up.cues.length || published === null) return null
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const order = compareEdtf(day, published)
  if (order === -1) return { status: 'held', told: false }
  return order === 1 ? { status: 'scheduled', told: false } : null
}

const byPlaceInTime = (scene: Scene, mention: Mention, up: Climb, day: string | null): Reading | null => {
  const placed = placedBy(scene, mention)
  // What governs it has had its say; "in" belongs to that.
  const during = up.cues.length ? null : up.during
  const side = placed === 'ahead' || (during && isToCome(scene, mention)) ? 'ahead' : (during ?? placed)
  if (side === null) return byDay(scene, mention, up)
  if (side === 'held') return { status: 'held', told: false }
  return { status: day ? 'scheduled' : 'expected', told: false }
}

const claimed = (claim: Climb['cues'][number] | null, read: Reading, day: string | null): Reading => {
  const status = claim ? byCues([claim], day) : null
  return status && !(status === 'expected' && day) ? { status, told: true } : read
}

const speakerOf = (scene: Scene, span: Span): Who | null => {
  const size = ({ spans }: StatementAnnotation): number => spans[0].end - spans[0].start
  const held = piecesAround(scene.earlier.statement, span).map(({ statement }) => statement)
  return held.sort((a, b) => size(a) - size(b))[0]?.speaker ?? null
}

// "renewed his offer": the owner is whoever renewed it.
const ownOwner = ({ ready, words }: Scene, { owner }: Climb): Climb['owner'] =>
  owner && owner.last - owner.first === 1 && words.owners.has(ready.tokens[owner.first]?.lower ?? '')
    ? null
    : owner

const subjectWho = (scene: Scene, up: Climb): Who | null => {
  const place = ownOwner(scene, up) ?? (up.cues.some((c) => c.cue !== 'hold') ? up.subject : null)
  const span = place ? spanOf(scene, place.first, place.last) : null
  if (!span) return null
  const named = mentionsInside(scene, span).at(-1)
  return { actor: named?.actor.id ?? null, text: scene.ready.article.text.slice(span.start, span.end), span }
}

const claimedIn = (
  scene: Scene,
  { mention, up, first, predicate }: Clause,
  cued: CuedSentence,
  { read, day }: { readonly read: Reading; readonly day: string | null },
): Reading =>
  claimed(claimBefore(scene, predicate ? mention.first : (up.subject?.first ?? first), cued), read, day)

const endOf = (scene: Scene, mention: Mention, predicate: VerbGroup | null): number =>
  Math.max(clauseEnd(scene, mention, predicate?.last ?? mention.last, predicate !== null), mention.core)

// Put off from one day to another: the later one counts.
const inOrder = (days: readonly string[], status: MeetingStatus): readonly string[] =>
  status === 'postponed' ? [...days].reverse() : days

const fateOf = (up: Climb, predicate: VerbGroup | null): boolean =>
  predicate !== null || up.cues.some((c) => c.cue !== 'hold')

const areBoth = (scene: Scene, { subject }: Climb): boolean =>
  subject !== null && speaksOfBoth(scene, subject.first, subject.last)

/** Reads one mention, or gives null where the words do not tell what becomes of the meeting. */
export const readMention = (scene: Scene, mention: Mention, cued: CuedSentence): Draft | null => {
  const up = climb(scene, mention, cued)
  const predicate = mention.verb ? null : predicateOf(scene, mention)
  const end = endOf(scene, mention, predicate)
  const behind = predicate !== null && byPredicate(scene, mention, predicate, null) === null
  const stretch = { first: mention.first, last: behind ? mention.last : end }
  const near = ownStretch(scene, { mention, stretch, verbs: [predicate, up.verb] })
  const own = daysIn(scene, near)
  const days = own.length ? own : leadingDays(scene, mention, up)
  const day = days[0] ?? null
  const told = predicate ? byPredicate(scene, mention, predicate, day) : bySide(scene, mention, up, day)
  const read = told ?? noneToBe(scene, mention) ?? byPlaceInTime(scene, mention, up, day)
  if (!read) return null
  const first = predicate ? mention.first : up.first
  const clause = { mention, up, end, first, predicate }
  const settled = settleStatus(scene, clause, told ? claimedIn(scene, clause, cued, { read, day }) : read)
  const span = settled ? spanOf(scene, first, Math.max(end, settled.end ?? end)) : null
  if (!settled || !span) return null
  const { status, told: sure } = settled
  return {
    mention,
    span,
    status,
    told: sure,
    predicate: predicate !== null,
    fate: fateOf(up, predicate),
    days: inOrder(days, status),
    place: goalOf(scene, mention) ?? placeIn(scene, near) ?? placeLeft(scene, mention, up),
    company: companyOf(scene, mention, up),
    stretch,
    by: speakerOf(scene, span) ?? subjectWho(scene, up),
    round: roundOf(scene, mention),
    host: hostOf(scene, up) ?? hostIn(scene, stretch),
    level: levelOf(scene, mention),
    course: isCourse(up),
    both: areBoth(scene, up),
  }
}
