import { phraseTable } from '../kit/phrase-table.ts'
import type { Issue } from './contract/negotiation.ts'
import type { Language } from './language.ts'

/** A language that knows the issues of a codebook; without, every issue is an open one. */
export const withIssues = (language: Language, issues: readonly Issue[]): Language => ({
  ...language,
  negotiation: {
    ...language.negotiation,
    issues,
    issuePhrases: phraseTable(
      issues.flatMap((issue) => issue.phrases.map((phrase) => [phrase, issue] as const)),
    ),
  },
})
