import type { Scene } from '../../grammar/find-party.ts'
import type { DateAnnotation, MeetingAnnotation, Stance, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** What every rule about positions works with. */
export interface Context extends Scene {
  readonly dates: readonly DateAnnotation[]
  readonly meetings: readonly MeetingAnnotation[]
}

/** A position before it is one: still without voice and id. */
export interface Draft {
  readonly party: Who
  readonly issue: string
  readonly stance: Stance
  readonly span: Span
  readonly rule: string
  /** Told by a verb that is never meant otherwise, at a table beyond doubt: counts whatever it is about. */
  readonly plain?: boolean
}
