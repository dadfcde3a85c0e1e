import type { Finding } from '../../model/dossier.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { issueWords } from './issue-words.ts'
import { makeLine, present, reported, type SubLine } from './line.ts'
import { named, type Make } from './part-line.ts'

type Condition = Finding<'conditions'>
type Report = Condition['history'][number]

const joints = { after: 'only after', exchange: 'in exchange for', if: 'if', while: 'as long as' } as const

const voices = {
  party: 'by its own account',
  'other side': 'as the other side says',
  reporter: 'in a reporter’s words',
} as const

const said = (wants: string | null, onlyAfter: string | null, relation: Condition['relation']): string =>
  `${issueWords(wants ?? 'something not named')} ${joints[relation]} ${issueWords(onlyAfter ?? 'something not named')}`

const voiceWords = (view: DossierView, { voice, by }: Report): string =>
  voice === 'other side' && by !== null ? `as ${view.nameOf(by)} said` : voices[voice]

// When the party was told to have given it up.
const droppedWords = ({ history }: Condition): string =>
  present('dropped', reported(history.findLast((report) => report.dropped)?.knownFrom ?? null)).join(' · ')

/** What waits for what, in whose words, and each later report in other words. */
export const conditionLine: Make<'conditions'> = (condition, view) => {
  const { wants, onlyAfter, relation, history } = condition
  const lead = said(wants, onlyAfter, relation)
  const [first] = history
  return makeLine('conditions', condition, {
    lead: `${named(view, condition.party, 'A party not named')}: ${lead}`,
    notes: present(
      condition.status === 'dropped' ? droppedWords(condition) : null,
      condition.since === null ? null : `since ${describeDate(condition.since)}`,
      first ? voiceWords(view, first) : null,
    ),
    subs: history
      .slice(1)
      .filter(
        (report) =>
          report.dropped ||
          report.voice !== first?.voice ||
          said(report.wants, report.onlyAfter, relation) !== lead,
      )
      .map((report): SubLine => ({
        text: present(
          said(report.wants, report.onlyAfter, relation),
          report.dropped ? 'dropped' : null,
          voiceWords(view, report),
          reported(report.knownFrom),
        ).join(' · '),
        evidence: report.evidence,
        struck: false,
      })),
  })
}
