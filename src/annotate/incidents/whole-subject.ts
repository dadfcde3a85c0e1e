import { nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import { isTime, lowerAt, sentenceOf, type Range, type Scene } from './scene.ts'

// "aid to Oslan before Keshet imposed …": what opens a clause of its own ends the phrase before it.
const ownClause = (scene: Scene, range: Range): Range => {
  for (let i = range.last - 2; i > range.first; i--)
    if (scene.words.clauseOpeners.has(lowerAt(scene, i))) return { first: i + 1, last: range.last }
  return range
}

// "At the same time, naval forces, working with troops, struck …": a time does nothing; the phrase behind it does.
const notTime = (scene: Scene, range: Range): Range | null => {
  if (!scene.language.figures.times.has(lowerAt(scene, range.last - 1))) return range
  const next = scene.ready.nouns[nounBefore(scene.ready, range.last) + 1]
  const sentence = sentenceOf(scene, range.first)
  const near = next && sentence && next.first <= range.last + 2 && next.last <= sentence.last
  return near && !isTime(scene, next) ? next : null
}

/**
 * Who or what a verb is about, from the phrase that grammar gave: without the clause before it, and never a time.
 *
 * @example "Keshet" of "aid to Oslan before Keshet" in "They sent aid to Oslan before Keshet imposed a blockade".
 */
export const ownSubject = (scene: Scene, subject: Range | null): Range | null =>
  subject && notTime(scene, ownClause(scene, subject))

// "protesters supporting the dockers": the phrase that a participle describes, from what the participle acts on.
const described = (scene: Scene, first: number, floor: number): number => {
  const verb = scene.ready.verbs[verbIndexAt(scene.ready, first) - 1]
  if (!verb || verb.last !== first || verb.form !== 'participle') return first
  const np = scene.ready.nouns[nounBefore(scene.ready, verb.first)]
  return np && np.last === verb.first && np.first >= floor && !isTime(scene, np) ? np.first : first
}

/** A phrase with those it is a part of: "thousands of workers at the port" from "the port". */
export const withHeads = (scene: Scene, range: Range): Range => {
  const floor = sentenceOf(scene, range.first)?.first ?? range.first
  let first = described(scene, range.first, floor)
  for (let guard = 0; guard < 3 && scene.ready.tokens[first - 1]?.pos === 'ADP'; guard++) {
    const before = scene.ready.nouns[nounBefore(scene.ready, first - 1)]
    if (!before || before.last !== first - 1 || before.first < floor) break
    if (isTime(scene, before) || scene.words.clauseOpeners.has(lowerAt(scene, first - 1))) break
    first = before.first
  }
  return { first, last: range.last }
}
