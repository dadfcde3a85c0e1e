import type { ActorKind, MentionForm, RoleMention } from '../../model/annotation.ts'
import type { Title } from './read-titles.ts'

/** A mention by tokens, `first` to `last` (excluded). */
export interface DraftMention {
  readonly first: number
  readonly last: number
  readonly form: MentionForm
}

/** An actor while it is being put together. */
export interface Draft {
  readonly kind: ActorKind
  readonly name: string
  readonly mentions: DraftMention[]
  readonly roles: RoleMention[]
  readonly titles: Title[]
  side: string | null
  /** The pronoun that goes with it, where known. */
  pronoun: 'he' | 'she' | 'it' | 'they' | null
  /** True where it does something on this page, not only stands there. */
  acts: boolean
  readonly rule: string
  /** Common nouns that the page calls it by: "watchdog". */
  nouns?: ReadonlySet<string>
}

/** A draft with nothing in it yet. */
export const newDraft = (kind: ActorKind, name: string, rule: string): Draft => ({
  kind,
  name,
  mentions: [],
  roles: [],
  titles: [],
  side: null,
  pronoun: null,
  acts: false,
  rule,
})
