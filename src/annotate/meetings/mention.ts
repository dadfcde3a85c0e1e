import { phraseAt } from '../../kit/phrase-table.ts'
import { nounAfter } from '../../grammar/find-subject.ts'
import type { MeetingNoun } from '../../languages/contract/meetings.ts'
import type { NounPhrase, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import { isDated, type Scene } from './scene.ts'

/** Words that name a meeting: a noun phrase with what belongs to it, or a verb with whom it meets. */
export interface Mention {
  readonly sentence: Sentence
  readonly sort: MeetingNoun['sort'] | 'verb'
  /** First token of the phrase or of the verb group. */
  readonly first: number
  /** Behind the phrase itself: "a third round of direct talks". */
  readonly core: number
  /** Behind what belongs to it: "with Keshet in Oslan". */
  readonly last: number
  readonly verb: VerbGroup | null
  /** The words say that there is none: "no fourth round". */
  readonly none?: boolean
  /** For a meeting told by a verb: where whom it meets, or where it goes, is named. */
  readonly whom?: number
}

interface Tail {
  end: number
  /** Names are being listed ("with Keshet and Vardania"). */
  listed: boolean
  /** "between" still wants its second name. */
  open: boolean
  /** The phrase is a subject: the verb behind the list is its own. */
  readonly leads: boolean
}

// "after X", "on the sidelines of X", "on Monday", but not "on X".
const tellsWhen = (scene: Scene, at: number, sentence: Sentence): boolean => {
  const { ready, words } = scene
  const during = phraseAt(words.during, ready.tokens, at, sentence.last)
  const [token, second] = [ready.tokens[at], ready.tokens[at + 1]]
  if (!during || !token) return false
  return (
    !words.about.has(token.lower) || during.last > at + 1 || (second !== undefined && isDated(scene, second))
  )
}

const overGerund = (scene: Scene, tail: Tail, np: NounPhrase | null): boolean => {
  const gerund = scene.verbOf.get(tail.end + 1)
  if (gerund?.form !== 'participle' || gerund.first !== tail.end + 1) return false
  tail.end = np?.first === gerund.last ? np.last : gerund.last
  return true
}

// "regarding" reads like a verb.
const isPreposition = ({ words }: Scene, { pos, lower }: Token): boolean =>
  pos === 'ADP' || (pos === 'VERB' && words.about.has(lower))

// "in Oslan"; "talks at the mediation service are to begin": a place without a name, right before the verb of its subject.
const isNamedPlace = (scene: Scene, tail: Tail, np: NounPhrase): boolean =>
  scene.ready.tokens[np.head]?.pos === 'PROPN' || (tail.leads && startsVerb(scene, np.last))

// "with X", "on resolving Y": a preposition with its phrase; "in X" only before a name or a time.
const overPhrase = (scene: Scene, tail: Tail, sentence: Sentence): boolean => {
  const { ready, words } = scene
  const [token, second] = [ready.tokens[tail.end], ready.tokens[tail.end + 1]]
  if (!token || !isPreposition(scene, token)) return false
  if (words.at.has(token.lower) && second && isDated(scene, second)) {
    tail.end += 2
    return true
  }
  const np = nounAfter(ready, tail.end, sentence)
  if (overGerund(scene, tail, np)) return true
  const follows = np?.first === tail.end + 1
  const named = follows && words.at.has(token.lower) && isNamedPlace(scene, tail, np)
  if (!np || !follows || (!named && tellsWhen(scene, tail.end, sentence))) return false
  tail.open ||= words.between.has(token.lower)
  tail.listed ||=
    words.with.has(token.lower) || words.between.has(token.lower) || words.members.has(token.lower)
  tail.end = np.last
  return true
}

// "between the council and Brace": behind the word that joins two, what looks like a verb is a name.
const overNameLikeVerb = (scene: Scene, tail: Tail): boolean => {
  const [token, next] = [scene.ready.tokens[tail.end], scene.ready.tokens[tail.end + 1]]
  if (!tail.open || token?.pos !== 'CCONJ' || next?.pos !== 'VERB' || !/^\p{Lu}/u.test(next.text))
    return false
  tail.open = false
  tail.end += 2
  return true
}

// "and Vardania", ", the Keshet envoy": the next name of a list, unless it is the subject of what follows.
const overListed = (scene: Scene, tail: Tail, sentence: Sentence): boolean => {
  const token = scene.ready.tokens[tail.end]
  const np = nounAfter(scene.ready, tail.end, sentence)
  if (!tail.listed || !token || !np || np.first > tail.end + 2 || !(isName(scene, np) || tail.open))
    return false
  if (token.pos !== 'CCONJ' && token.text !== ',') return false
  if (np.first === tail.end + 2 && scene.ready.tokens[tail.end + 1]?.pos !== 'CCONJ') return false
  if (startsVerb(scene, np.last) && !tail.open && !tail.leads) return false
  tail.open &&= token.pos !== 'CCONJ'
  tail.end = np.last
  return true
}

/** Where the words that belong to a noun end: prepositions with their phrases, lists of names, times. */
export const tailEnd = (scene: Scene, from: number, sentence: Sentence, leads = false): number => {
  const tail: Tail = { end: from, listed: false, open: false, leads }
  for (let guard = 0; guard < 24; guard++) {
    const token = scene.ready.tokens[tail.end]
    if (!token || tail.end >= sentence.last) return tail.end
    if (isDated(scene, token)) tail.end += 1
    else if (
      !overNameLikeVerb(scene, tail) &&
      !overPhrase(scene, tail, sentence) &&
      !overListed(scene, tail, sentence)
    )
      return tail.end
  }
  return tail.end
}

const isName = (scene: Scene, np: NounPhrase): boolean => {
  const head = scene.ready.tokens[np.head]
  return head !== undefined && (head.pos === 'PROPN' || scene.words.people.has(head.lower))
}
const startsVerb = (scene: Scene, token: number): boolean => scene.verbOf.get(token)?.form === 'finite'
