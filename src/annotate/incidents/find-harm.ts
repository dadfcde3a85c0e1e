import { clauseOf } from './clause-of.ts'
import { nounBefore } from '../../grammar/find-subject.ts'
import { ownerIn } from './owner-of.ts'
import { lowerAt, nounType, sentenceOf, type FoundEvent, type Range, type Scene } from './scene.ts'
import { tokenIndexAt } from '../../grammar/find-at.ts'

// The figure's own tokens.
const tokensOf = (scene: Scene, span: { start: number; end: number }): Range => {
  const first = tokenIndexAt(scene.ready, span.start)
  let last = first
  while ((scene.ready.tokens[last]?.end ?? Infinity) <= span.end) last++
  return { first, last }
}

// "since midnight", "since Monday": a count of days, not of a war.
const isOfTheDay = (scene: Scene, i: number): boolean =>
  [1, 2, 3].some((n) => scene.words.hours.has(lowerAt(scene, i + n)))

/** Whether an event is told for the first time in these words: "in a strike on a market", "in another attack". */
export const tellsItself = (scene: Scene, range: Range): boolean => {
  for (let n = nounBefore(scene.ready, range.first) + 1; n < scene.ready.nouns.length; n++) {
    const np = scene.ready.nouns[n]
    if (!np || np.first >= range.last) return false
    if (scene.words.indefinites.has(lowerAt(scene, np.first)) && nounType(scene, np.head)) return true
  }
  return false
}

const isUnreal = (scene: Scene, range: Range): boolean => {
  const sentence = sentenceOf(scene, range.first)
  if (!sentence) return true
  const reach = { first: range.first - 15, last: range.last + 12 }
  for (
    let i = Math.max(sentence.first, range.first - 40);
    i < Math.min(sentence.last, range.last + 28);
    i++
  ) {
    const t = scene.ready.tokens[i]
    if (!t) break
    const near = i >= reach.first && i < reach.last
    // "tens of thousands have been killed" is a count of a war.
    if (i < range.last && i >= range.first && scene.words.checks.masses.has(t.lower)) return true
    if (near && (scene.words.modals.has(t.lower) || t.text === '?')) return true
    // "Since the start of the war, …" counts it all, however far off.
    const counts = near || t.lower === scene.words.since
    if (counts && scene.words.casualties.cumulative.has(t.lower) && !isOfTheDay(scene, i)) return true
  }
  return false
}

/** Clauses that tell only of people killed or wounded: "Five others were wounded". One a sentence. */
export const findHarm = (scene: Scene): readonly FoundEvent[] => {
  const out: FoundEvent[] = []
  const seen = new Set<number>()
  for (const figure of scene.earlier.figure) {
    if (figure.what !== 'killed' && figure.what !== 'wounded') continue
    const range = tokensOf(scene, figure.spans[0])
    const sentence = scene.ready.tokens[range.first]?.sentence ?? -1
    if (seen.has(sentence) || isUnreal(scene, range)) continue
    seen.add(sentence)
    const at = sentenceOf(scene, range.first)
    const opening = at && /^["“‘']$/.test(lowerAt(scene, at.first)) ? at.first + 1 : (at?.first ?? 0)
    const opened =
      scene.language.figures.placePrepositions.has(lowerAt(scene, opening)) && range.first - opening > 2
    const clause = clauseOf(scene, range.first, range)
    out.push({
      type: 'attack',
      rule: 'incidents/harm',
      sentence,
      at: range.first,
      clause,
      actor: ownerIn(scene, clause),
      target: null,
      refers: !opened && !tellsItself(scene, clause),
      one: null,
      vague: figure.value === null,
    })
  }
  return out
}
