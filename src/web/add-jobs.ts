import { randomBytes } from 'node:crypto'
import { addGiven, type Given } from '../app/desk/add-given.ts'
import type { Progress } from '../app/source-options.ts'
import type { AddState } from '../show/site/add/add-state.ts'
import type { Changing } from './change-desk.ts'

// So many are remembered when they are done; so many may wait.
const remembered = 50
const mostWaiting = 5

/** Pages that are being added, one lot after another, and what became of the latest lots. */
export interface AddJobs {
  /** Begins to add what was given; null where too much waits already. */
  readonly start: (given: Given) => string | null
  readonly state: (id: string) => AddState | null
  /** Resolves when it is over, or so many milliseconds have passed. */
  readonly over: (id: string, ms: number) => Promise<void>
}

interface Job {
  state: AddState
  over: Promise<void>
}

/** What is said of an error: what happened, and what can be done. */
const errorWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : ''
  return hint === '' ? error.message : `${error.message}: ${hint}`
}

const isOver = ({ state }: AddState): boolean => state === 'done' || state === 'failed'

/** Adds pages in the order in which they are given. Whatever happens to a lot is kept with it: nothing is thrown. */
export const addJobs = (changing: Changing): AddJobs => {
  const jobs = new Map<string, Job>()
  const set = (id: string, more: Partial<AddState>): void => {
    const job = jobs.get(id)
    if (job) job.state = { ...job.state, ...more }
  }
  const work = async (id: string, given: Given): Promise<void> => {
    const onProgress = (step: Progress): void => {
      set(id, { step })
    }
    try {
      await changing.change(
        async (desk) => {
          set(id, { state: 'working' })
          const { added, settled } = await addGiven(desk, given, {
            onProgress,
            onKept: (kept) => {
              set(id, { kept: [...(jobs.get(id)?.state.kept ?? []), kept] })
            },
          })
          const diagnostics = [...added.diagnostics, ...settled.diagnostics]
          set(id, { state: 'done', diagnostics, waits: settled.waits })
        },
        { onProgress },
      )
    } catch (error) {
      set(id, { state: 'failed', failed: errorWords(error) })
    }
  }
  return {
    start: (given) => {
      if ([...jobs.values()].filter(({ state }) => !isOver(state)).length > mostWaiting) return null
      const id = randomBytes(9).toString('base64url')
      const state: AddState = {
        id,
        given: given.files.length + given.addresses.length,
        state: 'waiting',
        ...{ step: null, kept: [], diagnostics: [], failed: null, waits: false },
      }
      for (const [old, { state: its }] of [...jobs].slice(0, Math.max(0, jobs.size - remembered)))
        if (isOver(its)) jobs.delete(old)
      const job: Job = { state, over: Promise.resolve() }
      jobs.set(id, job)
      job.over = work(id, given)
      return id
    },
    state: (id) => jobs.get(id)?.state ?? null,
    over: async (id, ms) => {
      const waited = AbortSignal.timeout(ms)
      await Promise.race([
        jobs.get(id)?.over,
        new Promise<void>((resolve) => {
          waited.addEventListener('abort', () => {
            resolve()
          })
        }),
      ])
    },
  }
}
