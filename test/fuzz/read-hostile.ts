// Reads hostile constructs of a size each in one process, with the limits a run has; prints a line of JSON for each.
//   node --max-old-space-size=512 --import tsx test/fuzz/read-hostile.ts 700000
import { guardOf } from '../../src/app/guard.ts'
import { languages } from '../../src/languages/index.ts'
import { readPage } from '../../src/read/read-page.ts'
import { hostileMarkup, hostileTexts } from '../support/hostile-pages.ts'
import { pageOf } from './mutate-page.ts'

const size = Number(process.argv[2] ?? 1_000_000)
const guard = guardOf(8)
for (const { name, hint, make } of [...hostileMarkup, ...hostileTexts.filter((_, n) => n % 12 === 0)]) {
  const unit = make(2).length - make(1).length
  const body = Buffer.from(make(Math.ceil(size / Math.max(unit, 1))))
  const start = process.cpuUsage()
  const done = guard(() => readPage(pageOf(body, hint), languages))
  const { user, system } = process.cpuUsage(start)
  const { value = [], diagnostics = [] } = done?.value ?? {}
  console.log(
    JSON.stringify({
      name,
      ended: done !== null,
      seconds: (user + system) / 1e6,
      articles: value.length,
      codes: [...new Set(diagnostics.map((d) => d.code))],
    }),
  )
}
