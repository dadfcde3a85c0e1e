import type { DateWords } from '../../languages/contract/dates.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'

/** Whether a date lies behind (-1) or ahead (1; a quarter where only a present tense hints at it) of the words that name it; 0 where the sentence does not say. */
export type Direction = -1 | 0 | 0.25 | 1

/** The place of an expression: its sentence and its tokens, `last` excluded. */
export interface Place {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
}

// Tokens before a date whose words point one way, and tokens on either side whose verbs may govern it.
const reach = 4
const sight = 60
// Tokens before a date among which a noun of telling may stand.
const wide = 14

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
  /** The first verb after the date that has a tense and stands in no relative clause. */
  readonly main: VerbGroup | null
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
  let after: VerbGroup | null = null
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
    if (v.first >= place.last) {
      after ??= v
      if (v.form === 'finite' && !isRelative(ready, v, place.last, words))
        return { before, after, main: v, finite, pastTale }
      continue
    }
    if (v.last > place.first) continue
    pastTale ||= isPast(head, v, words) && !words.tellings.has(v.lemma)
    if (v.form === 'finite') finite = v
    before = better(ready, before, v, words)
  }
  return { before, after, main: after, finite, pastTale }
}

// "who is ill", "that talks failed": a word of relation just before the verb or its subject.
const isRelative = (ready: ReadyArticle, v: VerbGroup, from: number, words: DateWords): boolean => {
  for (let i = v.first - 1; i >= from && i >= v.first - 4; i--) {
    const t = ready.tokens[i]
    if (!t || t.pos === 'PUNCT') return false
    if (words.relativeWords.has(t.lower)) return true
  }
  return false
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

const isPast = (head: Token, v: VerbGroup, words: DateWords): boolean =>
  v.form === 'finite' &&
  (v.tense === 'past' ||
    (v.tense === 'present' &&
      v.modal === null &&
      ((head.lower !== head.lemma && !head.lower.endsWith('s') && !head.lower.endsWith('ing')) ||
        (v.last - v.first === 1 && words.sameForms.has(head.lower)))))

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
  if (isPast(head, v, words)) return -1
  if (v.form === 'participle') return 0
  if (v.form === 'infinitive') return 1
  return v.tense === 'present' ? 0.25 : 0
}

// The preposition before a date: in "until at least June 30" three words off.
const leadOf = (ready: ReadyArticle, place: Place, words: DateWords): string => {
  let at = place.first - 1
  while (at > place.first - 4 && words.nearly.has(lowerAt(ready, at))) at--
  return lowerAt(ready, at)
}

// Words in the four before the date, up to a mark, that look one way: "scheduled for", "ahead of", "since".
const ofWords = (ready: ReadyArticle, place: Place, words: DateWords): Direction => {
  const just = lowerAt(ready, place.first - 1)
  if (words.until.has(leadOf(ready, place, words))) return 1
  if (words.backward.has(just)) return words.after.has(just) ? 0 : -1
  // "the twelve months to April".
  if (words.toVerb.has(just) && words.units.has(lowerAt(ready, place.first - 2))) return -1
  for (let i = place.first - 1; i >= place.sentence.first && i >= place.first - reach; i--) {
    const t = ready.tokens[i]
    if (!t || t.lower !== t.text) continue
    if (words.deadlineNouns.has(t.lower)) return 1
    if (isPlanTold(ready, place, i, words)) continue
    const ahead =
      words.forwardPairs.has(`${t.lower} ${lowerAt(ready, i + 1)}`) ||
      (words.forward.has(t.lower) && !isTold(ready, i, words))
    // "was due on Saturday but never came".
    if (ahead) return wasToBe(ready, i, words) && isContradicted(ready, place, words) ? -1 : 1
  }
  return words.deadlineNouns.has(lowerAt(ready, place.last)) ? 1 : 0
}

// "unveiled plans on Friday": the plans are the object of a past verb, which has the day.
const isPlanTold = (ready: ReadyArticle, place: Place, i: number, words: DateWords): boolean => {
  if (!words.plans.has(lowerAt(ready, i)) || ready.tokens[i]?.pos !== 'NOUN') return false
  const beside = i === place.first - 1 || (i === place.first - 2 && words.on.has(lowerAt(ready, i + 1)))
  if (!beside) return false
  const verb = ready.verbs[firstVerbFrom(ready, Math.max(place.sentence.first, i - 4))]
  const head = verb && ready.tokens[verb.head]
  return verb !== undefined && head !== undefined && verb.head < i && isPast(head, verb, words)
}

// "begin", "schedule" and the like look forward as participles and plans, not as the tale's own past.
const isTold = (ready: ReadyArticle, i: number, words: DateWords): boolean => {
  const verb = ready.verbs[firstVerbFrom(ready, i)]
  const head = ready.tokens[i]
  return (
    verb?.head === i &&
    head !== undefined &&
    !verb.passive &&
    isPast(head, verb, words) &&
    !words.planVerbs.has(verb.lemma)
  )
}

const wasToBe = (ready: ReadyArticle, i: number, words: DateWords): boolean =>
  [1, 2, 3].some((back) => words.was.has(lowerAt(ready, i - back)))

// What was to be by then was not.
const isContradicted = (ready: ReadyArticle, place: Place, words: DateWords): boolean =>
  words.but.has(lowerAt(ready, place.last)) ||
  (ready.tokens[place.last]?.pos === 'PUNCT' && words.but.has(lowerAt(ready, place.last + 1)))

// "and in January, envoys were sent": opened by a conjunction and closed by a comma.
const opensAfterAnd = (ready: ReadyArticle, place: Place): boolean =>
  ready.tokens[place.last]?.lower === ',' && ready.tokens[place.first - 2]?.pos === 'CCONJ'

// The date opens its clause: it belongs to the verb after it.
const leads = (ready: ReadyArticle, place: Place): boolean => {
  if (opensAfterAnd(ready, place)) return true
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

// "after the vote on Sunday saw losses", "why February saw so few": the date stands in the subject of a past verb right behind it.
const isSubject = (ready: ReadyArticle, place: Place, after: VerbGroup | null): boolean => {
  const head = after && ready.tokens[after.head]
  if (
    !after ||
    !head ||
    after.first !== place.last ||
    after.tense !== 'past' ||
    after.form !== 'finite' ||
    head.lower === head.lemma
  )
    return false
  const before = ready.tokens[place.first - (ready.tokens[place.first - 1]?.pos === 'ADP' ? 2 : 1)]
  return before !== undefined && before.pos !== 'VERB' && before.pos !== 'AUX'
}

const ofVerbs = (ready: ReadyArticle, place: Place, around: Around, words: DateWords): Direction => {
  const { before, after, main } = around
  if (isSubject(ready, place, after)) return -1
  const opens =
    leads(ready, place) &&
    after !== null &&
    (!before || after.first - place.last <= place.first - before.last)
  const verb = opens ? main : before
  if (!verb || (verb.form === 'infinitive' && !isPledged(ready, verb, words)))
    return ofVerb(ready, after ?? around.finite ?? verb, words)
  if (opens) return ofVerb(ready, verb, words)
  const urged = around.finite !== null && words.urges.has(around.finite.lemma) && !around.finite.passive
  const far = urged && place.first - verb.last > 6
  return temperedBy(ready, ofVerb(ready, verb, words), verb, { ...around, far, words })
}

// What a past tense before the verb makes of its future.
const temperedBy = (
  ready: ReadyArticle,
  direction: Direction,
  verb: VerbGroup,
  { finite, pastTale, far, words }: Around & { readonly far: boolean; readonly words: DateWords },
): Direction => {
  if (direction <= 0) return direction
  const told = finite ? ready.tokens[finite.head] : undefined
  // "decided to drop the case in March" may tell of a March that is over; with "threatened", far behind, the date is that of the threat.
  if (verb.form === 'infinitive' && finite && told && isPast(told, finite, words)) return far ? 0 : 0.25
  // A present tense after a past one is told of the past, or no verb at all.
  return pastTale && verb.tense === 'present' && verb.modal === null ? -1 : direction
}

// "had set a deadline for the tariff of July 9": ahead in every tense.
const isDue = (ready: ReadyArticle, place: Place, words: DateWords): boolean => {
  for (let i = place.first - 1; i >= place.sentence.first && i >= place.first - 7; i--) {
    const t = ready.tokens[i]
    if (!t || t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'PUNCT') return false
    if (words.deadlineNouns.has(t.lower)) return true
  }
  return false
}

/** Which way a date looks from the day its words were written, by the words and verbs around it. */
export const directionAt = (ready: ReadyArticle, place: Place, words: DateWords): Direction => {
  if (isDue(ready, place, words)) return 1
  const around = verbsAround(ready, place, words)
  if (around.finite && isPerfect(ready, around.finite, words) && place.first - around.finite.last < 6)
    return -1
  if (!around.before && around.after && isPerfect(ready, around.after, words)) return -1
  const said = ofWords(ready, place, words)
  if (said !== 0) return said
  const tale = ofTale(ready, place, around, words)
  return tale === 0.25 && isCaption(ready, place, words) ? -1 : tale
}

// A credit in brackets behind a present tense: the line under a photograph, which tells of the past.
const isCaption = (ready: ReadyArticle, { last, sentence }: Place, words: DateWords): boolean => {
  const end = Math.min(sentence.last + 12, last + sight)
  for (let i = last, open = -1; i < end; i++) {
    const { lower = '' } = ready.tokens[i] ?? {}
    if (lower === '(') open = i
    else if (open >= 0 && i - open < 12 && words.photoWords.has(lower)) return true
  }
  return false
}

// What the verbs say, and what the words before the date leave of it.
const ofTale = (ready: ReadyArticle, place: Place, around: Around, words: DateWords): Direction => {
  const told = ofVerbs(ready, place, around, words)
  const { before } = around
  if (isTelling(ready, place, words)) return told === 1 && before?.tense === 'future' ? 1 : -1
  const just = lowerAt(ready, place.first - 1)
  const pair = `${lowerAt(ready, place.first - 2)} ${just}`
  const pledged = before?.form === 'infinitive' && told > 0
  if (words.after.has(just) || (!pledged && isOfWhatWas(ready, place, words))) return told === 1 ? 1 : -1
  if (words.aheadPairs.has(pair)) return told < 0 ? 0.25 : 1
  // "better than it was before May 3", "By Saturday rumours were rife": the past tense has the last word.
  if (words.deadlineBefore.has(just))
    return told < 0 && (!words.by.has(just) || leadsWith(ready, place, around)) ? -1 : 1
  return words.asOf.has(pair) && told < 1 ? -1 : told
}

// The comma in "of Keshet, Sandry and Brannoch".
const isListed = (ready: ReadyArticle, i: number): boolean =>
  lowerAt(ready, i) === ',' &&
  ready.tokens[i - 1]?.pos === 'PROPN' &&
  ['PROPN', 'DET', 'CCONJ'].includes(ready.tokens[i + 1]?.pos ?? '')

// "after his arrival in May", "the statement of three leaders on Monday", "follows the raid on Friday": a noun of what was stands between.
const isOfWhatWas = (ready: ReadyArticle, place: Place, words: DateWords): boolean => {
  for (let i = place.first - 1; i >= place.sentence.first && i >= place.first - wide; i--) {
    const t = ready.tokens[i]
    if (!t || (t.pos === 'PUNCT' && !isListed(ready, i))) return false
    if (t.pos === 'VERB' || t.pos === 'AUX') return words.lookBack.has(t.lemma)
    if (place.first - i <= reach && words.after.has(t.lower)) return true
    if (
      words.tellingNouns.has(t.lower.slice(t.lower.lastIndexOf('-') + 1)) &&
      ready.tokens[i + 1]?.pos === 'ADP'
    )
      return true
  }
  return false
}

const leadsWith = (ready: ReadyArticle, place: Place, { before, after }: Around): boolean =>
  after !== null && (before === null || leads(ready, place))

/** True where the words themselves put a date ahead, whatever its sentence is about: "ahead of Monday's talks", "will attend Monday's talks". */
export const looksForward = (ready: ReadyArticle, place: Place, words: DateWords): boolean => {
  const just = lowerAt(ready, place.first - 1)
  if (ofWords(ready, place, words) > 0 || words.deadlineBefore.has(just)) return true
  if (words.aheadPairs.has(`${lowerAt(ready, place.first - 2)} ${just}`)) return true
  const { before } = verbsAround(ready, place, words)
  return before?.tense === 'future' && place.first - before.last < 6
}
