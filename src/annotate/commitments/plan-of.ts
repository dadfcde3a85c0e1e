import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const underPact = /^(under|within)$/

/** What is to be done is agreed where the sentence or the one before tells of an agreement, else only offered. */
export const planOf = ({ ready, words }: Context, verb: VerbGroup): Draft['status'] => {
  const index = ready.tokens[verb.head]?.sentence ?? -1
  const from = ready.sentences[Math.max(0, index - 1)]?.first ?? 0
  const around = ready.tokens.slice(from, ready.sentences[index]?.last)
  const made = around.some(
    (t, i) =>
      words.closed.has(t.lower) ||
      (underPact.test(t.lower) && around.slice(i + 1, i + 5).some((n) => words.pacts.has(n.lemma))),
  )
  return made ? 'agreed' : 'offered'
}
