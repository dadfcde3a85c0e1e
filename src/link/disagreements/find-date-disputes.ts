import { overlap } from '../../kit/calendar.ts'
import type { Finding } from '../../model/dossier.ts'
import { byKnownTime } from '../known-time.ts'
import type { Look } from '../linker.ts'
import { writeDispute, type Side } from './write-dispute.ts'

type Meeting = Finding<'meetings'>
type Step = Meeting['history'][number]

// What was put off or called off says when it would have been, and a wish sets no day.
const dated: ReadonlySet<Step['status']> = new Set(['proposed', 'scheduled', 'expected', 'held', 'uncertain'])
const settled: ReadonlySet<Step['status']> = new Set(['scheduled', 'held'])

const isDay = (date: string): boolean => /^\[?\d{4}-\d\d-\d\d/.test(date)

interface Told {
  readonly step: Step
  readonly date: string
}

// The first report of each day that no earlier report allows for.
const toldDays = (it: Meeting): readonly Told[] => {
  const told: Told[] = []
  for (const step of it.history) {
    const { date, status } = step
    if (date === null || !isDay(date) || !dated.has(status)) continue
    if (told.every((t) => !overlap(t.date, date))) told.push({ step, date })
  }
  return told
}

const sideOf = ({ step, date }: Told): Side => ({
  value: date,
  by: step.by,
  on: null,
  knownFrom: step.knownFrom,
  evidence: step.evidence,
})

const voiceOf = ({ step }: Told): string => step.by ?? `page ${step.evidence[0].article}`

// A day that is set, or was kept, after somebody had expected another one, updates it.
const explained = (told: readonly Told[]): Finding<'disagreements'>['explains'] => {
  const [last] = [...told].sort((a, b) => byKnownTime(b.step.knownFrom, a.step.knownFrom))
  const before = told.filter((t) => t !== last)
  const later = before.every((t) => t.step.knownFrom !== last?.step.knownFrom && !settled.has(t.step.status))
  return later && last !== undefined && settled.has(last.step.status) ? 'later update' : 'real dispute'
}

/** One meeting for which several sources give days that exclude each other. */
export const dateDisputes = (look: Look): readonly Finding<'disagreements'>[] =>
  look.found('meetings').flatMap((it) => {
    const told = toldDays(it)
    if (told.length < 2 || new Set(told.map(voiceOf)).size < 2) return []
    return [
      writeDispute(
        {
          about: `the day of ${it.what}`,
          kind: 'date',
          rule: 'two-days-of-one-meeting',
          mentions: [it.id],
          sides: told.map(sideOf),
          explains: explained(told),
          place: it.place,
        },
        look,
      ),
    ]
  })
