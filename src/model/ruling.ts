import type { ZoneKind } from './article.ts'
import type { PartName } from './dossier.ts'

/**
 * Words in a captured page that a ruling sticks to. What stands before and after them tells two like places apart; where the words are gone the
 * ruling rests on nothing and is listed as orphaned: it never moves to words that only look like them.
 */
export interface Anchor {
  /** SHA-256 of the page's bytes. */
  readonly capture: string
  /** The body of an article, or another zone of it. */
  readonly zone: 'body' | ZoneKind
  /** The words themselves. */
  readonly exact: string
  /** Up to 32 characters before and after them, as they stood when the ruling was made. */
  readonly prefix: string
  readonly suffix: string
  /** Which article of the page, and where in its text the words stood: a hint only. */
  readonly part: number
  readonly start: number
}

/** A finding as a ruling names it: its kind and the words that its mention rests on. */
export interface FindingAnchor extends Anchor {
  readonly kind: PartName
}

/** The field values that a person gives a finding, by the names of the dossier; names of actors as words. */
export type FieldValues = Readonly<Record<string, unknown>>

interface Made {
  /** `r-` and twelve hexadecimal digits of its content, its maker and its time. */
  readonly id: string
  /** ISO instant at which it was made. */
  readonly at: string
  readonly by: string
  readonly why: string | null
}

/** Something that a reader did not find. */
export interface AddRuling extends Made {
  readonly verb: 'add'
  readonly on: FindingAnchor
  readonly fields: FieldValues
}

/** A finding is right, and stays even where later rules would not find it: its mention is kept as it was. */
export interface AcceptRuling extends Made {
  readonly verb: 'accept'
  readonly on: FindingAnchor
  readonly fields: FieldValues
}

/** A finding is wrong, and goes. */
export interface RejectRuling extends Made {
  readonly verb: 'reject'
  readonly on: FindingAnchor
}

/** Fields of a finding are others: its speaker, its date, its status. */
export interface EditRuling extends Made {
  readonly verb: 'edit'
  readonly on: FindingAnchor
  readonly fields: FieldValues
}

/** Things that were kept apart are one: actors, meetings; each by one of its mentions. */
export interface MergeRuling extends Made {
  readonly verb: 'merge'
  readonly on: readonly [FindingAnchor, FindingAnchor, ...FindingAnchor[]]
}

/** Mentions that were taken for one thing are another. */
export interface SplitRuling extends Made {
  readonly verb: 'split'
  /** The mentions that are to stand by themselves. */
  readonly on: readonly [FindingAnchor, ...FindingAnchor[]]
  /** A mention of what they are no longer part of. */
  readonly from: FindingAnchor
}

/** Stories joined into one (the first), or an article moved from one story to another (null: to none). */
export interface StoryRuling extends Made {
  readonly verb: 'join-stories' | 'move-article'
  /** Ids of stories; of an article moved: from where (or null), to where (or null). */
  readonly stories: readonly (string | null)[]
  /** The capture and the part of the article that is moved, else null. */
  readonly article: { readonly capture: string; readonly part: number } | null
}

/** Words belong to another zone of their page: a promotion in the body, body in a caption. */
export interface ZoneRuling extends Made {
  readonly verb: 'zone'
  readonly on: Anchor
  readonly to: 'body' | ZoneKind
}

/** What a page says of itself is wrong, or it does not say it: its day, its outlet, its title. */
export interface ArticleRuling extends Made {
  readonly verb: 'article'
  readonly on: { readonly capture: string; readonly part: number }
  readonly fields: Readonly<
    Partial<Record<'publishedAt' | 'outlet' | 'title' | 'byline' | 'agency' | 'language', string | null>>
  >
}

/** The family that an outlet belongs to: two outlets of one house are one voice. */
export interface FamilyRuling extends Made {
  readonly verb: 'family'
  readonly outlet: string
  readonly family: string | null
}

/** A remark on words, or on the desk as a whole. */
export interface NoteRuling extends Made {
  readonly verb: 'note'
  readonly on: Anchor | null
  readonly text: string
}

/** An earlier ruling no longer holds. */
export interface UndoRuling extends Made {
  readonly verb: 'undo'
  readonly ruling: string
}

/** What a person decided, by whom, when and why: ground, like the captured pages. */
export type Ruling =
  | AddRuling
  | AcceptRuling
  | RejectRuling
  | EditRuling
  | MergeRuling
  | SplitRuling
  | StoryRuling
  | ZoneRuling
  | ArticleRuling
  | FamilyRuling
  | NoteRuling
  | UndoRuling
