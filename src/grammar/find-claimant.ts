import type { StatementAnnotation, Who } from '../model/annotation.ts'
import { holds, type Span } from '../model/span.ts'

/**
 * Who says what a span tells: the speaker of the narrowest statement whose content holds it, or null in the page's own voice.
 *
 * @example In "Two boats sank, the coastguard said" the claimant of "Two boats" is the coastguard.
 */
export const findClaimant = (statements: readonly StatementAnnotation[], span: Span): Who | null => {
  let [best, least]: [Who | null, number] = [null, Infinity]
  for (const statement of statements) {
    for (const piece of statement.spans) {
      const size = piece.end - piece.start
      if (size < least && holds(piece, span)) [best, least] = [statement.speaker, size]
    }
  }
  return best
}
