import type { Takes } from '../languages/contract/negotiation.ts'
import type { ReadyArticle, Sentence } from '../model/ready.ts'
import { nounAfter, verbIndexAt } from './find-subject.ts'

const REACH = 16

const infinitiveAt = (ready: ReadyArticle, at: number): boolean => {
  if (ready.tokens[at]?.lower !== 'to') return false
  const next = ready.tokens[at + 1]
  return ready.verbs[verbIndexAt(ready, at)]?.first === at || next?.pos === 'VERB' || next?.pos === 'AUX'
}

const notThings = /^(during|following|regarding|concerning|including|according|pending)$/

const nounAt = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  const token = ready.tokens[at]
  if (!token) return false
  if (nounAfter(ready, at, sentence)?.first === at) return true
  // "turned down calls from the guild": a noun that looks like a verb.
  if (token.pos === 'VERB' && token.lower.endsWith('s') && ready.tokens[at + 1]?.pos === 'ADP') return true
  return (
    (/ing$/.test(token.lower) && token.pos !== 'ADP' && !notThings.test(token.lower)) ||
    /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(token.pos)
  )
}

const clauseAt = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  if (ready.tokens[at]?.lower === 'that') return true
  const np = nounAfter(ready, at, sentence)
  const verb = np?.first === at ? ready.verbs[verbIndexAt(ready, np.last)] : undefined
  if (!np || !verb || verb.form !== 'finite' || verb.first - np.last > 8) return false
  return !ready.tokens.slice(np.last, verb.first).some((t) => t.pos === 'PUNCT' || t.pos === 'PRON')
}

// "called on its allies to open the straits": an infinitive behind a noun phrase.
const pushAt = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  if (!nounAt(ready, at, sentence)) return false
  for (let i = at; i < Math.min(at + REACH, sentence.last); i++) {
    const token = ready.tokens[i]
    if (!token || token.text === ';' || token.text === ',') return false
    if (infinitiveAt(ready, i)) return true
    if (i > at && token.pos === 'VERB' && !/(ed|ing)$/.test(token.lower)) return false
  }
  return false
}

const done = /(ed|en|wn|ne|pt|ld|ut|de|nt|id)$/

// "wants the levy lifted", "a plan to merge two shifts scrapped": a participle behind the words for a thing.
const madeAt = (ready: ReadyArticle, at: number, sentence: Sentence): boolean => {
  if (!nounAt(ready, at, sentence)) return false
  for (let i = at + 1; i < Math.min(at + REACH, sentence.last); i++) {
    const token = ready.tokens[i]
    if (!token || /^[,;:]$/.test(token.text) || token.pos === 'SCONJ') return false
    const verb = ready.verbs[verbIndexAt(ready, i)]
    if (verb?.first !== i) continue
    const joined = ready.tokens[i - 1]
    if (verb.first === verb.head && token.lower !== token.lemma && done.test(token.lower))
      return (
        joined?.pos === 'NOUN' || joined?.pos === 'PROPN' || joined?.pos === 'ADV' || joined?.pos === 'PRON'
      )
  }
  return false
}

const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/

// Adverbs, "Sunday" and "on Sunday" between a verb and what it takes.
const isAdjunct = (ready: ReadyArticle, at: number): boolean => {
  const [token, next] = [ready.tokens[at], ready.tokens[at + 1]]
  if (!token) return false
  return (
    token.pos === 'ADV' ||
    weekday.test(token.lower) ||
    (token.lower === 'on' && weekday.test(next?.lower ?? ''))
  )
}

/** Where "urged the guild to sail" comes to what is asked: the infinitive behind a noun phrase, or -1. */
export const pushedTo = (ready: ReadyArticle, from: number, last: number): number => {
  for (let i = from; i < Math.min(from + REACH, last); i++) {
    if (/^[,;:]$/.test(ready.tokens[i]?.text ?? '')) return -1
    if (infinitiveAt(ready, i)) return i
  }
  return -1
}

/** True where one of the things that a cue takes begins at a token, adverbs before it not counted. */
export const takesAt = (ready: ReadyArticle, from: number, takes: readonly Takes[]): boolean => {
  let at = from
  while (isAdjunct(ready, at) && at < from + 3) at += 1
  const sentence = ready.sentences[ready.tokens[from - 1]?.sentence ?? -1]
  if (!sentence || at >= sentence.last) return false
  return takes.some((t) => {
    if (t === 'any') return true
    if (t === 'to') return infinitiveAt(ready, at)
    if (t === 'clause') return clauseAt(ready, at, sentence)
    if (t === 'plain') return nounAt(ready, at, sentence) && !clauseAt(ready, at, sentence)
    if (t === 'push') return pushAt(ready, at, sentence)
    if (t === 'made') return madeAt(ready, at, sentence)
    return nounAt(ready, at, sentence) || /^["“'‘]$/.test(ready.tokens[at]?.text ?? '')
  })
}
