import type { Cue } from '../../languages/contract/statements.ts'
import type { Subject } from '../../grammar/find-subject.ts'
import type { Act, ActorAnnotation, DateAnnotation, Who } from '../../model/annotation.ts'
import type { Language } from '../../languages/language.ts'
import type { ReadyArticle, VerbGroup } from '../../model/ready.ts'
import { overlaps, type Span } from '../../model/span.ts'

/** All that the finders of statements look at. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  /** The actors mentioned at a span. */
  readonly dates: readonly DateAnnotation[]
  readonly language: Language
}

/** A verb that may report, with where what it reports may begin. */
export interface CueAt {
  readonly verb: VerbGroup
  readonly cue: Cue
  /** The token behind the verb and its particle. */
  readonly after: number
  readonly subject: Subject | null
  readonly relayedBy: Subject | null
}

/** A statement before its details are filled in. */
export interface Draft {
  readonly rule: string
  readonly pieces: readonly [Span, ...Span[]]
  readonly cue: (Span & { readonly text: string; readonly lemma: string }) | null
  /** The words that name the speaker, or null where none are there. */
  readonly speaker: Span | null
  /** A speaker known from elsewhere (a quotation alone in its paragraph). */
  readonly speaks: Who | null
  readonly act: Act
  readonly speech: boolean
  readonly relayedBy: Span | null
  /** Where channel, addressee and day are said: the words around the cue. */
  readonly setting: readonly Span[]
  readonly quoted: boolean
}

/** The cue of a draft from a verb: the words from the verb to its particle. */
export const cueOf = (ready: ReadyArticle, at: CueAt): Draft['cue'] => {
  const last = ready.tokens[at.after - 1]
  const head = ready.tokens[at.verb.head]
  if (!last || !head) return null
  const [start, end] = [head.start, last.end]
  return { start, end, text: ready.article.text.slice(start, end), lemma: at.verb.lemma }
}

/** Do the words that name the speakers of two drafts overlap? Never where one names nobody. */
export const sameSpeaker = (a: Draft, b: Draft): boolean =>
  Boolean(a.speaker && b.speaker && overlaps(a.speaker, b.speaker))
