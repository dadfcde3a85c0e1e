import { actorsIn, sideOf, whoAt } from '../../grammar/find-actors.ts'
import { findClaimant } from '../../grammar/find-claimant.ts'
import type { ActorAnnotation, IncidentAnnotation, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { mentionId } from '../annotator.ts'
import { harmIn, type Joined } from './join-events.ts'
import { placeIn } from './place-in.ts'
import { lowerAt, ownPart, sortsOf, type FoundEvent, type Range, type Scene } from './scene.ts'

const spanOf = (scene: Scene, range: Range): Span => {
  const [a, b] = [scene.ready.tokens[range.first], scene.ready.tokens[range.last - 1]]
  return { start: a?.start ?? 0, end: b?.end ?? 0 }
}

const textOf = (scene: Scene, range: Range): string => {
  const span = spanOf(scene, range)
  return scene.ready.article.text.slice(span.start, span.end)
}

// "said that forces …" may leave the conjunction in the subject.
const withoutThat = (scene: Scene, range: Range): Range =>
  scene.words.relatives.has(lowerAt(scene, range.first)) && range.last - range.first > 1
    ? { first: range.first + 1, last: range.last }
    : range

// Armed forces act for their state.
const asState = (scene: Scene, who: Who, range: Range): Who => {
  const army = scene.ready.tokens.slice(range.first, range.last).some((t) => scene.words.armies.has(t.lower))
  const own = scene.earlier.actor.find((a) => a.id === who.actor)
  const state =
    army && own?.side
      ? scene.earlier.actor.find((a) => a.actorKind === 'state' && a.name === own.side)
      : undefined
  return state ? { ...who, actor: state.id } : who
}

// "Vardanian forces" act for Vardania; a drone without an owner is nobody.
const actorOf = (scene: Scene, whole: Range | null): Who | null => {
  if (!whole) return null
  const range = withoutThat(scene, whole)
  const span = spanOf(scene, range)
  const who = whoAt(scene.ready, scene.earlier.actor, span)
  if (who.actor !== null) return asState(scene, who, range)
  const sorts = sortsOf(scene, range)
  const sides = actorsIn(scene.earlier.actor, span).filter((a) => a.actorKind !== 'person')
  const [side] = sides
  if (side && sides.length === 1) return { ...who, actor: side.id }
  const army = scene.words.armies.has(lowerAt(scene, range.last - 1))
  // "Air defences downed …, the ministry said": whose they are goes without saying for the speaker.
  const own = army && !sorts.name ? stateOf(scene, findClaimant(scene.earlier.statement, span)) : null
  const state = own?.actor
    ? scene.earlier.actor.find((a) => a.id === own.actor && a.actorKind === 'state')
    : undefined
  if (state) return { ...who, actor: state.id }
  if (sorts.weapon || sorts.event) return null
  const single = range.last - range.first === 1 ? scene.ready.tokens[range.first] : undefined
  return single?.pos === 'PRON' || single?.pos === 'DET' ? null : who
}

// Who announces what forces do speaks for their state.
const stateOf = (scene: Scene, who: Who | null): Who | null => {
  const side = sideOf(scene.earlier.actor, who)
  const state = scene.earlier.actor.find((a) => a.actorKind === 'state' && a.name === side)
  return who && state ? { ...who, actor: state.id } : who
}

// "which killed 12, has since killed 20,000": what came since is no harm of the event.
const beforeSince = (scene: Scene, event: FoundEvent): Range => {
  const part = ownPart(event)
  for (let i = event.at + 1; i < part.last; i++)
    if (lowerAt(scene, i) === scene.words.since && event.rule !== 'incidents/harm')
      return { first: part.first, last: i }
  return part
}

// Killed or wounded as one clause counts them; null where none has a number.
const countIn = (scene: Scene, event: FoundEvent, kind: 'killed' | 'wounded'): number | null => {
  const values = harmIn(scene, beforeSince(scene, event), kind).flatMap((f) =>
    f.value === null ? [] : [f.value],
  )
  if (values.length > 0) return values.reduce((a, b) => a + b, 0)
  return event.one === kind ? 1 : null
}

const dateOf = (scene: Scene, event: FoundEvent): string | null => {
  const span = spanOf(scene, ownPart(event))
  const at = scene.ready.tokens[event.at]?.start ?? span.start
  const dates = scene.earlier.date.filter(
    (d) =>
      d.value !== null &&
      (d.type === 'date' || d.type === 'interval') &&
      d.spans[0].start >= span.start &&
      d.spans[0].end <= span.end,
  )
  const nearest = dates.toSorted(
    (a, b) => Math.abs(a.spans[0].start - at) - Math.abs(b.spans[0].start - at),
  )[0]
  if (nearest) return nearest.value
  return findClaimant(scene.earlier.statement, spanOf(scene, { first: event.at, last: event.at + 1 }))
    ? null
    : sentenceDate(scene, event)
}

// A date before the clause is the event's where it opens the sentence.
const sentenceDate = (scene: Scene, event: FoundEvent): string | null => {
  const sentence = scene.ready.sentences[event.sentence]
  if (!sentence) return null
  const own = scene.earlier.date.filter(
    (d) =>
      d.value !== null &&
      (d.type === 'date' || d.type === 'interval') &&
      d.spans[0].start >= sentence.start &&
      d.spans[0].end <= sentence.end,
  )
  const clause = spanOf(scene, event.clause)
  const opening = own.find(
    (d) =>
      d.spans[0].start - sentence.start < 8 &&
      clause.start >= d.spans[0].end &&
      clause.start - d.spans[0].end < 4,
  )
  return opening?.value ?? null
}

// "the depot" without its article.
const nameOf = (scene: Scene, range: Range): string => {
  const bare = scene.words.articles.has(lowerAt(scene, range.first)) && range.last - range.first > 1
  return textOf(scene, bare ? { first: range.first + 1, last: range.last } : range)
}

const personIn = (scene: Scene, range: Range): ActorAnnotation | null =>
  actorsIn(scene.earlier.actor, spanOf(scene, range)).find((a) => a.actorKind === 'person') ?? null

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

interface Told {
  readonly annotation: IncidentAnnotation
  /** Paragraphs of its first and last clause. */
  readonly from: number
  readonly to: number
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((v) => v !== null) ?? null

const tell = (scene: Scene, { type, events }: Joined): Told | null => {
  const [main] = events
  if (!main) return null
  const spans = events.map((e) => spanOf(scene, e.clause))
  const [span, ...more] = spans
  if (!span) return null
  const figures = scene.earlier.figure.filter((f) =>
    spans.some((s) => f.spans[0].start >= s.start && f.spans[0].end <= s.end),
  )
  const target = first(events.map((e) => e.target))
  const annotation: IncidentAnnotation = {
    kind: 'incident',
    id: mentionId(scene.ready, 'incident', span, type),
    spans: [span, ...more],
    rule: main.rule,
    type,
    actor: first(
      events.map((e) =>
        e.rule === 'incidents/announced' ? stateOf(scene, actorOf(scene, e.actor)) : actorOf(scene, e.actor),
      ),
    ),
    target: target ? targetOf(scene, target) : null,
    place: first(events.map((e) => placeOf(scene, e))),
    date: first(
      events.map((e) => (e.rule === 'incidents/harm' && events.length > 1 ? null : dateOf(scene, e))),
    ),
    killed: first(events.map((e) => countIn(scene, e, 'killed'))),
    wounded: first(events.map((e) => countIn(scene, e, 'wounded'))),
    figures: figures.map((f) => f.id),
    claimedBy: findClaimant(scene.earlier.statement, spanOf(scene, { first: main.at, last: main.at + 1 })),
  }
  const paragraphs = events.map((e) => scene.ready.sentences[e.sentence]?.paragraph ?? -1)
  return { annotation, from: Math.min(...paragraphs), to: Math.max(...paragraphs) }
}

const carriedOn = ({ annotation, from }: Told, before: Told | null): IncidentAnnotation => {
  if (!before || from - before.to > 4 || annotation.type !== 'attack' || annotation.actor !== null)
    return annotation
  // Further on, only who did it goes without saying.
  const date = annotation.date ?? (from - before.to > 1 ? null : before.annotation.date)
  return { ...annotation, actor: before.annotation.actor, date }
}

// One scene told over paragraphs: what follows an attack without a doer or day of its own shares those of the attack before it,
// as long as the article names only one attacker.
const inherit = (told: readonly Told[]): readonly IncidentAnnotation[] => {
  const attackers = new Set(
    told.flatMap(({ annotation: a }) =>
      a.type === 'attack' && a.actor ? [a.actor.actor ?? a.actor.text] : [],
    ),
  )
  const out: IncidentAnnotation[] = []
  let before: Told | null = null
  for (const one of told.toSorted((a, b) => a.to - b.to || a.from - b.from)) {
    const annotation: IncidentAnnotation = attackers.size === 1 ? carriedOn(one, before) : one.annotation
    out.push(annotation)
    if (annotation.type === 'attack') before = { ...one, annotation }
  }
  return out
}

/** The incidents of an article from their joined clauses. */
export const tellIncidents = (scene: Scene, joined: readonly Joined[]): readonly IncidentAnnotation[] =>
  inherit(joined.flatMap((j) => tell(scene, j) ?? []))
