// What the sentence reader costs: an article made ready, annotated and digested for linking (reading the page and linking are not in), beside
// wink-nlp alone, which tags the same paragraphs (sentences and parts of speech), in one process and in turns. Then the memory one
// page of 1 MB takes at its peak, in a process of its own, and time against length.
//
// Times are processor time, so that a busy machine changes them little; all of it, the collector's and compiler's threads included. The
// text is that of the example's invented pages, names and numbers varied from page to page; real pages only where their place is given.
//
//   npm run bench:words                         (bundles first, as the build does: a loader's own marks would be measured too)
//   npm run bench:words -- my-pages/            (files or folders)
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { annotate, nothing } from '../src/annotate/annotate.ts'
import { annotators } from '../src/annotate/index.ts'
import { readPaths } from '../src/capture/read-paths.ts'
import { languagesWith } from '../src/app/codebook.ts'
import { digestOf } from '../src/link/digest.ts'
import type { Annotations } from '../src/model/annotation.ts'
import { paragraphsOf, type Article } from '../src/model/article.ts'
import { readPage } from '../src/read/read-page.ts'
import { makeReady } from '../src/text/make-ready.ts'
import { varyText } from './varied-pages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    peak: { type: 'string' },
  },
})
const languages = await languagesWith([])
const [english] = languages
const wordsPerPage = 600
const bar = 5

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

const processorMs = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

const { pages } = await readPaths(positionals.length === 0 ? ['examples/narrow-sea/pages'] : positionals)
const articles = pages
  .flatMap((page) => readPage(page, languages).value)
  .filter(({ language }) => language === 'en')
const [sample] = articles
if (!sample) throw new Error('no English article to measure with')
const paragraphs = articles.flatMap(({ text }) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end)),
)

/** Prose from the nth paragraph on, up to where `isFull` is true; each further walk through the paragraphs varies them anew. */
const proseFrom = (n: number, isFull: (length: number, words: number) => boolean): string => {
  const parts: string[] = []
  let [length, words] = [0, 0]
  for (let k = n; !isFull(length, words); k++) {
    const part = varyText(paragraphs[k % paragraphs.length] ?? '', Math.floor(k / paragraphs.length))
    parts.push(part)
    length += part.length + 2
    words += countWords(part)
  }
  return parts.join('\n\n')
}
const articleOf = (text: string, n: number): Article => ({
  ...sample,
  id: `a-${String(n).padStart(12, '0')}`,
  text,
  zones: [],
})

const chain = (article: Article): number => {
  const ready = makeReady(article, english)
  return Object.values(annotate(ready, english)).length + digestOf(ready).words
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const winkAlone = (article: Article): number => {
  let tokens = 0
  for (const { start, end } of paragraphsOf(article.text))
    tokens += nlp.readDoc(article.text.slice(start, end)).tokens().length()
  return tokens
}

const stages = new Map<string, number>()
const staged = (name: string, work: () => void): void => {
  stages.set(name, (stages.get(name) ?? 0) + processorMs(work))
}
// The chain in steps, to say where its time goes.
const inStages = (article: Article): void => {
  let ready = makeReady(articleOf('', 0), english)
  staged('made ready', () => {
    ready = makeReady(article, english)
  })
  let found: Annotations = nothing
  for (const annotator of annotators)
    staged(annotator.makes, () => {
      found = { ...found, [annotator.makes]: annotator.annotate(ready, found, english) }
    })
  staged('digest', () => {
    digestOf(ready)
  })
}

const perPage = (): void => {
  const rounds = Number(values.rounds)
  const pageOf = (n: number): Article =>
    articleOf(
      proseFrom(n * 7, (_, words) => words >= wordsPerPage),
      n,
    )
  for (let n = 0; n < rounds / 2; n++) {
    const page = pageOf(n + rounds)
    chain(page)
    winkAlone(page)
  }
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let n = 0; n < rounds; n++) {
    const page = pageOf(n)
    const per = wordsPerPage / countWords(page.text)
    // In turns, and the first is not always the same.
    const turns = [
      () => ours.push(processorMs(() => chain(page)) * per),
      () => theirs.push(processorMs(() => winkAlone(page)) * per),
    ]
    for (const turn of n % 2 === 0 ? turns : turns.reverse()) turn()
  }
  const [mine, wink] = [median(ours), median(theirs)]
  console.log(`milliseconds per ${String(wordsPerPage)} words, medians of ${String(rounds)} pages, in turns`)
  console.log(`  whole chain      ${mine.toFixed(2).padStart(7)}`)
  console.log(`  wink-nlp alone   ${wink.toFixed(2).padStart(7)}   (sentences, parts of speech)`)
  console.log(`  times wink-nlp   ${(mine / wink).toFixed(2).padStart(7)}   ${String(bar)} at most`)
  for (let n = 0; n < rounds; n++) inStages(pageOf(n))
  const all = [...stages.values()].reduce((a, b) => a + b, 0)
  const shares = [...stages]
    .sort(([, a], [, b]) => b - a)
    .map(([name, ms]) => `${name} ${((100 * ms) / all).toFixed(0)}%`)
  console.log(`  of it: ${shares.join(', ')}`)
}

const megabyte = (kilobytes: number): Article =>
  articleOf(
    proseFrom(0, (length) => length >= kilobytes * 1024),
    kilobytes,
  )

const peakRss = (kilobytes: number): number => {
  const run = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--peak', String(kilobytes), ...positionals],
    { encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  return Number(run.stdout)
}

const byLength = (): void => {
  console.log('\ntime against length, medians (the shortest many times over)')
  let first = 0
  for (const kilobytes of [1, 4, 16, 64, 256, 1024]) {
    const article = megabyte(kilobytes)
    const times = Math.max(3, Math.ceil(256 / kilobytes))
    const ms = median(Array.from({ length: times }, () => processorMs(() => chain(article))))
    const perCharacter = (1000 * ms) / article.text.length
    first ||= perCharacter
    console.log(
      `  ${String(kilobytes).padStart(5)} KB ${ms.toFixed(1).padStart(9)} ms ${perCharacter.toFixed(2).padStart(7)} µs per character  ×${(perCharacter / first).toFixed(2)}`,
    )
  }
}

if (values.peak !== undefined) {
  chain(megabyte(Number(values.peak)))
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
} else {
  perPage()
  const [small, large] = [peakRss(1), peakRss(1024)]
  console.log(
    `\npeak memory of the process: ${small.toFixed(0)} MB with a page of 1 KB, ${large.toFixed(0)} MB with one of 1 MB`,
  )
  byLength()
}
