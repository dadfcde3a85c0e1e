import { Script } from 'node:vm'
import type { Guard } from '../kit/guarded-each.ts'

const slot = Symbol.for('parley.guarded')
const world = globalThis as unknown as Record<symbol, (() => void) | undefined>
// A script is the one thing whose time Node can limit in process: synchronous work, patterns included, is stopped.
const script = new Script(`globalThis[Symbol.for('parley.guarded')]()`, { filename: 'guarded.js' })

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

const processorSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

const attempt = <T>(work: () => T, seconds: number): { readonly value: T } | null => {
  const done: { value: T }[] = []
  const before = world[slot]
  world[slot] = () => {
    done.push({ value: work() })
  }
  try {
    script.runInThisContext({ timeout: Math.ceil(seconds * 1000) })
    return done[0] ?? null
  } catch (error) {
    if (isTimeout(error)) return null
    throw error
  } finally {
    world[slot] = before
  }
}

/**
 * A guard that stops work after so many seconds of processor time, without a limit at 0. It is the last resort against what no
 * count foresaw: pages are bounded by counts long before. Where the machine was busy with something else the work is begun
 * again and given four times as long, so that a slow hour leaves no page out. What is stopped must have changed nothing.
 *
 * @example `guardOf(2)(() => readPage(page, languages)) ?? 'too slow'`
 */
export const guardOf = (seconds: number): Guard => {
  if (seconds <= 0) return (work) => ({ value: work() })
  return (work) => {
    const since = process.cpuUsage()
    const first = attempt(work, seconds)
    return first !== null || processorSeconds(since) >= seconds * 0.9 ? first : attempt(work, seconds * 4)
  }
}
