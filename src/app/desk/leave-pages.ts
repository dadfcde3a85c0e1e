import { isAddress } from '../../capture/capture-sources.ts'
import { openJobs } from '../../store/open-jobs.ts'
import type { Store } from '../../store/store.ts'
import { addPages, type Added } from './add-pages.ts'
import { placing } from './do-jobs.ts'

/** What was left to workers. */
export interface Left extends Added {
  /** Addresses that workers will fetch. */
  readonly addresses: number
}

/**
 * Keeps pages and leaves the rest to workers: files are kept as they are, addresses noted to be fetched. When this is done all of it is on the
 * server's disk.
 *
 * @throws StoreError where the desk has no workers or cannot be written.
 */
export const leavePages = async (
  address: string,
  {
    store,
    sources,
    options,
  }: { store: Store; sources: readonly string[]; options: Parameters<typeof addPages>[2] },
): Promise<Left> => {
  const addresses = sources.filter(isAddress)
  const queue = await openJobs(address, { works: false, onTrouble: () => undefined })
  try {
    const { published } = options.source
    await queue.send(
      'capture',
      addresses.map((key) => ({ key, data: { published } })),
    )
    const added = await addPages(
      store,
      sources.filter((source) => !isAddress(source)),
      { ...options, reads: false },
    )
    await queue.send('place', [placing])
    return { ...added, addresses: addresses.length }
  } finally {
    await queue.close()
  }
}
