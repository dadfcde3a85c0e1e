import type { NegotiationWords } from '../../languages/contract/negotiation.ts'
import type {
  ActorAnnotation,
  CommitmentAnnotation,
  DateAnnotation,
  FigureAnnotation,
  MeetingAnnotation,
  StatementAnnotation,
  Who,
} from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'

/** What every rule about commitments works with. */
export interface Context {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  readonly dates: readonly DateAnnotation[]
  readonly statements: readonly StatementAnnotation[]
  readonly figures: readonly FigureAnnotation[]
  readonly meetings: readonly MeetingAnnotation[]
  readonly words: NegotiationWords
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
