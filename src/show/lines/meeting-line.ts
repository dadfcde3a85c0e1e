import type { Finding } from '../../model/dossier.ts'
import { capital, listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { currentFirst, makeLine, present, reported, type Line, type SubLine } from './line.ts'

const withLabel = (label: string, names: readonly string[]): string | null =>
  names.length === 0 ? null : `${label} ${listed(names)}`

const step = (entry: Finding<'meetings'>['history'][number], view: DossierView): SubLine => ({
  text: present(
    entry.status,
    entry.date === null ? null : `for ${describeDate(entry.date)}`,
    entry.place,
    entry.by === null ? null : `says ${view.nameOf(entry.by)}`,
    reported(entry.knownFrom),
  ).join(' · '),
  evidence: entry.evidence,
  struck: false,
})

/** True where the history is one report that says what the line says. */
const isPlain = ({ history, status, date }: Finding<'meetings'>): boolean =>
  history.length === 1 && history[0]?.status === status && history[0].date === date

/**
 * A meeting in words, with the way it came about below it.
 *
 * @example its `lead` // 'Second round of direct talks: held 5 September 2025, Corvale'
 */
export const meetingLine = (meeting: Finding<'meetings'>, view: DossierView): Line =>
  makeLine('meetings', meeting, {
    evidence: currentFirst(
      meeting,
      (entry) => entry.status === meeting.status && (entry.date === meeting.date || meeting.date === null),
    ),
    lead: `${capital(meeting.what)}: ${meeting.status}, ${describeDate(meeting.date)}${meeting.place === null ? '' : `, ${view.nameOf(meeting.place)}`}`,
    notes: present(
      withLabel(meeting.parties.length === 1 ? 'with' : 'between', meeting.parties.map(view.nameOf)),
      meeting.format,
      meeting.level === null ? null : `level: ${meeting.level.replace('-', ' ')}`,
      meeting.host === null ? null : `host ${view.nameOf(meeting.host)}`,
      withLabel('mediated by', meeting.mediators.map(view.nameOf)),
      withLabel('watched by', meeting.observers.map(view.nameOf)),
      withLabel('led by', meeting.heads.map(view.nameOf)),
      meeting.duration === null ? null : `lasted ${describeDate(meeting.duration)}`,
      withLabel('on', meeting.agenda),
      withLabel('outcome:', meeting.outcomes),
    ),
    subs: (isPlain(meeting) ? [] : meeting.history).map((entry) => step(entry, view)),
  })
