import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, lastOf, sidesOf } from '../write-finding.ts'

type CommitmentMention = Mention<CommitmentAnnotation>

const bucketOf = (m: CommitmentMention): string => {
  const parties = [...new Set(m.it.parties.map((p) => sideKey(m.from, p)))].filter(Boolean).sort()
  return parties.length ? parties.join(' + ') : alone(m)
}

const same = (a: CommitmentMention, b: CommitmentMention): boolean => {
  const alike = likeness(contentWords(a.it.what), contentWords(b.it.what))
  if (a.it.quantity !== null || b.it.quantity !== null) return a.it.quantity === b.it.quantity && alike >= 0.4
  return alike >= 0.6
}

const write = (group: readonly CommitmentMention[], look: Look): Finding<'commitments'> => {
  const last = <T>(read: (it: CommitmentAnnotation) => T | null): T | null =>
    lastOf(group.map((m) => read(m.it)))
  const delivered = group.filter((m) => m.it.status === 'done' || m.it.status === 'partly done')
  return {
    ...commonOf(group, look, 'commitments/one-undertaking'),
    parties: [...distinct(group.flatMap((m) => sidesOf(look, m.from, m.it.parties)))].sort(),
    what: group[0]?.it.what ?? '',
    quantity: last((it) => it.quantity),
    unit: last((it) => it.unit),
    per: last((it) => it.per),
    status: group.at(-1)?.it.status ?? 'offered',
    due: last((it) => it.due),
    deliveries: delivered.map((m) => ({ quantity: m.it.quantity, date: null, evidence: evidenceOf(m) })),
    history: group.map((m) => ({
      status: m.it.status,
      quantity: m.it.quantity,
      date: m.it.due,
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
      group: (ms) => closure(ms, same),
      write,
    }),
}
