import type { Change, DiffValue, FieldChange } from '../../model/diff.ts'
import type { Dossier, Finding } from '../../model/dossier.ts'
import type { Evidences } from '../../model/evidence.ts'
import { capital, listed } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { parseEdtf } from '../edtf.ts'
import { issueWords } from './issue-words.ts'
import { lineOf } from './line-of.ts'
import { present, reported } from './line.ts'
import { amount } from './part-line.ts'

/** One change in words: what, what else, and the words it rests on. */
export interface ChangeLine {
  readonly text: string
  readonly notes: readonly string[]
  readonly evidence: Evidences
}

/** The dossiers that a change lies between. */
export interface ChangeViews {
  readonly earlier: DossierView
  readonly later: DossierView
}

const nouns: { readonly [P in Change['part']]: string } = {
  meetings: 'meeting',
  deadlines: 'deadline',
  positions: 'position',
  conditions: 'condition',
  loops: 'loop',
  commitments: 'commitment',
  disagreements: 'disagreement',
  incidents: 'incident',
  texts: 'paper',
}

const dated = new Set(['date', 'due', 'until', 'duration'])

const valueWords = (value: DiffValue, field: string, view: DossierView): string => {
  if (value === null) return 'not known'
  if (typeof value === 'number') return amount(value) ?? ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') return listed(value.map(view.nameOf))
  return dated.has(field) && parseEdtf(value) !== null ? describeDate(value) : view.nameOf(value)
}

const fieldWords = ({ field, was, is }: FieldChange, { earlier, later }: ChangeViews): string => {
  const now = valueWords(is, field, later)
  return was === null ? `${field}: ${now}` : `${field}: ${valueWords(was, field, earlier)} → ${now}`
}

type Compared = Finding<Exclude<Change['part'], 'loops'>>

const findingOf = (dossier: Dossier, part: Change['part'], id: string): Compared | null =>
  part === 'loops' ? null : ((dossier[part] as readonly Compared[]).find((each) => each.id === id) ?? null)

const leadOf = (change: Change, view: DossierView): string => {
  if (change.part === 'loops') {
    const field = change.fields[0]
    const ids = field?.is ?? field?.was ?? []
    const members = view.dossier.conditions.filter(
      (c) => Array.isArray(ids) && (ids as readonly string[]).includes(c.id),
    )
    return `${members.map((c) => lineOf('conditions', c, view).lead).join('; ')}: they wait for one another`
  }
  const finding = findingOf(view.dossier, change.part, change.id)
  // A part and a finding of it belong together; the compiler cannot know which of them.
  return finding === null ? change.id : lineOf(change.part, finding as never, view).lead
}

// What a finding is about, without the date and the status that its own line tells.
const subjectOf = (change: Change, view: DossierView): string => {
  const finding = findingOf(view.dossier, change.part, change.id)
  if (finding === null) return leadOf(change, view)
  if ('round' in finding) return finding.what
  if ('arithmetic' in finding)
    return present(finding.on === null ? null : view.nameOf(finding.on), finding.for).join(': ')
  if ('stance' in finding) return `${view.nameOf(finding.party)} on ${issueWords(finding.issue)}`
  return leadOf(change, view)
}

/** A change in words, and the fields that the words tell. */
const told = (change: Change, views: ChangeViews): readonly [string, readonly string[]] => {
  const { part, fields } = change
  const noun = nouns[part]
  const { later } = views
  if (change.change === 'withdrawn') return [`Withdrawn ${noun}: ${leadOf(change, views.earlier)}`, []]
  if (change.change === 'new')
    return [
      `${part === 'disagreements' ? 'Now contested' : `New ${noun}`}: ${leadOf(change, later)}`,
      ['conditions'],
    ]
  const date = fields.find((each) => each.field === 'date' || each.field === 'due')
  if (change.change === 'moved' && date) {
    const by = change.by === null ? '' : `, by ${later.nameOf(change.by)}`
    const what = subjectOf(change, later)
    const days = [date.was, ...date.through, date.is]
      .map((each) => valueWords(each, date.field, later))
      .join(' → ')
    return [`${capital(noun)} moved: ${days}${by}${what === '' ? '' : ` — ${what}`}`, [date.field]]
  }
  const status = fields.find((each) => each.field === 'status')
  if (status && typeof status.is === 'string')
    return [
      part === 'meetings'
        ? `Now: ${leadOf(change, later)}`
        : `${capital(noun)} now ${status.is}: ${leadOf(change, later)}`,
      ['status'],
    ]
  const stance = fields.find((each) => each.field === 'stance')
  if (stance)
    return [
      `Position changed: ${subjectOf(change, later)}: ${valueWords(stance.was, 'stance', later)} → ${valueWords(stance.is, 'stance', later)}`,
      ['stance'],
    ]
  return [`${capital(noun)} changed: ${leadOf(change, later)}`, []]
}

const reasonWords = ({ reason, change }: Change): string | null => {
  if (reason.kind === 'later report') return null
  if (reason.kind === 'ruling') return 'a reviewer decided'
  if (reason.kind === 'correction')
    return `the page was corrected${reason.announced === null ? '' : reason.announced ? ' and says so' : ' without a word'}`
  return change === 'withdrawn'
    ? 'other pages tell otherwise what is meant'
    : 'other pages tell more of what is meant'
}

/**
 * A change in words.
 *
 * @example its `text` // 'Deadline moved: 14 April 2031 → 30 April 2031, by Hollis Tarrant — Keshet: accept a truce'
 */
export const changeLine = (change: Change, views: ChangeViews): ChangeLine => {
  const [text, shown] = told(change, views)
  return {
    text,
    notes: present(
      ...change.fields.filter(({ field }) => !shown.includes(field)).map((each) => fieldWords(each, views)),
      reported(change.knownFrom),
      reasonWords(change),
    ),
    evidence: change.evidence,
  }
}
