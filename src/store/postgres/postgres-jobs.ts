import type { PgBoss as Boss, JobResult, Job as BossJob } from 'pg-boss'
import { shortHash } from '../../kit/hash.ts'
import { jobKinds, type Job, type JobCounts, type JobKind, type JobQueue } from '../job-queue.ts'
import { postgresError, withoutSecrets } from './postgres-error.ts'
import { schemaIn } from './schema-in.ts'

// A job whose worker says nothing for so long is given to another: longer where one job may keep a processor busy.
const heartbeats: Readonly<Record<JobKind, number>> = {
  capture: 30,
  read: 10,
  search: 10,
  place: 20,
  link: 20,
}

// What was done or failed is forgotten after a day; what failed is then tried again.
const day = 86_400

const queueOptions = (kind: JobKind) => ({
  // One job waits while another of its key is worked on where what came meanwhile must be looked at again.
  policy: kind === 'place' ? ('stately' as const) : ('exclusive' as const),
  heartbeatSeconds: heartbeats[kind],
  expireInSeconds: 3600,
  retryLimit: kind === 'capture' ? 3 : 10,
  retryDelay: kind === 'capture' ? 10 : 1,
  retryBackoff: true,
  retryDelayMax: 60,
  // Jobs wait for workers for as long as it takes.
  retentionSeconds: 3650 * day,
  deleteAfterSeconds: day,
})

interface Started {
  readonly boss: Boss
  readonly schema: string
  readonly place: string
}

const told =
  (place: string) =>
  (error: unknown): never => {
    throw postgresError(error, place)
  }

const rowsOf = async ({ boss, schema, place }: Started, text: string): Promise<readonly unknown[]> => {
  const { rows }: { readonly rows: readonly unknown[] } = await boss
    .getDb()
    .executeSql(text.replace('job_table', `${schema}.job`))
    .catch(told(place))
  return rows
}

const countsIn = async (started: Started): Promise<Readonly<Record<JobKind, JobCounts>>> => {
  const rows = (await rowsOf(
    started,
    `select name, count(*) filter (where state < 'completed')::int as open,
      count(*) filter (where state = 'failed')::int as failed
    from job_table where state <> 'completed' group by name`,
  )) as readonly ({ readonly name: string } & JobCounts)[]
  const countOf = (kind: JobKind): JobCounts => {
    const { open = 0, failed = 0 } = rows.find(({ name }) => name === kind) ?? {}
    return { open, failed }
  }
  return {
    capture: countOf('capture'),
    read: countOf('read'),
    search: countOf('search'),
    place: countOf('place'),
    link: countOf('link'),
  }
}

const asJob = ({ data }: BossJob): Job => data as unknown as Job

const queueOf = (started: Started): JobQueue => {
  const { boss, place } = started
  return {
    send: async (kind, jobs) => {
      if (jobs.length === 0) return
      await boss
        .insert(
          kind,
          jobs.map((job) => ({ data: job, singletonKey: job.key })),
        )
        .catch(told(place))
    },
    failed: async (kind) => {
      const rows = (await rowsOf(
        started,
        `select singleton_key as key from job_table where name = '${kind}' and state = 'failed'`,
      )) as readonly { readonly key: string }[]
      return new Set(rows.map(({ key }) => key))
    },
    counts: () => countsIn(started),
    work: async (kind, together, work) => {
      const options = {
        batchSize: together,
        burstWhenBatchFull: together > 1,
        pollingIntervalSeconds: 0.5,
        perJobResults: true,
      } as const
      await boss.work(kind, options, async (jobs: BossJob[]): Promise<JobResult[]> => {
        const outcomes = await work(jobs.map(asJob))
        return jobs.map(({ id }, n) => {
          const error = outcomes[n] ?? null
          return error === null
            ? { id, status: 'completed' as const }
            : { id, status: 'failed' as const, output: { message: error.message } }
        })
      })
    },
    close: async () => {
      await boss.stop({ graceful: true, timeout: 60_000 })
    },
  }
}

// A schema of the queue may have so many letters with its ending; long names that begin alike stay apart by a hash.
const longest = 45
const jobsSchema = (desk: string): string =>
  `${desk.length > longest ? `${desk.slice(0, longest - 9)}_${shortHash([desk], 8)}` : desk}_jobs`

/**
 * Opens the jobs of a desk: they stand in a schema of their own beside the desk's. `works` where jobs are to be done here too, and those of
 * dead workers given to others; `onTrouble` is told where the server cannot be reached: it is tried again until it is there.
 *
 * @throws StoreError where the server cannot be reached at first.
 */
export const openPostgresJobs = async (
  address: string,
  { works, onTrouble }: { readonly works: boolean; readonly onTrouble: (message: string) => void },
): Promise<JobQueue> => {
  const { PgBoss } = await import('pg-boss')
  const place = withoutSecrets(address)
  const { url, schema: desk } = schemaIn(address)
  const schema = jobsSchema(desk)
  const boss = new PgBoss({
    connectionString: url,
    schema,
    max: works ? 4 : 1,
    application_name: 'parley jobs',
    connectionTimeoutMillis: 10_000,
    schedule: false,
    supervise: works,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 600,
  })
  boss.on('error', (error) => {
    onTrouble(error.message)
  })
  try {
    await boss.start()
    for (const kind of jobKinds) await boss.createQueue(kind, queueOptions(kind))
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined)
    throw postgresError(error, place)
  }
  return queueOf({ boss, schema, place })
}
