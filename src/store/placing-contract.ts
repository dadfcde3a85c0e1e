import type { KeptStory } from './kept-story.ts'

/** What a step of placing is still to be done for. */
export interface Touched {
  readonly number: number
  readonly article: string
}

/** What an article is looked up by among others. */
export interface KeptKeys {
  readonly article: string
  /** A hash of the article. */
  readonly mark: string
  /** Its rank, as text that is ordered as ranks are; it ends with the article. */
  readonly rank: string
  /** Numbers that stand for its words. */
  readonly keys: readonly number[]
  /** By what saves of one page are found. */
  readonly saves: readonly string[]
}

/** What an article has of others. */
export interface KeptKin {
  readonly article: string
  /** The article of whose group it is; null where it is the first of its own. */
  readonly parent: string | null
  /** The first of its group. */
  readonly origin: string
  /** What was found out of it: packed by whoever wrote it, opaque here. */
  readonly body: unknown
}

/** Where an article is from, and by what it was searched. */
export interface SearchedBy {
  readonly capture: string
  readonly part: number
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly rules: string
  readonly under: string
}

/** What can be asked of the tables by which articles are placed. */
export interface PlacingReading {
  readonly touched: (step: number, limit: number) => Promise<readonly Touched[]>
  readonly keys: (articles: readonly string[]) => Promise<readonly Omit<KeptKeys, 'saves'>[]>
  readonly kin: (articles: readonly string[]) => Promise<ReadonlyMap<string, KeptKin>>
  /** For each key the ranks of those that hold it, in order: the first few, or all. */
  readonly holders: (
    keys: readonly number[],
    most: number | null,
  ) => Promise<ReadonlyMap<number, readonly string[]>>
  /** Pairs of a save key and an article, by keys or by articles. */
  readonly saves: (
    by: 'key' | 'article',
    values: readonly string[],
  ) => Promise<readonly { readonly key: string; readonly article: string }[]>
  /** Articles whose parent is one of these. */
  readonly children: (articles: readonly string[]) => Promise<readonly string[]>
  /** Articles of which something was found out that rests on one of these. */
  readonly leaning: (articles: readonly string[]) => Promise<readonly string[]>
  readonly outlines: () => AsyncIterable<unknown>
  /** Where each article is from, and by what it was searched. */
  readonly searchedBy: (articles: readonly string[]) => Promise<ReadonlyMap<string, SearchedBy>>
  /** Ids of the stories that hold any of these articles. */
  readonly storiesOf: (articles: readonly string[]) => Promise<readonly string[]>
  /** Ids of the stories that lost articles since they were planned. */
  readonly unplanned: () => Promise<readonly string[]>
  /** Ids of the articles of some outlets. */
  readonly ofOutlets: (outlets: readonly string[]) => Promise<readonly string[]>
}

/** What can be done to them. */
export interface PlacingWriting extends PlacingReading {
  readonly touch: (articles: readonly string[], step: number) => Promise<void>
  readonly done: (touched: readonly Touched[]) => Promise<void>
  readonly putKeys: (keys: readonly KeptKeys[]) => Promise<void>
  readonly dropKeys: (articles: readonly string[]) => Promise<void>
  readonly putKin: (kin: readonly (KeptKin & { readonly leans: readonly string[] })[]) => Promise<void>
  readonly putOutlines: (outlines: readonly (readonly [string, unknown])[]) => Promise<void>
  readonly dropOutlines: (articles: readonly string[]) => Promise<void>
  /** Puts some stories in place of what they were; null: it is no more. */
  readonly putSome: (
    stories: ReadonlyMap<string, (KeptStory & { readonly members: readonly string[] }) | null>,
  ) => Promise<void>
  /** Empties all of them, and notes every article as touched. */
  readonly forgetPlaces: () => Promise<void>
}
