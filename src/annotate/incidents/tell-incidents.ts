import { actorsIn, sideOf, whoAt } from '../../grammar/find-actors.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import { findClaimant } from '../../grammar/find-claimant.ts'
import type { ActorAnnotation, FigureAnnotation, IncidentAnnotation, Who } from '../../model/annotation.ts'
import { mentionId } from '../annotator.ts'
import { harmIn, type Joined } from './join-events.ts'
import { dateOf } from './date-of.ts'
import { placeIn } from './place-in.ts'
import { countsNobody, isToldEnough } from './is-told-enough.ts'
import { sureActor, sureClaimant, sureTarget } from './sure-fields.ts'
import { partsOfOne } from './part-of-one.ts'
import { surePlace } from './sure-place.ts'
import { spanOfRange } from './span-of-range.ts'
import { lowerAt, ownPart, sortsOf, type FoundEvent, type Range, type Scene, type Sorts } from './scene.ts'

const textOf = (scene: Scene, range: Range): string => {
  const span = spanOfRange(scene, range)
  return scene.ready.article.text.slice(span.start, span.end)
}

// "said that forces …" may leave the conjunction in the subject.
const withoutThat = (scene: Scene, range: Range): Range =>
  scene.words.relatives.has(lowerAt(scene, range.first)) && range.last - range.first > 1
    ? { first: range.first + 1, last: range.last }
    : range

// Armed forces act for their state.
const asState = (scene: Scene, who: Who, range: Range): Who => {
  const own = scene.earlier.actor.find((a) => a.id === who.actor)
  const name = own?.actorKind === 'organisation' ? own.name.toLowerCase().split(' ') : []
  const army =
    hasAny(scene, range, scene.words.armies) ||
    // "it had destroyed …, the defence ministry said": the ministry destroys nothing itself.
    name.some((word) => scene.words.armies.has(word) || scene.words.checks.ministries.has(word))
  const state =
    army && own?.side
      ? scene.earlier.actor.find((a) => a.actorKind === 'state' && a.name === own.side)
      : undefined
  return state ? { ...who, actor: state.id } : who
}

// Who announces what forces do speaks for their state.
const stateOf = (scene: Scene, who: Who | null): Who | null => {
  const side = sideOf(scene.earlier.actor, who)
  const state = scene.earlier.actor.find((a) => a.actorKind === 'state' && a.name === side)
  return who && state ? { ...who, actor: state.id } : who
}

// "Air defences downed …, the ministry said": whose they are goes without saying for the speaker.
const stateOfSpeaker = (scene: Scene, range: Range, sorts: Sorts): ActorAnnotation | null => {
  if (!scene.words.armies.has(lowerAt(scene, range.last - 1)) || sorts.name) return null
  const speaker = stateOf(scene, findClaimant(scene.earlier.statement, spanOfRange(scene, range)))
  return scene.earlier.actor.find((a) => a.id === speaker?.actor && a.actorKind === 'state') ?? null
}

const hasAny = (scene: Scene, range: Range, words: ReadonlySet<string>): boolean =>
  scene.ready.tokens.slice(range.first, range.last).some((t) => words.has(t.lower))

// "400 missiles that the general ordered": a weapon is nobody.
const isOfWeapon = (scene: Scene, range: Range, own: ActorAnnotation): boolean => {
  const first = sortsOf(scene, { first: range.first, last: Math.min(range.first + 3, range.last) })
  return first.weapon && !first.force && own.actorKind === 'person'
}

const isMember = (scene: Scene, range: Range, sorts: Sorts): boolean => {
  const head = scene.ready.tokens[range.last - 1]
  if (sorts.force || head?.pos !== 'NOUN' || head.lower !== head.lemma) return false
  return scene.language.figures.people.has(head.lemma) || scene.words.crowds.has(head.lemma)
}

// "Vardanian forces" act for Vardania; a drone without an owner is nobody.
const actorOf = (scene: Scene, whole: Range | null): Who | null => {
  if (!whole) return null
  const range = withoutThat(scene, whole)
  const span = spanOfRange(scene, range)
  const who = whoAt(scene.ready, scene.earlier.actor, span)
  const sorts = sortsOf(scene, range)
  const own = scene.earlier.actor.find((a) => a.id === who.actor)
  // "the opposition's forces": those who stand against their state are not their state.
  if (own?.actorKind !== 'person' && hasAny(scene, range, scene.words.checks.rivals))
    return { ...who, actor: null }
  if (own && !(own.actorKind === 'state' && sorts.crowd && !sorts.force) && !isOfWeapon(scene, range, own))
    return asState(scene, who, range)
  return bySide(scene, who, range, sorts)
}

// Who stands in the words of a doer that names nobody itself.
const bySide = (scene: Scene, who: Who, range: Range, sorts: Sorts): Who | null => {
  const sides = actorsIn(scene.earlier.actor, spanOfRange(scene, range)).filter(
    (a) => a.actorKind !== 'person',
  )
  // "an employee of the port authority": one of its people is not all of it.
  if (isMember(scene, range, sorts)) return { ...who, actor: null }
  // "thousands of Keshtis": people are not their state.
  const people = sorts.crowd && !sorts.force
  if (people && sides.every((a) => a.actorKind === 'state')) return { ...who, actor: null }
  const [side] = sides
  if (side && sides.length === 1) return { ...who, actor: side.id }
  const state = stateOfSpeaker(scene, range, sorts)
  if (state) return { ...who, actor: state.id }
  if (sorts.weapon || sorts.event) return null
  const single = range.last - range.first === 1 ? scene.ready.tokens[range.first] : undefined
  return single?.pos === 'PRON' || single?.pos === 'DET' ? null : who
}

// "which killed 12, has since killed 20,000": what came since is no harm of the event.
const beforeSince = (scene: Scene, event: FoundEvent): Range => {
  const part = ownPart(event)
  for (let i = event.at + 1; i < part.last; i++)
    if (lowerAt(scene, i) === scene.words.since && event.rule !== 'incidents/harm')
      return { first: part.first, last: i }
  return part
}

// "killed 26 people and the army has killed 9": a verb stands between.
const isParted = (scene: Scene, a: FigureAnnotation | undefined, b: FigureAnnotation): boolean => {
  if (!a) return false
  const [from, to] = [tokenIndexAt(scene.ready, a.spans[0].end), tokenIndexAt(scene.ready, b.spans[0].start)]
  return scene.ready.tokens.slice(from, to).some((t) => t.pos === 'VERB' || t.text === ';')
}

// "38 bodies were taken to hospital"
const isOfBodies = (scene: Scene, figure: FigureAnnotation): boolean => {
  const { start, end } = figure.spans[0]
  return scene.ready.tokens
    .slice(tokenIndexAt(scene.ready, start), tokenIndexAt(scene.ready, end))
    .some((t) => scene.words.checks.bodies.has(t.lemma))
}

// "nine children of a doctor killed in a raid": the doctor is not the one.
const isOwner = (scene: Scene, { spans: [{ start }] }: FigureAnnotation): boolean => {
  const at = tokenIndexAt(scene.ready, start)
  return lowerAt(scene, at - 1) === scene.words.of && scene.ready.tokens[at - 2]?.pos === 'NOUN'
}

// Killed or wounded as one clause counts them; null where none has a number.
const countIn = (scene: Scene, event: FoundEvent, kind: 'killed' | 'wounded'): number | null => {
  if (countsNobody(event.type)) return null
  const figures = harmIn(scene, beforeSince(scene, event), kind).filter(
    (f) => f.value !== null && !(kind === 'wounded' && isOfBodies(scene, f)) && !isOwner(scene, f),
  )
  // Numbers with a verb between them may be of two events: neither is sure.
  if (figures.some((f, n) => n > 0 && isParted(scene, figures[n - 1], f))) return null
  if (figures.length > 0) return figures.reduce((sum, f) => sum + (f.value ?? 0), 0)
  return event.one === kind ? 1 : null
}

// "the depot" without its article.
const nameOf = (scene: Scene, range: Range): string => {
  const bare = scene.words.articles.has(lowerAt(scene, range.first)) && range.last - range.first > 1
  return textOf(scene, bare ? { first: range.first + 1, last: range.last } : range)
}

const personIn = (scene: Scene, range: Range): ActorAnnotation | null =>
  actorsIn(scene.earlier.actor, spanOfRange(scene, range)).find((a) => a.actorKind === 'person') ?? null

// "the depot" without its article; a pronoun by the name it stands for, or not at all.
const targetOf = (scene: Scene, range: Range): string | null => {
  const one = range.last - range.first === 1 ? scene.ready.tokens[range.first] : undefined
  if (one?.pos === 'PRON') return actorsIn(scene.earlier.actor, one)[0]?.name ?? null
  return nameOf(scene, range)
}

// "Oslan", "the town of Oslan", "the Ambry region", but not "three northern towns".
const endsInPlace = (scene: Scene, range: Range): boolean => {
  const last = scene.ready.tokens[range.last - 1]
  if (last?.pos === 'PROPN') return true
  return sortsOf(scene, range).name && scene.language.figures.placeNouns.has(last?.lower ?? '')
}

const placeOf = (scene: Scene, event: FoundEvent): string | null => {
  const found = placeIn(scene, event)
  const onPlace = /^(?:attack|invasion|annexation|capture|offensive|blockade|explosion)$/.test(event.type)
  const named =
    onPlace && event.target && endsInPlace(scene, event.target) && !personIn(scene, event.target)
      ? event.target
      : null
  return found ?? (named ? nameOf(scene, named) : null)
}

// "shooting rockets into the town": what is fired is not what is hit.
const targetIn = (scene: Scene, event: FoundEvent, range: Range): Range | null => {
  const sure = sureTarget(scene, range)
  const head = sure ? scene.ready.tokens[sure.last - 1] : undefined
  const shot = event.type === 'attack' && head !== undefined && scene.words.projectiles.has(head.lemma)
  return shot ? null : sure
}

interface Told {
  readonly annotation: IncidentAnnotation
  /** Paragraphs of its first and last clause. */
  readonly from: number
  readonly to: number
  /** Its first and last sentence. */
  readonly sentence: number
  readonly lastSentence: number
  /** True where its words say who did it, known or not. */
  readonly hasDoer: boolean
  /** The event that tells most. */
  readonly main: FoundEvent
  /** True where its words say how many such there were: "70 searches". */
  readonly counted: boolean
}

// What is told far from the clause that tells most may be of another place.
const closeTo = (scene: Scene, main: FoundEvent, events: readonly FoundEvent[]): readonly FoundEvent[] => {
  const paragraph = (e: FoundEvent): number => scene.ready.sentences[e.sentence]?.paragraph ?? -1
  return events.filter(
    (e) => Math.abs(paragraph(e) - paragraph(main)) <= 1 && Math.abs(e.sentence - main.sentence) <= 6,
  )
}

// "a strike hit a home in the north" behind the toll of a day: what is told for the first time in a later sentence has a place of its own.
const isNext = (main: FoundEvent, { at, sentence, refers, rule }: FoundEvent): boolean =>
  sentence > main.sentence && at > main.at && !refers && rule === 'incidents/noun'

const isCounted = (scene: Scene, { at, clause }: FoundEvent): boolean =>
  scene.ready.tokens
    .slice(Math.max(clause.first, at - 4), at)
    .some(
      (t) =>
        t.pos === 'NUM' &&
        !scene.earlier.date.some((d) => d.spans[0].start <= t.start && d.spans[0].end >= t.end),
    )

const first = <T>(values: readonly (T | null)[]): T | null => values.find((v) => v !== null) ?? null

const tell = (scene: Scene, { type, events }: Joined): Told | null => {
  const [main] = events
  if (!main) return null
  const spans = events.map((e) => spanOfRange(scene, e.clause))
  const [span, ...more] = spans
  if (!span) return null
  const figures = scene.earlier.figure.filter((f) =>
    spans.some((s) => f.spans[0].start >= s.start && f.spans[0].end <= s.end),
  )
  const near = closeTo(scene, main, events).filter((e) => !isNext(main, e))
  const target = first(near.map((e) => (e.target ? targetIn(scene, e, e.target) : null)))
  const annotation: IncidentAnnotation = {
    kind: 'incident',
    id: mentionId(scene.ready, 'incident', span, type),
    spans: [span, ...more],
    rule: main.rule,
    type,
    actor: first(
      events.map((e) => {
        const who = e.actor ? sureActor(scene, actorOf(scene, e.actor), e.actor) : null
        return e.rule === 'incidents/announced' ? stateOf(scene, who) : who
      }),
    ),
    target: target ? targetOf(scene, target) : null,
    place: first(near.map((e) => surePlace(scene, e, placeOf(scene, e)))),
    date: first(
      events.map((e) => (e.rule === 'incidents/harm' && events.length > 1 ? null : dateOf(scene, e))),
    ),
    killed: first(events.map((e) => countIn(scene, e, 'killed'))),
    wounded: first(events.map((e) => countIn(scene, e, 'wounded'))),
    figures: figures.map((f) => f.id),
    claimedBy: sureClaimant(scene, main),
  }
  const paragraphs = events.map((e) => scene.ready.sentences[e.sentence]?.paragraph ?? -1)
  return {
    annotation,
    from: Math.min(...paragraphs),
    to: Math.max(...paragraphs),
    sentence: Math.min(...events.map((e) => e.sentence)),
    lastSentence: Math.max(...events.map((e) => e.sentence)),
    main,
    counted: events.some((e) => isCounted(scene, e)),
    hasDoer: events.some((e) => e.actor !== null && !sortsOf(scene, e.actor).weapon),
  }
}

const carriedOn = (
  { annotation, from, hasDoer, sentence }: Told,
  before: Told | null,
  days: ReadonlySet<string>,
): IncidentAnnotation => {
  if (
    !before ||
    from - before.to > 2 ||
    sentence - before.lastSentence > 6 ||
    annotation.type !== 'attack' ||
    annotation.actor !== null
  )
    return annotation
  // What has a day of its own and is told in passing has a doer of its own.
  if (annotation.rule === 'incidents/noun' || hasDoer) return annotation
  const date = annotation.date ?? (days.size === 1 && from - before.to <= 1 ? before.annotation.date : null)
  return { ...annotation, actor: before.annotation.actor, date }
}

// One scene told over paragraphs: what follows an attack without a doer or day of its own shares those of the attack before it,
// as long as the article names only one attacker.
const inherit = (told: readonly Told[]): readonly Told[] => {
  const attackers = new Set(
    told.flatMap(({ annotation: a }) =>
      a.type === 'attack' && a.actor ? [a.actor.actor ?? a.actor.text] : [],
    ),
  )
  const days = new Set(
    told.flatMap(({ annotation: a }) => (a.type === 'attack' && a.date !== null ? [a.date] : [])),
  )
  const out: Told[] = []
  let before: Told | null = null
  for (const one of told.toSorted((a, b) => a.to - b.to || a.from - b.from)) {
    const annotation: IncidentAnnotation =
      attackers.size === 1 ? carriedOn(one, before, days) : one.annotation
    out.push({ ...one, annotation })
    if (annotation.type === 'attack') before = { ...one, annotation }
  }
  return out
}

/** The incidents of an article from their joined clauses. */
export const tellIncidents = (scene: Scene, joined: readonly Joined[]): readonly IncidentAnnotation[] => {
  const told = inherit(joined.flatMap((j) => tell(scene, j) ?? [])).filter(({ annotation, counted }) =>
    isToldEnough(annotation, counted),
  )
  const wholes = partsOfOne(scene, told)
  return told.map(({ annotation }) => {
    const whole = wholes.get(annotation)
    return whole ? { ...annotation, partOf: whole.id } : annotation
  })
}
