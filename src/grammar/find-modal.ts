import type { ReadyArticle, VerbGroup } from '../model/ready.ts'

const not = /^(not|n't|n’t|never)$/

/**
 * A verb group that is only a modal, completed by the word behind it where that is one of some verbs that taggers take for
 * adjectives or nouns: "will free 240 sailors", "would host talks". Any other group comes back as it is.
 */
export const completeVerb = (
  ready: ReadyArticle,
  verb: VerbGroup,
  isVerb: (lemma: string) => boolean,
): VerbGroup => {
  // "would not lower": the word for "not" may stand between.
  const at = not.test(ready.tokens[verb.last]?.lower ?? '') ? verb.last + 1 : verb.last
  const next = ready.tokens[at]
  if (!next || verb.modal === null || ready.tokens[verb.head]?.pos !== 'AUX') return verb
  if (ready.tokens[verb.head]?.lower !== verb.modal || !/^(ADJ|NOUN|ADP|X)$/.test(next.pos)) return verb
  if (!isVerb(next.lower)) return verb
  return {
    ...verb,
    end: next.end,
    last: at + 1,
    head: at,
    lemma: next.lower,
    negated: verb.negated || at > verb.last,
  }
}
