import type { Language } from '../languages/language.ts'
import type { ReadyArticle } from '../model/ready.ts'

/**
 * True where an article tells of talks, not only names some in passing: two noun phrases of talks, negotiations or rounds.
 *
 * @example "The talks in Oslan ended. A second round is planned." // true
 */
export const speaksOfTalks = ({ nouns, tokens }: ReadyArticle, { meetings }: Language): boolean => {
  let found = 0
  for (const noun of nouns) {
    const kind = meetings.nouns.get(tokens[noun.head]?.lower ?? '')
    if ((kind?.sort === 'talks' && !kind.loose) || kind?.sort === 'round') found += 1
    if (found > 1) return true
  }
  return false
}
