import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, lastOf, sidesOf } from '../write-finding.ts'
import { accountsOf, dayOf, deliveredInAll, deliveriesOf } from './deliveries.ts'
import { groupUndertakings, isDelivery } from './same-undertaking.ts'

type CommitmentMention = Mention<CommitmentAnnotation>

const bucketOf = (m: CommitmentMention): string => {
  const parties = [...new Set(m.it.parties.map((p) => sideKey(m.from, p)))].filter(Boolean).sort()
  return parties.length ? parties.join(' + ') : alone(m)
}

const ranks: Readonly<Record<CommitmentAnnotation['status'], number>> = {
  offered: 0,
  agreed: 1,
  'partly done': 2,
  done: 3,
  broken: 4,
  disputed: 4,
}

// A later page that tells again what was agreed undoes no delivery.
const statusOf = (group: readonly CommitmentMention[]): CommitmentAnnotation['status'] => {
  const told = group.map((m) => m.it.status)
  const last = told.at(-1) ?? 'offered'
  if (ranks[last] > 1) return last
  return told.findLast((status) => ranks[status] > 1) ?? (told.includes('agreed') ? 'agreed' : last)
}

// All of it came, or not all of it, whatever the last report calls it.
const statusNow = (
  group: readonly CommitmentMention[],
  { quantity, delivered }: { readonly quantity: number | null; readonly delivered: number | null },
): CommitmentAnnotation['status'] => {
  const told = statusOf(group)
  if (quantity === null || delivered === null || (told !== 'done' && told !== 'partly done')) return told
  return delivered >= quantity ? 'done' : 'partly done'
}

const write = (group: readonly CommitmentMention[], look: Look): Finding<'commitments'> => {
  const last = <T>(read: (it: CommitmentAnnotation) => T | null): T | null =>
    lastOf(group.map((m) => read(m.it)))
  const promised = group.filter((m) => !isDelivery(m))
  // What was handed over is no other number of what was promised.
  const quantity = lastOf((promised.length ? promised : group).map((m) => m.it.quantity))
  const deliveries = deliveriesOf(group, look)
  const delivered = deliveredInAll(deliveries, quantity)
  return {
    ...commonOf(group, look, 'commitments/one-undertaking'),
    parties: [...distinct(group.flatMap((m) => sidesOf(look, m.from, m.it.parties)))].sort(),
    what: group[0]?.it.what ?? '',
    quantity,
    unit: last((it) => it.unit),
    per: last((it) => it.per),
    status: statusNow(group, { quantity, delivered }),
    due: last((it) => it.due),
    deliveries,
    delivered,
    accounts: accountsOf(group, look),
    history: group.map((m) => ({
      status: m.it.status,
      quantity: m.it.quantity,
      date: dayOf(m),
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

/** Undertakings from first offer to last delivery. */
export const commitments: Linker<'commitments'> = {
  fills: 'commitments',
  needs: ['actors'],
  open: () =>
    bucketShelf<CommitmentAnnotation, 'commitments'>({
      kind: 'commitment',
      keyOf: bucketOf,
      group: groupUndertakings,
      write,
    }),
}
