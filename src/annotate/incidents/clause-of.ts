import { piecesAround } from '../../grammar/find-speaker.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import { lowerAt, sentenceOf, type Range, type Scene } from './scene.ts'

// A phrase before the subject belongs to the clause as long as it holds no verb: "In Port Ambry, a boat …".
const withOpening = (scene: Scene, first: number, floor: number): number => {
  for (let i = first - 1; i >= floor; i--) {
    const t = scene.ready.tokens[i]
    if (
      !t ||
      t.pos === 'VERB' ||
      t.pos === 'AUX' ||
      t.pos === 'SCONJ' ||
      t.pos === 'CCONJ' ||
      /^[;:]$/.test(t.text)
    )
      return first
    if (/^["“”'‘’]$/.test(t.text)) return i + 1
  }
  return floor
}

// The narrowest statement around a token bounds its clause: on the left always, on the right where a quotation ends.
const bounds = (scene: Scene, at: number, range: Range): Range => {
  const token = scene.ready.tokens[at]
  if (!token) return range
  let [first, last, least] = [range.first, range.last, Infinity]
  for (const piece of piecesAround(scene.earlier.statement, token)) {
    if (piece.end - piece.start >= least) continue
    least = piece.end - piece.start
    first = range.first
    last = range.last
    while (first < last && (scene.ready.tokens[first]?.start ?? 0) < piece.start) first++
    while (
      piece.statement.mode === 'direct' &&
      last > first &&
      (scene.ready.tokens[last - 1]?.end ?? 0) > piece.end
    )
      last--
  }
  return last > at && first <= at ? { first, last } : range
}

const isCue = (scene: Scene, verb: VerbGroup): boolean => scene.language.statements.plain.has(verb.lemma)

// "…, officials said", "…, according to the governor", "; …": where the telling of the event ends.
const endOf = (scene: Scene, at: number, end: number): number => {
  for (let i = at + 1; i < end; i++) {
    const word = lowerAt(scene, i)
    if (word === ';' || word === '--' || word === '—') return i
    if (word !== ',') continue
    const next = lowerAt(scene, i + 1)
    if (scene.words.according.has(next) || next === '"') return i
    const verb = scene.ready.verbs[verbIndexAt(scene.ready, i + 1)]
    if (!verb || verb.first >= end) continue
    const plain = scene.ready.tokens
      .slice(i + 1, verb.first)
      .every((t) => t.pos !== 'PUNCT' && t.pos !== 'CCONJ' && t.pos !== 'SCONJ')
    if (plain && verb.form === 'finite' && verb.first - i < 10 && isCue(scene, verb)) return i
  }
  return end
}

/**
 * The clause that tells an event: from its subject (or the phrase that opens the sentence) to the end of its sentence, without
 * who says so.
 *
 * @example "a drone hit a depot, wounding two" in "On Monday officials said a drone hit a depot, wounding two."
 */
export const clauseOf = (scene: Scene, at: number, subject: Range | null, bare = false): Range => {
  const sentence = sentenceOf(scene, at)
  if (!sentence) return { first: at, last: at + 1 }
  let end = sentence.last
  while (end > at + 1 && scene.ready.tokens[end - 1]?.pos === 'PUNCT' && lowerAt(scene, end - 1) !== ')')
    end--
  const from = subject && subject.first >= sentence.first && subject.first <= at ? subject.first : at
  const range = bounds(scene, at, {
    first: bare ? from : withOpening(scene, from, sentence.first),
    last: endOf(scene, at, end),
  })
  return range
}
