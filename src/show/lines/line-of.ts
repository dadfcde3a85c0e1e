import type { Finding, PartName } from '../../model/dossier.ts'
import { capital } from '../counted.ts'
import { dateAfterVerb, describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { commitmentLine } from './commitment-line.ts'
import { conditionLine } from './condition-line.ts'
import { deadlineLine } from './deadline-line.ts'
import { disagreementLine } from './disagreement-line.ts'
import { incidentLine } from './incident-line.ts'
import { makeLine, present, type Line, type SubLine } from './line.ts'
import { meetingLine } from './meeting-line.ts'
import { paperLine } from './paper-line.ts'
import { amount, whole, type Make } from './part-line.ts'
import { positionLine } from './position-line.ts'
import { byWeight, revisionLine } from './revision-line.ts'
import { joinWordings, statementLine } from './statement-line.ts'

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

// "Keshet: no reply"; "No date" where the page names nobody.
const absenceLead = (who: string | null, kind: string): string =>
  who === null ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : `${who}: ${kind}`

const absenceLine: Make<'absences'> = (absence, view) =>
  makeLine('absences', absence, {
    lead: absenceLead(absence.who === null ? absence.whoText : view.nameOf(absence.who), absence.kind),
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

const makers: { readonly [K in PartName]: Make<K> } = {
  actors: actorLine,
  dates: dateLine,
  statements: statementLine,
  absences: absenceLine,
  figures: figureLine,
  incidents: incidentLine,
  meetings: meetingLine,
  texts: paperLine,
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

// The rounds of talks first, the latest on top; then what else was told of.
const byRound = (a: Finding<'meetings'>, b: Finding<'meetings'>): number => (b.round ?? 0) - (a.round ?? 0)

// By issue, the one on which most is said on top; on each the parties of the story before the others.
const byIssue = (view: DossierView): readonly Finding<'positions'>[] => {
  const positions = view.of('positions')
  const said = new Map<string, number>()
  for (const { issue } of positions) said.set(issue, (said.get(issue) ?? 0) + 1)
  const parties = view.story?.parties ?? []
  const rank = ({ party }: Finding<'positions'>): number =>
    (parties.indexOf(party) + parties.length + 1) % (parties.length + 1)
  return positions.toSorted(
    (a, b) =>
      (said.get(b.issue) ?? 0) - (said.get(a.issue) ?? 0) ||
      (a.issue < b.issue ? -1 : a.issue > b.issue ? 1 : rank(a) - rank(b)),
  )
}

// In the order of the sources, and of the words in each.
const bySource = (view: DossierView): readonly Finding<'statements'>[] => {
  const number = ({ evidence }: Finding): number => view.numberOf(evidence[0].article)
  return view
    .of('statements')
    .toSorted((a, b) => number(a) - number(b) || a.evidence[0].start - b.evidence[0].start)
}

const ordered = (part: PartName, view: DossierView): readonly Finding[] => {
  if (part === 'meetings') return [...view.of('meetings')].sort(byRound)
  if (part === 'positions') return byIssue(view)
  if (part === 'statements') return bySource(view)
  return part === 'revisions' ? [...view.of(part)].sort(byWeight) : view.of(part)
}

/** The lines of a part in the story in front, those that rest on a headline or a caption only after the others. */
export const linesOf = (part: PartName, view: DossierView): readonly Line[] => {
  const all = ordered(part, view).map((finding) => lineOf(part, finding, view))
  const lines = part === 'statements' ? joinWordings(all, view) : all
  const inBody = (line: Line): boolean => line.evidence.some((each) => each.zone === 'body')
  return [...lines.filter(inBody), ...lines.filter((line) => !inBody(line))]
}
