import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import { knownTime } from '../known-time.ts'
import type { Look, Mention } from '../linker.ts'
import { evidenceOf, originOf, sidesOf } from '../write-finding.ts'
import { isDelivery } from './same-undertaking.ts'

type CommitmentMention = Mention<CommitmentAnnotation>
type Delivery = Finding<'commitments'>['deliveries'][number]
type Account = Finding<'commitments'>['accounts'][number]

/** The day that the same words name for what they tell, where they name one only and it is no date by which something is due. */
export const dayOf = ({ it, from }: CommitmentMention): string | null => {
  const [span] = it.spans
  const days = from.annotations.date.filter(
    (d) => d.type === 'date' && d.spans[0].start >= span.start && d.spans[0].end <= span.end,
  )
  const [day] = days
  return day && days.length === 1 && day.value !== it.due ? day.value : null
}

// Two reports of one origin, or of one day, that give the same number tell of one delivery; so does one without a number of one day.
const isOne = (a: CommitmentMention, b: CommitmentMention): boolean => {
  if (a.it.quantity !== b.it.quantity || a.it.status !== b.it.status) return false
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== null && y !== null) return x === y
  return originOf(a.from) === originOf(b.from) || (a.it.quantity === null && x === y)
}

/** What was handed over, by report: each number of a day once. `group` is in the order in which it was known. */
export const deliveriesOf = (group: readonly CommitmentMention[], look: Look): readonly Delivery[] => {
  const each: CommitmentMention[][] = []
  for (const m of group.filter(isDelivery)) {
    const known = each.find(([first]) => first !== undefined && isOne(first, m))
    if (known) known.push(m)
    else each.push([m])
  }
  return each.flatMap((of): readonly Delivery[] => {
    const [first] = of
    if (!first) return []
    const [head, ...rest] = of.flatMap((m): readonly Evidence[] => evidenceOf(m))
    return [
      {
        quantity: first.it.quantity,
        date: of.map(dayOf).find((d) => d !== null) ?? null,
        by: [...new Set(of.flatMap((m) => sidesOf(look, m.from, m.it.parties)))].sort(),
        soFar: first.it.status === 'partly done',
        knownFrom: knownTime(first.from.article),
        evidence: head ? [head, ...rest] : evidenceOf(first),
      },
    ]
  })
}

/** How much came in all: the last report of all so far, all of it where that came, one delivery alone; else null. */
export const deliveredInAll = (deliveries: readonly Delivery[], promised: number | null): number | null => {
  const told = deliveries.filter((d) => d.quantity !== null)
  const last = told.at(-1)
  if (!last) return null
  if (last.soFar || told.length === 1) return last.quantity
  return promised !== null && told.some((d) => d.quantity === promised) ? promised : null
}

const speakerOf = ({ it, from }: CommitmentMention, look: Look): string | null => {
  const [span] = it.spans
  const said = from.annotations.statement.find((s) =>
    s.spans.some((piece) => piece.start <= span.start && span.end <= piece.end),
  )
  return said?.speaker ? look.party(from, said.speaker) : null
}

/** What each side says of an undertaking that somebody calls broken or disputes; nothing where nobody does. */
export const accountsOf = (group: readonly CommitmentMention[], look: Look): readonly Account[] => {
  if (!group.some(({ it }) => it.status === 'broken' || it.status === 'disputed')) return []
  return group
    .filter(({ it }) => it.status !== 'offered' && it.status !== 'agreed')
    .map((m) => ({
      status: m.it.status,
      by: speakerOf(m, look),
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    }))
}
