import type { StatementAnnotation } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { indexedBy } from './span-index.ts'

/** A stretch of what somebody said. */
export interface Piece extends Span {
  readonly statement: StatementAnnotation
}

/** The pieces of statements that touch a place, looked up in one index for each list of statements. */
export const piecesOf = indexedBy((statements: readonly StatementAnnotation[]) =>
  statements.flatMap((statement) => statement.spans.map((piece): Piece => ({ ...piece, statement }))),
)
