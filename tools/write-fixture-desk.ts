import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../src/app/desk/open-desk.ts'
import { verifyDesk } from '../src/app/desk/verify-desk.ts'
import { writeTalks } from '../test/support/kill-desk.ts'

// Makes the desk that later releases must open: once a release, in a folder of its own. npx tsx tools/write-fixture-desk.ts test/fixtures/desk-1
const [to = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'parley-fixture-'))
const now = (): string => '2031-07-26T12:00:00.000Z'
const desk = await openDesk(join(folder, 'desk'), 'create', { now })
process.chdir(folder)
writeTalks('pages')
await desk.add(['pages'], { published: null }, () => undefined)
await desk.store.write((each) =>
  each.addRuling({
    id: 'r-0123456789ab',
    at: now(),
    by: 'Ilsa Morvane',
    why: null,
    verb: 'note',
    on: [],
    text: 'Kept by the first release.',
  }),
)
await desk.settle()
const { faults, digests, counts } = await verifyDesk(desk.store, (await desk.setting()).rules)
await (await desk.store.care()).backup(join(import.meta.dirname, '..', to))
await desk.close()
rmSync(folder, { recursive: true, force: true })
writeFileSync(
  join(import.meta.dirname, '..', to, 'holds.json'),
  `${JSON.stringify({ ground: digests.ground, captures: counts.captures, rulings: counts.rulings })}\n`,
)
console.log(faults.length === 0 ? `${to}: ${digests.ground}` : faults)
