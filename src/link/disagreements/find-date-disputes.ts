import { overlap } from '../../kit/calendar.ts'
import type { Finding } from '../../model/dossier.ts'
import type { Look } from '../linker.ts'
import { writeDispute, type Side } from './write-dispute.ts'

type Meeting = Finding<'meetings'>

// The first report of each day that no earlier report allows for.
const sidesOf = (it: Meeting): readonly Side[] => {
  const sides: Side[] = []
  for (const h of it.history) {
    if (h.date === null || /X/.test(h.date)) continue
    const date = h.date
    if (sides.some((s) => overlap(s.value, date))) continue
    sides.push({ value: date, by: h.by, knownFrom: h.knownFrom, evidence: h.evidence })
  }
  return sides
}

/** One meeting for which pages give days that exclude each other; a slip announced later is an update. */
export const dateDisputes = (look: Look): readonly Finding<'disagreements'>[] =>
  look.found('meetings').flatMap((it) => {
    const [a, b, ...more] = sidesOf(it)
    if (!a || !b) return []
    return [
      writeDispute(
        {
          about: it.what,
          kind: 'date',
          rule: 'two-days-of-one-meeting',
          mentions: [it.id],
          sides: [a, b, ...more],
        },
        look,
      ),
    ]
  })
