import { contentWords, containment, likeness } from '../../src/link/likeness.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Evidence } from '../../src/model/evidence.ts'

/** A line that a reader of the pages expects, with the words of each page that tells it. */
export interface ExpectedLine {
  readonly id: string
  readonly part: string
  readonly words?: readonly { readonly page: string; readonly text: string }[]
  readonly fields?: Readonly<Record<string, unknown>>
  /** Of a loop: the conditions that wait for one another. */
  readonly of?: readonly string[]
}

/** What became of an expected line: `wrong` names the fields that are not as expected. */
export interface Verdict {
  readonly line: ExpectedLine
  readonly found: boolean
  readonly wrong: readonly string[]
}

type Found = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

const wordy = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))

const fold = (value: unknown): string =>
  wordy(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// Everything an id may be called by: an actor's names and those of its side.
const namesOf = (dossier: Dossier, id: unknown): readonly string[] => {
  const actor = dossier.actors.find((a) => a.id === id)
  if (!actor) return [fold(id)]
  const side = dossier.actors.find((a) => a.id === actor.side)
  return [actor.name, ...actor.aliases, actor.side ?? '', ...(side ? [side.name] : [])]
    .map(fold)
    .filter(Boolean)
}

const samePerson = (dossier: Dossier, found: unknown, wanted: unknown): boolean => {
  const want = fold(wanted)
  return namesOf(dossier, found).some(
    (n) => n === want || ` ${n} `.includes(` ${want} `) || ` ${want} `.includes(` ${n} `),
  )
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const sameNames = (dossier: Dossier, found: unknown, wanted: unknown): boolean =>
  list(wanted).every((w) => list(found).some((f) => samePerson(dossier, f, w)))

const sameWords = (found: unknown, wanted: unknown): boolean => {
  const [a, b] = [contentWords(wordy(found)), contentWords(wordy(wanted))]
  return likeness(a, b) >= 0.4 || containment(a, b) >= 0.6
}

const sameDate = (found: unknown, wanted: unknown): boolean => {
  const bare = (v: unknown): string =>
    wordy(v)
      .replace(/[~?%]/g, '')
      .replace(/^\.\.\//, '')
  return bare(found) === bare(wanted)
}

const numbersOf = (value: unknown): string =>
  [
    ...wordy(value)
      .replaceAll(',', '')
      .matchAll(/\d+(?:\.\d+)?/g),
  ]
    .map((m) => m[0])
    .join(' ')

// Two sides are told apart by their numbers, or by their words where they have none.
const sameSides = (found: unknown, wanted: unknown): boolean =>
  list(wanted).every((w) => {
    const want = (w as { value?: unknown }).value
    return list(found).some((f) => {
      const value = (f as { value?: unknown }).value
      return numbersOf(want) ? numbersOf(value) === numbersOf(want) : sameWords(value, want)
    })
  })

type Test = (dossier: Dossier, found: Found, wanted: Readonly<Record<string, unknown>>) => boolean

const when =
  (field: string, test: (found: unknown, wanted: unknown, dossier: Dossier) => boolean): Test =>
  (dossier, found, wanted) =>
    wanted[field] === undefined || wanted[field] === null || test(found[field], wanted[field], dossier)
const person = (field: string): Test => when(field, (f, w, d) => samePerson(d, f, w))
const people = (field: string): Test => when(field, (f, w, d) => sameNames(d, f, w))
const words = (field: string): Test => when(field, sameWords)
const date = (field: string): Test => when(field, sameDate)
const equal = (field: string): Test => when(field, (f, w) => fold(f) === fold(w))
const number = (field: string): Test => when(field, (f, w) => Number(f) === Number(w))

/** The fields that must be as expected, where a reader expects something of them. */
const core: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  meetings: {
    status: equal('status'),
    date: date('date'),
    place: words('place'),
    parties: people('parties'),
  },
  texts: { status: equal('status'), by: person('by') },
  positions: { party: person('party'), stance: equal('stance') },
  conditions: { party: person('party'), wants: words('wants'), onlyAfter: words('onlyAfter') },
  commitments: { quantity: number('quantity'), status: equal('status'), parties: people('parties') },
  deadlines: { due: date('due'), setBy: person('setBy'), on: person('on') },
  disagreements: { sides: when('sides', sameSides), kind: equal('kind') },
  incidents: { date: date('date'), killed: number('killed'), wounded: number('wounded') },
  absences: { kind: equal('kind'), who: person('who') },
}

/** Whether some evidence lies on words expected of a page. */
const touches = (dossier: Dossier, evidence: readonly Evidence[], line: ExpectedLine): boolean =>
  (line.words ?? []).some(({ page, text }) =>
    evidence.some((e) => {
      const article = dossier.articles.find((a) => a.id === e.article)
      if (!article?.source.endsWith(page)) return false
      const start = article.text.indexOf(text)
      return start >= 0 && e.zone === 'body' && e.start < start + text.length && start < e.end
    }),
  )

const wrongIn = (dossier: Dossier, found: Found, line: ExpectedLine): readonly string[] =>
  Object.entries(core[line.part] ?? {})
    .filter(([, test]) => !test(dossier, found, line.fields ?? {}))
    .map(([field]) => field)

const judgeLoop = (dossier: Dossier, line: ExpectedLine, lines: readonly ExpectedLine[]): Verdict => {
  const members = lines.filter((l) => line.of?.includes(l.id))
  const found = dossier.loops.some((loop) =>
    members.every((m) =>
      loop.conditions.some((id) => {
        const condition = dossier.conditions.find((c) => c.id === id)
        return condition !== undefined && touches(dossier, condition.evidence, m)
      }),
    ),
  )
  return { line, found: found && members.length > 1, wrong: [] }
}

const judge = (dossier: Dossier, line: ExpectedLine, lines: readonly ExpectedLine[]): Verdict => {
  if (line.part === 'loops') return judgeLoop(dossier, line, lines)
  const all = (dossier as unknown as Readonly<Record<string, readonly Found[]>>)[line.part] ?? []
  const near = all.filter((f) => touches(dossier, f.evidence, line))
  const best = near.map((f) => wrongIn(dossier, f, line)).sort((a, b) => a.length - b.length)[0]
  return { line, found: best !== undefined, wrong: best ?? [] }
}

/**
 * Every expected line with what became of it: found where a finding of its part rests on its words, right where the fields that
 * matter are as expected too.
 *
 * @example `judgeLines(dossier, lines).filter((v) => v.found && v.wrong.length === 0).length` // lines right
 */
export const judgeLines = (dossier: Dossier, lines: readonly ExpectedLine[]): readonly Verdict[] =>
  lines.map((line) => judge(dossier, line, lines))
