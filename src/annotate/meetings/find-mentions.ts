import { phrasesIn } from '../../kit/phrase-table.ts'
import type { MeetingNoun, MeetingVerb } from '../../languages/contract/meetings.ts'
import { nounAfter, nounBefore } from '../../grammar/find-subject.ts'
import type { NounPhrase, Sentence, Token, VerbGroup } from '../../model/ready.ts'
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
}

const bundled = (scene: Scene, noun: NounPhrase | undefined): boolean => {
  const head = noun && scene.ready.tokens[noun.head]
  return head !== undefined && scene.words.bundles.has(head.lower)
}

// "rounds of talks" makes "the second round" one of talks in the rest of the article.
const knowsRounds = (scene: Scene): boolean => {
  const { ready, words } = scene
  return ready.nouns.some((n, i) => {
    const next = ready.nouns[i + 1]
    return (
      words.nouns.get(ready.tokens[n.head]?.lower ?? '')?.sort === 'round' &&
      ready.tokens[n.last]?.lower === 'of' &&
      next?.first === n.last + 1 &&
      words.nouns.get(ready.tokens[next.head]?.lower ?? '')?.sort === 'talks'
    )
  })
}

/** Where the words that belong to a noun end: prepositions with their phrases, lists of names, times. */
export const tailEnd = (scene: Scene, from: number, sentence: Sentence): number => {
  const { ready, words } = scene
  let end = from
  let listed = false
  for (let guard = 0; guard < 24; guard++) {
    const token = ready.tokens[end]
    if (!token || end >= sentence.last) return end
    const np = nounAfter(ready, end, sentence)
    const second = ready.tokens[end + 1]
    const gerund = scene.verbOf.get(end + 1)
    if (isDated(scene, token)) end += 1
    else if (token.pos === 'ADP' && gerund?.form === 'participle' && gerund.first === end + 1)
      end = np?.first === gerund.last ? np.last : gerund.last
    else if (token.pos === 'ADP' && !words.during.byWord.has(token.lower) && np?.first === end + 1) {
      listed = words.with.has(token.lower) || words.between.has(token.lower) || listed
      end = np.last
    } else if (words.at.has(token.lower) && np?.first === end + 1 && ready.tokens[np.head]?.pos === 'PROPN')
      end = np.last
    else if (second && words.at.has(token.lower) && isDated(scene, second)) end += 2
    else if (
      listed &&
      (token.pos === 'CCONJ' || token.text === ',') &&
      np &&
      np.first <= end + 2 &&
      isName(scene, np) &&
      !startsVerb(scene, np.last)
    )
      end = np.last
    else return end
  }
  return end
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

const nounMention = (scene: Scene, index: number, sentence: Sentence): Mention | null => {
  const { ready, words } = scene
  const noun = ready.nouns[index]
  const kind = noun && words.nouns.get(ready.tokens[noun.head]?.lower ?? '')
  if (!noun || !kind || (ready.tokens[noun.head]?.pos === 'PROPN' && kind.sort !== 'meeting')) return null
  let outer = noun
  for (let i = index - 1; i >= 0; i--) {
    const before = ready.nouns[i]
    const between =
      before &&
      ready.tokens
        .slice(before.last, outer.first)
        .map((t) => t.lower)
        .join(' ')
    if (!before || between !== 'of' || !bundled(scene, before)) break
    outer = before
  }
  const next = ready.nouns[index + 1]
  const opened =
    words.bundles.has(ready.tokens[noun.head]?.lower ?? '') &&
    ready.tokens[noun.last]?.lower === 'of' &&
    next?.first === noun.last + 1
  if (opened && words.nouns.has(ready.tokens[next?.head ?? -1]?.lower ?? '')) return null
  const last = tailEnd(scene, noun.last, sentence)
  return {
    sentence,
    sort: kind.sort,
    first: beforeQuoted(scene, outer.first),
    core: noun.last,
    last,
    verb: null,
  }
}

// A verb's object that can be met: a named actor, people of rank, "him", "each other".
const whomEnd = (scene: Scene, from: number, sentence: Sentence): number => {
  const { ready, words } = scene
  const np = nounAfter(ready, from, sentence)
  const head = np && ready.tokens[np.head]
  if (!np || !head || np.first > from + 1 || words.audiences.has(head.lower)) return -1
  if (
    np.first === from + 1 &&
    !words.reciprocal.has(ready.tokens[np.last - 1]?.lower ?? '') &&
    ready.tokens[from]?.pos !== 'DET'
  )
    return -1
  const span = spanOf(scene, np.first, np.last)
  const named = span
    ? namedIn(scene, { start: head.start, end: head.end }).length > 0 ||
      namedIn(scene, span).some((n) => n.end === span.end)
    : false
  const met = named || words.people.has(head.lower) || words.reciprocal.has(head.lower) || isPersonal(head)
  return met ? tailEnd(scene, np.last, sentence) : -1
}
const isPersonal = (t: Token): boolean =>
  t.pos === 'PRON' && t.lower !== t.lemma.concat('s') && !/^(it|that|this|what|which|who)$/.test(t.lower)

const verbMention = (scene: Scene, verb: VerbGroup, kind: MeetingVerb): Mention | null => {
  const { ready, words } = scene
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (!sentence || verb.passive) return null
  let from = verb.last
  while (ready.tokens[from]?.pos === 'ADV') from += 1
  const formats = phrasesIn(words.formats, ready.tokens, from, Math.min(from + 3, sentence.last))
  const skipped = formats.find((f) => f.first <= from + 1)
  if (skipped) from = skipped.last
  const prep = ready.tokens[from]
  const end =
    prep && kind.with.has(prep.lower)
      ? whomEnd(scene, from + 1, sentence)
      : kind.direct
        ? whomEnd(scene, from, sentence)
        : -1
  if (end >= 0) return { sentence, sort: 'verb', first: verb.first, core: verb.last, last: end, verb }
  if (!kind.together || (kind.weak && !skipped)) return null
  if (
    prep &&
    (kind.with.has(prep.lower) ||
      prep.pos === 'NOUN' ||
      prep.pos === 'DET' ||
      prep.pos === 'PRON' ||
      prep.pos === 'PROPN') &&
    !isDated(scene, prep)
  )
    return null
  return {
    sentence,
    sort: 'verb',
    first: verb.first,
    core: verb.last,
    last: tailEnd(scene, verb.last, sentence),
    verb,
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
    return rounds && next?.lower !== 'of'
  }
  const lowers = ready.tokens.slice(mention.first, mention.core).map((t) => t.lower)
  if (mention.sort === 'session')
    return (
      mention.first < mention.core - 1 &&
      namedIn(scene, spanOf(scene, mention.first, mention.last) ?? { start: 0, end: 0 }).length > 0
    )
  return !lowers.some((w) => words.none.has(w))
}

/** The mentions of meetings of an article, in order of place, before anything is known of what they tell. */
export const findMentions = (scene: Scene): readonly Mention[] => {
  const { ready, words } = scene
  const out: Mention[] = []
  const rounds = knowsRounds(scene)
  ready.nouns.forEach((noun, index) => {
    if (!words.nouns.has(ready.tokens[noun.head]?.lower ?? '')) return
    const sentence = ready.sentences[ready.tokens[noun.head]?.sentence ?? -1]
    const mention = sentence && nounMention(scene, index, sentence)
    if (mention && !isOther(scene, mention) && isMeant(scene, mention, rounds)) out.push(mention)
  })
  for (const verb of ready.verbs) {
    const kind = words.verbs.get(verb.lemma)
    const mention = kind && verbMention(scene, verb, kind)
    if (mention) out.push(mention)
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The noun phrase that ends at a token, or null. */
export const nounEndingAt = (scene: Scene, token: number): NounPhrase | null => {
  const np = scene.ready.nouns[nounBefore(scene.ready, token)]
  return np && np.last === token ? np : null
}
