import type { Diff } from '../model/diff.ts'
import type { Dossier } from '../model/dossier.ts'

/** What became of a dossier since a time: the comparison, and the dossier of that time for the words of what is gone. */
export interface Since {
  readonly diff: Diff
  readonly earlier: Dossier
}
