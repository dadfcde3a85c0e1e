import type { SearchQuery } from '../kit/search/search-query.ts'
import type { Article } from '../model/article.ts'
import type { Addition, DeskCounts, DeskStory, Sighting } from '../model/desk.ts'
import type { Page } from '../model/page.ts'
import type { Ruling } from '../model/ruling.ts'
import type { Care } from './care.ts'
import type { Span } from '../model/span.ts'
import type { Engine } from './engine.ts'
import type { KeptStory } from './kept-story.ts'
import type { PlacingReading, PlacingWriting } from './placing-contract.ts'

export type { KeptStory } from './kept-story.ts'

/** A capture as the store lists it. */
export interface KeptCapture {
  readonly id: string
  readonly bytes: number
  readonly addedAt: string
  /** The rules by which its articles were read; null where it was not read yet. */
  readonly readBy: string | null
}

/** An article as it is kept. */
export interface KeptArticle {
  readonly article: Article
  /** ISO instant: when this desk came to know of it. */
  readonly addedAt: string
  /** ISO instant: since when the world could know it, by its own words or as a later save; null where nothing tells. */
  readonly knownFrom: string | null
}

/** What was found in an article: packed by whoever wrote it, opaque here. */
export interface KeptFindings {
  readonly article: string
  readonly rules: string
  readonly under: string
  /** What its words tell of states; null where nothing. */
  readonly told: unknown
  /** Its capitalised words. */
  readonly names: readonly string[]
  /** Annotations and digest; null where the search was stopped. */
  readonly body: unknown
}

/** How an article was searched. */
export interface KeptSearch extends Pick<KeptFindings, 'article' | 'rules' | 'under' | 'told'> {
  readonly language: string | null
}

/** Under what else an article was searched, and its capitalised words. */
export interface KeptNames extends Pick<KeptFindings, 'article' | 'rules' | 'under' | 'names'> {
  readonly language: string | null
}

/** Since when an article could be known, by its own words or as a later save. */
export type KnownTimes = Pick<Article, 'id' | 'publishedAt' | 'capturedAt' | 'saveOf'>

/** A line a finding, for lists and other programs. */
export interface KeptLine extends Span {
  readonly part: string
  readonly id: string
  readonly knownFrom: string | null
  readonly line: string
  /** How many articles it rests on. */
  readonly articles: number
  /** Whose it is, in names: speaker, party, those who meet. */
  readonly who: string | null
  /** What about or where: issue, place, what a deadline is for. */
  readonly what: string | null
  /** EDTF: said, held, due. */
  readonly date: string | null
  /** Stance, act, status. */
  readonly state: string | null
  /** Its first source, and the words there: `start` and `end` count in the body, or in the zone that is named. */
  readonly article: string
  readonly zone: string
  readonly words: string
}

/** What is looked for, in what, and how much of it is wanted. */
export interface SearchAsked {
  readonly query: SearchQuery
  /** Only of this story. */
  readonly story: string | null
  /** Only lines of these parts; null for all. */
  readonly parts: readonly string[] | null
  /** Words of the speaker's or party's name: articles that report a statement of theirs, lines that are theirs. */
  readonly speaker: string | null
  /** Words of the outlet's, its family's or its agency's name. */
  readonly outlet: string | null
  /** Published in this time; of lines: known since. Instants in milliseconds. */
  readonly from: number | null
  readonly to: number | null
  /** Known by then to the world, and to this desk, in milliseconds. */
  readonly asOf: number | null
  readonly addedBy: number | null
  readonly offset: number
  readonly limit: number
}

/** What was found, the best first: of what has more than `mostRanked` answers, the newest are looked at. */
export interface SearchFound<T> {
  readonly hits: readonly T[]
  /** How many there are; where `more`, so many were looked at. */
  readonly total: number
  readonly more: boolean
}

/** A story by its id and name. */
export type StoryName = Pick<DeskStory, 'id' | 'name'>

/** A line that was found. */
export interface FoundLine extends KeptLine {
  readonly story: string
  readonly storyName: string
}

/** What was made of a story. */
export interface KeptDossier {
  readonly story: string
  /** The `wanted` that it was made for: where the story now wants something else, it is not kept. */
  readonly wanted: string
  /** SHA-256 of its canonical JSON. */
  readonly digest: string
  readonly dossier: unknown
  /** What a terminal is told of it, and by which code; null where none is kept. Opaque here. */
  readonly summary: { readonly madeBy: string; readonly body: unknown } | null
  readonly lines: readonly KeptLine[]
}

/** What can be asked of a store, all of it as it stood at one moment. */
export interface Reading {
  /** What placing articles among the others rests on. */
  readonly placing: PlacingReading
  readonly fact: (key: string) => Promise<string | null>
  readonly counts: (rules: string) => Promise<DeskCounts>
  /** Ids of captures that were not read by these rules, oldest first. */
  readonly unread: (rules: string, limit: number) => Promise<readonly string[]>
  /** The page as it was captured; null where nothing of that id is kept. @throws StoreError where its record is damaged. */
  readonly page: (capture: string) => Promise<Page | null>
  readonly captures: () => AsyncIterable<KeptCapture>
  readonly capture: (id: string) => Promise<KeptCapture | null>
  /** Ids of captures that a person means: by an address or a file where they were met, by their id or that of an article (eight digits or more). */
  readonly capturesMeant: (asked: string) => Promise<readonly string[]>
  readonly sightings: (capture: string) => Promise<readonly Sighting[]>
  /** Ids of all articles, in their order. */
  readonly articleIds: () => Promise<readonly string[]>
  readonly articles: (ids: readonly string[]) => Promise<readonly KeptArticle[]>
  readonly articlesOf: (capture: string) => Promise<readonly KeptArticle[]>
  readonly findings: (ids: readonly string[]) => Promise<readonly KeptFindings[]>
  /**
   * Under which rules and what else each article (of these; null: of all) was searched, and what it tells of states; of all in the order of
   * their ids.
   */
  readonly searched: (articles: readonly string[] | null) => AsyncIterable<KeptSearch>
  /** The capitalised words of each article that was searched, in the order of their ids. */
  readonly names: () => AsyncIterable<KeptNames>
  readonly stories: () => Promise<readonly DeskStory[]>
  readonly story: (id: string) => Promise<KeptStory | null>
  /** True where the dossier of a story is not what it wants. */
  readonly isUnlinked: (story: string) => Promise<boolean>
  readonly storyArticles: (id: string) => Promise<readonly string[]>
  /** Ids of stories whose dossier is not what they want. */
  readonly unlinked: () => Promise<readonly string[]>
  readonly wanted: () => Promise<ReadonlyMap<string, string>>
  readonly dossier: (story: string) => Promise<{ readonly digest: string; readonly dossier: unknown } | null>
  /** What is told of a story's dossier, where it was made by this code. */
  readonly summary: (story: string, madeBy: string) => Promise<unknown>
  /** SHA-256 of a story's dossier; null where it has none. */
  readonly digest: (story: string) => Promise<string | null>
  /** SHA-256 of each story's dossier by its id, in order. */
  readonly digests: () => Promise<readonly (readonly [string, string])[]>
  /** Marks of changes that which stories there are may depend on, made since stories were placed. */
  readonly touches: () => Promise<readonly string[]>
  /** Ids of stories whose dossier is kept as it was before a reread that is not done. */
  readonly earlierStories: () => Promise<readonly string[]>
  readonly earlierDossier: (story: string) => Promise<unknown>
  /** What rereading changed, each time, the latest last: as it was given to `putReread`. */
  readonly rereads: () => Promise<readonly unknown[]>
  /** When and where each page was met: `addedAt` as the clock stood then. */
  readonly additions: () => Promise<readonly KeptAddition[]>
  /** Ids of stories with a line whose id begins so. */
  readonly storiesWithLine: (beginning: string) => Promise<readonly string[]>
  /** Ids of articles that answer, the best first; equal ones the newest first, then by id. The same on every engine. */
  readonly searchArticles: (asked: SearchAsked) => Promise<SearchFound<string>>
  /** The same for lines of dossiers. */
  readonly searchLines: (asked: SearchAsked) => Promise<SearchFound<FoundLine>>
  /** The stories of articles: id and name of each, by the article's id. */
  readonly storiesOf: (articles: readonly string[]) => Promise<ReadonlyMap<string, readonly StoryName[]>>
  /** All rulings in the order in which they were made, undone ones and their undoing with them. */
  readonly rulings: () => Promise<readonly Ruling[]>
}

/** A page met somewhere. */
export interface KeptAddition {
  readonly capture: string
  readonly source: string
  readonly addedAt: string
}

/** What can be done to a store: all of one transaction or nothing. */
export interface Writing extends Reading {
  readonly placing: PlacingWriting
  readonly setFact: (key: string, value: string) => Promise<void>
  readonly addPage: (page: Page, addedAt: string) => Promise<Addition>
  /** Replaces the articles of a capture by those that were read from it now. */
  readonly putArticles: (capture: string, articles: readonly Article[], rules: string) => Promise<void>
  /** Sets since when some articles could be known, where other pages show that they are later saves. */
  readonly putKnown: (articles: readonly KnownTimes[]) => Promise<void>
  readonly putFindings: (findings: readonly KeptFindings[]) => Promise<void>
  /** Replaces which stories there are, and what belongs to them; dossiers of those that stay are kept. */
  readonly putStories: (
    stories: readonly (KeptStory & { readonly members: readonly string[] })[],
  ) => Promise<void>
  /** Stories were placed by all that these marks tell of. */
  readonly clearTouches: (touches: readonly string[]) => Promise<void>
  /** False where the story wants something else by now, or is gone. */
  readonly putDossier: (made: KeptDossier) => Promise<boolean>
  /** Keeps every dossier as it stands beside what is to be made anew. */
  readonly keepEarlier: () => Promise<void>
  /** Keeps what rereading changed, and drops the dossiers of before. */
  readonly putReread: (at: string, body: unknown) => Promise<void>
  /** False where it is known already. */
  readonly addRuling: (ruling: Ruling) => Promise<boolean>
  /** Removes a capture, its articles and what was found in them, and every dossier that they are in; false where it is not kept. */
  readonly forget: (capture: string) => Promise<boolean>
}

/** A desk's store, open. */
export interface Store {
  readonly engine: Engine
  /** Where it is, without secrets. */
  readonly place: string
  readonly read: <T>(work: (desk: Reading) => Promise<T>) => Promise<T>
  /**
   * One transaction: what `work` did is on the disk when this is done, or nothing of it is anywhere.
   *
   * @throws StoreError where another writes for too long, the disk is full or read-only.
   */
  readonly write: <T>(work: (desk: Writing) => Promise<T>) => Promise<T>
  /**
   * Does some work that only one process may do at a time; others wait. Where the process dies, the next one goes on.
   *
   * @throws StoreError where another holds it for too long.
   */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Checks, tidies, copies. */
  readonly care: () => Promise<Care>
  readonly close: () => Promise<void>
}
