import { isFailure, type Failure } from './failure.ts'

/** The clock of a run, given in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
  /** Resolves after so many milliseconds; rejects when the signal says stop. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

/** One door a host: behind it one request at a time, and a pause between two. */
export interface HostGate {
  /** Runs a task when it is the host's turn; where the host asked to be left alone for long, gives that failure instead. */
  readonly turn: <T>(host: string, task: () => Promise<T>) => Promise<T | Failure>
  /** Lengthens the pause of a host; never shortens it. */
  readonly slow: (host: string, pauseMs: number) => void
  /** The pause of a host now, in milliseconds. */
  readonly pause: (host: string) => number
}

interface Door {
  queue: Promise<unknown>
  freeFrom: number | null
  pauseMs: number
  shut: Failure | null
}

/** The longest time that a host which asks for it is waited for, in milliseconds. */
export const longestRest = 60_000

const wantsRest = ({ failed, afterMs }: Failure): boolean =>
  failed === 'capture/rate-limited' || (afterMs ?? 0) > longestRest

/** Opens a gate with a pause for every host, in milliseconds, counted from the end of a request to the start of the next. */
export const hostGate = (pauseMs: number, clock: Clock, signal: AbortSignal): HostGate => {
  const doors = new Map<string, Door>()
  const doorOf = (host: string): Door => {
    const door = doors.get(host) ?? { queue: Promise.resolve(), freeFrom: null, pauseMs, shut: null }
    doors.set(host, door)
    return door
  }
  const pass = async <T>(door: Door, task: () => Promise<T>): Promise<T | Failure> => {
    if (door.shut !== null) return door.shut
    const rest = door.freeFrom === null ? 0 : door.freeFrom + door.pauseMs - clock.now()
    if (rest > 0) await clock.wait(rest, signal)
    try {
      const value = await task()
      if (isFailure(value) && wantsRest(value)) door.shut = value
      return value
    } finally {
      door.freeFrom = clock.now()
    }
  }
  return {
    turn: (host, task) => {
      const door = doorOf(host)
      const mine = door.queue.then(() => pass(door, task))
      door.queue = mine.catch(() => undefined)
      return mine
    },
    slow: (host, ms) => {
      const door = doorOf(host)
      door.pauseMs = Math.max(door.pauseMs, ms)
    },
    pause: (host) => doorOf(host).pauseMs,
  }
}
