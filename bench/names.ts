// Who is who: pairs of names of persons (one or two people?) and the chains of people and states through five outlets' reports of one event
// (B³: of those that we put together, how many belong together, and of those that belong together, how many we put together).
// Reads ../shared/benchmarks/name-bench and ../shared/benchmarks/newswcl50.
//
//   npm run bench:names
//   npm run bench:names -- --misses      also the pairs that were told wrongly, and mentions by chain
import { buildArticle } from '../test/support/build-article.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../src/annotate/annotate.ts'
import { languageTold, statesToldBy } from '../src/annotate/index.ts'
import { english } from '../src/languages/en/index.ts'
import { groupActors } from '../src/link/actors/group-actors.ts'
import { bucketOf } from '../src/link/actors/name-of.ts'
import type { Mention } from '../src/link/linker.ts'
import type { ActorAnnotation } from '../src/model/annotation.ts'
import type { Article } from '../src/model/article.ts'
import type { ReadyArticle } from '../src/model/ready.ts'
import { makeReady } from '../src/text/make-ready.ts'

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
const shared = join(import.meta.dirname, '..', '..', 'shared', 'benchmarks')

const fixed = (n: number): string => n.toFixed(3)
const fOf = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
const line = (name: string, p: number, r: number): string =>
  `${name.padEnd(34)} P ${fixed(p)}  R ${fixed(r)}  F1 ${fixed(fOf(p, r))}`

// ── pairs ──

const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? '')

const asPerson = (name: string, id: string): Mention<ActorAnnotation> => ({
  it: {
    kind: 'actor',
    id,
    spans: [{ start: 0, end: 1 }],
    rule: 'bench',
    actorKind: 'person',
    name,
    mentions: [],
    roles: [],
    side: null,
  },
  from: { article: { id } } as Mention<ActorAnnotation>['from'],
})

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [asPerson(a, 'a'), asPerson(b, 'b')]
  return bucketOf(x) === bucketOf(y) && groupActors([x, y]).length === 1
}

const benchPairs = (file: string): void => {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(cellsOf)
    .filter((c) => c[1] === 'Person')
  const told = rows.map(([, , a = '', b = '', match]) => ({ a, b, is: match === 'true', said: isSame(a, b) }))
  const right = told.filter((t) => t.is && t.said).length
  const said = told.filter((t) => t.said).length
  console.log(
    line(`${String(rows.length)} pairs of persons`, right / said, right / told.filter((t) => t.is).length),
  )
  console.log(`  two people taken for one: ${String(said - right)}`)
  if (values.misses)
    for (const t of told.filter((x) => x.is !== x.said))
      console.log(`  ${t.said ? 'one?' : 'two?'} ${t.a} | ${t.b}`)
}

// ── chains ──

interface GoldMention {
  readonly chain: string
  readonly start: number
  readonly end: number
}
interface GoldArticle {
  readonly id: string
  readonly event: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

const closes = /^([,.;:!?%)\]}…]|['’](s|re|ve|ll|d|m)?|n['’]t)$/i

// Tokens back to text: a space between words, none before a comma, inside quotes or around a hyphen.
const glue = (before: string, now: string, quoteOpen: boolean): string => {
  if (before === '' || before.endsWith('\n') || closes.test(now) || /[([{$£€-]$/.test(before)) return ''
  if (now === '-' || (now === '"' && quoteOpen)) return ''
  return before.endsWith('"') && quoteOpen ? '' : ' '
}

const readConll = (file: string): readonly GoldArticle[] => {
  const out: GoldArticle[] = []
  let [id, text, quoteOpen] = ['', '', false]
  let mentions: GoldMention[] = []
  let open: { readonly chain: string; readonly start: number }[] = []
  const finish = (): void => {
    if (id) out.push({ id, event: id.split('/')[0] ?? '', text, mentions })
    ;[text, quoteOpen, mentions, open] = ['', false, [], []]
  }
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (row.startsWith('#begin')) {
      finish()
      id = row.replace(/^#begin document /, '').replace(/;.*$/, '')
      continue
    }
    const [doc, , , token = '', marks = '-'] = row.split('\t')
    if (!doc || token === '' || row.startsWith('#')) continue
    if (token === '\\n') {
      text = `${text.trimEnd()}\n\n`
      quoteOpen = false
      continue
    }
    text += glue(text, token, quoteOpen)
    if (token === '"') quoteOpen = !quoteOpen
    const start = text.length
    text += token
    for (const mark of marks === '-' ? [] : marks.split('|').map((m) => m.trim())) {
      const chain = mark.replace(/[()]/g, '')
      if (mark.startsWith('(')) open.push({ chain, start })
      if (!mark.endsWith(')')) continue
      const from = open.findLast((o) => o.chain === chain)
      open = open.filter((o) => o !== from)
      if (from) mentions.push({ chain, start: from.start, end: text.length })
    }
  }
  finish()
  return out
}

const articleOf = ({ id, text }: GoldArticle): Article =>
  buildArticle(text, { id: `a-${id}`, source: id, capture: id })

const isFair = (chain: string): boolean => /_(ACTOR|COUNTRY)$/.test(chain) && !/^(I|Misc)_/.test(chain)

interface Place {
  readonly start: number
  readonly end: number
  readonly group: string
}

// Our actors of one event by group, each with its places by article.
const ourPlaces = (golds: readonly GoldArticle[]): ReadonlyMap<string, readonly Place[]> => {
  const ready = golds.map((g): ReadyArticle => makeReady(articleOf(g), english))
  const language = languageTold(
    english,
    ready.map((r) => statesToldBy(r, english)),
  )
  const buckets = new Map<string, Mention<ActorAnnotation>[]>()
  for (const r of ready)
    for (const it of annotate(r, language).actor) {
      const mention = { it, from: { article: r.article } as Mention<ActorAnnotation>['from'] }
      const key = bucketOf(mention)
      buckets.set(key, [...(buckets.get(key) ?? []), mention])
    }
  const places = new Map<string, Place[]>()
  for (const [key, bucket] of buckets)
    groupActors(bucket).forEach((group, n) => {
      for (const { it, from } of group)
        for (const m of it.mentions)
          places.set(from.article.source, [
            ...(places.get(from.article.source) ?? []),
            { start: m.start, end: m.end, group: `${key} ${String(n)}` },
          ])
    })
  return places
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const benchChains = (file: string): void => {
  const golds = readConll(file)
  const cases: {
    readonly chain: string
    readonly group: string
    readonly found: boolean
    readonly text: string
  }[] = []
  for (const event of new Set(golds.map((g) => g.event))) {
    const mine = golds.filter((g) => g.event === event)
    const places = ourPlaces(mine)
    for (const g of mine)
      for (const m of g.mentions.filter((x) => isFair(x.chain))) {
        const best = (places.get(g.id) ?? [])
          .map((p) => ({ p, size: overlap(p, m) + (p.end === m.end ? 0.2 : 0) }))
          .filter((x) => x.size >= 0.5)
          .sort((a, b) => b.size - a.size)[0]
        const group = best ? `${event} ${best.p.group}` : `alone ${g.id} ${String(m.start)} ${m.chain}`
        cases.push({
          chain: `${event} ${m.chain}`,
          group,
          found: best !== undefined,
          text: g.text.slice(m.start, m.end),
        })
      }
  }
  score('people and states, all mentions', cases)
  const people = cases.filter((c) => c.chain.endsWith('ACTOR'))
  score('people, all mentions', people)
  score(
    'people, mentions that we found',
    people.filter((c) => c.found),
  )
  console.log(`  mentions found: ${String(cases.filter((c) => c.found).length)} of ${String(cases.length)}`)
  if (!values.misses) return
  for (const chain of new Set(cases.map((c) => c.chain)))
    console.log(
      `  ${chain}: ${[...new Set(cases.filter((c) => c.chain === chain).map((c) => `${c.text.replace(/\n+/g, ' ').slice(0, 60)} → ${c.found ? c.group : '–'}`))].join('; ')}`,
    )
}

const score = (name: string, cases: readonly { readonly chain: string; readonly group: string }[]): void => {
  let [p, r] = [0, 0]
  for (const c of cases) {
    const together = cases.filter((x) => x.group === c.group)
    const belong = cases.filter((x) => x.chain === c.chain)
    const both = together.filter((x) => x.chain === c.chain).length
    p += both / together.length
    r += both / belong.length
  }
  console.log(line(`${name} (${String(cases.length)})`, p / cases.length, r / cases.length))
}

const benches: readonly (readonly [string, (file: string) => void])[] = [
  [join(shared, 'name-bench', 'cases.csv'), benchPairs],
  [join(shared, 'newswcl50', 'NewsWCL50.conll'), benchChains],
]
for (const [file, run] of benches) {
  if (existsSync(file)) run(file)
  else console.log(`${file} is not there: skipped`)
}
