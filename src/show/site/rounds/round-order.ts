import type { Finding } from '../../../model/dossier.ts'
import type { DossierView } from '../../dossier-view.ts'
import { dayBounds } from '../../edtf.ts'

type Meeting = Finding<'meetings'>

/** Where a meeting stands on the day in front. */
export type RoundStage = 'ahead' | 'due' | 'held' | 'off' | 'unsettled'

const off: ReadonlySet<string> = new Set(['rejected', 'cancelled', 'denied'])

/**
 * Held, called off, still ahead; `due` where the day it was planned for is over and no page says whether it was held; `unsettled` where that
 * cannot be told.
 */
const roundStage = ({ status, date }: Meeting, view: DossierView): RoundStage => {
  if (status === 'held') return 'held'
  if (off.has(status)) return 'off'
  if (status === 'uncertain') return 'unsettled'
  const last = dayBounds(date).last
  return last !== null && view.newest !== null && last < view.newest ? 'due' : 'ahead'
}

const stages: readonly RoundStage[] = ['ahead', 'due', 'held', 'unsettled', 'off']

/** A meeting and where it stands. */
export interface StagedRound {
  readonly meeting: Meeting
  readonly stage: RoundStage
}

/** The meetings of the story in front: those ahead first, the next one on top; then the others, the latest on top, those without a day last. */
export const stagedRounds = (view: DossierView): readonly StagedRound[] =>
  view
    .of('meetings')
    .map((meeting) => {
      const { first, last } = dayBounds(meeting.date)
      return { meeting, stage: roundStage(meeting, view), day: first ?? last }
    })
    .sort((a, b) => {
      if (a.stage !== b.stage) return stages.indexOf(a.stage) - stages.indexOf(b.stage)
      if (a.day === null || b.day === null) return a.day === b.day ? 0 : a.day === null ? 1 : -1
      const order = a.day < b.day ? -1 : a.day > b.day ? 1 : 0
      return a.stage === 'ahead' ? order : -order
    })
