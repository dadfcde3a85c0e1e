import type { Telling } from './remembered.ts'
import { openStore } from '../../store/open-store.ts'
import { StoreError } from '../../store/store-error.ts'

/**
 * Makes an empty desk that heeds what it is told; where there is one already, `made` is false and nothing is changed.
 *
 * @throws StoreError where it cannot be made; CodebookError, StoryNamesError where a file cannot be used.
 */
export const makeDesk = async (
  place: string,
  telling: Telling = {},
): Promise<{ readonly made: boolean; readonly place: string }> => {
  try {
    const store = await openStore(place, 'read')
    await store.close()
    return { made: false, place: store.place }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'store/no-desk') throw error
  }
  const { remember, retold } = await import('./remembered.ts')
  const told = await retold(null, telling)
  const store = await openStore(place, 'create')
  try {
    await store.write((desk) => remember(desk, told))
  } finally {
    await store.close()
  }
  return { made: true, place: store.place }
}
