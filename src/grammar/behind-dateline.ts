import type { ReadyArticle, Sentence } from '../model/ready.ts'

// A dateline is short: a place, perhaps a country, a day and an agency.
const longest = 14

/**
 * The first token of a sentence behind the dateline that opens it, or its first token where none does.
 *
 * @example Of "CORVALE, Vardania — A ferry sailed." the token of "A".
 */
export const behindDateline = (ready: ReadyArticle, sentence: Sentence): number => {
  const opener = ready.tokens[sentence.first]?.text ?? ''
  if (!/^\p{Lu}{3,}$/u.test(opener)) return sentence.first
  for (let i = sentence.first + 1; i < Math.min(sentence.last - 1, sentence.first + longest); i++)
    if (/^(?:—|–|--|-)$/.test(ready.tokens[i]?.text ?? '')) return i + 1
  return sentence.first
}
