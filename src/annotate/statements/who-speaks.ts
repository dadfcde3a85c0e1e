import { tokensIn } from '../../grammar/find-at.ts'
import type { Who } from '../../model/annotation.ts'
import type { Token } from '../../model/ready.ts'
import type { Draft, Scene } from './draft.ts'

// A transcript says who speaks, and so do the words beside a quotation and behind "according to".
const isSaid = (draft: Draft, tokens: readonly Token[]): boolean =>
  draft.speaks !== null ||
  draft.rule === 'statements/according-to' ||
  (draft.quoted && draft.cue !== null && (tokens[0]?.quotation ?? -1) < 0)

// Whatever has such a content says or shows something: "the data suggest that …", "the memo calls for …".
const tellsAll: ReadonlySet<string> = new Set(
  `cue-clause clause-before-cue clause-around-cue reduced-clause called-for urged-to called-so described-as
  accused-of warned-against cue-noun cue-adjective`.split(/\s+/),
)

const headOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'PRON') ?? tokens.at(-1)

/**
 * Does anybody speak? Pronouns and actors do, and nouns of people and bodies; anything else only with a whole clause or a
 * plain verb of speech.
 */
export const speaks = ({ ready, language }: Scene, draft: Draft, who: Who): boolean => {
  const words = language.statements
  if (!draft.speaker) return false
  const tokens = tokensIn(ready, draft.speaker)
  const head = headOf(tokens)
  if (!head || words.nobody.has(head.lower)) return false
  if (isSaid(draft, tokens)) return true
  if (words.selves.has(head.lower)) return false
  if ((tokens[0]?.quotation ?? -1) >= 0) return who.actor !== null && head.pos !== 'PRON'
  if (who.actor !== null || tokens.some((t) => words.speakers.has(t.lower))) return true
  const whole = draft.speech && tellsAll.has(draft.rule.replace('statements/', ''))
  if (words.pronouns.has(head.lower)) return head.lower !== 'it' || whole
  return whole || words.plain.has(draft.cue?.lemma ?? '') || head.pos === 'PROPN'
}
