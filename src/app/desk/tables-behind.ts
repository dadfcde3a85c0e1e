import { openStore } from '../../store/open-store.ts'
import { StoreError } from '../../store/store-error.ts'

/** True where an older release wrote the tables of a desk: they are brought forward when it is opened for writing. */
export const tablesBehind = async (place: string): Promise<boolean> => {
  try {
    const store = await openStore(place, 'read')
    await store.close()
    return false
  } catch (error) {
    if (error instanceof StoreError && error.code === 'store/older') return true
    throw error
  }
}
