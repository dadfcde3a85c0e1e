import type { DateWords } from '../contract/dates.ts'

export const dates: DateWords = { section: 'dates' }
