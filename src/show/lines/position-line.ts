import type { Finding } from '../../model/dossier.ts'
import { dateAfterVerb, describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { issueWords } from './issue-words.ts'
import { currentFirst, makeLine, present, reported, type SubLine } from './line.ts'
import type { Make } from './part-line.ts'

type Position = Finding<'positions'>

const voices = {
  party: 'by its own account',
  'other side': 'as the other side says',
  reporter: 'in a reporter’s words',
} as const

// Others who say so are named: which of them it was is half of what they say.
const voiceWords = (view: DossierView, said: Position['voices'][number]): string => {
  const names = said.voice === 'other side' ? said.by.map((each) => view.nameOf(each)) : []
  return names.length === 0 ? voices[said.voice] : `as ${names.slice(0, 3).join(', ')} said`
}

const voiceSub = (view: DossierView, said: Position['voices'][number]): SubLine => ({
  text: present(
    `${voiceWords(view, said)}: ${said.stance}`,
    said.since === null ? null : `since ${describeDate(said.since)}`,
    said.channel,
    reported(said.knownFrom),
  ).join(' · '),
  evidence: said.evidence,
  struck: false,
})

const changeSub = (change: Position['changes'][number]): SubLine => ({
  text: present(
    `changed from ${change.from} to ${change.to}`,
    change.date === null ? null : dateAfterVerb(change.date),
    voices[change.voice],
    reported(change.knownFrom),
  ).join(' · '),
  evidence: change.evidence,
  struck: false,
})

/** A line of the ledger: who wants what, each voice apart, and each change as a change. */
export const positionLine: Make<'positions'> = (position, view) => {
  const own = position.voices.find((said) => said.voice === position.voice)
  return makeLine('positions', position, {
    evidence: currentFirst(
      position,
      (entry) => entry.stance === position.stance && entry.voice === position.voice,
    ),
    lead: `${view.nameOf(position.party)} ${position.stance}: ${issueWords(position.issue)}`,
    notes: present(
      position.since === null ? null : `since ${describeDate(position.since)}`,
      position.until === null ? null : `until ${describeDate(position.until)}`,
      own === undefined ? voices[position.voice] : voiceWords(view, own),
      own?.channel ?? null,
    ),
    subs: [
      ...position.voices.filter((said) => said.voice !== position.voice).map((said) => voiceSub(view, said)),
      ...position.changes.map(changeSub),
    ],
  })
}
