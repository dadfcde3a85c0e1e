import type { Reading } from './read-pieces.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

const together = (r: Reading, i: number, j: number): boolean =>
  r.ready.tokens[i]?.sentence === r.ready.tokens[j]?.sentence

// "The hospital in Corvale said": a place between a body and its verb.
const behindPlace = (r: Reading, i: number): number => {
  const place = r.words.placing.has(lower(r, i)) ? r.pieces[r.pieceOn[i + 1] ?? -1] : undefined
  return place && place.first === i + 1 && (r.verbFrom[place.last] ?? -1) >= 0 ? place.last : i
}

// The next word that is not an adverb or a comment between commas: "Keshet, meanwhile, said".
const verbAfter = (r: Reading, last: number): number => {
  let i = behindPlace(r, last)
  // 'Keshet "cannot wait"': what is quoted opens with the verb.
  if (/^["“]$/.test(lower(r, i)) && (r.verbFrom[i + 1] ?? -1) >= 0) i++
  for (let step = 0; step < 4; step++) {
    const verb = r.verbFrom[i] ?? -1
    if (verb >= 0 || !together(r, last - 1, i)) break
    const t = r.ready.tokens[i]
    if (t?.pos === 'ADV' || (t?.text === ',' && (r.ready.tokens[i + 1]?.pos === 'ADV' || step > 0))) i++
    else break
  }
  return together(r, last - 1, i) ? (r.verbFrom[i] ?? -1) : -1
}

/** True where a name is the subject of a verb with a tense of its own. */
export const isSubject = (r: Reading, last: number): boolean => {
  const verb = r.ready.verbs[verbAfter(r, last)]
  return verb !== undefined && (verb.form === 'finite' || r.words.speaking.has(verb.lemma))
}

const isSpeaking = (r: Reading, i: number): boolean => {
  const t = r.ready.tokens[i]
  return t?.pos === 'VERB' && r.words.speaking.has(t.lemma)
}

// "Morvane, the envoy of Keshet, said": the verb behind what is put in between.
const verbBehind = (r: Reading, last: number): boolean => {
  if (lower(r, last) !== ',') return false
  for (let i = last + 1; i < last + 16; i++) {
    if (!together(r, last - 1, i)) return false
    if (lower(r, i) === ',') return isSpeaking(r, i + 1)
  }
  return false
}

/** True where a name says or decides something: "Morvane said", "said Morvane", "according to Morvane". */
export const speaks = (r: Reading, first: number, last: number): boolean => {
  const verb = r.ready.verbs[verbAfter(r, last)]
  if (verb && r.words.speaking.has(verb.lemma) && !verb.passive) return true
  if (
    together(r, first, first - 1) &&
    isSpeaking(r, first - 1) &&
    /^(said|says|added|told|according|asked|wrote)$/.test(lower(r, first - 1))
  )
    return true
  if (lower(r, first - 1) === 'to' && lower(r, first - 2) === 'according') return true
  return verbBehind(r, last)
}

/** True after a preposition of place: "in Oslan". */
export const isPlaced = (r: Reading, first: number): boolean =>
  together(r, first, first - 1) && r.words.placing.has(lower(r, first - 1))

/** True where a name is a party to something: "talks with Keshet", "between Keshet and Vardania", "Keshet's offer". */
export const isParty = (r: Reading, first: number, last: number): boolean => {
  const before = lower(r, first - 1)
  const from = r.words.articles.has(before) ? first - 2 : first - 1
  if (together(r, first, from) && r.words.partying.has(lower(r, from))) return true
  if (/^['’]s?$/.test(lower(r, last))) return true
  return together(r, first, from) && isSpeaking(r, from)
}
