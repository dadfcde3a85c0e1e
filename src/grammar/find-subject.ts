import type { GrammarWords } from '../model/grammar-words.ts'
import type { NounPhrase, Quotation, ReadyArticle, Sentence, Token, VerbGroup } from '../model/ready.ts'
import type { Span } from '../model/span.ts'

/** A subject: its words, and the token that carries its meaning ("officials" in "Ukrainian and Western officials"). */
export interface Subject extends Span {
  readonly head: number
  readonly first: number
  readonly last: number
}

// "the first week", "July 14", "2031": a time, never a subject.
const isTime = ({ tokens, words }: ReadyArticle, np: NounPhrase): boolean =>
  holdsTime(tokens, np, words) || /^\d{1,4}$/.test(tokens[np.head]?.text ?? '')

const holdsTime = (tokens: readonly Token[], np: NounPhrase, words: GrammarWords): boolean => {
  for (let i = np.first; i < np.last; i++) if (words.neverSubjects.has(tokens[i]?.lower ?? '')) return true
  return false
}

// "attacks that officials said", "hoped that Morvane would": before a plural or a name it opens a clause and points at nothing.
const opensClause = ({ tokens, words }: ReadyArticle, first: number, head: number): boolean => {
  const noun = tokens[head]
  if (tokens[first]?.lower !== words.that || head <= first || !noun) return false
  return noun.pos === 'PROPN' || (noun.pos === 'NOUN' && noun.lemma !== noun.lower)
}

const asSubject = (ready: ReadyArticle, from: number, last: number, head: number): Subject | null => {
  const first = opensClause(ready, from, head) ? from + 1 : from
  const [a, b] = [ready.tokens[first], ready.tokens[last - 1]]
  return a && b ? { start: a.start, end: b.end, first, last, head } : null
}

/** Index of the last noun phrase that ends at or before a token; -1 where there is none. */
export const nounBefore = (ready: ReadyArticle, token: number): number => {
  let [low, high] = [0, ready.nouns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ready.nouns[middle]?.last ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The noun phrase that begins at or after a token, within the sentence, or null. */
export const nounAfter = (ready: ReadyArticle, token: number, sentence: Sentence): NounPhrase | null => {
  const np = ready.nouns[nounBefore(ready, token) + 1]
  const found = np && np.first < token ? ready.nouns[nounBefore(ready, token) + 2] : np
  return found && found.last <= sentence.last ? found : null
}

const isComma = (t: Token | undefined): boolean =>
  t?.text === ',' || t?.text === '--' || t?.text === '—' || t?.text === '–'

// "Ilsa Morvane, Brannoch's envoy": an owner opens what the name is said to be, no further member of a list.
const isListed = (ready: ReadyArticle, comma: number): boolean =>
  ready.tokens[comma + 1]?.pos === 'PROPN' &&
  ready.tokens[comma - 1]?.pos === 'PROPN' &&
  !ready.words.endings.owner.test(ready.tokens[comma + 2]?.lower ?? '')

// The dash that opens what a dash closes, or -1; none where the noun before it is the object of a verb.
const dashBefore = (ready: ReadyArticle, closing: number, floor: number): number => {
  const closed = ready.tokens[closing]?.text ?? ','
  for (let i = closing - 1; i > floor && closed !== ','; i--) {
    if (ready.tokens[i]?.text !== closed) continue
    const np = ready.nouns[nounBefore(ready, i)]
    return np?.last === i && ready.verbs[verbIndexAt(ready, np.first) - 1]?.last !== np.first ? i : -1
  }
  return -1
}

// Where a phrase between commas opens: "X, a senior analyst at Y, who follows Z, told": from the comma before "told" back to the one behind X.
// What a dash closes a dash opens: "officials of three states — X, Y and Z — said".
const openingComma = (ready: ReadyArticle, closing: number, floor: number): number => {
  let best = -1
  const dash = dashBefore(ready, closing, floor)
  if (dash > floor) return dash
  for (let i = closing - 1; i > floor; i--) {
    if (!isComma(ready.tokens[i])) continue
    best = i
    const before = ready.nouns[nounBefore(ready, i)]
    const name = before && before.last === i && ready.tokens[before.head]?.pos === 'PROPN'
    if (name && !isListed(ready, i)) return i
  }
  return best
}

// So many verbs back another may be that shares its subject.
const farthestVerb = 6

// How far to the left a subject may be looked for.
interface Walk {
  readonly ready: ReadyArticle
  readonly floor: number
}

// "days after the envoy said" and "calm until Morvane said": such a word opens a clause, and the noun before it stands outside.
const carries = ({ words }: ReadyArticle, t: Token): boolean =>
  t.pos === 'ADP' ? !words.clausePrepositions.has(t.lower) : t.lower === words.including

// "officials in the city of X", "the head of the council": the phrase that carries the others stands first.
const chainStart = ({ ready, floor }: Walk, n: number): number => {
  let k = n
  for (let guard = 0; guard < 12; guard++) {
    const np = ready.nouns[k]
    const before = np ? ready.tokens[np.first - 1] : undefined
    const previous = ready.nouns[k - 1]
    if (!np || !before || !previous || previous.first < floor) return k
    if (previous.last === np.first - 1 && carries(ready, before)) k -= 1
    else return k
  }
  return k
}

// "and" of "the council (NCC) and the guild": the words between two phrases without a short form in brackets.
const jointBetween = (ready: ReadyArticle, left: NounPhrase, right: NounPhrase): string => {
  if (right.first - left.last > 8) return ''
  const between = ready.tokens.slice(left.last, right.first).map((t) => t.lower)
  return (between[0] === '(' && between[2] === ')' ? between.slice(3) : between).join(' ')
}

// ", and" joins a list only behind another comma ("Vardania, Keshet, and Sundre"): else a new clause begins.
const closesList = (ready: ReadyArticle, previous: NounPhrase, joint: string): boolean =>
  joint.startsWith(', ') &&
  ready.words.lastJoints.has(joint.slice(2)) &&
  ready.tokens[previous.first - 1]?.text === ','

// "A, B and C": further members on the left.
const listStart = ({ ready, floor }: Walk, n: number): number => {
  let k = n
  for (let guard = 0; guard < 12; guard++) {
    const np = ready.nouns[k]
    const previous = ready.nouns[k - 1]
    if (!np || !previous || previous.first < floor) return k
    const joint = jointBetween(ready, previous, np)
    const joined = ready.words.listJoints.has(joint) || (k < n && joint === ',')
    if (isTime(ready, previous) || (!joined && !closesList(ready, previous, joint))) return k
    k = chainStart({ ready, floor }, k - 1)
  }
  return k
}

/** Index of the first verb group that begins at or after a token. */
export const verbIndexAt = (ready: ReadyArticle, token: number): number => {
  let [low, high] = [0, ready.verbs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ready.verbs[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The verb groups that lie between two tokens, in order. */
export const verbsBetween = (ready: ReadyArticle, from: number, to: number): readonly VerbGroup[] => {
  const out: VerbGroup[] = []
  for (let i = verbIndexAt(ready, from); i < ready.verbs.length; i++) {
    const v = ready.verbs[i]
    if (!v || v.last > to) break
    out.push(v)
  }
  return out
}

const verbBetween = (ready: ReadyArticle, from: number, to: number): VerbGroup | null =>
  verbsBetween(ready, from, to).find((v) => v.form === 'finite') ?? null

// Finite verbs before a verb in its sentence, the nearest first.
const finiteBefore = (ready: ReadyArticle, verb: VerbGroup, sentence: Sentence): readonly VerbGroup[] => {
  const out: VerbGroup[] = []
  for (let i = verbIndexAt(ready, verb.first) - 1; i >= 0 && out.length < farthestVerb; i--) {
    const before = ready.verbs[i]
    if (!before || before.first < sentence.first) break
    if (before.form === 'finite') out.push(before)
  }
  return out
}

const sentenceOf = (ready: ReadyArticle, token: number): Sentence | undefined =>
  ready.sentences[ready.tokens[token]?.sentence ?? -1]

const subjectFrom = (walk: Walk, n: number): Subject | null => {
  const { ready } = walk
  const head = ready.nouns[n]
  if (!head) return null
  const chain = chainStart(walk, n)
  const list = listStart(walk, chain)
  const [first, main] = [ready.nouns[list], ready.nouns[chain]]
  return first && main
    ? asSubject(ready, first.first, head.last, list === chain ? main.head : head.head)
    : null
}

// Eight annotators ask for the subjects of the same verbs: each is looked for once, and dropped with its article.
interface Subjects {
  readonly floors: Int32Array
  readonly known: Map<VerbGroup, Subject | null>
}
const subjects = new WeakMap<ReadyArticle, Subjects>()

const subjectsOf = (ready: ReadyArticle): Subjects => {
  const held = subjects.get(ready)
  if (held) return held
  const made = { floors: floorsOf(ready), known: new Map<VerbGroup, Subject | null>() }
  subjects.set(ready, made)
  return made
}

/**
 * The subject of a verb group that stands before it: past adverbs, times, appositions and "who" clauses; the subject of the verb
 * before where two verbs share one ("met the envoys and said").
 *
 * @example In "Ilsa Morvane, a senior analyst at Strandwatch, who follows the talks, told reporters" the subject of "told" is "Ilsa Morvane".
 */
export const findSubject = (ready: ReadyArticle, verb: VerbGroup): Subject | null => {
  const { known } = subjectsOf(ready)
  const held = known.get(verb)
  if (held !== undefined) return held
  const found = subjectBefore(ready, verb, 0)
  known.set(verb, found)
  return found
}

// 'said it "regrets the delay"': a quotation that opens with its verb goes on the clause around it, which has the subject. The mark, or the verb itself.
const openingMark = ({ tokens, quotations }: ReadyArticle, verb: VerbGroup): number => {
  const quotation = quotations[tokens[verb.first]?.quotation ?? -1]
  const [mark, before] = [tokens[verb.first - 1], tokens[verb.first - 2]]
  const opens = quotation && mark && quotation.inner.start === tokens[verb.first]?.start
  return opens &&
    verb.form === 'finite' &&
    before?.sentence === mark.sentence &&
    /^(NOUN|PROPN|PRON)$/.test(before.pos)
    ? verb.first - 1
    : verb.first
}

const subjectBefore = (ready: ReadyArticle, verb: VerbGroup, depth: number): Subject | null => {
  const sentence = sentenceOf(ready, verb.first)
  if (!sentence || depth > 4) return null
  const { floors } = subjectsOf(ready)
  const from = openingMark(ready, verb)
  const walk = { ready, floor: floors[from] ?? sentence.first }
  const at = behindSubject(walk, from)
  const before = ready.tokens[at - 1]
  const borrowed = (): Subject | null => shared(ready, verb, sentence, depth)
  if (!before || at - 1 < walk.floor) return verb.form === 'finite' ? borrowed() : null
  if (ready.words.relatives.has(before.lower)) return relativeHead(walk, at - 1)
  if (before.lower === ready.words.that && verb.form === 'finite') {
    const n = nounBefore(ready, at - 1)
    if (ready.nouns[n]?.last === at - 1) return subjectFrom(walk, n)
  }
  if (before.pos === 'CCONJ' || verb.form === 'participle') return borrowed()
  if (isComma(before)) return behindComma(walk, at - 1, () => (verb.form === 'finite' ? borrowed() : null))
  const closing = before.text === ')' ? bracketStart(walk, at - 1) : at
  const n = nounBefore(ready, closing)
  const np = ready.nouns[n]
  if (!np || np.first < walk.floor) return null
  // "The envoy left early and without a word said": the nearest noun has a verb of its own.
  if (np.last < closing && verbBetween(ready, np.last, verb.first)) return borrowed()
  return pastTime(walk, n)
}

// The token behind the subject: "The envoy | later on Tuesday also said".
const behindSubject = ({ ready, floor }: Walk, verb: number): number => {
  let at = verb
  for (let guard = 0; guard < 8; guard++) {
    const before = ready.tokens[at - 1]
    if (!before || at - 1 < floor) break
    const np = ready.nouns[nounBefore(ready, at)]
    if (before.pos === 'ADV' || ready.words.betweenSubjectAndVerb.has(before.lower)) at -= 1
    else if (np?.last === at && isTime(ready, np) && np.first > floor) at = np.first
    else break
  }
  return at
}

// "Trump on July 14 announced", "officials in Oslan on Tuesday said": a time is never the subject.
const pastTime = (walk: Walk, n: number): Subject | null => {
  const { ready, floor } = walk
  let k = n
  for (let guard = 0; guard < 6; guard++) {
    const np = ready.nouns[k]
    if (!np || np.first < floor) return null
    if (!isTime(ready, np) || ready.tokens[np.head]?.pos === 'PRON') return subjectFrom(walk, k)
    k -= 1
  }
  return null
}

const bracketStart = ({ ready, floor }: Walk, closing: number): number => {
  for (let i = closing - 1; i > floor; i--) if (ready.tokens[i]?.text === '(') return i
  return closing
}

const relativeHead = (walk: Walk, relative: number): Subject | null => {
  const { ready } = walk
  const at = isComma(ready.tokens[relative - 1]) ? relative - 1 : relative
  if (at < relative) {
    const opening = openingComma(ready, at + 1, walk.floor)
    const name = ready.nouns[nounBefore(ready, opening)]
    if (opening > 0 && opening < at && name?.last === opening && ready.tokens[name.head]?.pos === 'PROPN')
      return subjectFrom(walk, nounBefore(ready, opening))
  }
  const n = nounBefore(ready, at)
  const np = ready.nouns[n]
  return np && np.first >= walk.floor ? subjectFrom(walk, n) : null
}

// "Ilsa Morvane, the envoy, said": past what stands between the commas; `otherwise` where nothing is set off by them.
const behindComma = (walk: Walk, comma: number, otherwise: () => Subject | null): Subject | null => {
  const { ready } = walk
  const opening = openingComma(ready, comma, walk.floor)
  const n = nounBefore(ready, opening)
  const np = ready.nouns[n]
  const setOff = opening > walk.floor && np?.last === opening && np.first >= walk.floor
  return setOff ? nameBefore(walk, pastTime(walk, n)) : otherwise()
}

// "Omar Lind, an analyst at Strandwatch, who …, told": the description stands in apposition to the name before it.
const nameBefore = (walk: Walk, subject: Subject | null): Subject | null => {
  const { ready } = walk
  if (!subject || !isComma(ready.tokens[subject.first - 1]) || ready.tokens[subject.first]?.pos === 'PROPN')
    return subject
  const n = nounBefore(ready, subject.first - 1)
  const name = ready.nouns[n]
  const fits =
    name &&
    name.last === subject.first - 1 &&
    name.first >= walk.floor &&
    ready.tokens[name.head]?.pos === 'PROPN'
  return fits && !isTime(ready, name) ? subjectFrom(walk, n) : subject
}

// "… would leave, but said": the past goes on with the past and without a modal, the present with what is not past.
const goesWith = (verb: VerbGroup, before: VerbGroup): boolean => {
  if (verb.form !== 'finite' || verb.tense === null) return true
  if (verb.tense === 'past' && verb.modal === null && before.modal !== null) return false
  if (before.tense === null) return true
  return (verb.tense === 'past') === (before.tense === 'past')
}

// The subject of a verb before this one that this one shares. A clause in "-ing" behind a comma goes with the main clause ("Fenn said the
// boats were late, adding that …"), another verb with the nearest one like it.
const shared = (ready: ReadyArticle, verb: VerbGroup, sentence: Sentence, depth: number): Subject | null => {
  const before = finiteBefore(ready, verb, sentence)
  const trails =
    isComma(ready.tokens[verb.first - 1]) &&
    ready.words.endings.gerund.test(ready.tokens[verb.head]?.lower ?? '')
  for (const v of before) {
    if (trails ? !isMainVerb(ready, v, sentence) : !goesWith(verb, v)) continue
    // "until a truce is signed and says": what is done to the one is not what the other does.
    if (v.passive && !verb.passive && !isMainVerb(ready, v, sentence)) continue
    const found = subjectBefore(ready, v, depth + 1) ?? (trails ? findSubjectAfter(ready, v) : null)
    if (found) return found
  }
  return before[0] ? subjectBefore(ready, before[0], depth + 1) : null
}

// Does a verb stand in no other clause? "said ⟦the boats were⟧", "that ⟦the boats were⟧", "who ⟦met⟧", "until ⟦a truce is signed⟧" do.
const isMainVerb = (ready: ReadyArticle, verb: VerbGroup, sentence: Sentence): boolean => {
  let at = behindSubject({ ready, floor: sentence.first }, verb.first)
  for (let guard = 0; guard < farthestVerb; guard++) {
    const own = ready.nouns[nounBefore(ready, at)]
    const hasOwn = own?.last === at && own.first >= sentence.first
    const first = hasOwn ? chainedFirst({ ready, floor: sentence.first }, at) : at
    const t = ready.tokens[first - 1]
    if (!t || first <= sentence.first) return true
    if (opensInner(ready, first)) return false
    // "that the boats were late and the crews had left": a clause joined by "and" is what the one before it is.
    if (t.pos !== 'CCONJ' || isComma(ready.tokens[first - 2])) return true
    const joined = ready.verbs[verbIndexAt(ready, first) - 1]
    if (!joined || joined.first < sentence.first) return true
    at = behindSubject({ ready, floor: sentence.first }, joined.first)
  }
  return true
}

const chainedFirst = (walk: Walk, at: number): number =>
  walk.ready.nouns[listStart(walk, chainStart(walk, nounBefore(walk.ready, at)))]?.first ?? at

// Does what begins at a token stand inside another clause, by the word before it or its own first?
const opensInner = (ready: ReadyArticle, first: number): boolean => {
  const [before, own] = [ready.tokens[first - 1], ready.tokens[first]]
  if (!before || !own) return false
  if (before.pos === 'SCONJ' || before.pos === 'ADP' || own.lower === ready.words.that) return true
  if (before.lower === ready.words.that || ready.words.relativeSubjects.has(before.lower)) return true
  return ready.verbs[verbIndexAt(ready, first) - 1]?.last === first
}

// Words inside a quotation are not the subject of a verb behind it: how far back the subject of a verb at a token may stand.
const quotedFloor = (ready: ReadyArticle, token: number, sentence: Sentence, floors: Int32Array): number => {
  const own = ready.tokens[token]?.quotation ?? -1
  for (let i = token - 1; i >= sentence.first; i--) {
    const q = ready.tokens[i]?.quotation ?? -1
    if (q === own) return floors[i] ?? i
    const quotation = ready.quotations[q]
    if (own >= 0 && quotation?.within === own) continue
    if (own >= 0 || (quotation && isUtterance(ready, quotation))) return i + 1
  }
  return sentence.first
}

// The floor of every token, each told from the one before it: a sentence of verbs alone is not walked back for each of them.
const floorsOf = (ready: ReadyArticle): Int32Array => {
  const floors = new Int32Array(ready.tokens.length)
  for (const sentence of ready.sentences)
    for (let i = sentence.first; i < sentence.last; i++) floors[i] = quotedFloor(ready, i, sentence, floors)
  return floors
}

// A word or two in quotation marks stand inside a subject; an utterance ends it.
const isUtterance = (ready: ReadyArticle, quotation: Quotation): boolean =>
  quotation.end - quotation.start > 40 || /[.,!?]/.test(ready.article.text[quotation.inner.end - 1] ?? '')

/** The subject that stands behind its verb: 'said Foreign Minister Tavi Renholt, who …'. Null where none follows at once. */
export const findSubjectAfter = (ready: ReadyArticle, verb: VerbGroup): Subject | null => {
  const sentence = sentenceOf(ready, verb.first)
  if (!sentence) return null
  let n = nounBefore(ready, verb.last) + 1
  if ((ready.nouns[n]?.first ?? 0) < verb.last) n += 1
  const np = ready.nouns[n]
  if (!np || np.first !== verb.last || np.last > sentence.last || isTime(ready, np)) return null
  let [last, main] = [np, np]
  for (let k = n + 1; k < n + 4; k++) {
    const next = ready.nouns[k]
    const joint = ready.tokens[last.last]
    const owned =
      next?.first === last.last && ready.words.endings.owner.test(ready.tokens[next.first]?.lower ?? '')
    if (!next || !(owned || (joint?.lower === ready.words.of && next.first - 1 === last.last))) break
    last = next
    if (owned) main = next
  }
  return asSubject(ready, np.first, last.last, main.head)
}
