import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { lemmaAt, lowerAt, type FoundEvent, type Scene } from './scene.ts'
import { spanOfRange } from './span-of-range.ts'

const verbOf = (scene: Scene, at: number): VerbGroup | null => {
  const n = verbIndexAt(scene.ready, at)
  const holds = (verb: VerbGroup | undefined): boolean =>
    verb !== undefined && verb.first <= at && at < verb.last
  return [scene.ready.verbs[n], scene.ready.verbs[n - 1]].find(holds) ?? null
}

// Its clause names a day, counts those harmed, or how much was fired: "is firing 700 drones a night".
const isOfOneDay = (scene: Scene, { clause }: FoundEvent): boolean => {
  const { start, end } = spanOfRange(scene, clause)
  const inside = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start >= start && span.end <= end
  const counted = scene.ready.tokens.slice(clause.first, clause.last).some((t) => t.pos === 'NUM')
  return (
    counted ||
    scene.earlier.date.some(
      (d) => d.value !== null && /^(?:date|interval)$/.test(d.type) && inside(d.spans[0]),
    ) ||
    scene.earlier.figure.some(
      (f) => f.value !== null && (f.what === 'killed' || f.what === 'wounded') && inside(f.spans[0]),
    )
  )
}

// "continued to fire rockets", "have continued to pound the port": over time; "continue to fire" tells of these days.
const goesOn = (scene: Scene, verb: VerbGroup): boolean => {
  const from = Math.max(0, verb.first - 2)
  return scene.ready.tokens
    .slice(from, verb.head)
    .some((t) => t.pos === 'VERB' && t.lower !== t.lemma && scene.words.checks.ongoing.has(t.lemma))
}

// "has said it is targeting camps": what is done at all.
const isProgressive = (scene: Scene, verb: VerbGroup): boolean =>
  verb.tense === 'present' &&
  verb.last - verb.first > 1 &&
  lemmaAt(scene, verb.first) === 'be' &&
  /ing$/.test(lowerAt(scene, verb.head))

// "destroyed enormous amounts of tunnels", "In most instances where it has attacked hospitals": no one of them.
const isMass = (scene: Scene, { target, at, sentence }: FoundEvent): boolean => {
  const { amounts, instances } = scene.words.checks
  for (let i = target?.first ?? 0; i < (target?.last ?? 0); i++)
    if (amounts.has(lemmaAt(scene, i)) && lowerAt(scene, i + 1) === scene.words.of) return true
  const first = Math.max(scene.ready.sentences[sentence]?.first ?? at, at - 8)
  return scene.ready.tokens.slice(first, at).some((t) => t.pos === 'NOUN' && instances.has(t.lemma))
}

/**
 * Whether words tell what is done over time or again and again, and no day or toll makes it one event.
 *
 * @example true for "Keshet continued to fire rockets at Oslan", false for "Keshet continued to shell Oslan on Monday".
 */
export const isGeneral = (scene: Scene, event: FoundEvent): boolean => {
  if (!event.rule.startsWith('incidents/verb') && event.rule !== 'incidents/noun-subject') return false
  if (scene.words.checks.lasting.has(event.type) && event.type !== 'attack') return false
  const verb = verbOf(scene, event.at)
  const over = verb !== null && (goesOn(scene, verb) || isProgressive(scene, verb))
  return (over || isMass(scene, event)) && !isOfOneDay(scene, event)
}
