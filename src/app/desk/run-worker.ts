import { setTimeout } from 'node:timers/promises'
import { openJobs } from '../../store/open-jobs.ts'
import { openStore } from '../../store/open-store.ts'
import { StoreError } from '../../store/store-error.ts'
import { jobKinds, type Job, type JobKind, type JobOutcome } from '../../store/job-queue.ts'
import type { WebSettings } from '../source-options.ts'
import { deskSetting, type DeskOptions } from './desk-setting.ts'
import { isDone, jobsTogether, openHands, otherRules, placing, type Workshop } from './do-jobs.ts'
import { rememberedIn } from './remembered.ts'
import { isOfOtherRules } from './settle.ts'

/** What a worker is told. */
export interface WorkerOptions extends DeskOptions {
  readonly web: WebSettings
  /** Ends when nothing waits any more, on this machine or another; else it waits for more. */
  readonly untilDone: boolean
  /** Ends it: what is being worked on is done first. */
  readonly signal: AbortSignal
  /** A job is done, its effect on the disk. */
  readonly onDone: (kind: JobKind, key: string) => void
  /** Something went wrong; it is tried again. */
  readonly onTrouble: (message: string) => void
}

const inTurn = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// Looks after the desk: what waits is given out, by whichever worker comes first.
const lookAfter = async (shop: Workshop, options: WorkerOptions): Promise<void> => {
  const pause = options.untilDone ? 500 : 2000
  while (!options.signal.aborted)
    try {
      if (await isOfOtherRules(shop.store, shop.setting)) throw otherRules(shop.store.place)
      await shop.queue.send('place', [placing])
      if (options.untilDone && (await isDone(shop))) return
      await setTimeout(pause, undefined, { signal: options.signal })
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return
      if (error instanceof StoreError && error.code === 'store/other-rules') throw error
      options.onTrouble(messageOf(error))
      await setTimeout(pause)
    }
}

/**
 * Does the work of a desk in PostgreSQL: fetches, reads, searches, places and links, beside any number of others, until it is told to end. A
 * server that goes away is waited for.
 *
 * @throws StoreError where the desk is a folder, is not there, cannot be reached at first, or was made by other rules.
 */
export const runWorker = async (address: string, options: WorkerOptions): Promise<void> => {
  const queue = await openJobs(address, { works: true, onTrouble: options.onTrouble })
  const store = await openStore(address, 'write').catch(async (error: unknown) => {
    await queue.close()
    throw error
  })
  const setting = await deskSetting(await store.read(rememberedIn), options)
  const shop = { store, queue, setting, web: options.web }
  const hands = openHands(shop)
  // One processor does one thing at a time; what waits for an answer from the web does not hold up the rest.
  const turn = inTurn()
  const work =
    (kind: JobKind) =>
    async (jobs: readonly Job[]): Promise<readonly JobOutcome[]> => {
      const outcomes = await (kind === 'capture' ? hands(kind, jobs) : turn(() => hands(kind, jobs)))
      outcomes.forEach((outcome, n) => {
        const key = jobs[n]?.key ?? ''
        if (outcome === null) options.onDone(kind, key)
        else options.onTrouble(`${kind} ${key}: ${outcome.message}`)
      })
      // What comes next is seen at once where this was the last of its kind.
      if ((kind === 'read' || kind === 'search') && jobs.length < jobsTogether[kind])
        await queue.send('place', [placing]).catch(() => undefined)
      return outcomes
    }
  try {
    for (const kind of jobKinds) await queue.work(kind, jobsTogether[kind], work(kind))
    await lookAfter(shop, options)
  } finally {
    await queue.close()
    await store.close()
  }
}
