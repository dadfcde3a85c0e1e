import { phrasesIn } from '../../kit/phrase-table.ts'
import { nounBefore } from '../../grammar/find-subject.ts'
import type { NounPhrase, Sentence, Token } from '../../model/ready.ts'
import { findVerbMentions } from './find-verb-mentions.ts'
import { tailEnd, type Mention } from './mention.ts'
import { isDated, namedIn, spanOf, type Scene } from './scene.ts'

const bundled = (scene: Scene, noun: NounPhrase | undefined): boolean => {
  const head = noun && scene.ready.tokens[noun.head]
  return head !== undefined && scene.words.bundles.has(head.lower)
}

// An article that speaks of talks means these by "the second round".
const knowsRounds = ({ ready, words }: Scene): boolean =>
  ready.nouns.some((n) => words.nouns.get(ready.tokens[n.head]?.lower ?? '')?.sort === 'talks')

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

// "committed to further talks": read like a verb, and yet it only says that there were some before.
const withFurther = ({ ready, words }: Scene, first: number, sentence: Sentence): number => {
  const before = ready.tokens[first - 1]
  return first > sentence.first && before?.pos === 'VERB' && words.placed.get(before.lower) === 'ahead'
    ? first - 1
    : first
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
  const head = noun && headOf(scene, noun)
  const kind = words.nouns.get(head?.lower ?? '')
  // A capital in the middle of a sentence makes a name of it; at its start it says nothing.
  const proper = head?.pos === 'PROPN' && head !== ready.tokens[sentence.first]
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
    first: beforeQuoted(scene, withFurther(scene, withoutVerb(scene, outer.first), sentence)),
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
