import type { Finding, PartName } from '../../model/dossier.ts'
import { capital, listed } from '../counted.ts'
import { dateAfterVerb, datesInWords, describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { issueWords } from './issue-words.ts'
import { currentFirst, makeLine, present, reported, type Line, type SubLine } from './line.ts'
import { meetingLine } from './meeting-line.ts'
import { byWeight, revisionLine } from './revision-line.ts'
import { statementLine } from './statement-line.ts'

type Make<K extends PartName> = (finding: Finding<K>, view: DossierView) => Line

const whole = (label: string, value: string | null): string | null =>
  value === null ? null : `${label} ${value}`
const named = (view: DossierView, value: string | null, unknown: string): string =>
  value === null ? unknown : view.nameOf(value)
const amount = (value: number | null): string | null =>
  value === null ? null : String(value).replace(/\B(?=(\d{3})+(?:\.|$))(?<!\.\d*)/g, ',')
const voices = {
  party: 'by its own account',
  'other side': 'as the other side says',
  reporter: 'in a reporter’s words',
} as const

const actorLine: Make<'actors'> = (actor, view) =>
  makeLine('actors', actor, {
    lead: actor.name,
    notes: present(
      actor.kind === 'place-as-actor' ? 'place' : actor.kind,
      actor.side === null ? null : `side: ${view.nameOf(actor.side)}`,
      actor.aliases.some((alias) => alias !== actor.name)
        ? `also: ${actor.aliases.filter((alias) => alias !== actor.name).join(', ')}`
        : null,
    ),
    subs: actor.roles.map((role): SubLine => ({
      text: [
        role.tense === 'current' ? '' : `${role.tense} `,
        role.title,
        role.of === null ? '' : `, ${view.nameOf(role.of)}`,
        role.from === null ? '' : `, from ${describeDate(role.from)}`,
        role.to === null ? '' : `, until ${describeDate(role.to)}`,
      ].join(''),
      evidence: role.evidence,
      struck: false,
    })),
  })

const dateLine: Make<'dates'> = (date) =>
  makeLine('dates', date, {
    lead:
      date.value === null
        ? `no date in the calendar${date.timex === null ? '' : ` (${date.timex})`}`
        : describeDate(date.value),
    words: date.text,
    quoted: true,
    notes: present(
      date.type === 'date' ? null : date.type,
      date.anchor === null
        ? null
        : `counted from ${date.anchor.kind}${date.anchor.value === null ? '' : `, ${describeDate(date.anchor.value)}`}`,
    ),
  })

const absenceLine: Make<'absences'> = (absence, view) =>
  makeLine('absences', absence, {
    lead: `${absence.who === null ? (absence.whoText ?? 'Nobody named') : view.nameOf(absence.who)}: ${absence.kind}`,
    notes: present(whole('about', absence.about)),
  })

const figureLine: Make<'figures'> = (figure, view) => {
  const range =
    figure.valueMax === null
      ? amount(figure.value)
      : `${amount(figure.value) ?? '?'} to ${amount(figure.valueMax) ?? '?'}`
  const value = present(figure.qualifier, range, figure.unit).join(' ')
  return makeLine('figures', figure, {
    lead: capital(figure.what === null ? value || figure.text : `${value || figure.text}: ${figure.what}`),
    notes: present(
      whole('in', figure.scope.place),
      figure.scope.date === null ? null : dateAfterVerb(figure.scope.date),
      figure.claimedBy === null ? null : `says ${view.nameOf(figure.claimedBy)}`,
    ),
  })
}

const tolls = (killed: number | null, wounded: number | null): string | null =>
  killed === null && wounded === null
    ? null
    : present(
        killed === null ? null : `${String(killed)} killed`,
        wounded === null ? null : `${String(wounded)} wounded`,
      ).join(', ')

const incidentLine: Make<'incidents'> = (incident, view) =>
  makeLine('incidents', incident, {
    lead: present(
      capital(incident.type),
      whole('by', incident.actor === null ? null : view.nameOf(incident.actor)),
      whole('on', incident.target === null ? null : view.nameOf(incident.target)),
    ).join(' '),
    notes: present(
      incident.place === incident.target ? null : incident.place,
      describeDate(incident.date),
      tolls(incident.killed, incident.wounded),
      incident.claimedBy === null ? null : `says ${view.nameOf(incident.claimedBy)}`,
    ),
    // What says no other toll than the line itself adds nothing to it.
    subs: incident.history
      .filter(
        (entry) =>
          tolls(entry.killed, entry.wounded) !== tolls(incident.killed, incident.wounded) &&
          (entry.killed ?? entry.wounded) !== null,
      )
      .map((entry): SubLine => ({
        text: present(
          tolls(entry.killed, entry.wounded),
          whole('says', entry.claimedBy === null ? null : view.nameOf(entry.claimedBy)),
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: false,
      })),
  })

const textLine: Make<'texts'> = (paper, view) =>
  makeLine('texts', paper, {
    lead: `${capital(paper.what)}: ${paper.status}`,
    notes: present(
      paper.by === null ? null : `by ${view.nameOf(paper.by)}`,
      paper.to === null ? null : `to ${view.nameOf(paper.to)}`,
      describeDate(paper.date),
    ),
    subs: paper.history
      .filter((entry) => entry.status !== paper.status || entry.date !== paper.date)
      .map((entry): SubLine => ({
        text: present(
          entry.status,
          entry.date === null ? null : describeDate(entry.date),
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: false,
      })),
  })

const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((last, time) => (isBefore(last, time) ? time : (last ?? time)), null)
const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b

const positionLine: Make<'positions'> = (position, view) =>
  makeLine('positions', position, {
    evidence: currentFirst(position, (entry) => entry.stance === position.stance),
    lead: `${view.nameOf(position.party)} ${position.stance}: ${issueWords(position.issue)}`,
    notes: present(
      position.since === null ? null : `since ${describeDate(position.since)}`,
      position.until === null ? null : `until ${describeDate(position.until)}`,
      voices[position.voice],
    ),
    // Another stance counts as given up only where it is known to have been reported before the latest report.
    subs: position.history
      .filter((entry) => entry.stance !== position.stance)
      .map((entry): SubLine => ({
        text: present(
          entry.stance,
          entry.date === null ? null : dateAfterVerb(entry.date),
          voices[entry.voice],
          reported(entry.knownFrom),
        ).join(' · '),
        evidence: entry.evidence,
        struck: isBefore(entry.knownFrom, latest(position.history.map((each) => each.knownFrom))),
      })),
  })

const conditionLine: Make<'conditions'> = (condition, view) =>
  makeLine('conditions', condition, {
    lead: `${named(view, condition.party, 'A party not named')}: ${issueWords(condition.wants ?? 'something not named')} only after ${issueWords(
      condition.onlyAfter ?? 'something not named',
    )}`,
  })

const commitmentLine: Make<'commitments'> = (commitment, view) => {
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

const deadlineLine: Make<'deadlines'> = (deadline, view) =>
  makeLine('deadlines', deadline, {
    evidence: currentFirst(deadline, (entry) => entry.due === deadline.due),
    lead: `${capital(describeDate(deadline.due))} — ${
      present(deadline.on === null ? null : view.nameOf(deadline.on), deadline.for).join(': ') ||
      'for what is not said'
    }`,
    notes: present(
      deadline.setBy === null ? null : `set by ${view.nameOf(deadline.setBy)}`,
      deadline.arithmetic === null ? null : datesInWords(deadline.arithmetic),
      deadline.consequence === null ? null : `or else: ${deadline.consequence}`,
    ),
    subs: deadline.history
      .filter((entry) => entry.due !== deadline.due)
      .map((entry): SubLine => ({
        text: present(
          describeDate(entry.due),
          entry.said === null ? null : `as set ${dateAfterVerb(entry.said)}`,
          entry.setBy === null ? null : `by ${view.nameOf(entry.setBy)}`,
        ).join(' '),
        evidence: entry.evidence,
        struck: true,
      })),
  })

const explained = {
  'other scope': 'they count different things',
  'later update': 'the later report updates the earlier',
  'real dispute': 'the sources contradict one another',
} as const

const disagreementLine: Make<'disagreements'> = (disagreement, view) =>
  makeLine('disagreements', disagreement, {
    lead: `${capital(disagreement.about)} (${disagreement.kind})`,
    notes: present(
      disagreement.explains === null ? 'not explained by the pages' : explained[disagreement.explains],
    ),
    subs: disagreement.sides.map((side): SubLine => ({
      text: `${side.value}${side.by === null ? '' : `, says ${view.nameOf(side.by)}`}`,
      evidence: side.evidence,
      struck: false,
    })),
  })

const makers: { readonly [K in PartName]: Make<K> } = {
  actors: actorLine,
  dates: dateLine,
  statements: statementLine,
  absences: absenceLine,
  figures: figureLine,
  incidents: incidentLine,
  meetings: meetingLine,
  texts: textLine,
  positions: positionLine,
  conditions: conditionLine,
  commitments: commitmentLine,
  deadlines: deadlineLine,
  disagreements: disagreementLine,
  revisions: revisionLine,
}

/**
 * A finding in words.
 *
 * @example `lineOf('positions', position, view).lead` // 'Keshet rejects: herring quota'
 */
export const lineOf = <K extends PartName>(part: K, finding: Finding<K>, view: DossierView): Line =>
  makers[part](finding, view)

/** The lines of a part in the story in front, those that rest on a headline or a caption only after the others. */
export const linesOf = (part: PartName, view: DossierView): readonly Line[] => {
  const findings = part === 'revisions' ? [...view.of(part)].sort(byWeight) : view.of(part)
  const lines = findings.map((finding) => lineOf(part, finding, view))
  const inBody = (line: Line): boolean => line.evidence.some((each) => each.zone === 'body')
  return [...lines.filter(inBody), ...lines.filter((line) => !inBody(line))]
}
