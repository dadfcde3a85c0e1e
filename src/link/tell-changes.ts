import type { Dossier, DossierArticle, Finding, PartName } from '../model/dossier.ts'
import { openCast } from './cast.ts'
import { compareWhole } from './compare-whole.ts'
import type { Growth } from './growth.ts'
import type { Shelves } from './index.ts'
import { byPlace, type Look, type PartChanges, type Stale } from './linker.ts'
import { articleOf, lookAt, type Kept } from './look-at.ts'
import type { StoryShelf } from './whole/find-stories.ts'

/** What became of the dossier since it was told last: its articles, and its findings by part. */
export interface Changes {
  readonly articles: { readonly written: readonly DossierArticle[]; readonly grown: readonly Growth[] }
  readonly parts: { readonly [K in PartName]: PartChanges<K> }
}

/** Findings by part. */
export type Found = Pick<Dossier, PartName>

/** Findings in the order of their first evidence. */
export const inPlace = <K extends PartName>(findings: readonly Finding<K>[]): readonly Finding<K>[] =>
  [...(findings as readonly unknown[] as readonly Finding[])].sort(byPlace) as unknown[] as Finding<K>[]

/** Tells what changed, and remembers of what was told no more than that needs. */
export interface Teller {
  /** An article came, or came again. */
  readonly put: (article: string) => void
  readonly changes: () => Changes
}

interface Asked {
  readonly shelves: Shelves
  readonly look: (found: Look['found']) => Look
  readonly cast: ReturnType<typeof openCast>
  readonly compared: Map<PartName, ReturnType<typeof compareWhole>>
}

// Every part once, in order; `moved` are articles whose stories changed.
const tellParts = (
  { shelves, look: lookWith, cast, compared }: Asked,
  moved: readonly string[],
): Changes['parts'] => {
  const [articles, asked] = [new Set(moved), new Set<string>()]
  const parts = new Map<PartName, PartChanges>()
  // Asked for only by shelves that cannot tell what changed.
  const seen = new Map<PartName, readonly unknown[]>()
  const found = (part: PartName): readonly unknown[] => {
    const known = seen.get(part) ?? inPlace(shelves[part].view(look) as readonly Finding[])
    seen.set(part, known)
    return known
  }
  const look = lookWith(found as Look['found'])
  const stale: Stale = { articles, asked, told: ((part: PartName) => parts.get(part)) as Stale['told'] }
  const tell = (part: PartName): PartChanges => {
    const own = shelves[part].changes?.(look, stale)
    if (own) return own
    const comparing = compared.get(part) ?? compareWhole()
    compared.set(part, comparing)
    return comparing(found(part) as readonly Finding[])
  }
  for (const part of Object.keys(shelves) as PartName[]) {
    const told = tell(part)
    parts.set(part, told)
    if (part !== 'actors') continue
    const upset = cast.learn(told as unknown as PartChanges<'actors'>)
    for (const a of upset.articles) articles.add(a)
    for (const a of upset.asked) asked.add(a)
  }
  return Object.fromEntries(parts) as unknown as Changes['parts']
}

/** Opens a teller that has told nothing yet. */
export const openTeller = (
  shelves: Shelves,
  kept: ReadonlyMap<string, Kept>,
  stories: Pick<StoryShelf, 'moved' | 'places'>,
): Teller => {
  const cast = openCast()
  const compared: Asked['compared'] = new Map()
  const fresh = new Set<string>()
  const placed = stories.places
  const look = (found: Look['found']): Look => lookAt({ cast, placed, articles: kept, found })
  const changes = (): Changes => {
    const moved = stories.moved().filter((id) => !fresh.has(id))
    const parts = tellParts({ shelves, look, cast, compared }, moved)
    const written = [...fresh].sort().flatMap((id) => {
      const article = kept.get(id)
      return article ? [articleOf(article, placed.of(id))] : []
    })
    fresh.clear()
    const grown = moved.sort().map((id) => ({ id, fields: { stories: placed.of(id) }, lists: {} }))
    return { articles: { written, grown }, parts }
  }
  return { put: (article) => void fresh.add(article), changes }
}
