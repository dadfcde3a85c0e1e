import type { Finding } from '../../model/dossier.ts'
import { listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { currentFirst, makeLine, present, reported, type SubLine } from './line.ts'
import { amount, type Make } from './part-line.ts'

// Who handed it over is said where it is not all who undertook it.
const deliverySub = (
  entry: Finding<'commitments'>['deliveries'][number],
  view: DossierView,
  parties: readonly string[],
): SubLine => ({
  text: present(
    `delivered${entry.soFar ? ' so far' : ''}: ${present(amount(entry.quantity), entry.date === null ? null : describeDate(entry.date)).join(', ')}`,
    entry.by.length === parties.length ? null : `by ${listed(entry.by.map(view.nameOf))}`,
    entry.date === null ? reported(entry.knownFrom) : null,
  ).join(' · '),
  evidence: entry.evidence,
  struck: false,
})

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
      commitment.delivered === null || commitment.delivered === commitment.quantity
        ? null
        : `delivered so far ${amount(commitment.delivered) ?? ''}`,
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
        .map((entry): SubLine => deliverySub(entry, view, commitment.parties)),
      ...commitment.accounts.map((entry): SubLine => ({
        text: present(
          `${entry.by === null ? 'in a reporter’s words' : `as ${view.nameOf(entry.by)} says`}: ${entry.status}`,
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: false,
      })),
    ],
  })
}
