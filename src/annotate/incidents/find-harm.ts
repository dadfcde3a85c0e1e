import { clauseOf } from './clause-of.ts'
import { lowerAt, sentenceOf, type FoundEvent, type Range, type Scene } from './scene.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'

// The figure's own tokens.
const tokensOf = (scene: Scene, span: { start: number; end: number }): Range => {
  const first = tokenIndexAt(scene.ready, span.start)
  let last = first
  while ((scene.ready.tokens[last]?.end ?? Infinity) <= span.end) last++
  return { first, last }
}

const isUnreal = (scene: Scene, range: Range): boolean => {
  const sentence = sentenceOf(scene, range.first)
  if (!sentence) return true
  for (
    let i = Math.max(sentence.first, range.first - 15);
    i < Math.min(sentence.last, range.last + 12);
    i++
  ) {
    const t = scene.ready.tokens[i]
    if (t && scene.words.casualties.cumulative.has(t.lower)) return true
    if (t && (scene.words.modals.has(t.lower) || t.text === '?')) return true
  }
  return false
}

/** Clauses that tell only of people killed or wounded: "Five others were wounded". One a sentence. */
export const findHarm = (scene: Scene): readonly FoundEvent[] => {
  const out: FoundEvent[] = []
  const seen = new Set<number>()
  for (const figure of scene.earlier.figure) {
    if (figure.what !== 'killed' && figure.what !== 'wounded') continue
    if (figure.value === null) continue
    const range = tokensOf(scene, figure.spans[0])
    const sentence = scene.ready.tokens[range.first]?.sentence ?? -1
    if (seen.has(sentence) || isUnreal(scene, range)) continue
    seen.add(sentence)
    const at = sentenceOf(scene, range.first)
    const opening = at && /^["“‘']$/.test(lowerAt(scene, at.first)) ? at.first + 1 : (at?.first ?? 0)
    const opened =
      scene.language.figures.placePrepositions.has(lowerAt(scene, opening)) && range.first - opening > 2
    out.push({
      type: 'attack',
      rule: 'incidents/harm',
      sentence,
      at: range.first,
      clause: clauseOf(scene, range.first, range),
      actor: null,
      target: null,
      refers: !opened,
      one: null,
    })
  }
  return out
}
