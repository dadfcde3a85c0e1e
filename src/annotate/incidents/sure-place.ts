import { mentionsIn } from '../../grammar/find-actors.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'
import type { Span } from '../../model/span.ts'
import { formsOf, lowerAt, type FoundEvent, type Scene } from './scene.ts'
import { spanOfRange } from './span-of-range.ts'

// "diplomats based in Oslan": where somebody lives is not where it happened.
const isHome = (scene: Scene, event: FoundEvent, span: Span): boolean => {
  const first = tokenIndexAt(scene.ready, span.start)
  // "a 31-year-old from Oslan", "launched from the north of Oslan"
  if ([first - 1, first - 2].some((i) => lowerAt(scene, i) === scene.words.from)) return true
  for (let i = first - 1; i > first - 4; i--) {
    const t = scene.ready.tokens[i]
    if (t?.pos === 'VERB') return i !== event.at && scene.words.checks.homes.has(t.lemma)
    if (t?.pos !== 'ADP' && t?.pos !== 'DET') return false
  }
  return false
}

const digits = /\d/

const isNoSite = (scene: Scene, form: string): boolean =>
  scene.words.nouns.has(form) || scene.words.weapons.has(form) || scene.words.armies.has(form)

/** A place that those words may name: no event, no number, nobody; else null. */
export const surePlace = (scene: Scene, event: FoundEvent, place: string | null): string | null => {
  if (place === null || digits.test(place)) return null
  const at = scene.ready.article.text.indexOf(place, spanOfRange(scene, event.clause).start)
  if (at < 0) return place
  const span = { start: at, end: at + place.length }
  const { ready, earlier } = scene
  const inside = ready.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  const behind = ready.tokens.find((t) => t.start >= span.end)
  if (inside.some((t) => t.pos !== 'PROPN' && scene.words.nouns.has(t.lemma))) return null
  if (inside.some((t) => t.pos === 'VERB') || isHome(scene, event, span)) return null
  // "the Covid ward": a name before a noun says what sort it is.
  const near = behind !== undefined && behind.start - span.end <= 1
  // "in Keshti attacks", "Oslan officials"
  if (near && formsOf(scene, behind).some((form) => isNoSite(scene, form))) return null
  if (
    inside.some((t) =>
      formsOf(scene, t).some((form) => scene.words.checks.sources.has(form) && t.lower !== form),
    )
  )
    return null
  const glued = near && behind.pos === 'NOUN'
  if (glued && !scene.language.figures.placeNouns.has(behind.lower) && !scene.words.sites.has(behind.lemma))
    return null
  const whose = mentionsIn(earlier.actor, span).find((m) => m.start <= span.start && m.end >= span.end)
  return whose && whose.actor.actorKind !== 'state' && whose.actor.actorKind !== 'place-as-actor'
    ? null
    : place
}
