import type { Finding } from '../../model/dossier.ts'
import { capital } from '../counted.ts'
import { dateAfterVerb, datesInWords, describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { inForce, stateOn, type DeadlineMove } from '../in-force.ts'
import { currentFirst, makeLine, present, reported, type SubLine } from './line.ts'
import { whole, type Make } from './part-line.ts'

const stateNote = (deadline: Finding<'deadlines'>, view: DossierView): string | null => {
  if (view.newest === null || deadline.due === null) return null
  const state = stateOn(deadline, view.newest)
  const day = describeDate(view.newest)
  if (state === 'replaced') {
    return deadline.replacedBy === null ? 'replaced' : `replaced by ${describeDate(deadline.replacedBy)}`
  }
  if (state === 'lapsed') return `lapsed by ${day}: no page says whether it was met`
  return inForce(deadline, view.newest) ? `in force on ${day}` : null
}

const moveLine = (move: DeadlineMove, isNow: boolean, view: DossierView): SubLine => ({
  text: present(
    `${move.from === null ? 'set' : 'moved'} to ${describeDate(move.to)}`,
    move.from === null ? null : `from ${describeDate(move.from)}`,
    whole('by', move.by === null ? null : view.nameOf(move.by)),
    move.said === null ? null : dateAfterVerb(move.said),
    move.said === null && move.knownFrom !== null ? `(${reported(move.knownFrom) ?? ''})` : null,
  ).join(' '),
  evidence: move.evidence,
  struck: !isNow,
})

/** A deadline with all its dates, those that hold no more struck out, and which one is in force on the day the dossier speaks of. */
export const deadlineLine: Make<'deadlines'> = (deadline, view) => {
  const moved = deadline.moves.length > 1
  return makeLine('deadlines', deadline, {
    evidence: currentFirst(deadline, (entry) => entry.due === deadline.due),
    lead: `${capital(describeDate(deadline.due))} — ${
      present(deadline.on === null ? null : view.nameOf(deadline.on), deadline.for).join(': ') ||
      'for what is not said'
    }`,
    notes: present(
      deadline.setBy === null ? null : `set by ${view.nameOf(deadline.setBy)}`,
      deadline.arithmetic === null ? null : datesInWords(deadline.arithmetic),
      deadline.consequence === null ? null : `or else: ${deadline.consequence}`,
      stateNote(deadline, view),
    ),
    subs: moved ? deadline.moves.map((move) => moveLine(move, move.to === deadline.due, view)) : [],
  })
}
