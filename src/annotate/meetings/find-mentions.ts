import { phraseAt, phrasesIn } from '../../kit/phrase-table.ts'
import type { MeetingNoun } from '../../languages/contract/meetings.ts'
import { nounAfter, nounBefore } from '../../grammar/find-subject.ts'
import type { NounPhrase, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import { findVerbMentions } from './find-verb-mentions.ts'
import { isDated, namedIn, spanOf, type Scene } from './scene.ts'

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

const bundled = (scene: Scene, noun: NounPhrase | undefined): boolean => {
  const head = noun && scene.ready.tokens[noun.head]
  return head !== undefined && scene.words.bundles.has(head.lower)
}

// An article that speaks of talks means these by "the second round".
const knowsRounds = ({ ready, words }: Scene): boolean =>
  ready.nouns.some((n) => words.nouns.get(ready.tokens[n.head]?.lower ?? '')?.sort === 'talks')

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

// "with X", "on resolving Y": a preposition with its phrase; "in X" only before a name or a time.
const overPhrase = (scene: Scene, tail: Tail, sentence: Sentence): boolean => {
  const { ready, words } = scene
  const [token, second] = [ready.tokens[tail.end], ready.tokens[tail.end + 1]]
  if (!token || token.pos !== 'ADP') return false
  if (words.at.has(token.lower) && second && isDated(scene, second)) {
    tail.end += 2
    return true
  }
  const np = nounAfter(ready, tail.end, sentence)
  if (overGerund(scene, tail, np)) return true
  const follows = np?.first === tail.end + 1
  const named = follows && words.at.has(token.lower) && ready.tokens[np.head]?.pos === 'PROPN'
  if (!np || !follows || (!named && tellsWhen(scene, tail.end, sentence))) return false
  tail.open ||= words.between.has(token.lower)
  tail.listed ||=
    words.with.has(token.lower) || words.between.has(token.lower) || words.members.has(token.lower)
  tail.end = np.last
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
    else if (!overPhrase(scene, tail, sentence) && !overListed(scene, tail, sentence)) return tail.end
  }
  return tail.end
}

const isName = (scene: Scene, np: NounPhrase): boolean => {
  const head = scene.ready.tokens[np.head]
  return head !== undefined && (head.pos === 'PROPN' || scene.words.people.has(head.lower))
}
const startsVerb = (scene: Scene, token: number): boolean => scene.verbOf.get(token)?.form === 'finite'

// 'a "very good" call': the article stands before the quoted words.
const beforeQuoted = (scene: Scene, first: number): number => {
  const { tokens } = scene.ready
  if (!/^["”’']$/.test(tokens[first - 1]?.text ?? '')) return first
  for (let i = first - 2; i > first - 8 && i > 0; i--) {
    if (/^["“‘']$/.test(tokens[i]?.text ?? '')) return tokens[i - 1]?.pos === 'DET' ? i - 1 : first
  }
  return first
}

// "hoped peace talks": a verb with its own subject is no part of the phrase; "planned talks" is one.
const withoutVerb = (scene: Scene, first: number): number => {
  const before = scene.ready.tokens[first - 1]?.pos ?? ''
  const verb = scene.verbOf.get(first)
  return verb?.form === 'finite' && ['PRON', 'PROPN', 'NOUN'].includes(before) ? verb.last : first
}

// "a call today": the time at the end is no head.
const headOf = (scene: Scene, np: NounPhrase): Token | undefined => {
  let head = np.head
  while (head > np.first && scene.ready.tokens[head] && isDated(scene, scene.ready.tokens[head] as Token))
    head -= 1
  return scene.ready.tokens[head]
}

// "a third round of direct talks": from the talks out to the round.
const outermost = (scene: Scene, index: number, noun: NounPhrase): NounPhrase => {
  const { ready } = scene
  let outer = noun
  for (let i = index - 1; i >= 0; i--) {
    const before = ready.nouns[i]
    if (!before || !bundled(scene, before)) break
    const between = ready.tokens.slice(before.last, outer.first).map((t) => t.lower)
    if (between.join(' ') !== 'of') break
    outer = before
  }
  return outer
}

const leadsClause = ({ ready, words }: Scene, np: NounPhrase, sentence: Sentence): boolean => {
  const before = ready.tokens[np.first - 1]
  return !before || np.first === sentence.first || before.pos === 'PUNCT' || before.lower === words.that
}

const nounMention = (scene: Scene, index: number, sentence: Sentence): Mention | null => {
  const { ready, words } = scene
  const noun = ready.nouns[index]
  const kind = noun && words.nouns.get(headOf(scene, noun)?.lower ?? '')
  // A capital in the middle of a sentence makes a name of it; at its start it says nothing.
  const proper = noun && ready.tokens[noun.head]?.pos === 'PROPN' && noun.head !== sentence.first
  if (!noun || !kind || (proper && kind.sort !== 'meeting')) return null
  const outer = outermost(scene, index, noun)
  const next = ready.nouns[index + 1]
  const opened =
    bundled(scene, noun) && ready.tokens[noun.last]?.lower === 'of' && next?.first === noun.last + 1
  if (opened && words.nouns.has(ready.tokens[next.head]?.lower ?? '')) return null
  const last = tailEnd(scene, noun.last, sentence, leadsClause(scene, outer, sentence))
  return {
    sentence,
    sort: kind.sort,
    first: beforeQuoted(scene, withoutVerb(scene, outer.first)),
    core: noun.last,
    last,
    verb: null,
  }
}

const isOther = (scene: Scene, mention: Mention): boolean => {
  const { ready, words } = scene
  const from = Math.max(mention.sentence.first, mention.core - 3)
  const to = Math.min(mention.sentence.last, mention.core + 2)
  return phrasesIn(words.other, ready.tokens, from, to).some(
    (m) => m.first < mention.core && m.last >= mention.core,
  )
}

// A round is one of talks only where the article speaks of rounds of talks.
const isMeant = (scene: Scene, mention: Mention, rounds: boolean): boolean => {
  const { ready, words } = scene
  if (mention.sort === 'round') {
    const next = ready.tokens[mention.core]
    return rounds && next?.lower !== 'of' && mention.core - mention.first > 1
  }
  // "calls for", "calls from X to": words, not a telephone.
  const behind = ready.tokens[mention.core]?.lower ?? ''
  const phone = phrasesIn(words.formats, ready.tokens, mention.first, mention.core - 1).length > 0
  const plural = ready.tokens[mention.core - 1]?.lower.endsWith('s') ?? false
  if (mention.sort === 'call' && !phone && (words.appeals.has(behind) || (plural && words.by.has(behind))))
    return false
  const lowers = ready.tokens.slice(mention.first, mention.core).map((t) => t.lower)
  if (mention.sort === 'session')
    return (
      mention.first < mention.core - 1 &&
      namedIn(scene, spanOf(scene, mention.first, mention.last) ?? { start: 0, end: 0 }).length > 0
    )
  return isAbsent(scene, mention) || !lowers.some((w) => words.none.has(w))
}

// "no fourth round": told of only where the words say what becomes of it.
const isAbsent = (scene: Scene, mention: Mention): boolean =>
  scene.words.absent.has(scene.ready.tokens[mention.first]?.lower ?? '')

/** The mentions of meetings of an article, in order of place, before anything is known of what they tell. */
export const findMentions = (scene: Scene): readonly Mention[] => {
  const { ready, words } = scene
  const out: Mention[] = []
  const rounds = knowsRounds(scene)
  ready.nouns.forEach((noun, index) => {
    if (!words.nouns.has(headOf(scene, noun)?.lower ?? '')) return
    const sentence = ready.sentences[ready.tokens[noun.head]?.sentence ?? -1]
    const mention = sentence && nounMention(scene, index, sentence)
    if (mention && !isOther(scene, mention) && isMeant(scene, mention, rounds))
      out.push(isAbsent(scene, mention) ? { ...mention, none: true } : mention)
  })
  out.push(...findVerbMentions(scene))
  return out.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The noun phrase that ends at a token, or null. */
export const nounEndingAt = (scene: Scene, token: number): NounPhrase | null => {
  const np = scene.ready.nouns[nounBefore(scene.ready, token)]
  return np && np.last === token ? np : null
}
