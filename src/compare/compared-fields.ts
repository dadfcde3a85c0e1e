import type { DiffValue } from '../model/diff.ts'
import type { comparedParts } from '../model/compared-parts.ts'

type Part = (typeof comparedParts)[number]

/** Fields of a part that are compared; of the dates among them a new value is a move. */
interface Compared {
  readonly fields: readonly string[]
  readonly date: string | null
}

/** What a reader cares for in each part. A field that a dossier does not have is not compared. */
export const comparedFields: { readonly [P in Part]: Compared } = {
  meetings: {
    fields: ['status', 'date', 'place', 'round', 'duration', 'format', 'host', 'mediators', 'outcomes'],
    date: 'date',
  },
  deadlines: { fields: ['due', 'status', 'consequence', 'on'], date: 'due' },
  positions: { fields: ['stance', 'until', 'status'], date: null },
  conditions: { fields: ['status', 'until', 'dropped'], date: null },
  commitments: { fields: ['status', 'quantity', 'due', 'deliveries'], date: 'due' },
  disagreements: { fields: ['sides', 'explains'], date: null },
  incidents: { fields: ['killed', 'wounded', 'date', 'place'], date: null },
  texts: { fields: ['status', 'date', 'by', 'to'], date: null },
}

const wordsIn = (entry: unknown): string | null => {
  if (typeof entry === 'string') return entry
  if (typeof entry !== 'object' || entry === null) return null
  const { value, quantity, date, what } = entry as Readonly<Record<string, unknown>>
  if (typeof value === 'string') return value
  if (typeof what === 'string') return what
  const parts = [quantity, date].filter((each) => typeof each === 'string' || typeof each === 'number')
  return parts.length === 0 ? null : parts.join(' · ')
}

/**
 * What a field holds, as it can be compared: several as a list of words, each once. Null where there is nothing.
 *
 * @example `fieldOf({ sides: [{ value: '9' }, { value: '11' }] }, 'sides')` is `['9', '11']`.
 */
export const fieldOf = (finding: object, field: string): DiffValue => {
  const value = (finding as Readonly<Record<string, unknown>>)[field]
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!Array.isArray(value)) return null
  const words = value.map(wordsIn).filter((each) => each !== null)
  return words.length === 0 ? null : [...new Set(words)]
}
