import type { ReadyArticle, VerbGroup } from '../model/ready.ts'

/**
 * A verb group that is only a modal, completed by the word behind it where that is one of some verbs that taggers take for
 * adjectives or nouns: "will free 240 sailors", "would host talks". Any other group comes back as it is.
 */
export const completeVerb = (
  ready: ReadyArticle,
  verb: VerbGroup,
  isVerb: (lemma: string) => boolean,
): VerbGroup => {
  const next = ready.tokens[verb.last]
  if (!next || verb.modal === null || ready.tokens[verb.head]?.pos !== 'AUX') return verb
  if (ready.tokens[verb.head]?.lower !== verb.modal || !/^(ADJ|NOUN|ADP|X)$/.test(next.pos)) return verb
  if (!isVerb(next.lower)) return verb
  return { ...verb, end: next.end, last: verb.last + 1, head: verb.last, lemma: next.lower }
}
