import type { Finding } from '../../model/dossier.ts'
import type { Evidences } from '../../model/evidence.ts'
import { capital, listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { currentFirst, makeLine, present, reported, type Line, type SubLine } from './line.ts'

const withLabel = (label: string, names: readonly string[]): string | null =>
  names.length === 0 ? null : `${label} ${listed(names)}`

const kindWords: Readonly<Record<string, string>> = {
  refused: 'refused',
  'another date': 'another date given',
}

const step = (entry: Finding<'meetings'>['history'][number], view: DossierView): SubLine => ({
  text: present(
    kindWords[entry.kind] ?? entry.kind,
    entry.date === null ? null : `for ${describeDate(entry.date)}`,
    entry.from === null ? null : `before: ${describeDate(entry.from)}`,
    entry.place,
    entry.by === null ? null : `says ${view.nameOf(entry.by)}`,
    reported(entry.knownFrom),
  ).join(' · '),
  evidence: entry.evidence,
  struck: false,
})

const conflict = ({ words, evidence }: Finding<'meetings'>['conflicts'][number]): SubLine | null => {
  const [first, ...rest] = evidence
  return first === undefined
    ? null
    : { text: `contradiction: ${words}`, evidence: [first, ...rest] as unknown as Evidences, struck: false }
}

const roundNote = ({ round, roundBasis, what }: Finding<'meetings'>): string | null =>
  round === null || (roundBasis !== 'inferred' && /round/i.test(what))
    ? null
    : `round ${String(round)}${roundBasis === 'inferred' ? ', counted from a later one' : ''}`

const nextNote = ({ next }: Finding<'meetings'>, view: DossierView): string | null => {
  const after = view.of('meetings').find((each) => each.id === next || each.mentions.includes(next ?? ''))
  return after === undefined ? null : `next: ${after.what}, ${describeDate(after.date)}`
}

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
      roundNote(meeting),
      meeting.format,
      meeting.level === null ? null : `level: ${meeting.level.replace('-', ' ')}`,
      meeting.host === null ? null : `host ${view.nameOf(meeting.host)}`,
      withLabel('mediated by', meeting.mediators.map(view.nameOf)),
      withLabel('watched by', meeting.observers.map(view.nameOf)),
      withLabel('led by', meeting.heads.map(view.nameOf)),
      meeting.duration === null ? null : `lasted ${describeDate(meeting.duration)}`,
      withLabel('on', meeting.agenda),
      withLabel('outcome:', meeting.outcomes),
      nextNote(meeting, view),
    ),
    subs: [
      ...meeting.conflicts.map(conflict).filter((each) => each !== null),
      ...(isPlain(meeting) ? [] : meeting.history).map((entry) => step(entry, view)),
    ],
  })
