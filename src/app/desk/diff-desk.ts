import { compareDossiers } from '../../compare/compare-dossiers.ts'
import type { Diff } from '../../model/diff.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { When } from './dossier-at.ts'
import { emptied } from './emptied.ts'
import { meant, type StoryAt } from './story-at.ts'

/** Both dossiers of a story and what changed between them. */
export interface DeskDiff {
  readonly earlier: Dossier
  readonly later: Dossier
  readonly diff: Diff
}

const articlesOf = (dossier: Dossier | null): readonly string[] => dossier?.stories[0]?.articles ?? []

// The story of another time: of the same id, else the one that shares most articles with it.
const sameStory = async (stories: readonly StoryAt[], story: StoryAt): Promise<Dossier | null> => {
  const same = stories.find(({ id }) => id === story.id)
  if (same) return same.dossier()
  const own = new Set(articlesOf(await story.dossier()))
  let best: { readonly shared: number; readonly dossier: Dossier } | null = null
  for (const each of stories) {
    const dossier = await each.dossier()
    const shared = articlesOf(dossier).filter((id) => own.has(id)).length
    if (dossier && shared > (best?.shared ?? 0)) best = { shared, dossier }
  }
  return best?.dossier ?? null
}

/** What changed in a story of a desk between two times, of the world, of the desk, or of both. */
export const diffDesk = async (
  storiesAt: (when: When) => Promise<readonly StoryAt[]>,
  asked: { readonly asked: string | null; readonly earlier: When; readonly later: When },
): Promise<DeskDiff | null> => {
  const [before, after] = [await storiesAt(asked.earlier), await storiesAt(asked.later)]
  const now = meant(after, asked.asked)
  const was = now === null ? meant(before, asked.asked) : null
  const [one, two] = now
    ? [await sameStory(before, now), await now.dossier()]
    : [was && (await was.dossier()), null]
  const any = two ?? one
  if (any === null) return null
  const earlier = { ...(one ?? emptied(any)), asOf: asked.earlier.asOf }
  const later = { ...(two ?? emptied(any)), asOf: asked.later.asOf }
  const diff = compareDossiers(earlier, later)
  const added = { from: asked.earlier.addedBy, to: asked.later.addedBy }
  return {
    earlier,
    later,
    diff: added.from === null && added.to === null ? diff : { ...diff, added },
  }
}
