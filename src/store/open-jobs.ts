import type { JobQueue } from './job-queue.ts'
import { isPostgres } from './open-store.ts'
import { StoreError } from './store-error.ts'

/**
 * Opens the jobs of a desk in PostgreSQL.
 *
 * @throws StoreError where the desk is a folder: its work is done by whoever adds to it.
 */
export const openJobs = async (
  place: string,
  options: { readonly works: boolean; readonly onTrouble: (message: string) => void },
): Promise<JobQueue> => {
  if (!isPostgres(place))
    throw new StoreError('store/no-workers', `the desk in ${place} is a folder: it has no workers`, {
      hint: 'parley add does its work; workers share a desk in PostgreSQL: parley init postgres://…',
    })
  const { openPostgresJobs } = await import('./postgres/postgres-jobs.ts')
  return openPostgresJobs(place, options)
}
