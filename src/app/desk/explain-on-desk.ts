import type { Dossier } from '../../model/dossier.ts'
import type { Explanation } from '../../model/explanation.ts'
import { explain, matchingIds } from '../explain.ts'
import type { StoryAt } from './story-at.ts'

/** A line of a desk explained, or those that its id may mean. */
export interface Explained {
  /** Null where none is meant, or several. */
  readonly found: { readonly dossier: Dossier; readonly explanation: Explanation } | null
  readonly matching: readonly { readonly id: string; readonly dossier: Dossier }[]
}

const matchingIn = async (stories: readonly StoryAt[], id: string): Promise<Explained['matching']> => {
  const found = new Map<string, Dossier>()
  for (const story of stories) {
    const dossier = await story.dossier()
    if (dossier === null) continue
    for (const each of matchingIds(dossier, id)) if (!found.has(each)) found.set(each, dossier)
  }
  return [...found].map(([each, dossier]) => ({ id: each, dossier }))
}

/** The chain behind a line. `begun` are stories that have a line whose id begins so; where there are none, former ids are looked at in all. */
export const explainOnDesk = async (
  stories: readonly StoryAt[],
  id: string,
  begun: ReadonlySet<string>,
): Promise<Explained> => {
  const near = stories.filter((story) => begun.has(story.id))
  const matching = await matchingIn(near.length > 0 ? near : stories, id)
  const exact = matching.filter((each) => each.id === id)
  const [only, ...others] = exact.length > 0 ? exact : matching
  const explanation = only && others.length === 0 ? explain(only.dossier, id) : null
  return { found: only && explanation ? { dossier: only.dossier, explanation } : null, matching }
}
