import { issueWords } from './issue-words.ts'
import { makeLine } from './line.ts'
import { named, type Make } from './part-line.ts'

/** What waits for what. */
export const conditionLine: Make<'conditions'> = (condition, view) =>
  makeLine('conditions', condition, {
    lead: `${named(view, condition.party, 'A party not named')}: ${issueWords(condition.wants ?? 'something not named')} only after ${issueWords(
      condition.onlyAfter ?? 'something not named',
    )}`,
  })
