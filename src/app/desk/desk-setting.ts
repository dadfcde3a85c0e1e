import type { SearchSetting } from '../../search-articles.ts'
import { languagesKnowingIssues } from '../codebook.ts'
import { guardOf } from '../guard.ts'
import type { GivenName } from '../read-story-names.ts'
import type { Progress } from '../source-options.ts'
import { usualSecondsPerPage } from '../usual-limits.ts'
import { version } from '../version.ts'
import { rulesFor, type Remembered } from './remembered.ts'

/** What a desk is worked on with. */
export interface DeskSetting extends SearchSetting {
  /** The rules that make everything derived: this release, its code and tables, its codebook, its limits. */
  readonly rules: string
  readonly parley: string
  readonly storyNames: readonly GivenName[]
  /** The time, an ISO instant in UTC. */
  readonly now: () => string
  readonly onProgress: (progress: Progress) => void
}

/** What a command says of how a desk is worked on; what decides the result is told to the desk itself, once (`Remembered`). */
export interface DeskOptions {
  readonly secondsPerPage?: number
  readonly now?: () => string
  readonly onProgress?: (progress: Progress) => void
}

const clock = (): string => new Date().toISOString()

/** How a desk that was told this is worked on. */
export const deskSetting = async (told: Remembered, options: DeskOptions): Promise<DeskSetting> => {
  const onProgress = options.onProgress ?? (() => undefined)
  return {
    languages: await languagesKnowingIssues(told.issues),
    searched: told.searchCharacters,
    guard: guardOf(options.secondsPerPage ?? usualSecondsPerPage),
    rules: rulesFor(told),
    parley: version(),
    storyNames: told.storyNames,
    now: options.now ?? clock,
    onProgress,
    onArticle: (done, total, source) => {
      onProgress({ done, total, source, step: 'searched' })
    },
  }
}
