import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of its own, on this machine only, with an empty database. */
export interface PostgresServer {
  /** `postgres://…` of the database; `?schema=` chooses a desk in it. */
  readonly url: string
  /** Ends the server at once, as where its machine dies, and starts it again. */
  readonly restart: () => void
  readonly stop: () => void
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
  const start = (): void => {
    run(join(programs, 'pg_ctl'), ['-D', data, '-o', settings, '-w', '-l', join(folder, 'log'), 'start'])
  }
  start()
  return {
    url: `postgres://parley@127.0.0.1:${String(port)}/postgres`,
    restart: () => {
      run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
      start()
    },
    stop: () => {
      run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
