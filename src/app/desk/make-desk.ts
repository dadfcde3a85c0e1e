import { openStore } from '../../store/open-store.ts'
import { StoreError } from '../../store/store-error.ts'

/**
 * Makes an empty desk; where there is one already, `made` is false and nothing is changed.
 *
 * @throws StoreError where it cannot be made.
 */
export const makeDesk = async (
  place: string,
): Promise<{ readonly made: boolean; readonly place: string }> => {
  try {
    const store = await openStore(place, 'read')
    await store.close()
    return { made: false, place: store.place }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'store/no-desk') throw error
  }
  const store = await openStore(place, 'create')
  await store.close()
  return { made: true, place: store.place }
}
