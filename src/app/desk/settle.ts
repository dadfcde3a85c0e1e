import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Store } from '../../store/store.ts'
import type { DeskSetting } from './desk-setting.ts'
import { linkDeskStories, placeDeskStories } from './link-desk-stories.ts'
import { readCaptures } from './read-captures.ts'
import { searchDeskArticles } from './search-desk-articles.ts'

/** What was brought up to date. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[]
  /** How many stories were linked anew. */
  readonly linked: number
}

/**
 * Brings everything derived up to date with what a desk holds: captures read, articles searched, stories found and linked. Each step
 * goes on where it was cut off, and does nothing where there is nothing to do.
 */
export const settle = async (store: Store, setting: DeskSetting): Promise<Settled> => {
  const read = await readCaptures(store, setting)
  const searched = await searchDeskArticles(store, setting)
  await placeDeskStories(store, setting)
  const linked = await linkDeskStories(store, setting)
  return { diagnostics: [...read, ...searched], linked }
}
