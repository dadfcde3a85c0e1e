import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killDesk, writeTalks } from '../test/support/kill-desk.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

// Kills those who write to a desk: npx tsx tools/kill-desk.ts --kills 500 --seed 1 [--postgres]
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    postgres: { type: 'boolean', default: false },
  },
})
const [kills, seed] = [Number(values.kills), Number(values.seed)]
const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'))
const on = values.postgres ? await startPostgres() : null
try {
  const whole = Math.floor(kills / 10)
  const server = on && { kills: Math.floor(kills / 5), on }
  const killed = await killDesk({
    place: on?.url ?? join(folder, 'desk'),
    bare: kills - whole - (server?.kills ?? 0),
    whole,
    server,
    pages: writeTalks(join(folder, 'pages')),
    seed,
  })
  const { acknowledged, lost, corrupt } = killed
  console.log(
    `${on ? 'PostgreSQL' : 'SQLite'}, seed ${String(seed)}: ${String(killed.kills)} kills, ${String(acknowledged)} acknowledged, ${String(lost.length)} lost, ${String(corrupt.length)} corrupt`,
  )
  for (const line of [...lost, ...corrupt].slice(0, 50)) console.log(`  ${line}`)
  process.exitCode = lost.length + corrupt.length > 0 ? 1 : 0
} finally {
  on?.stop()
  rmSync(folder, { recursive: true, force: true })
}
