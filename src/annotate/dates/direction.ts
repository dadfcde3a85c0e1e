import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'

/** Whether a date lies behind (-1) or ahead (1) of the words that name it; 0 where the sentence does not say. */
export type Direction = -1 | 0 | 1

/** The place of an expression: its sentence and its tokens, `last` excluded. */
export interface Place {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
}

// Tokens before a date whose words point one way, and tokens on either side whose verbs may govern it.
const reach = 4
const sight = 60

const lowerAt = (ready: ReadyArticle, i: number): string => ready.tokens[i]?.lower ?? ''

// Index of the first verb group at or after a token.
const firstVerbFrom = (ready: ReadyArticle, token: number): number => {
  let [low, high] = [0, ready.verbs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ready.verbs[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

interface Around {
  readonly before: VerbGroup | null
  readonly after: VerbGroup | null
  /** The verb with a tense that `before` hangs on, or `before` itself. */
  readonly finite: VerbGroup | null
  /** A past tense other than a verb of telling stands before the date. */
  readonly pastTale: boolean
}

// A bare form after an article or an adjective is a noun that the tagger took for a verb ("a televised address Friday").
const isNoun = (ready: ReadyArticle, v: VerbGroup): boolean => {
  const before = ready.tokens[v.first - 1]
  return (
    v.last - v.first === 1 &&
    v.tense === 'present' &&
    before !== undefined &&
    ['DET', 'ADJ', 'NUM', 'PART'].includes(before.pos) &&
    before.lower !== 'to'
  )
}

// The verb groups of the sentence on either side of the date; those in another quotation do not count.
const verbsAround = (ready: ReadyArticle, place: Place, words: DateWords): Around => {
  const quotation = ready.tokens[place.first]?.quotation ?? -1
  let before: VerbGroup | null = null
  let finite: VerbGroup | null = null
  let pastTale = false
  for (
    let n = firstVerbFrom(ready, Math.max(place.sentence.first, place.first - sight));
    n < ready.verbs.length;
    n++
  ) {
    const v = ready.verbs[n]
    if (!v || v.first >= Math.min(place.sentence.last, place.last + sight)) break
    const head = ready.tokens[v.head]
    if (!head || head.quotation !== quotation || isNoun(ready, v)) continue
    if (v.first >= place.last) return { before, after: v, finite, pastTale }
    if (v.last > place.first) continue
    pastTale ||= isPast(head, v) && !words.tellings.has(v.lemma)
    if (v.form === 'finite') finite = v
    before = better(ready, before, v, words)
  }
  return { before, after: null, finite, pastTale }
}

// "flew out to meet": the infinitive hangs on the verb before it, which has the tense; after a pledge or plan it speaks for itself.
const better = (ready: ReadyArticle, before: VerbGroup | null, v: VerbGroup, words: DateWords): VerbGroup => {
  if (v.form === 'finite') return v
  if (v.form === 'infinitive' && isPledged(ready, v, words)) return v
  return before && v.first - before.last < 8 ? before : v
}

const isPledged = (ready: ReadyArticle, v: VerbGroup, words: DateWords): boolean => {
  for (let i = v.first - 1; i >= 0 && i >= v.first - 3; i--) {
    const t = ready.tokens[i]
    if (!t || t.pos === 'PUNCT') return false
    if (i === v.first - 1 && words.be.has(t.lower)) return true
    if (words.pledges.has(t.lemma) || words.pledges.has(t.lower)) return true
  }
  return false
}

const isPast = (head: Token, v: VerbGroup): boolean =>
  v.form === 'finite' &&
  (v.tense === 'past' ||
    (v.tense === 'present' &&
      v.modal === null &&
      head.lower !== head.lemma &&
      !head.lower.endsWith('s') &&
      !head.lower.endsWith('ing')))

const isPerfect = (ready: ReadyArticle, v: VerbGroup, words: DateWords): boolean =>
  v.form === 'finite' &&
  words.perfect.has(lowerAt(ready, v.first)) &&
  v.last - v.first > 1 &&
  v.modal === null

const ofVerb = (ready: ReadyArticle, v: VerbGroup | null, words: DateWords): Direction => {
  const head = v && ready.tokens[v.head]
  if (!v || !head) return 0
  if (v.tense === 'future' || (v.modal !== null && words.futureModals.has(v.modal))) return 1
  if (v.modal !== null) return v.negated ? 0 : 1
  if (v.form !== 'participle' && words.planVerbs.has(v.lemma)) return 1
  // "Thursday is set to be …"
  if (
    v.passive &&
    words.pledges.has(v.lemma) &&
    words.be.has(lowerAt(ready, v.first)) &&
    !words.was.has(lowerAt(ready, v.first))
  )
    return 1
  if (isPast(head, v)) return -1
  if (v.form === 'participle') return 0
  return v.tense === 'present' || v.form === 'infinitive' ? 1 : 0
}

// Words in the four before the date, up to a mark, that look one way: "scheduled for", "ahead of", "since".
const ofWords = (ready: ReadyArticle, place: Place, words: DateWords): Direction => {
  const just = lowerAt(ready, place.first - 1)
  if (words.deadlineBefore.has(just)) return 1
  if (words.aheadPairs.has(`${lowerAt(ready, place.first - 2)} ${just}`)) return 1
  if (words.backward.has(just)) return -1
  for (let i = place.first - 1; i >= place.sentence.first && i >= place.first - reach; i--) {
    const t = ready.tokens[i]
    if (!t || t.lower !== t.text) continue
    if (words.deadlineNouns.has(t.lower)) return 1
    if (words.forwardPairs.has(`${t.lower} ${lowerAt(ready, i + 1)}`)) return 1
    if (words.forward.has(t.lower) && !isTold(ready, i, words)) return 1
  }
  return words.deadlineNouns.has(lowerAt(ready, place.last)) ? 1 : 0
}

// "begin", "schedule" and the like look forward as participles and plans, not as the tale's own past.
const isTold = (ready: ReadyArticle, i: number, words: DateWords): boolean => {
  const verb = ready.verbs[firstVerbFrom(ready, i)]
  const head = ready.tokens[i]
  return (
    verb?.head === i &&
    head !== undefined &&
    !verb.passive &&
    isPast(head, verb) &&
    !words.planVerbs.has(verb.lemma)
  )
}

// The date opens its clause: it belongs to the verb after it.
const leads = (ready: ReadyArticle, place: Place): boolean => {
  for (let i = place.first - 1; i >= place.first - 3; i--) {
    if (i < place.sentence.first || ready.tokens[i]?.pos === 'PUNCT') return true
    if (ready.tokens[i]?.pos === 'VERB') return false
  }
  return false
}

// "the announcement late Monday that talks will resume": what was said was said before.
const isTelling = (ready: ReadyArticle, place: Place, words: DateWords): boolean =>
  words.tellingNouns.has(lowerAt(ready, place.first - 1)) ||
  (words.on.has(lowerAt(ready, place.first - 1)) && words.tellingNouns.has(lowerAt(ready, place.first - 2)))

const ofVerbs = (ready: ReadyArticle, place: Place, around: Around, words: DateWords): Direction => {
  const { before, after, pastTale } = around
  const opens =
    leads(ready, place) &&
    after !== null &&
    (!before || after.first - place.last <= place.first - before.last)
  const verb = opens ? after : before
  if (!verb || (verb.form === 'infinitive' && !isPledged(ready, verb, words)))
    return after === null ? ofVerb(ready, verb, words) : ofVerb(ready, after, words)
  const direction = ofVerb(ready, verb, words)
  // A present tense after a past one is told of the past, or no verb at all.
  return direction > 0 && !opens && pastTale && verb.tense === 'present' && verb.modal === null
    ? -1
    : direction
}

/** Which way a date looks from the day its words were written, by the words and verbs around it. */
export const directionAt = (ready: ReadyArticle, place: Place, words: DateWords): Direction => {
  const around = verbsAround(ready, place, words)
  if (around.finite && isPerfect(ready, around.finite, words) && place.first - around.finite.last < 6)
    return -1
  if (!around.before && around.after && isPerfect(ready, around.after, words)) return -1
  const said = ofWords(ready, place, words)
  if (said !== 0) return said
  return isTelling(ready, place, words) ? -1 : ofVerbs(ready, place, around, words)
}

/** True where the words themselves put a date ahead, whatever its sentence is about: "ahead of Monday's talks", "will attend Monday's talks". */
export const looksForward = (ready: ReadyArticle, place: Place, words: DateWords): boolean => {
  if (ofWords(ready, place, words) > 0) return true
  const { before } = verbsAround(ready, place, words)
  return before?.tense === 'future' && place.first - before.last < 6
}
