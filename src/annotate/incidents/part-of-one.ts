import type { IncidentAnnotation } from '../../model/annotation.ts'
import { isViolent } from './join-events.ts'
import { lowerAt, type FoundEvent, type Range, type Scene } from './scene.ts'

/** An incident with the event that tells it. */
export interface ToldEvent {
  readonly annotation: IncidentAnnotation
  readonly main: FoundEvent
}

// What is told further on is of another scene.
const farthest = 4

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const isOneScene = (a: ToldEvent, b: ToldEvent): boolean => {
  const [x, y] = [a.annotation, b.annotation]
  const who = (it: IncidentAnnotation): string | null => it.actor?.actor ?? it.actor?.text ?? null
  const gap = b.main.sentence - a.main.sentence
  return gap >= 0 && gap <= farthest && agree(who(x), who(y)) && agree(x.date, y.date)
}

// "The attack also destroyed a station": the attack that was told last. Its toll is not that of what is told of it here.
const isRetold = (scene: Scene, whole: ToldEvent, { annotation, main }: ToldEvent): boolean =>
  main.rule === 'incidents/noun-subject' &&
  main.refers &&
  [whole.annotation, annotation].every(({ killed, wounded }) => killed === null && wounded === null) &&
  agree(whole.annotation.place, annotation.place) &&
  scene.words.definites.has(lowerAt(scene, main.clause.first))

const headOf = (
  scene: Scene,
  range: Range | null,
): { readonly lemma: string; readonly many: boolean } | null => {
  const head = scene.ready.tokens
    .slice(range?.first ?? 0, range?.last ?? 0)
    .filter((t) => t.pos === 'NOUN')
    .at(-1)
  return head ? { lemma: head.lemma, many: head.lower !== head.lemma } : null
}

// "had detained officials", "had arrested one official as a spy": one of those is told of by itself.
const isOneOfThem = (scene: Scene, whole: ToldEvent, one: ToldEvent): boolean => {
  const [x, y] = [headOf(scene, whole.main.target), headOf(scene, one.main.target)]
  return (
    whole.annotation.type === one.annotation.type &&
    agree(whole.annotation.place, one.annotation.place) &&
    scene.words.custody.has(one.annotation.type) &&
    x !== null &&
    y !== null &&
    x.lemma === y.lemma &&
    x.many &&
    !y.many
  )
}

/**
 * For each incident of a page, in order of place, the one before it that it tells a part of; undefined for a whole.
 *
 * @example "it had arrested one official", behind "they had detained officials of the port"
 */
export const partsOfOne = (
  scene: Scene,
  told: readonly ToldEvent[],
): ReadonlyMap<IncidentAnnotation, IncidentAnnotation> => {
  const out = new Map<IncidentAnnotation, IncidentAnnotation>()
  let [before, whole]: [ToldEvent | null, ToldEvent | null] = [null, null]
  for (const one of told) {
    const isPart =
      before !== null &&
      whole !== null &&
      isOneScene(before, one) &&
      (isViolent(one.annotation.type) && isViolent(whole.annotation.type)
        ? isRetold(scene, whole, one)
        : isOneOfThem(scene, whole, one))
    if (isPart && whole) out.set(one.annotation, whole.annotation)
    else whole = one
    before = one
  }
  return out
}
