import type { AnnotationKind } from '../../model/annotation.ts'

/** How a kind of finding is called and drawn. */
export interface FindingKind {
  readonly kind: AnnotationKind
  /** Stands before the number of each finding: "S4". */
  readonly letter: string
  readonly one: string
  readonly many: string
  /** Colour of a terminal (SGR); the terminal's own palette, so that it fits light and dark. */
  readonly terminal: number
  /** How its line is drawn on paper and screen, so that two kinds differ without their colours. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double'
}

/** All kinds, in the order in which they are listed. */
export const findingKinds: readonly FindingKind[] = [
  { kind: 'actor', letter: 'A', one: 'actor', many: 'actors', terminal: 36, line: 'dotted' },
  { kind: 'statement', letter: 'S', one: 'statement', many: 'statements', terminal: 33, line: 'solid' },
  { kind: 'date', letter: 'D', one: 'date', many: 'dates', terminal: 34, line: 'solid' },
  { kind: 'figure', letter: 'F', one: 'figure', many: 'figures', terminal: 32, line: 'double' },
  { kind: 'incident', letter: 'I', one: 'incident', many: 'incidents', terminal: 31, line: 'dashed' },
  { kind: 'meeting', letter: 'M', one: 'meeting', many: 'meetings', terminal: 35, line: 'dashed' },
  { kind: 'text', letter: 'T', one: 'paper', many: 'papers', terminal: 94, line: 'double' },
  { kind: 'position', letter: 'P', one: 'position', many: 'positions', terminal: 95, line: 'solid' },
  { kind: 'condition', letter: 'C', one: 'condition', many: 'conditions', terminal: 96, line: 'dotted' },
  { kind: 'commitment', letter: 'G', one: 'commitment', many: 'commitments', terminal: 92, line: 'dashed' },
  { kind: 'deadline', letter: 'L', one: 'deadline', many: 'deadlines', terminal: 91, line: 'double' },
  { kind: 'absence', letter: 'N', one: 'absence', many: 'absences', terminal: 93, line: 'dotted' },
]

const byKind = new Map(findingKinds.map((each) => [each.kind, each]))

/** How a kind is called and drawn. */
export const kindOf = (kind: AnnotationKind): FindingKind =>
  byKind.get(kind) ?? (findingKinds[0] as FindingKind)

/**
 * The kind that a person means by a word: its name, one or many, or its letter; null where there is none.
 *
 * @example kindNamed('dates') // 'date'
 */
export const kindNamed = (word: string): AnnotationKind | null =>
  findingKinds.find(
    ({ kind, letter, one, many }) =>
      [kind, `${kind}s`, one, many].includes(word.toLowerCase()) || letter === word.toUpperCase(),
  )?.kind ?? null
