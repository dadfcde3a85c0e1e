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
  /** Up to 32 characters before and after them, as they stood when the ruling was made; fewer only where the text begins or ends there. */
  readonly prefix: string
  readonly suffix: string
  /** Which article of the page, and where in its text the words stood: a hint only, between places that are alike in all else. */
  readonly part: number
  readonly start: number
}

/** The parts of a dossier whose findings rest on words alone, so that people can rule on them; the others are made of these. */
export type RuledPart = Exclude<PartName, 'disagreements' | 'revisions'>

/** A finding as a ruling names it: its kind and the words that its mention rests on. */
export interface FindingAnchor extends Anchor {
  readonly kind: RuledPart
  /**
   * What the mention was when the ruling was made, its places counted from the anchor and told with their words; null where nothing had
   * been found.
   */
  readonly was: Readonly<Record<string, unknown>> | null
}

/** The mentions of one finding. */
export type FindingAnchors = readonly [FindingAnchor, ...FindingAnchor[]]

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
  readonly on: FindingAnchors
  readonly fields: FieldValues
}

/** A finding is right, and stays as it was even where later rules would not find it. */
export interface AcceptRuling extends Made {
  readonly verb: 'accept'
  readonly on: FindingAnchors
}

/** A finding is wrong, and goes. */
export interface RejectRuling extends Made {
  readonly verb: 'reject'
  readonly on: FindingAnchors
}

/** Fields of a finding are others: its speaker, its date, its status. It stays, even where later rules would not find it. */
export interface EditRuling extends Made {
  readonly verb: 'edit'
  readonly on: FindingAnchors
  readonly fields: FieldValues
}

/** Things that were kept apart are one: actors, meetings; each by its mentions. */
export interface MergeRuling extends Made {
  readonly verb: 'merge'
  readonly on: FindingAnchors
}

/** Mentions that were taken for one thing with others stand by themselves. */
export interface SplitRuling extends Made {
  readonly verb: 'split'
  readonly on: FindingAnchors
}

/** An article of a page. */
export interface ArticlePlace {
  readonly capture: string
  readonly part: number
}

/** Stories joined into one, the first. */
export interface JoinRuling extends Made {
  readonly verb: 'join-stories'
  readonly stories: readonly [string, string, ...string[]]
}

/** Articles moved out of a story (null: they were in none) into another (null: into none), or into one of their own by a name. */
export interface MoveRuling extends Made {
  readonly verb: 'move-articles'
  readonly articles: readonly [ArticlePlace, ...ArticlePlace[]]
  readonly from: string | null
  readonly to: string | null
  /** The name of the story of their own; null where `to` says where they go. */
  readonly name: string | null
}

/** A story is called by another name. */
export interface NameRuling extends Made {
  readonly verb: 'name-story'
  readonly story: string
  readonly name: string
}

/** What people decide of stories: which there are, what belongs to them, what they are called. */
export type StoryRuling = JoinRuling | MoveRuling | NameRuling

/** Words belong to another zone of their page: a promotion in the body, body in a caption. */
export interface ZoneRuling extends Made {
  readonly verb: 'zone'
  readonly on: readonly [Anchor]
  readonly to: Anchor['zone']
}

/** What a page says of itself, where it is wrong or missing. */
export type ArticleFact = 'publishedAt' | 'outlet' | 'title' | 'byline' | 'agency' | 'language'

/** What a page says of itself is wrong, or it does not say it: its day, its outlet, its title. */
export interface ArticleRuling extends Made {
  readonly verb: 'article'
  readonly articles: readonly [ArticlePlace]
  readonly fields: Readonly<Partial<Record<ArticleFact, string | null>>>
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
  readonly on: readonly Anchor[]
  readonly text: string
}

/** An earlier ruling no longer holds; the undoing of an undoing brings it back. */
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

/** A ruling as it is listed. */
export interface ListedRuling {
  readonly ruling: Ruling
  /** False where it was undone. */
  readonly inForce: boolean
}

/** A field of a finding that people can set: what it is called, and what it holds. */
export interface RulableField {
  readonly name: string
  /** Words, a name, a date, a number, yes or no, or one of several words; `texts` and `people` are lists. */
  readonly shape: 'text' | 'texts' | 'who' | 'people' | 'date' | 'number' | 'yes' | readonly string[]
  /** True where it cannot be left open. */
  readonly needed: boolean
}

type Unmade<R> = R extends Ruling ? Omit<R, 'id' | 'at'> : never

/** A ruling before it has its time and its id. */
export type RulingDraft = Unmade<Ruling>

/** How right findings of one kind were, by those that people judged. */
export interface Accuracy {
  readonly part: RuledPart
  /** Judged right as they stood. */
  readonly accepted: number
  /** Found, with a field that was wrong. */
  readonly edited: number
  /** Found, and wrong. */
  readonly rejected: number
  /** Not found. */
  readonly added: number
  readonly judged: number
  /** The share of those found that are there; null where none was judged. */
  readonly precision: number | null
  /** The share of those there that were found, as far as people added what was missing; null where none was judged. */
  readonly recall: number | null
  /** The share of those found and there whose fields were all right. */
  readonly fields: number | null
}
