import type { Finding } from '../../../model/dossier.ts'
import type { DossierView } from '../../dossier-view.ts'
import { dayBounds } from '../../edtf.ts'
import { stateOn } from '../../in-force.ts'

type Deadline = Finding<'deadlines'>

/** What became of a deadline by the day the dossier speaks of; `passed` where its day is over and no page says whether it was met. */
export type DeadlineFate = 'running' | 'no day' | 'met' | 'missed' | 'lapsed' | 'passed' | 'replaced'

/** A deadline with all dates that it ever had. */
export interface DeadlineLineage {
  /** The one whose date holds now. */
  readonly head: Deadline
  /** Those of its earlier dates, and others told of as the same. */
  readonly others: readonly Deadline[]
  readonly fate: DeadlineFate
}

const fateOf = (deadline: Deadline, view: DossierView): DeadlineFate => {
  const { status } = deadline
  if (status === 'met' || status === 'missed' || status === 'lapsed' || status === 'replaced') return status
  const state = view.newest === null ? null : stateOn(deadline, view.newest)
  return state === null ? 'no day' : state === 'lapsed' ? 'passed' : 'running'
}

// Findings of one lineage hold the same moves.
const lineageKey = ({ id, moves }: Deadline): string =>
  moves.length === 0
    ? id
    : moves
        .map(({ to, evidence: [first] }) => `${to ?? ''} ${first.article} ${String(first.start)}`)
        .join('|')

const fates: readonly DeadlineFate[] = ['running', 'no day', 'missed', 'passed', 'lapsed', 'met', 'replaced']

/** The deadlines of the story in front, each once with its earlier dates: those that run first, the next one on top, then what is over, the latest on top. */
export const deadlineLineages = (view: DossierView): readonly DeadlineLineage[] => {
  const groups = new Map<string, Deadline[]>()
  for (const each of view.of('deadlines')) {
    const key = lineageKey(each)
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const lineages = [...groups.values()].flatMap((group): DeadlineLineage[] => {
    const last = group[0]?.moves.at(-1)?.to
    const head =
      group.find(({ due, status }) => status !== 'replaced' && due === last) ??
      group.find(({ status }) => status !== 'replaced') ??
      group.at(-1)
    return head === undefined
      ? []
      : [{ head, others: group.filter((each) => each !== head), fate: fateOf(head, view) }]
  })
  const dueOf = ({ head }: DeadlineLineage): string => dayBounds(head.due).last ?? '9999'
  const isAhead = ({ fate }: DeadlineLineage): boolean => fate === 'running' || fate === 'no day'
  return lineages.toSorted((a, b) => {
    if (isAhead(a) !== isAhead(b)) return isAhead(a) ? -1 : 1
    const rank = isAhead(a) ? fates.indexOf(a.fate) - fates.indexOf(b.fate) : 0
    const order = dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0
    return rank || (isAhead(a) ? order : -order)
  })
}
