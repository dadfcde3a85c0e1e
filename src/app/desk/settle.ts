import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Store } from '../../store/store.ts'
import type { DeskSetting } from './desk-setting.ts'
import { linkDeskStories } from './link-desk-stories.ts'
import { placeDeskStories } from './place-desk-stories.ts'
import { readCaptures } from './read-captures.ts'
import { searchDeskArticles } from './search-desk-articles.ts'

/** What was brought up to date. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[]
  /** How many stories were linked anew. */
  readonly linked: number
  /** True where nothing was done: the desk was made by other rules, and `reread` brings it to these. */
  readonly waits: boolean
}

/** Where a desk keeps by which rules all of it was made. */
export const rulesFact = 'rules'

/**
 * True where what a desk shows was made by other rules than those at work. Where nothing is shown yet, the rules
 * at work become those of the desk.
 *
 * @throws StoreError where the desk cannot be written.
 */
export const isOfOtherRules = async (
  store: Store,
  { rules }: Pick<DeskSetting, 'rules'>,
): Promise<boolean> => {
  const kept = await store.read((desk) => desk.fact(rulesFact))
  if (kept === rules) return false
  const isEmpty = (await store.read((desk) => desk.stories())).length === 0
  if (kept !== null && !isEmpty) return true
  return store.write(async (desk) => {
    const now = await desk.fact(rulesFact)
    if (now === null || isEmpty) await desk.setFact(rulesFact, rules)
    return now !== null && now !== rules && !isEmpty
  })
}

/** Brings everything derived to the rules at work, whatever made it. */
export const settleAnyway = async (store: Store, setting: DeskSetting): Promise<Settled> => {
  const read = await readCaptures(store, setting)
  const searched = await searchDeskArticles(store, setting)
  await placeDeskStories(store, setting)
  const linked = await linkDeskStories(store, setting)
  return { diagnostics: [...read, ...searched], linked, waits: false }
}

/**
 * Brings everything derived up to date with what a desk holds: captures read, articles searched, stories found and linked. Each step
 * goes on where it was cut off, and does nothing where there is nothing to do. A desk that was made by other rules is left as it is: new
 * and old readings do not mix, and `reread` tells what the new ones change.
 */
export const settle = async (store: Store, setting: DeskSetting): Promise<Settled> =>
  (await isOfOtherRules(store, setting))
    ? { diagnostics: [], linked: 0, waits: true }
    : settleAnyway(store, setting)
