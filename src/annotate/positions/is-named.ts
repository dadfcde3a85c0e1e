import { tokensIn } from '../../grammar/find-at.ts'
import type { Who } from '../../model/annotation.ts'
import type { Context } from './context.ts'

const possessive = /^(its|his|her|their)$/
const capital = /^\p{Lu}/u

/**
 * True where a party is somebody of whom a reader knows who it is: an actor, a name, or a body of the page by its noun ("the guild").
 * Of "the foreign minister", "the group" or "critics" the page does not say for whom they stand.
 */
export const isNamed = ({ ready, words }: Context, { actor, span, text }: Who): boolean => {
  if (actor !== null || !span || ready.article.text.slice(span.start, span.end) !== text) return true
  const tokens = tokensIn(ready, span)
  const joint = tokens.findIndex((t) => t.pos === 'ADP')
  const head = tokens.slice(0, joint < 0 ? undefined : joint).findLast((t) => /^(NOUN|PROPN)$/.test(t.pos))
  if (!head) return true
  if (words.onlookers.has(head.lower) || words.bystanders.has(head.lemma)) return false
  const opens = ready.sentences[tokens[0]?.sentence ?? -1]?.start === tokens[0]?.start
  const named = tokens.slice(opens ? 1 : 0).some((t) => capital.test(t.text))
  // "The Keshet spokesman", yet not "its COVID-wary premier".
  if (words.offices.has(head.lower)) return named && !possessive.test(tokens[0]?.lower ?? '')
  return named || !(words.vague.has(head.lower) || words.spokesNouns.has(head.lower))
}
