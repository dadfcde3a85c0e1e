import { fold } from '../../kit/fold.ts'
import { shortHash } from '../../kit/hash.ts'
import { sentenceChanges } from '../../kit/sentence-changes.ts'
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/dossier.ts'
import { cite, citeZone, type Evidence, type Evidences } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import { knownTime } from '../known-time.ts'
import type { Annotated, Look } from '../linker.ts'

type Revision = Finding<'revisions'>
type RevisionChange = Revision['changes'][number]

const atLeastOne = (list: readonly Evidence[]): Evidences | null => {
  const [first, ...rest] = list
  return first ? [first, ...rest] : null
}

// The numbers that stand in a stretch: those written in digits, and what the figures found in it count.
const numbersIn = ({ article, annotations }: Annotated, span: Span): string => {
  const digits = article.text.slice(span.start, span.end).match(/\d+(?:[.,:]\d+)*/g) ?? []
  const counted = annotations.figure
    .filter(({ spans }) => spans[0].start >= span.start && spans[0].end <= span.end)
    .flatMap(({ value, valueMax }) => [value, valueMax])
    .filter((value) => value !== null)
  return JSON.stringify([digits, counted])
}

const bodyChanges = (from: Annotated, to: Annotated): readonly RevisionChange[] =>
  sentenceChanges(from.article.text, to.article.text).flatMap(({ kind, was, now }) => {
    const [before, after] = [was && cite(from.article, was), now && cite(to.article, now)]
    const evidence = atLeastOne([before, after].filter((e) => e !== null))
    if (!evidence) return []
    const figures =
      kind === 'changed' && was !== null && now !== null && numbersIn(from, was) !== numbersIn(to, now)
    return [{ kind, was: before?.text ?? null, now: after?.text ?? null, figures, evidence }]
  })

const headline = (article: Article): Evidence | null => {
  const at = article.zones.findIndex(({ kind, text }) => kind === 'headline' && text !== '')
  const zone = article.zones[at]
  return zone ? citeZone(article, at, { start: 0, end: zone.text.length }) : null
}

const titleChanges = (from: Article, to: Article): readonly RevisionChange[] => {
  const [was, now] = [headline(from), headline(to)]
  if (!was || !now || fold(was.text) === fold(now.text)) return []
  const digits = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')
  const figures = digits(was.text) !== digits(now.text)
  return [{ kind: 'changed', was: was.text, now: now.text, figures, evidence: [was, now] }]
}

// A page announces a change where its later save holds a note of it that the earlier did not.
const isAnnounced = (from: Annotated, to: Annotated, changes: readonly RevisionChange[]): boolean => {
  const { changeNote } = to.digest
  const before = new Set(from.article.zones.map(({ text }) => text))
  const fresh = [
    ...changes.map(({ now }) => now),
    ...to.article.zones.map(({ text }) => text).filter((text) => !before.has(text)),
  ]
  return (
    fresh.some((text) => text !== null && changeNote.test(text.slice(0, 400))) ||
    (to.article.updatedBasis === 'printed' && to.article.updatedAt !== from.article.updatedAt)
  )
}

const saveOf = ({ article }: Annotated): Revision['from'] => ({
  article: article.id,
  capturedAt: article.capturedAt,
  updatedAt: article.updatedAt,
})

/** What was changed between two saves of one page; null where nothing was. Known when the later save could be known. */
export const writeRevision = (from: Annotated, to: Annotated, look: Look): Revision | null => {
  const found = [...titleChanges(from.article, to.article), ...bodyChanges(from, to)]
  const changes = [...found.filter(({ figures }) => figures), ...found.filter(({ figures }) => !figures)]
  const evidence = atLeastOne(changes.flatMap((change) => [...change.evidence]))
  if (!evidence) return null
  const articles = [from.article.id, to.article.id]
  const announced = isAnnounced(from, to, found)
  return {
    id: `revision-${shortHash(articles)}`,
    formerIds: [],
    evidence,
    knownFrom: knownTime(to.article),
    because: ['revisions/two-saves', announced ? 'revisions/announced' : 'revisions/silent'],
    mentions: [],
    support: look.support(articles),
    stories: [...look.stories(evidence)],
    articles,
    url: to.article.url ?? from.article.url,
    from: saveOf(from),
    to: saveOf(to),
    changes,
    announced,
  }
}
