import { issueWords } from './issue-words.ts'
import { makeLine } from './line.ts'
import { named, type Make } from './part-line.ts'

const joints = { after: 'only after', exchange: 'in exchange for', if: 'if', while: 'as long as' } as const

/** What waits for what. */
export const conditionLine: Make<'conditions'> = (condition, view) =>
  makeLine('conditions', condition, {
    lead: `${named(view, condition.party, 'A party not named')}: ${issueWords(condition.wants ?? 'something not named')} ${joints[condition.relation]} ${issueWords(
      condition.onlyAfter ?? 'something not named',
    )}`,
  })
