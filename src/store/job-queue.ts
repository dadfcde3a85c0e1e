/** What workers are asked to do: fetch an address, read a capture, search an article, see what waits and place stories, link a story. */
export type JobKind = 'capture' | 'read' | 'search' | 'place' | 'link'

/** All kinds, in the order in which a page goes through them. */
export const jobKinds: readonly JobKind[] = ['capture', 'read', 'search', 'place', 'link']

/** Something to be done. Of one kind and key there is one job at a time, however often it is sent. */
export interface Job {
  readonly key: string
  readonly data: unknown
}

/** How many jobs of a kind there are. */
export interface JobCounts {
  /** Waiting or being worked on. */
  readonly open: number
  /** Tried as often as jobs are; they are left alone for a day. */
  readonly failed: number
}

/** What became of a job that was worked on: null where it was done, else what went wrong. */
export type JobOutcome = Error | null

/** Jobs of a desk, in its database: any machine sends them, any worker does them, each at least once. */
export interface JobQueue {
  readonly send: (kind: JobKind, jobs: readonly Job[]) => Promise<void>
  /** Keys of jobs of this kind that failed for good. */
  readonly failed: (kind: JobKind) => Promise<ReadonlySet<string>>
  readonly counts: () => Promise<Readonly<Record<JobKind, JobCounts>>>
  /**
   * Takes jobs of a kind, at most so many together, until the queue is closed; `work` says of each what became of it. Where the process
   * dies, its jobs are given to another some seconds later.
   */
  readonly work: (
    kind: JobKind,
    together: number,
    work: (jobs: readonly Job[]) => Promise<readonly JobOutcome[]>,
  ) => Promise<void>
  /** Waits for what is being worked on, then lets go. */
  readonly close: () => Promise<void>
}
