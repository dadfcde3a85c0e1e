import { phraseAt, type PhraseTable } from '../kit/phrase-table.ts'
import type { ReadyArticle, Token } from '../model/ready.ts'

const LONGEST = 12

/**
 * The phrase of a table that begins at a token, with adverbs behind its first word passed over where nothing fits with them:
 * "is still ready to", "remains firmly committed to". Null where there is none.
 */
export const cueAt = <V>(
  ready: ReadyArticle,
  table: PhraseTable<V>,
  at: number,
  last: number,
): { readonly value: V; readonly last: number } | null => {
  const found = phraseAt(table, ready.tokens, at, last)
  if (found) return found
  let next = at + 1
  while (next < last && ready.tokens[next]?.pos === 'ADV') next += 1
  const [head, behind] = [ready.tokens[at], ready.tokens.slice(next, Math.min(last, next + LONGEST))]
  if (!head || next === at + 1) return null
  const passed = phraseAt(table, [head, ...behind] satisfies readonly Token[], 0, behind.length + 1)
  return passed ? { value: passed.value, last: next + passed.last - 1 } : null
}
