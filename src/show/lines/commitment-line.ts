import { listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { currentFirst, makeLine, present, reported, type SubLine } from './line.ts'
import { amount, type Make } from './part-line.ts'

/** An undertaking from first offer to last delivery. */
export const commitmentLine: Make<'commitments'> = (commitment, view) => {
  const size = present(amount(commitment.quantity), commitment.unit).join(' ')
  const per =
    commitment.per === null || size === '' ? null : commitment.per === 'side' ? 'per side' : 'in all'
  return makeLine('commitments', commitment, {
    evidence: currentFirst(commitment, (entry) => entry.status === commitment.status),
    lead: `${listed(commitment.parties.map(view.nameOf)) || 'Parties not named'}: ${commitment.what}`,
    notes: present(
      commitment.status,
      present(size, per).join(' '),
      commitment.due === null ? null : `due ${describeDate(commitment.due)}`,
    ),
    subs: [
      ...commitment.history
        .filter(
          (entry) =>
            entry.status !== commitment.status ||
            (entry.quantity !== null && entry.quantity !== commitment.quantity) ||
            entry.date !== null,
        )
        .map((entry): SubLine => ({
          text: present(
            entry.status,
            amount(entry.quantity),
            entry.date === null ? reported(entry.knownFrom) : describeDate(entry.date),
          ).join(' · '),
          evidence: entry.evidence,
          struck: false,
        })),
      ...commitment.deliveries
        .filter((entry) => entry.quantity !== null || entry.date !== null)
        .map((entry): SubLine => ({
          text: `delivered: ${present(amount(entry.quantity), entry.date === null ? null : describeDate(entry.date)).join(', ')}`,
          evidence: entry.evidence,
          struck: false,
        })),
    ],
  })
}
