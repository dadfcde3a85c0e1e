import { sha256 } from '../../kit/hash.ts'
import type { SearchSetting } from '../../search-articles.ts'
import type { GivenName } from '../read-story-names.ts'
import { usualSearch, usualSecondsPerPage } from '../build-dossier.ts'
import { languagesWith } from '../codebook.ts'
import { guardOf } from '../guard.ts'
import type { Progress } from '../source-options.ts'
import { version } from '../version.ts'

/** What a desk is worked on with. */
export interface DeskSetting extends SearchSetting {
  /** The rules that make everything derived: this release, its codebook, its limits. What was made by others is made anew. */
  readonly rules: string
  readonly parley: string
  readonly storyNames: readonly GivenName[]
  /** The time, an ISO instant in UTC. */
  readonly now: () => string
  readonly onProgress: (progress: Progress) => void
}

/** What a command says of how a desk is worked on. */
export interface DeskOptions {
  readonly issues?: readonly string[]
  readonly secondsPerPage?: number
  readonly searchCharacters?: number
  readonly now?: () => string
  readonly onProgress?: (progress: Progress) => void
}

const clock = (): string => new Date().toISOString()

/** @throws CodebookError where issues of one's own cannot be read. */
export const deskSetting = async (options: DeskOptions): Promise<DeskSetting> => {
  const languages = await languagesWith(options.issues ?? [])
  const searched = options.searchCharacters ?? usualSearch
  const onProgress = options.onProgress ?? (() => undefined)
  const codebook = sha256(JSON.stringify(languages.map((l) => l.negotiation))).slice(0, 8)
  return {
    languages,
    searched,
    guard: guardOf(options.secondsPerPage ?? usualSecondsPerPage),
    rules: `${version()} ${codebook} ${String(searched)}`,
    parley: version(),
    storyNames: [],
    now: options.now ?? clock,
    onProgress,
    onArticle: (done, total, source) => {
      onProgress({ done, total, source, step: 'searched' })
    },
  }
}
