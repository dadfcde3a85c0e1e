import type { Dossier, Finding } from '../model/dossier.ts'
import type { Evidences } from '../model/evidence.ts'

type Deadline = Finding<'deadlines'>

const keyOf = ({ id, moves }: Deadline): string => {
  const [first] = moves
  if (first === undefined) return id
  const [e] = first.evidence
  return [e.article, e.start, e.end, first.from, first.to].join('|')
}

const joined = (parts: readonly Deadline[]): Deadline | null => {
  const head = parts.find((each) => each.status !== 'replaced') ?? parts.at(-1)
  if (head === undefined) return null
  const others = parts.filter((each) => each !== head)
  const evidence: Evidences = [
    head.evidence[0],
    ...head.evidence.slice(1),
    ...others.flatMap((each) => [...each.evidence]),
  ]
  // What a later date leaves unsaid was not taken back.
  const kept = (field: 'consequence' | 'on' | 'for'): string | null =>
    head[field] ?? others.map((each) => each[field]).findLast((told) => told !== null) ?? null
  return {
    ...head,
    on: kept('on'),
    for: kept('for'),
    consequence: kept('consequence'),
    evidence,
    mentions: [...head.mentions, ...others.flatMap((each) => each.mentions)],
    history: [...others.flatMap((each) => each.history), ...head.history],
  }
}

/**
 * The deadlines of a dossier, each with all dates that it ever had as one: what is in force, with the mentions and reports of the dates
 * that it replaced.
 *
 * @example `wholeLineages(dossier).length` // 1 where a deadline of 14 April was moved to 30 April
 */
export const wholeLineages = ({ deadlines }: Pick<Dossier, 'deadlines'>): readonly Deadline[] => {
  const lineages = new Map<string, Deadline[]>()
  for (const deadline of deadlines) {
    const key = keyOf(deadline)
    lineages.set(key, [...(lineages.get(key) ?? []), deadline])
  }
  return [...lineages.values()].flatMap((parts) => joined(parts) ?? [])
}
