import type { NegotiationWords } from '../../languages/contract/negotiation.ts'
import type { ActorAnnotation, PositionAnnotation, StatementAnnotation, Who } from '../../model/annotation.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'

/** What every rule about conditions works with. */
export interface Context {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  readonly statements: readonly StatementAnnotation[]
  readonly positions: readonly PositionAnnotation[]
  readonly words: NegotiationWords
}

/** A condition before it is one. */
export interface Draft {
  readonly party: Who
  readonly wants: string | null
  readonly onlyAfter: string | null
  readonly span: Span
  readonly rule: string
}
