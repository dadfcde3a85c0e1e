import type { Scene } from '../../grammar/find-party.ts'
import type {
  CommitmentAnnotation,
  DateAnnotation,
  FigureAnnotation,
  MeetingAnnotation,
  PositionAnnotation,
  Who,
} from '../../model/annotation.ts'

/** What every rule about commitments works with. */
export interface Context extends Scene {
  readonly dates: readonly DateAnnotation[]
  readonly figures: readonly FigureAnnotation[]
  readonly meetings: readonly MeetingAnnotation[]
  readonly positions: readonly PositionAnnotation[]
}

/** An undertaking before its quantity is known: whose it is, and the tokens of its words and of its content. */
export interface Draft {
  readonly parties: readonly Who[]
  readonly status: CommitmentAnnotation['status']
  readonly first: number
  readonly content: number
  readonly last: number
  readonly rule: string
}
