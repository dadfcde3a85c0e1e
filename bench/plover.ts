import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDossier } from '../src/app/build-dossier.ts'
import { ploverEvents, type PloverEvent } from '../src/show/plover/plover-events.ts'

/**
 * Sentences coded by hand for the PLOVER ontology: how many get the right event type, the right source and target codes, and all
 * three. `npm run bench:plover -- [--misses]`
 */
const file = '../shared/benchmarks/plover-gsr/PLOVER_GSR_CAMEO.json'

interface Coded {
  readonly id: string
  readonly event: string
  readonly text: string
  readonly source: readonly { readonly code: string | null }[] | ''
  readonly target: readonly { readonly code: string | null }[] | ''
}

// The draft names of 2016 in the table of 2021.
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

const codes = (actors: Coded['source'] | undefined): readonly string[] =>
  [...new Set((actors || []).map((a) => a.code?.split('/')[0] ?? ''))].filter(Boolean).sort()

const eventsOf = async (folder: string, { id, text }: Coded): Promise<readonly PloverEvent[]> => {
  const page = join(folder, `${id}.txt`)
  writeFileSync(page, `---\npublished: 2000-01-03\ntitle: ${id}\n---\n\n${text.replace(/[{}]/g, '')}\n`)
  const { dossier } = await buildDossier([page], {
    published: null,
    asOf: null,
    story: null,
    onProgress: () => undefined,
  })
  return ploverEvents(dossier)
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')

interface Score {
  readonly coded: Coded
  readonly type: boolean
  readonly codes: boolean
  readonly all: boolean
  readonly found: string
}

// A sentence is coded as one event: the first that Parley tells of it, in the order in which it tells them.
const judge = (coded: Coded, events: readonly PloverEvent[]): Score => {
  const [event] = events
  const want = renamed[coded.event] ?? coded.event
  const type = event?.event === want
  const wanted = [codes(coded.source), codes(coded.target)]
  const got = [codes(event?.actor), codes(event?.recipient)]
  // Two who agree are sources both there; here the one may stand as the other's recipient.
  const sides = (lists: readonly (readonly string[])[]): readonly string[] =>
    [...new Set(lists.flat())].sort()
  const right =
    event !== undefined &&
    (wanted[1]?.length === 0 && (wanted[0]?.length ?? 0) > 1
      ? same(sides(got), sides(wanted))
      : same(got[0] ?? [], wanted[0] ?? []) && same(got[1] ?? [], wanted[1] ?? []))
  return {
    coded,
    type,
    codes: right,
    all: type && right,
    found: event ? `${event.event} ${got.join(' > ')}` : 'nothing',
  }
}

const folder = mkdtempSync(join(tmpdir(), 'parley-plover-'))
const sentences = (JSON.parse(readFileSync(file, 'utf8')) as readonly Coded[]).filter(
  (c) => c.event !== 'DOCUMENT',
)
const scores: Score[] = []
for (const coded of sentences) scores.push(judge(coded, await eventsOf(folder, coded)))
rmSync(folder, { recursive: true })

const share = (n: number, of: number): string =>
  `${((100 * n) / of).toFixed(1)} % (${String(n)} of ${String(of)})`
const count = (of: (s: Score) => boolean): number => scores.filter(of).length
console.log(
  `event type   ${share(
    count((s) => s.type),
    scores.length,
  )}`,
)
console.log(
  `codes        ${share(
    count((s) => s.codes),
    scores.length,
  )}`,
)
console.log(
  `all three    ${share(
    count((s) => s.all),
    scores.length,
  )}`,
)
console.log(
  `told nothing ${share(
    count((s) => s.found === 'nothing'),
    scores.length,
  )}`,
)
if (process.argv.includes('--misses'))
  for (const s of scores.filter((each) => !each.all))
    console.log(
      `${s.coded.event} ${codes(s.coded.source).join(' ')} > ${codes(s.coded.target).join(' ')} | ${s.found} | ${s.coded.text}`,
    )
