import type { Accuracy, FindingAnchor, RuledPart, Ruling } from '../model/ruling.ts'
import { ruledParts } from './ruled-parts.ts'

type Verdict = 'accepted' | 'edited' | 'rejected' | 'added'

const keyOf = ({ capture, kind, zone, exact, start }: FindingAnchor): string =>
  JSON.stringify([capture, kind, zone, exact, start])

// What was added by a person says nothing more of the reader when it is edited or accepted later, and nothing at all when it is rejected.
const next = (before: Verdict | null, verb: Ruling['verb']): Verdict | null => {
  if (before === 'added') return verb === 'reject' ? null : 'added'
  if (verb === 'add') return 'added'
  if (verb === 'reject') return 'rejected'
  if (verb === 'edit') return 'edited'
  return before === 'edited' ? 'edited' : 'accepted'
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const counted = (part: RuledPart, verdicts: readonly Verdict[]): Accuracy => {
  const count = (verdict: Verdict): number => verdicts.filter((v) => v === verdict).length
  const [accepted, edited, rejected, added] = [
    count('accepted'),
    count('edited'),
    count('rejected'),
    count('added'),
  ]
  const right = accepted + edited
  return {
    part,
    accepted,
    edited,
    rejected,
    added,
    judged: verdicts.length,
    precision: share(right, right + rejected),
    recall: share(right, right + added),
    fields: share(accepted, right),
  }
}

/**
 * How right a desk's findings were, by the rulings in force, kind by kind; a finding is one line however many mentions it has, and what was
 * said of it last holds. Lines that nobody judged count nowhere.
 */
export const tellAccuracy = (rulings: readonly Ruling[]): readonly Accuracy[] => {
  const lines = new Map<string, { readonly part: RuledPart; readonly verdict: Verdict | null }>()
  for (const ruling of rulings) {
    const { verb } = ruling
    if (verb !== 'accept' && verb !== 'edit' && verb !== 'reject' && verb !== 'add') continue
    const [first] = ruling.on
    const known = ruling.on.map(keyOf).find((key) => lines.has(key)) ?? keyOf(first)
    lines.set(known, { part: first.kind, verdict: next(lines.get(known)?.verdict ?? null, verb) })
  }
  const all = [...lines.values()]
  return ruledParts.flatMap((part) => {
    const verdicts = all.flatMap((line) => (line.part === part && line.verdict ? [line.verdict] : []))
    return verdicts.length === 0 ? [] : [counted(part, verdicts)]
  })
}
