import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { StoreError } from '../store-error.ts'

interface Holder {
  readonly pid: number
  readonly host: string
  readonly command: string
  readonly since: string
}

const commandLine = (): string =>
  ['parley', ...process.argv.slice(2)]
    .map((word) => basename(word))
    .join(' ')
    .slice(0, 200)

const runs = ({ pid, host }: Holder): boolean => {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Who writes to a desk: a note a process, for those who wait. The lock itself is the database's, and goes with its process. */
export interface Holders {
  readonly enter: () => void
  readonly leave: () => void
  /** Says who holds the lock. */
  readonly locked: () => StoreError
}

/** The notes of a desk's folder. One that cannot be written is no failure: the lock holds without. */
export const holders = (folder: string): Holders => {
  const notes = join(folder, 'locks')
  const own = join(notes, `${String(process.pid)}.json`)
  let entered = false
  const enter = (): void => {
    if (entered) return
    entered = true
    const note: Holder = {
      pid: process.pid,
      host: hostname(),
      command: commandLine(),
      since: new Date().toISOString(),
    }
    try {
      mkdirSync(notes, { recursive: true })
      writeFileSync(own, JSON.stringify(note))
    } catch {
      entered = false
    }
  }
  const leave = (): void => {
    if (entered) rmSync(own, { force: true })
    entered = false
  }
  const others = (): readonly Holder[] => {
    try {
      return readdirSync(notes)
        .filter((name) => name.endsWith('.json') && join(notes, name) !== own)
        .flatMap((name) => {
          const holder = JSON.parse(readFileSync(join(notes, name), 'utf8')) as Holder
          if (runs(holder)) return [holder]
          rmSync(join(notes, name), { force: true })
          return []
        })
    } catch {
      return []
    }
  }
  const locked = (): StoreError => {
    const known = others().map(
      (h) => `process ${String(h.pid)} on ${h.host} (${h.command}, since ${h.since})`,
    )
    const by = known.length > 0 ? known.join('; ') : 'another program'
    return new StoreError('store/locked', `the desk in ${folder} is being written by ${by}`, {
      hint: 'wait until it is done, or stop it, then give the command again: nothing was changed',
    })
  }
  return { enter, leave, locked }
}
