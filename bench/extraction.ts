// Article bodies against pages whose body is known: our reader beside Readability (on linkedom) and Defuddle, in one run over
// the same pages. F1, exact and ROUGE come from the scorers in ../shared/score; trafilatura's measure (phrases that a body must
// hold, phrases that it must not) is counted here. What is not there is skipped, visibly.
//
//   npm run bench:extraction                        the two sets in ../shared/benchmarks
//   npm run bench:extraction -- DIR                 and trafilatura's pages: DIR is its tests/ folder (evaldata.json, cache/, eval/)
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readPaths } from '../src/capture/read-paths.ts'
import { languages } from '../src/languages/index.ts'
import type { Page } from '../src/model/page.ts'
import { decode } from '../src/read/decode.ts'
import { readPage } from '../src/read/read-page.ts'

interface Body {
  readonly source: string
  readonly text: string
}

type Reader = (page: Page) => readonly string[] | Promise<readonly string[]>

interface Tree {
  readonly body: { readonly textContent: string }
}

// A document as both peers take it; their types want a browser's, which is not here.
const treeOf = (html: string): Tree =>
  (parseHTML as unknown as (html: string) => { document: Tree })(html).document

// The text of an extract, its blocks apart.
const textOf = (html: string): string =>
  treeOf(
    `<!doctype html><html><body>${html.replace(/<\/(?:p|div|li|h[1-6]|blockquote|tr|td|figure|section)>|<br\s*\/?>/g, '$&\n')}</body></html>`,
  ).body.textContent

// Defuddle reports broken linked data page by page; the figures are what is wanted here.
console.error = () => undefined
console.warn = () => undefined

const readers: readonly (readonly [string, Reader])[] = [
  ['parley', (page) => readPage(page, languages).value.map((article) => article.text)],
  [
    'Readability + linkedom',
    (page) => [new Readability(treeOf(decode(page).value)).parse()?.textContent ?? ''],
  ],
  [
    'Defuddle + linkedom',
    async (page) => {
      const { content } = await Defuddle(treeOf(decode(page).value), 'https://page.example/')
      return [textOf(content)]
    },
  ],
]

interface Run {
  readonly name: string
  readonly bodies: readonly Body[]
  readonly failed: number
  readonly ms: number
}

const runOf = async (name: string, reader: Reader, pages: readonly Page[]): Promise<Run> => {
  const bodies: Body[] = []
  let failed = 0
  const start = process.hrtime.bigint()
  for (const page of pages) {
    try {
      for (const text of await reader(page)) bodies.push({ source: page.source, text })
    } catch {
      failed += 1
    }
  }
  return { name, bodies, failed, ms: Number(process.hrtime.bigint() - start) / 1e6 / pages.length }
}

const scratch = mkdtempSync(join(tmpdir(), 'parley-extraction-'))

// What a scorer of ../shared says of bodies, as it prints it.
const scored = (bodies: readonly Body[], args: readonly string[]): Record<string, number> => {
  const file = join(scratch, 'articles.json')
  writeFileSync(file, JSON.stringify({ schema: 'parley.dossier/1', articles: bodies }))
  const scorer = '../shared/score/extraction.mjs'
  const run = spawnSync(process.execPath, [scorer, file, ...args, '--json'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`)
  return JSON.parse(run.stdout) as Record<string, number>
}

const figure = (value: number | undefined): string => (value ?? 0).toFixed(3)

/** One page of trafilatura's data: phrases of the body, and phrases that are no part of it. */
interface Phrases {
  readonly file: string
  readonly with: readonly string[]
  readonly without: readonly string[]
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const longest = (bodies: readonly Body[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { source, text } of bodies) {
    const name = basename(source)
    if (text.length > (texts.get(name) ?? '').length) texts.set(name, text)
  }
  return texts
}

const byPhrases = (bodies: readonly Body[], items: readonly Phrases[]): string => {
  const texts = longest(bodies)
  let [right, leaked, lost] = [0, 0, 0]
  for (const item of items) {
    const text = squeeze(texts.get(item.file) ?? '')
    const holds = (phrase: string): boolean => text.includes(squeeze(phrase))
    right += item.with.filter(holds).length
    lost += item.with.filter((phrase) => !holds(phrase)).length
    leaked += item.without.filter(holds).length
  }
  const precision = right / (right + leaked || 1)
  const recall = right / (right + lost || 1)
  return `P ${figure(precision)}  R ${figure(recall)}  F ${figure((2 * right) / (2 * right + leaked + lost))}`
}

// By its text: pages in other tongues often say lang="en", as their system came.
const isEnglish = (page: Page): boolean =>
  readPage(page, languages).value.some((article) => article.language === 'en')

const bench = async (
  title: string,
  paths: readonly string[],
  report: (bodies: readonly Body[], pages: readonly Page[]) => string,
): Promise<void> => {
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) {
    console.log(`\n${title}: SKIPPED, ${missing} is not there`)
    return
  }
  const { pages } = await readPaths(paths)
  console.log(`\n${title}: ${String(pages.length)} pages`)
  for (const [name, reader] of readers) {
    const run = await runOf(name, reader, pages)
    const failed = run.failed > 0 ? `  (${String(run.failed)} pages failed)` : ''
    console.log(`  ${name.padEnd(24)} ${report(run.bodies, pages)}  ${run.ms.toFixed(1)} ms a page${failed}`)
  }
}

const sets = '../shared/benchmarks'
const aeb = `${sets}/article-extraction-benchmark`
const fundus = `${sets}/fundus-evaluation`

await bench('article-extraction-benchmark', [`${aeb}/html`], (bodies) => {
  const { f1, precision, recall, accuracy } = scored(bodies, [`${aeb}/ground-truth.json`])
  return `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  exact ${figure(accuracy)}`
})
await bench('fundus-evaluation, ROUGE-LSum', [`${fundus}/html`], (bodies) => {
  const { f1, precision, recall } = scored(bodies, ['--fundus', fundus])
  return `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}`
})
const trafilatura = process.argv[2]
if (trafilatura === undefined) console.log('\ntrafilatura: SKIPPED, give its tests/ folder as an argument')
else {
  const data = join(trafilatura, 'evaldata.json')
  const items = existsSync(data)
    ? Object.values(JSON.parse(readFileSync(data, 'utf8')) as Record<string, Phrases>)
    : []
  let english: ReadonlySet<string> | null = null
  await bench(
    'trafilatura',
    [data, join(trafilatura, 'cache'), join(trafilatura, 'eval')],
    (bodies, pages) => {
      english ??= new Set(pages.filter(isEnglish).map((page) => basename(page.source)))
      const some = items.filter((item) => english?.has(item.file))
      return `all ${byPhrases(bodies, items)} | English (${String(some.length)}) ${byPhrases(bodies, some)}`
    },
  )
}
rmSync(scratch, { recursive: true, force: true })
