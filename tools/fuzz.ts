// Changed example pages, files in their wrappings and hostile constructs through the whole pipeline, each from a seed of its own: it must never throw, end
// in time, cite only what stands in the page, and give the same bytes twice. What fails is made small and written to a folder.
//
//   npm run fuzz -- --seconds 60 --seed 7
//   npm run fuzz -- --seconds 600 --slice 3      the third stretch of seeds; ends by saying where to go on
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '../src/model/page.ts'
import { faultOf, faultOfFile, faultOfSet } from '../test/fuzz/check-page.ts'
import { fuzzedFile, fuzzedPage, fuzzedPages, pageOf } from '../test/fuzz/mutate-page.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    slice: { type: 'string' },
    cases: { type: 'string', default: '1000000' },
    'seconds-per-page': { type: 'string', default: '2' },
    out: { type: 'string', default: 'fuzz-failures' },
  },
})
const sliceLength = 1_000_000
const first = values.slice === undefined ? Number(values.seed) : Number(values.slice) * sliceLength
const until = Date.now() + Number(values.seconds) * 1000
const perPage = Number(values['seconds-per-page'])

// Leaves out halves, quarters, eighths … as long as the fault stays the same.
const smallest = (page: Page, fault: string): Page => {
  let body = Buffer.from(page.body)
  const end = Date.now() + 60_000
  for (
    let size = Math.ceil(body.length / 2);
    size >= 1 && Date.now() < end;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  )
    for (let at = 0; at < body.length && Date.now() < end;) {
      const without = Buffer.concat([body.subarray(0, at), body.subarray(at + size)])
      if (faultOf(pageOf(without, page.hint), perPage) === fault) body = without
      else at += size
    }
  return pageOf(body, page.hint)
}

let done = 0
let failed = 0
const tell = (seed: number, name: string, fault: string, body: Uint8Array): void => {
  failed += 1
  mkdirSync(values.out, { recursive: true })
  const file = join(values.out, `${String(seed)}-${name}`)
  writeFileSync(file, body)
  console.error(`seed ${String(seed)} (${name}): ${fault}\n  ${String(body.length)} bytes in ${file}`)
}

const onePage = (seed: number): void => {
  const page = fuzzedPage(seed)
  const fault = faultOf(page, perPage)
  if (fault !== null) tell(seed, `page.${page.hint ?? 'txt'}`, fault, smallest(page, fault).body)
}

const oneFile = async (seed: number): Promise<void> => {
  const { name, body } = fuzzedFile(seed)
  const fault = await faultOfFile(name, body, perPage)
  if (fault !== null) tell(seed, name, fault, body)
}

const onePile = (seed: number): void => {
  const pages = fuzzedPages(seed)
  const fault = faultOfSet(pages, perPage * pages.length)
  if (fault !== null) tell(seed, 'pages.json', fault, Buffer.from(JSON.stringify(pages)))
}

// Of each eight seeds four are pages, three are files in their wrappings, and one is several pages together.
for (let seed = first; done < Number(values.cases) && Date.now() < until; seed++) {
  if (seed % 8 < 4) onePage(seed)
  else if (seed % 8 < 7) await oneFile(seed)
  else onePile(seed)
  done += 1
}
console.log(
  `${String(done)} pages, seeds ${String(first)} to ${String(first + done - 1)}, ${String(failed)} failed; go on with --seed ${String(first + done)}`,
)
process.exitCode = failed > 0 ? 1 : 0
