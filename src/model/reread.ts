import type { Change } from './diff.ts'

/** A line that other rules made otherwise, in the words that a reader sees. */
interface RereadChange extends Change {
  readonly lines: { readonly was: string | null; readonly is: string | null }
}

/** What other rules changed in one story. */
export interface RereadStory {
  readonly id: string
  readonly name: string
  /** What it was called before, where it had another id; null where it is new. */
  readonly was: { readonly id: string; readonly name: string } | null
  /** False where there is no such story any more. */
  readonly stands: boolean
  readonly changes: readonly RereadChange[]
  readonly statements: { readonly new: number; readonly withdrawn: number }
}

/** What a reread changed: `parley.reread/1`. */
export interface Reread {
  readonly format: 'parley.reread/1'
  /** When it was begun and when it was done, as ISO instants. */
  readonly begun: string
  readonly done: string
  readonly rules: { readonly from: string; readonly to: string }
  readonly pages: number
  /** Stories in which something is another, the largest first. */
  readonly stories: readonly RereadStory[]
  /** How many stories are as they were. */
  readonly unchanged: number
}
