import type { Annotations } from '../../../model/annotation.ts'
import type { Article } from '../../../model/article.ts'
import type { Addition } from '../../../model/desk.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { NamedStory } from '../../../model/search.ts'

/** A page that is kept for good. */
export interface AddedPage {
  readonly id: string
  readonly source: string
  readonly addition: Addition
}

/** What became of pages that were given in a browser, as far as it is known now. */
export interface AddState {
  readonly id: string
  /** How many files and addresses were given. */
  readonly given: number
  readonly state: 'waiting' | 'working' | 'done' | 'failed'
  /** What is being done; null before the first of it. */
  readonly step: {
    readonly step: string
    readonly done: number
    readonly total: number
    readonly source: string
  } | null
  readonly kept: readonly AddedPage[]
  readonly diagnostics: readonly Diagnostic[]
  /** Why not all of it was done, where it was not. */
  readonly failed: string | null
  /** True where the desk was made by other rules, so that new pages wait to be read. */
  readonly waits: boolean
}

/** A page that was given, and the articles on it as the desk has them now. */
export interface SeenPage {
  readonly page: AddedPage
  readonly articles: readonly {
    readonly article: Article
    /** What was found in it; null where it was not searched yet. */
    readonly annotations: Annotations | null
    readonly stories: readonly NamedStory[]
  }[]
  /** How many articles it has. */
  readonly of: number
}
