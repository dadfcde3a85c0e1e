import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { makeFolder } from '../archive/make-folder.ts'
import { StoreError } from '../store-error.ts'

/** The lock that every transaction that writes takes. */
export const writing = 'writing'

interface Holder {
  readonly pid: number
  /** What tells this process from a later one with its number; null where the system does not say. */
  readonly started: string | null
  readonly host: string
  readonly command: string
  readonly since: string
  readonly lock: string
}

const commandLine = (): string =>
  ['parley', ...process.argv.slice(2)]
    .map((word) => basename(word))
    .join(' ')
    .slice(0, 200)

// Linux tells when a process began, in ticks since this start of the machine.
const startOf = (pid: number): string | null => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return null
  }
}

const runs = ({ pid, host, started }: Holder): boolean => {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return started === null || startOf(pid) === started
}

/** Who writes to a desk: a note for each lock that is held, for those who wait. The lock itself is the system's, and goes with its process. */
export interface Holders {
  /** Notes that this process has a lock; gives what takes the note away. */
  readonly enter: (lock: string) => () => void
  /** Says who holds a lock. */
  readonly locked: (lock: string) => StoreError
  /** Removes the notes of processes that are gone; says how many. */
  readonly clean: () => number
}

/** The notes of a desk's folder. One that cannot be written is no failure: the lock holds without. */
export const holders = (folder: string): Holders => {
  const notes = join(folder, 'locks')
  const own = new Set<string>()
  const enter: Holders['enter'] = (lock) => {
    const file = join(notes, `${String(process.pid)}-${randomBytes(4).toString('hex')}.json`)
    const note: Holder = {
      pid: process.pid,
      started: startOf(process.pid),
      host: hostname(),
      command: commandLine(),
      since: new Date().toISOString(),
      lock,
    }
    try {
      makeFolder(notes)
      writeFileSync(file, JSON.stringify(note))
      own.add(file)
    } catch {
      // The next one to wait is told of “another program”.
    }
    return () => {
      own.delete(file)
      rmSync(file, { force: true })
    }
  }
  const noteIn = (file: string): Holder | null => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Holder
    } catch {
      return null
    }
  }
  const others = (): readonly (readonly [string, Holder | null])[] => {
    try {
      return readdirSync(notes)
        .filter((name) => name.endsWith('.json') && !own.has(join(notes, name)))
        .map((name) => [join(notes, name), noteIn(join(notes, name))])
    } catch {
      return []
    }
  }
  const locked: Holders['locked'] = (lock) => {
    const known = others()
      .flatMap(([, holder]) => (holder?.lock === lock && runs(holder) ? [holder] : []))
      .map((h) => `process ${String(h.pid)} on ${h.host} (${h.command}, since ${h.since})`)
    const by = known.length > 0 ? known.join('; ') : 'another program'
    return new StoreError('store/locked', `the desk in ${folder} is being written by ${by}`, {
      hint: 'wait until it is done, or stop it, then give the command again: nothing was changed',
    })
  }
  const clean: Holders['clean'] = () => {
    const stale = others().filter(([, holder]) => holder === null || !runs(holder))
    for (const [file] of stale) rmSync(file, { force: true })
    return stale.length
  }
  return { enter, locked, clean }
}
