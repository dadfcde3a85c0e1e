import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DeskAnswers, Question, Reply, Told } from './desk/answer-desk.ts'

type Given<K extends keyof DeskAnswers> = Parameters<DeskAnswers[K]>[0]
type Answer<K extends keyof DeskAnswers> = Awaited<ReturnType<DeskAnswers[K]>>

/** A process that works on desks, so that whoever asks goes on meanwhile. */
export interface DeskProcess {
  /** Asks for something; `onTold` is told what happens on the way. @throws what went wrong there, by its name, code and hint. */
  readonly ask: <K extends keyof DeskAnswers>(
    ask: K,
    given: Given<K>,
    onTold?: (told: Told) => void,
  ) => Promise<Answer<K>>
  /** Ends it when what was asked is answered. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (done: unknown) => void
  readonly reject: (error: Error) => void
  readonly onTold: (told: Told) => void
}

// The same file from the sources, from the build, and from the build in one piece.
const begin = (): ChildProcess => {
  const fromSource = import.meta.url.endsWith('.ts')
  const file = new URL(`../app/desk/answer-desk.${fromSource ? 'ts' : 'js'}`, import.meta.url)
  return fork(fileURLToPath(file), [], {
    execArgv: fromSource ? ['--import', 'tsx'] : ['--max-semi-space-size=64'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

const hearing =
  (waiting: Map<number, Waiting>) =>
  ({ id, ...reply }: Reply): void => {
    const own = waiting.get(id)
    if (own === undefined) return
    if ('told' in reply) {
      own.onTold(reply.told)
      return
    }
    waiting.delete(id)
    if ('done' in reply) own.resolve(reply.done)
    else own.reject(Object.assign(new Error(), reply.failed))
  }

/** Opens a process; it begins with the first question, and anew after it broke down. */
export const deskProcess = (): DeskProcess => {
  const waiting = new Map<number, Waiting>()
  let worker: ChildProcess | null = null
  const pending = new Set<Promise<unknown>>()
  let asked = 0
  const broken = (of: ChildProcess, error: Error): void => {
    if (worker !== of) return
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const hear = hearing(waiting)
  const running = (): ChildProcess => {
    if (worker !== null) return worker
    const made = begin()
    worker = made
    made.on('message', (reply) => {
      hear(reply as Reply)
    })
    made.on('error', (error) => {
      broken(made, error)
    })
    made.on('exit', () => {
      broken(made, new Error('the process that works on the desk ended'))
    })
    return made
  }
  return {
    ask: <K extends keyof DeskAnswers>(
      ask: K,
      given: Given<K>,
      onTold: Waiting['onTold'] = () => undefined,
    ) => {
      const id = ++asked
      const answer = new Promise<Answer<K>>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onTold })
        try {
          running().send({ id, ask, given } satisfies Question)
        } catch (error) {
          waiting.delete(id)
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
      const open = answer.catch(() => undefined).finally(() => pending.delete(open))
      pending.add(open)
      return answer
    },
    close: async () => {
      await Promise.all(pending)
      worker?.disconnect()
    },
  }
}
