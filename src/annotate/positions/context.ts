import type { NegotiationWords } from '../../languages/contract/negotiation.ts'
import type {
  ActorAnnotation,
  DateAnnotation,
  MeetingAnnotation,
  Stance,
  StatementAnnotation,
  Who,
} from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'

/** What every rule about positions works with. */
export interface Context {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  readonly statements: readonly StatementAnnotation[]
  readonly dates: readonly DateAnnotation[]
  readonly meetings: readonly MeetingAnnotation[]
  readonly words: NegotiationWords
}

/** A position before it is one: still without voice and id. */
export interface Draft {
  readonly party: Who
  readonly issue: string
  readonly stance: Stance
  readonly span: Span
  readonly rule: string
}
