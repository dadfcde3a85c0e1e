import type { StatementAnnotation, Who } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { piecesAround } from './find-speaker.ts'

/**
 * Who says what a span tells: the speaker of the narrowest statement whose content holds it, or null in the page's own voice.
 *
 * @example In "Two boats sank, the coastguard said" the claimant of "Two boats" is the coastguard.
 */
export const findClaimant = (statements: readonly StatementAnnotation[], span: Span): Who | null => {
  let [best, least]: [Who | null, number] = [null, Infinity]
  for (const piece of piecesAround(statements, span)) {
    const size = piece.end - piece.start
    if (size < least) [best, least] = [piece.statement.speaker, size]
  }
  return best
}
