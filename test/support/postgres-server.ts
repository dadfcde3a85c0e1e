import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of its own, on this machine only, with an empty database. */
export interface PostgresServer {
  /** `postgres://…` of the database; `?schema=` chooses a desk in it. */
  readonly url: string
  /** Starts it again with the data that are on its disk; where it runs, it is ended at once before. */
  readonly restart: () => void
  readonly stop: () => void
  /** Ends it as a power cut would: with SIGKILL, all its processes at once. */
  readonly kill: () => void
}

const debian = '/usr/lib/postgresql'

/** Where the server's programs are; null where it is not installed. */
export const postgresPrograms = (): string | null => {
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest !== undefined && existsSync(join(debian, newest, 'bin/initdb'))
    ? join(debian, newest, 'bin')
    : null
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('no port is free'))
      })
    })
  })

// The server refuses to run as root.
const owner = userInfo().uid === 0 ? 'postgres' : null

const run = (program: string, args: readonly string[]): void => {
  const [command, all] =
    owner === null
      ? [program, args]
      : ['setpriv', ['--reuid', owner, '--regid', owner, '--clear-groups', program, ...args]]
  const { status, stderr, error } = spawnSync(command, all, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}

const isThere = (pid: number): boolean => {
  try {
    return /^\d+ \(.*\) [^ZX]/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))
  } catch {
    return false
  }
}

// The first process and those that it started, which it names as its children; gone when this is done.
const killTree = (first: number): void => {
  // It must not start another while those it has are counted.
  process.kill(first, 'SIGSTOP')
  const path = `/proc/${String(first)}/task/${String(first)}/children`
  const children = readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  for (const pid of [first, ...children])
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It went by itself meanwhile.
    }
  const until = Date.now() + 10_000
  while ([first, ...children].some(isThere)) if (Date.now() > until) throw new Error('the server lives on')
}

/** Starts a server with its data in a folder of its own. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const programs = postgresPrograms()
  if (programs === null) throw new Error('PostgreSQL is not installed: run tools/install-postgres.sh')
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'))
  if (owner !== null) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, owner], { encoding: 'utf8' })),
    )
    chownSync(folder, uid ?? 0, gid ?? 0)
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run(join(programs, 'initdb'), ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--no-locale'])
  const settings = `-p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1`
  const log = join(folder, 'log')
  const note = join(data, 'postmaster.pid')
  // All of it is gone: the note of its number would only keep the next one from starting where nobody has buried the first.
  const killServer = (): void => {
    if (!existsSync(note)) return
    killTree(Number(readFileSync(note, 'utf8').split('\n')[0]))
    rmSync(note, { force: true })
    rmSync(join(folder, `.s.PGSQL.${String(port)}.lock`), { force: true })
  }
  const restart = (): void => {
    if (existsSync(note)) run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
    run(join(programs, 'pg_ctl'), ['-D', data, '-o', settings, '-w', '-l', log, 'start'])
  }
  restart()
  return {
    url: `postgres://parley@127.0.0.1:${String(port)}/postgres`,
    restart,
    kill: () => {
      killServer()
    },
    stop: () => {
      killServer()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
