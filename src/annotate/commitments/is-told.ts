import { statementAt } from '../../grammar/find-speaker.ts'
import { nounBefore } from '../../grammar/find-subject.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context } from './context.ts'

const supposing = /^(if|whether|unless|until|once|how|what|why|much|many|seemed|likelihood)$/
const REACH = 5

/** True where the clause that begins at a token is supposed or asked, not told: "if the guild agrees", "how much it will pay". */
export const isSupposed = ({ ready }: Context, first: number): boolean => {
  const sentence = ready.sentences[ready.tokens[first]?.sentence ?? -1]?.first ?? 0
  for (let i = first - 1; i >= Math.max(sentence, first - REACH); i--) {
    const token = ready.tokens[i]
    if (!token || /^[,;:"“”]$/.test(token.text)) return false
    if (supposing.test(token.lower)) return true
  }
  return false
}

const unbound = /^(?:warn|threaten|hope|expect|predict|fear|believe|accuse|doubt)$/

/** True where a verb stands in a warning, a hope or a guess, which bind nobody: "warned that it would close the port". */
export const isUnbound = ({ statements }: Context, verb: VerbGroup): boolean =>
  unbound.test(statementAt(statements, verb)?.cue?.lemma ?? '')

/** True where a verb belongs to a relative clause: "a truce that will halt the war", "which he argued will help". */
export const isRelative = ({ ready }: Context, verb: VerbGroup): boolean => {
  const before = ready.tokens[verb.first - 1]
  return before?.pos === 'VERB' || /^(that|which|who|what)$/.test(before?.lower ?? '')
}

const away = /^(aside|down|away|place|part|to|from)$/

/** False where a verb of giving gives nothing: "take place", "pay a visit", "deliver strikes", "withdraw from the talks". */
export const isGiven = ({ ready, words }: Context, verb: VerbGroup): boolean => {
  const next = ready.tokens[verb.last]?.lower ?? ''
  if (away.test(next) || (verb.lemma === 'take' && next === 'it')) return false
  const np = ready.nouns[nounBefore(ready, verb.last) + 1]
  const head = np && np.first - verb.last < 3 ? ready.tokens[np.head] : undefined
  // "Suspend the strike" ends one.
  const ends = words.putting.has(verb.lemma) || words.stopping.has(verb.lemma)
  if (ends && head && words.measures.has(head.lemma)) return true
  return !head || !(words.notGiven.has(head.lemma) || words.notGiven.has(head.lower))
}
