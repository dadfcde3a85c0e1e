import type { Scene } from '../../grammar/find-party.ts'
import type { DateAnnotation, PositionAnnotation, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** What every rule about conditions works with. */
export interface Context extends Scene {
  readonly dates: readonly DateAnnotation[]
  readonly positions: readonly PositionAnnotation[]
}

/** A condition before it is one. */
export interface Draft {
  /** Null where the page tells of nobody who makes it wait. */
  readonly party: Who | null
  readonly wants: string | null
  readonly onlyAfter: string | null
  readonly span: Span
  readonly rule: string
  /** The party gives it up with these words. */
  readonly dropped?: true
}
