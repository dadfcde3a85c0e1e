import { initial, type Candidate } from './person-candidates.ts'
import { isSubject } from './read-deeds.ts'
import type { Piece, Reading } from './read-pieces.ts'

const lower = (r: Reading, i: number): string => r.ready.tokens[i]?.lower ?? ''

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(word)

/** Words that no name of a person holds. */
export const isThing = (r: Reading, c: Candidate): boolean =>
  c.parts.some(
    (p) =>
      r.words.thingHeads.has(p.toLowerCase()) ||
      r.words.neverNames.has(p.toLowerCase()) ||
      r.words.bodyHeads.has(p.toLowerCase()),
  ) ||
  c.parts.every((p) => isAcronym(p)) ||
  c.parts.some((p) => /\d|&/.test(p)) ||
  c.parts.length > 6 ||
  r.words.thingHeads.has(lower(r, c.piece.last))

// A pronoun so many words behind a name is another's.
const farthest = 400

// "Arrow said he would go": a pronoun takes the name up in its own sentence.
const isTakenUp = (r: Reading, c: Candidate): boolean => {
  const sentence = r.ready.sentences[r.ready.tokens[c.piece.last - 1]?.sentence ?? -1]
  const end = Math.min(sentence?.last ?? 0, c.piece.last + farthest)
  for (let i = c.piece.last; i < end; i++) if (r.words.personal.has(lower(r, i))) return true
  return r.words.personal.has(lower(r, sentence?.last ?? 0))
}

/** True for "aboard the Alma Reyd": the article shows a ship, a paper or a hotel, unless more follows. */
export const isUnderArticle = (r: Reading, c: Candidate): boolean =>
  c.titles.length === 0 &&
  !c.addressed &&
  r.words.articles.has(lower(r, c.piece.first - 1)) &&
  r.ready.tokens[c.piece.last]?.pos !== 'NOUN'

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '')

const isHuman = (r: Reading, i: number): boolean => {
  const t = r.ready.tokens[i]
  if (!t) return false
  const own = (word: string): boolean => r.words.humanNouns.has(word) || r.words.titles.has(word)
  return own(t.lower) || (t.lower.length > 4 && own(singular(t.lower)))
}

const sentenceOf = (r: Reading, i: number): number => r.ready.tokens[i]?.sentence ?? -1

// "the golfers Pel Arrow and …", "his wife, Ilsa Morvane,": a noun for people right before, in lower case.
const isIntroduced = (r: Reading, first: number): boolean => {
  const at = lower(r, first - 1) === ',' ? first - 2 : first - 1
  const t = r.ready.tokens[at]
  if (!t || t.sentence !== sentenceOf(r, first) || !isHuman(r, at) || /^\p{Lu}/u.test(t.text)) return false
  return at === first - 1 || r.words.humanNouns.has(t.lower)
}

// The noun for people that a phrase of a few words ends in: "a 4-month-old baby", "one of the founders".
const isHumanPhrase = (r: Reading, from: number): boolean => {
  for (let i = from; i < from + 7 && sentenceOf(r, i) === sentenceOf(r, from); i++) {
    if (isHuman(r, i)) return !/^['’]s?$/.test(lower(r, i + 1))
    const t = r.ready.tokens[i]
    if (!t || t.pos === 'PUNCT' || (t.pos === 'VERB' && i > from)) return false
  }
  return false
}

const opensPhrase = (r: Reading, i: number): boolean =>
  r.words.articles.has(lower(r, i)) ||
  r.words.indefinite.has(lower(r, i)) ||
  r.words.personal.has(lower(r, i))

// "Arrow, 24, …", "Arrow, whose brother …", "Arrow, a sailor from Oslan": only people have an age, kin and a trade.
const isDescribed = (r: Reading, { piece: { last } }: Candidate): boolean =>
  lower(r, last) === ',' &&
  (r.words.kin.has(lower(r, last + 1)) ||
    (/^[1-9]\d$/.test(lower(r, last + 1)) && /^[,.]$/.test(lower(r, last + 2))) ||
    (opensPhrase(r, last + 1) && isHumanPhrase(r, last + 2)))

// "Pel Arrow is a man who", "Pel Arrow was the first woman to".
const isPredicated = (r: Reading, { piece: { last } }: Candidate): boolean => {
  const verb = r.ready.verbs[r.verbFrom[last] ?? -1]
  return (
    verb?.lemma === 'be' &&
    !verb.passive &&
    verb.form === 'finite' &&
    opensPhrase(r, verb.last) &&
    isHumanPhrase(r, verb.last + 1)
  )
}

// "Arrow said he", "…", Arrow said; not "asked whether Ashmar agreed, she said".
const opensClause = (r: Reading, first: number): boolean => {
  const before = r.ready.tokens[first - 1]
  if (!before || before.sentence !== r.ready.tokens[first]?.sentence) return true
  // "On Monday Arrow said".
  if (
    /^\p{Lu}/u.test(before.text) &&
    r.words.neverNames.has(before.lower) &&
    r.ready.tokens[first - 2]?.sentence === before.sentence
  )
    return true
  return before.pos === 'PUNCT' || r.ready.verbs[r.verbFrom[first - 1] ?? -1]?.last === first
}

const actsAsPerson = (r: Reading, c: Candidate): boolean =>
  (c.speaks || isSubject(r, c.piece.last)) && opensClause(r, c.piece.first) && isTakenUp(r, c)

/** True for a family name that a page goes on with as with people's: "Arrow said he would stay". `same` are its candidates of one word. */
export const goesOnAlone = (r: Reading, same: readonly Candidate[]): boolean =>
  same.every((x) => !x.placed && !isUnderArticle(r, x)) && same.some((x) => x.addressed || actsAsPerson(r, x))

// "Keshet Harbour players": a noun goes on with it.
const isModifier = (r: Reading, { piece: { last } }: Candidate): boolean => {
  const t = r.ready.tokens[last]
  return t?.pos === 'NOUN' && t.sentence === sentenceOf(r, last - 1) && (r.verbFrom[last] ?? -1) < 0
}

/**
 * True for a name of two words and more that something on the page shows to be a person's. `families` are keys of the names of one word that
 * the page goes on with as with people's.
 */
export const isFullName = (r: Reading, c: Candidate, families: ReadonlySet<string>): boolean => {
  if (c.parts.length < 2 || isThing(r, c)) return false
  if (c.given || c.addressed || c.titles.length > 0)
    return !(c.titles.length === 0 && c.placed && !c.addressed)
  if (c.parts.length > 3 && !c.parts.some((p) => r.words.particles.has(p))) return false
  if (c.placed || isModifier(r, c)) return false
  return (
    isDescribed(r, c) ||
    isIntroduced(r, c.piece.first) ||
    isPredicated(r, c) ||
    actsAsPerson(r, c) ||
    (c.parts.length === 3 && initial(c.parts[1] ?? '')) ||
    families.has(c.keys.at(-1) ?? '')
  )
}

const joins = (word: string): boolean => word === ',' || word === 'and'

// Names with nothing on them that would make them a thing, a place or part of another name.
const mayStandBeside = (r: Reading, c: Candidate): boolean =>
  (c.parts.length === 2 || c.parts.length === 3) &&
  !(isThing(r, c) || c.placed || isUnderArticle(r, c) || isModifier(r, c))

/** True for a name of two or three words that stands in a row with people: "Ilsa Morvane and Deon Arrow". */
export const standsBesidePeople = (
  r: Reading,
  c: Candidate,
  isPerson: (piece: Piece) => boolean,
): boolean => {
  if (!mayStandBeside(r, c)) return false
  const { first, last } = c.piece
  const [ahead, behind] = [lower(r, first - 1), lower(r, last)]
  const before = r.pieces[r.pieceOn[first - 2] ?? -1]
  const after = r.pieces[r.pieceOn[last + 1] ?? -1]
  const within = sentenceOf(r, first - 2) === sentenceOf(r, last - 1)
  const follows = within && joins(ahead) && before?.last === first - 1 && isPerson(before)
  const leads = joins(behind) && after?.first === last + 1 && isPerson(after)
  // A comma alone may end what is said of the person before it.
  return (
    (follows && (ahead === 'and' || joins(behind))) ||
    (leads && (behind === 'and' || (within && joins(ahead))))
  )
}

// "Investigators said": a plain noun that opens its sentence.
const isPlainOpening = (r: Reading, c: Candidate): boolean => {
  const t = r.ready.tokens[c.piece.first]
  const before = r.ready.tokens[c.piece.first - 1]
  const plain = t?.pos === 'NOUN' || (t?.lower.endsWith('s') === true && isHuman(r, c.piece.first))
  return plain && (!before || before.sentence !== sentenceOf(r, c.piece.first))
}

/**
 * True for a family name alone that is somebody: a title or "Mr" stands before it, or it speaks and is nowhere a place. `same` are all
 * candidates of that name.
 */
export const isSomebody = (r: Reading, same: readonly Candidate[]): boolean => {
  const parts = same[0]?.parts ?? []
  if (parts.length > 2 || same.every((x) => isPlainOpening(r, x))) return false
  if (same.some((x) => x.addressed)) return true
  const before = same.some((x) => x.titles.some((t) => t.last === x.piece.first || t.first > x.piece.first))
  if (before) return same.every((x) => !x.placed)
  if (parts.length > 1) return false
  if (
    (parts[0] ?? '').length < 3 ||
    same.some((x) => x.placed || r.words.articles.has(lower(r, x.piece.first - 1)))
  )
    return false
  return same.some((x) => x.speaks && opensClause(r, x.piece.first) && isTakenUp(r, x))
}
