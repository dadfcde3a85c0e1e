import { actorsIn, whoAt } from '../../grammar/find-actors.ts'
import { findClaimant } from '../../grammar/find-claimant.ts'
import { findPlace } from '../../grammar/find-place.ts'
import type { IncidentAnnotation, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { mentionId } from '../annotator.ts'
import { harmIn, type Joined } from './join-events.ts'
import { sortsOf, type FoundEvent, type Range, type Scene } from './scene.ts'

const spanOf = (scene: Scene, range: Range): Span => {
  const [a, b] = [scene.ready.tokens[range.first], scene.ready.tokens[range.last - 1]]
  return { start: a?.start ?? 0, end: b?.end ?? 0 }
}

const textOf = (scene: Scene, range: Range): string => {
  const span = spanOf(scene, range)
  return scene.ready.article.text.slice(span.start, span.end)
}

// "Vardanian forces" act for Vardania; a drone without an owner is nobody.
const actorOf = (scene: Scene, range: Range | null): Who | null => {
  if (!range) return null
  const span = spanOf(scene, range)
  const who = whoAt(scene.ready, scene.earlier.actor, span)
  if (who.actor !== null) return who
  const sorts = sortsOf(scene, range)
  const sides = actorsIn(scene.earlier.actor, span).filter((a) => a.actorKind !== 'person')
  const [side] = sides
  if (side && sides.length === 1) return { ...who, actor: side.id }
  if (sorts.weapon || sorts.event) return null
  const single = range.last - range.first === 1 ? scene.ready.tokens[range.first] : undefined
  return single?.pos === 'PRON' || single?.pos === 'DET' ? null : who
}

// Killed or wounded as one clause counts them; null where none has a number.
const countIn = (scene: Scene, event: FoundEvent, kind: 'killed' | 'wounded'): number | null => {
  const values = harmIn(scene, event.clause, kind).flatMap((f) => (f.value === null ? [] : [f.value]))
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) : null
}

const dateOf = (scene: Scene, event: FoundEvent): string | null => {
  const span = spanOf(scene, event.clause)
  const at = scene.ready.tokens[event.at]?.start ?? span.start
  const dates = scene.earlier.date.filter((d) => d.value !== null && (d.type === 'date' || d.type === 'interval') && d.spans[0].start >= span.start && d.spans[0].end <= span.end)
  const nearest = dates.toSorted((a, b) => Math.abs(a.spans[0].start - at) - Math.abs(b.spans[0].start - at))[0]
  if (nearest) return nearest.value
  return findClaimant(scene.earlier.statement, spanOf(scene, { first: event.at, last: event.at + 1 })) ? null : sentenceDate(scene, event)
}

// A date elsewhere in the sentence is the event's only where nobody is said to speak in it.
const sentenceDate = (scene: Scene, event: FoundEvent): string | null => {
  const sentence = scene.ready.sentences[event.sentence]
  if (!sentence) return null
  const own = scene.earlier.date.filter((d) => d.value !== null && (d.type === 'date' || d.type === 'interval') && d.spans[0].start >= sentence.start && d.spans[0].end <= sentence.end)
  return own.length === 1 ? (own[0]?.value ?? null) : null
}

const placeOf = (scene: Scene, event: FoundEvent): string | null => {
  const { times, placePrepositions } = scene.language.figures
  const found = findPlace(scene.ready, { first: event.clause.first, last: event.clause.last, at: event.at, prepositions: placePrepositions, times })
  const named = event.target && sortsOf(scene, event.target).name ? event.target : null
  return found ?? (named ? textOf(scene, named).replace(/^(?:the|its|their) /i, '') : null)
}

interface Told {
  readonly annotation: IncidentAnnotation
  readonly paragraph: number
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((v) => v !== null) ?? null

const tell = (scene: Scene, { type, events }: Joined): Told | null => {
  const [main] = events
  if (!main) return null
  const spans = events.map((e) => spanOf(scene, e.clause))
  const [span, ...more] = spans
  if (!span) return null
  const figures = scene.earlier.figure.filter((f) => spans.some((s) => f.spans[0].start >= s.start && f.spans[0].end <= s.end))
  const target = first(events.map((e) => e.target))
  const annotation: IncidentAnnotation = {
    kind: 'incident', id: mentionId(scene.ready, 'incident', span, type), spans: [span, ...more], rule: main.rule, type,
    actor: first(events.map((e) => actorOf(scene, e.actor))),
    target: target ? textOf(scene, target).replace(/^(?:the|a|an) /i, '') : null,
    place: first(events.map((e) => placeOf(scene, e))),
    date: first(events.map((e) => dateOf(scene, e))),
    killed: first(events.map((e) => countIn(scene, e, 'killed'))),
    wounded: first(events.map((e) => countIn(scene, e, 'wounded'))),
    figures: figures.map((f) => f.id),
    claimedBy: findClaimant(scene.earlier.statement, spanOf(scene, { first: main.at, last: main.at + 1 })),
  }
  return { annotation, paragraph: scene.ready.sentences[main.sentence]?.paragraph ?? -1 }
}

// One scene told over paragraphs: what follows an attack without a doer or day of its own shares those of the attack before it,
// as long as the article names only one attacker.
const inherit = (told: readonly Told[]): readonly IncidentAnnotation[] => {
  const attackers = new Set(told.flatMap(({ annotation: a }) => (a.type === 'attack' && a.actor ? [a.actor.actor ?? a.actor.text] : [])))
  const out: IncidentAnnotation[] = []
  let before: Told | null = null
  for (const one of told) {
    const near = before !== null && one.paragraph - before.paragraph <= 1
    const carried = near && before && one.annotation.type === 'attack' && one.annotation.actor === null && attackers.size === 1
    const annotation = carried && before
      ? { ...one.annotation, actor: before.annotation.actor, date: one.annotation.date ?? before.annotation.date }
      : one.annotation
    out.push(annotation)
    if (annotation.type === 'attack') before = { annotation, paragraph: one.paragraph }
  }
  return out
}

/** The incidents of an article from their joined clauses. */
export const tellIncidents = (scene: Scene, joined: readonly Joined[]): readonly IncidentAnnotation[] =>
  inherit(joined.flatMap((j) => tell(scene, j) ?? []))
