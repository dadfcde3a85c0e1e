import type { Finding } from '../../model/dossier.ts'
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

const result = (each: Finding<'meetings'>['results'][number]): SubLine => ({
  text: present(`came of it: ${each.words}`, each.issue, reported(each.knownFrom)).join(' · '),
  evidence: each.evidence,
  struck: false,
})

const inWords = (words: string): string =>
  words.replace(/\[[^\]]*\]|\d{4}-\d\d-\d\d/g, (date) => describeDate(date))

const conflict = ({ words, evidence }: Finding<'meetings'>['conflicts'][number]): SubLine => ({
  text: `contradiction: ${inWords(words)}`,
  evidence,
  struck: false,
})

const roundNote = ({ round, roundBasis, what }: Finding<'meetings'>): string | null =>
  round === null || (roundBasis !== 'inferred' && /round/i.test(what))
    ? null
    : `round ${String(round)}${roundBasis === 'inferred' ? ', counted from a later one' : ''}`

const nextNote = ({ next }: Finding<'meetings'>, view: DossierView): string | null => {
  const after = view.of('meetings').find((each) => each.id === next || each.mentions.includes(next ?? ''))
  return after === undefined ? null : `next: ${after.what}, ${describeDate(after.date)}`
}

const announcing: ReadonlySet<string> = new Set(['proposed', 'scheduled', 'accepted'])

// Who first named the day that it was held on or is planned for; else who first said that it is to be.
const announcedNote = ({ history, date }: Finding<'meetings'>, view: DossierView): string | null => {
  const said = history.filter((each) => each.by !== null && announcing.has(each.kind))
  const ofDay = said.filter((each) => each.date !== null && each.date === date)
  const first = ofDay.find((each) => each.kind === 'scheduled') ?? ofDay[0] ?? said[0]
  if (!first || first.by === null || history.length < 2) return null
  return present(
    `${first.kind === 'proposed' ? 'proposed' : 'announced'} by ${view.nameOf(first.by)}`,
    reported(first.knownFrom),
  ).join(', ')
}

// Another day that somebody gave, beside the one in the lead.
const otherDays = ({ history }: Finding<'meetings'>, view: DossierView): string | null => {
  const days = history.flatMap((each) => {
    const who = each.by === null ? '' : ` by ${view.nameOf(each.by)}`
    if (each.kind === 'another date') return [`another date given${who}: ${describeDate(each.date)}`]
    return each.kind === 'moved' && each.date !== null ? [`moved${who} to ${describeDate(each.date)}`] : []
  })
  return days.length === 0 ? null : [...new Set(days)].join(' · ')
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
      announcedNote(meeting, view),
      otherDays(meeting, view),
      meeting.format,
      meeting.level === null ? null : `level: ${meeting.level.replace('-', ' ')}`,
      meeting.host === null ? null : `host ${view.nameOf(meeting.host)}`,
      withLabel('mediated by', meeting.mediators.map(view.nameOf)),
      withLabel('watched by', meeting.observers.map(view.nameOf)),
      withLabel('led by', meeting.heads.map(view.nameOf)),
      meeting.duration === null ? null : `lasted ${describeDate(meeting.duration)}`,
      withLabel('on', meeting.agenda),
      meeting.outcomes.length === 0
        ? null
        : `what came of it: ${meeting.outcomes.map((each) => `“${each}”`).join(', ')}`,
      nextNote(meeting, view),
    ),
    subs: [
      ...meeting.results.map(result),
      ...meeting.conflicts.map(conflict),
      ...(isPlain(meeting) ? [] : meeting.history).map((entry) => step(entry, view)),
    ],
  })
