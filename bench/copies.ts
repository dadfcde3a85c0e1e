// Times the index of copies: what one more article costs when a thousand, ten thousand and a hundred thousand are there, and how
// many bytes each takes. The articles are drawn from an invented vocabulary by a seeded generator: no text of anybody's.
//
//   npm run bench:copies [-- 100000]
import { buildPress } from './build-press.ts'
import { openCopies } from '../src/syndicate/open-copies.ts'

const total = Number(process.argv[2] ?? 100_000)
const timed = 1000
const rounds = 5

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const next = buildPress(1)
const copies = openCopies()
let put = 0
let joined = 0
const takeMany = (count: number): void => {
  for (let n = 0; n < count; n++) {
    copies.put(next())
    put += 1
  }
}
// Processor time is counted while articles are taken in and while each is asked for; not while they are made up.
const time = (): { puts: number; asks: number; kept: number } => {
  const articles = Array.from({ length: timed }, next)
  const start = process.cpuUsage()
  for (const article of articles) copies.put(article)
  const between = process.cpuUsage(start)
  let kept = 0
  for (const { id } of articles) if (copies.of(id)?.copyOf) kept += 1
  const end = process.cpuUsage(start)
  put += timed
  return {
    puts: (between.user + between.system) / timed,
    asks: (end.user + end.system - between.user - between.system) / timed,
    kept,
  }
}

console.log('articles   µs to take in   µs to ask   together   bytes a page   copies')
const together: number[] = []
takeMany(500)
for (let n = 0; n < 3; n++) time() // the compiler warms up on an index of its own size
const decades = [3500, 10_000, 30_000, 100_000].filter((n) => n <= total)
for (const decade of decades) {
  takeMany(Math.max(0, decade - put - rounds * timed))
  const runs = Array.from({ length: rounds }, time)
  const [puts, asks] = [median(runs.map((r) => r.puts)), median(runs.map((r) => r.asks))]
  joined = runs.reduce((sum, r) => sum + r.kept, 0) / rounds / timed
  together.push(puts + asks)
  const cells = [puts, asks, puts + asks].map((n) => n.toFixed(1).padStart(12)).join('')
  console.log(
    `${String(put).padStart(8)} ${cells} ${(copies.bytes() / put).toFixed(0).padStart(13)} ${(joined * 100).toFixed(1).padStart(8)} %`,
  )
}
const [first, last] = [together[0] ?? 1, together.at(-1) ?? 1]
console.log(`\nthe last decade costs ${((last / first - 1) * 100).toFixed(0)} % more a page than the first`)
