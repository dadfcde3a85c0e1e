import { shortHash } from '../../kit/hash.ts'
import type { Issue } from '../../languages/contract/negotiation.ts'
import type { Reading, Writing } from '../../store/store.ts'
import type { GivenName } from '../read-story-names.ts'
import { rulesOfCode } from '../rules-version.ts'
import { usualSearch } from '../usual-limits.ts'
import { version } from '../version.ts'

/** What a desk was told once and heeds ever since, on every machine: what the files said is kept, not where they were. */
export interface Remembered {
  /** Issues of one's own. */
  readonly issues: readonly Issue[]
  /** How many characters of an article are searched. */
  readonly searchCharacters: number
  readonly storyNames: readonly GivenName[]
}

/** What a person tells a desk: what is not said stays as it is. */
export interface Telling {
  /** A file or folder of issues; null for none but the package's. */
  readonly issues?: string | null
  readonly searchCharacters?: number
  /** A file of names for stories; null for none. */
  readonly storyNames?: string | null
}

const untold: Remembered = { issues: [], searchCharacters: usualSearch, storyNames: [] }

const fact = 'setting'

/** What a desk was told. */
export const rememberedIn = async (desk: Reading): Promise<Remembered> => {
  const kept = await desk.fact(fact)
  return kept === null ? untold : { ...untold, ...(JSON.parse(kept) as Partial<Remembered>) }
}

/** Keeps what a desk was told. */
export const remember = (desk: Writing, told: Remembered): Promise<void> =>
  desk.setFact(fact, JSON.stringify(told))

/**
 * What a desk was told before, with what it is told now.
 *
 * @throws CodebookError, StoryNamesError where a file cannot be used.
 */
export const retold = async (before: Remembered | null, telling: Telling): Promise<Remembered> => {
  const { issues, storyNames, searchCharacters } = telling
  const was = before ?? untold
  // Loaded only where they are asked for: showing a desk needs neither.
  const issuesIn = async (file: string): Promise<Remembered['issues']> =>
    (await import('../codebook.ts')).readIssues([file])
  const namesIn = async (file: string): Promise<Remembered['storyNames']> =>
    (await import('../read-story-names.ts')).readStoryNames(file)
  return {
    issues: issues === undefined ? was.issues : issues === null ? [] : await issuesIn(issues),
    searchCharacters: searchCharacters ?? was.searchCharacters,
    storyNames:
      storyNames === undefined ? was.storyNames : storyNames === null ? [] : await namesIn(storyNames),
  }
}

/** The rules by which a desk so told is worked on now: this release, its code and tables, issues of one's own, the limit. */
export const rulesFor = ({ issues, searchCharacters }: Remembered): string => {
  const own = issues.length === 0 ? '-' : shortHash([JSON.stringify(issues)], 8)
  return `${version()} ${rulesOfCode()} ${own} ${String(searchCharacters)}`
}
