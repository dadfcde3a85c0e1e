import type { Finding } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { isLive } from '../summary/deadline-block.ts'
import { inMarks } from '../summary/line-rows.ts'
import { ledgerOf } from '../summary/ledger.ts'
import { lastAndNext } from '../summary/meeting-block.ts'
import { issueWords } from './issue-words.ts'
import { lineOf } from './line-of.ts'

/** One thing to know at once, with all that it rests on. */
export interface StandLine {
  readonly label: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

const most = { deadlines: 2, issues: 4, contested: 2, absences: 2 } as const

const long = 150

const shortened = (text: string): string =>
  text.length <= long ? text : `${text.slice(0, text.lastIndexOf(' ', long))} …`

/** Who stands where on one issue, the parties of the story first: "fishing: Keshet insists · Vardania rejects". */
const issueLines = (view: DossierView): readonly StandLine[] => {
  const parties = new Set(view.story?.parties ?? [])
  const issues = ledgerOf(view).issues.map(({ issue, positions }) => {
    const own = positions.filter((each) => parties.has(each.party) && each.until === null)
    return { issue, own, sides: new Set(own.map(({ party }) => party)).size }
  })
  const open = issues.filter(({ own }) => own.length > 0).sort((a, b) => b.sides - a.sides)
  return open.slice(0, most.issues).map(({ issue, own }) => {
    const said = [...new Set(own.map((each) => `${view.nameOf(each.party)} ${each.stance}`))]
    return {
      label: 'Issue',
      text: `${issueWords(issue)}: ${said.slice(0, 4).join(' · ')}`,
      evidence: own.flatMap((each) => each.evidence),
    }
  })
}

const inBody = ({ evidence }: Finding): boolean => evidence.some((each) => each.zone === 'body')

// What a side says: a day in words, words between marks, and who says it where the question does not name them.
const sideWords = (
  { kind, about }: Finding<'disagreements'>,
  { value, by }: Finding<'disagreements'>['sides'][number],
  view: DossierView,
): string => {
  const said = kind === 'date' ? describeDate(value) : kind === 'wording' ? inMarks(shortened(value)) : value
  const who = by === null ? null : view.nameOf(by)
  return who === null || about.includes(who) ? said : `${said} (${who})`
}

const contested = (view: DossierView): readonly StandLine[] =>
  view
    .of('disagreements')
    .filter((each) => each.explains !== 'later update')
    .slice(0, most.contested)
    .map((each) => ({
      label: 'Contested',
      text: `${shortened(each.about)}: ${each.sides.map((side) => sideWords(each, side, view)).join(' against ')}`,
      evidence: each.evidence,
    }))

const unsaid = (view: DossierView): readonly StandLine[] =>
  view
    .of('absences')
    .filter((each) => each.about !== null && inBody(each))
    .sort(
      (a, b) =>
        // Whose silence it is says more than that something is missing.
        Number(a.who === null) - Number(b.who === null) ||
        ((a.knownFrom ?? '') < (b.knownFrom ?? '') ? 1 : (a.knownFrom ?? '') > (b.knownFrom ?? '') ? -1 : 0),
    )
    .slice(0, most.absences)
    .map((each) => ({
      label: 'Not said',
      text: lineOf('absences', each, view).lead + `, about ${each.about ?? ''}`,
      evidence: each.evidence,
    }))

/**
 * What is to be known at once: the last round, the next step, what is due, each party's line on each open issue, what is contested
 * and what was not said.
 *
 * @example `standLines(view)[0]` // { label: 'Last', text: 'Second round of talks: held, 25 July 2031', evidence: […] }
 */
export const standLines = (view: DossierView): readonly StandLine[] => {
  const { last, next } = lastAndNext(view)
  const meeting = (label: string, each: Finding<'meetings'> | null): readonly StandLine[] => {
    if (each === null) return []
    const line = lineOf('meetings', each, view)
    return [{ label, text: line.lead, evidence: line.evidence }]
  }
  const due = view
    .of('deadlines')
    .filter((each) => isLive(view, each) && each.due !== null)
    .sort((a, b) => b.support.pages - a.support.pages || ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .slice(0, most.deadlines)
  return [
    ...meeting('Last', last),
    ...meeting('Next', next),
    ...due.map((each) => {
      const line = lineOf('deadlines', each, view)
      return { label: 'Due', text: shortened(line.lead), evidence: line.evidence }
    }),
    ...issueLines(view),
    ...contested(view),
    ...unsaid(view),
  ]
}
