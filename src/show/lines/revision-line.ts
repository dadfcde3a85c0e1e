import { wordChange, type WordChange } from '../../kit/word-change.ts'
import type { Finding } from '../../model/dossier.ts'
import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'
import { makeLine, present, type Line, type SubLine } from './line.ts'

type Revision = Finding<'revisions'>
type RevisionChange = Revision['changes'][number]

/** How many words of a sentence are shown around what was changed in it. */
const around = 6

const clipped = ({ before, was, now, after }: WordChange): WordChange => {
  const [head, tail] = [before.split(' '), after.split(' ')]
  return {
    before: head.length > around ? `… ${head.slice(-around).join(' ')}` : before,
    was,
    now,
    after: tail.length > around ? `${tail.slice(0, around).join(' ')} …` : after,
  }
}

const marked = (label: string, words: string): string | null => (words === '' ? null : `[${label}: ${words}]`)

const inWords = ({ before, was, now, after }: WordChange): string =>
  present(before, marked('was', was), marked('now', now), after).join(' ')

const subOf = ({ kind, was, now, evidence }: RevisionChange): SubLine => {
  if (kind === 'changed' && was !== null && now !== null) {
    const change = clipped(wordChange(was, now))
    return { text: inWords(change), evidence, struck: false, change }
  }
  const text = `${kind}: “${now ?? was ?? ''}”`
  const change = kind === 'moved' ? {} : { change: { before: '', was: was ?? '', now: now ?? '', after: '' } }
  return { text, evidence, struck: false, ...change }
}

const silentFigures = (it: Revision): boolean => !it.announced && it.changes.some(({ figures }) => figures)
const weight = (it: Revision): number => (silentFigures(it) ? 0 : it.announced ? 2 : 1)

/** Orders revisions: figures changed without a word first, then other silent changes, then those that were announced. */
export const byWeight = (a: Finding, b: Finding): number =>
  'announced' in a && 'announced' in b ? weight(a) - weight(b) : 0

const seen = (label: string, { capturedAt, updatedAt }: Revision['from']): string | null =>
  capturedAt === null && updatedAt === null ? null : `${label} ${describeDate(capturedAt ?? updatedAt)}`

/** A page that was changed after it was published: what it said and what it says. */
export const revisionLine = (revision: Revision, view: DossierView): Line => {
  const article = view.articleOf(revision.to.article) ?? view.articleOf(revision.from.article)
  const figures = revision.changes.filter((each) => each.figures).length
  return makeLine('revisions', revision, {
    lead: `${article === null ? 'A page' : sourceName(article)} changed ${counted(revision.changes.length, 'sentence')}${
      revision.announced ? ' and says so' : ' without a word'
    }`,
    notes: present(
      figures === 0 ? null : `${counted(figures, 'figure')} changed`,
      article?.title ?? null,
      seen('saved', revision.from),
      seen('and again', revision.to),
    ),
    subs: revision.changes.map(subOf),
  })
}
