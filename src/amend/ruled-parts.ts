import type { AnnotationKind } from '../model/annotation.ts'
import type { RuledPart } from '../model/ruling.ts'

/** What findings of a part are called in an article. */
export const kindOf: Readonly<Record<RuledPart, AnnotationKind>> = {
  actors: 'actor',
  dates: 'date',
  statements: 'statement',
  absences: 'absence',
  figures: 'figure',
  incidents: 'incident',
  meetings: 'meeting',
  texts: 'text',
  positions: 'position',
  conditions: 'condition',
  commitments: 'commitment',
  deadlines: 'deadline',
}

/** The parts that people can rule on. */
export const ruledParts = Object.keys(kindOf) as readonly RuledPart[]
