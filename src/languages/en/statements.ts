import type { StatementWords } from '../contract/statements.ts'

export const statements: StatementWords = { section: 'statements' }
