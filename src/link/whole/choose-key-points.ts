import type { Dossier, Finding, KeyPoint } from '../../model/dossier.ts'
import { cite } from '../../model/evidence.ts'
import { latestDay } from '../../kit/calendar.ts'
import { byKnownTime, knownBy } from '../known-time.ts'
import type { Annotated } from '../linker.ts'

type Parts = Pick<
  Dossier,
  'meetings' | 'deadlines' | 'positions' | 'commitments' | 'conditions' | 'statements'
>
const most = 7

// Newest first; among equals what more origins tell.
const newest = (a: Finding, b: Finding): number =>
  byKnownTime(b.knownFrom ?? '0001', a.knownFrom ?? '0001') ||
  b.support.origins - a.support.origins ||
  (a.id < b.id ? -1 : 1)

// The sentence around a finding's newest evidence, in the page's own words.
const sentenceOf = (it: Finding, articles: ReadonlyMap<string, Annotated>): KeyPoint | null => {
  const known = (id: string): number => knownBy(articles.get(id)?.article.publishedAt ?? null)
  const dated = it.evidence.filter((e) => Number.isFinite(known(e.article)))
  const evidence = dated.toSorted((a, b) => known(b.article) - known(a.article) || a.start - b.start)[0]
  const from = evidence && articles.get(evidence.article)
  if (!evidence || !from) return null
  const sentence = from.digest.sentences.find((s) => s.start <= evidence.start && evidence.start < s.end)
  const span = sentence ? { start: sentence.start, end: Math.max(sentence.end, evidence.end) } : evidence
  const cited = cite(from.article, span)
  return { text: cited.text, evidence: [cited], finding: it.id, knownFrom: it.knownFrom }
}

// When a meeting was, as exactly as it is known; null where no year is to be had.
const dayOf = (m: Finding<'meetings'>): string | null => (m.date === null ? null : latestDay(m.date))

/** Where things stand: at most seven lines in the sources' own words, the newest of each kind first, no sentence twice. */
export const chooseKeyPoints = (
  parts: Parts,
  main: string | null,
  articles: ReadonlyMap<string, Annotated>,
): readonly KeyPoint[] => {
  const own = <T extends Finding>(list: readonly T[]): readonly T[] =>
    list.filter((f) => (main === null || f.stories.includes(main)) && f.knownFrom !== null).toSorted(newest)
  const held = own(parts.meetings.filter((m) => m.status === 'held' && dayOf(m) !== null)).toSorted((a, b) =>
    (dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : -1,
  )
  const open = own(
    parts.meetings.filter((m) => ['scheduled', 'expected', 'proposed', 'postponed'].includes(m.status)),
  )
  const against = own(parts.positions.filter((p) => p.stance === 'rejects'))
  const wanted = own(parts.positions.filter((p) => p.stance !== 'rejects' && p.stance !== 'supports'))
  const others = [
    ...parts.positions.filter((p) => p.stance === 'supports'),
    ...parts.statements.filter((s) => s.mode === 'direct'),
  ]
  const lines: readonly Finding[] = [
    ...held.slice(0, 1),
    ...open.slice(0, 1),
    ...own(parts.deadlines.filter((d) => d.due !== null)).slice(0, 1),
    ...own(parts.commitments).slice(0, 1),
    ...own(parts.conditions).slice(0, 1),
    ...against.slice(0, 1),
    ...wanted.slice(0, 2),
    ...own(others).slice(0, 4),
  ]
  const points: KeyPoint[] = []
  for (const it of lines) {
    const point = points.length < most ? sentenceOf(it, articles) : null
    if (point && !points.some((p) => samePlace(p, point))) points.push(point)
  }
  return points
}

const samePlace = (a: KeyPoint, b: KeyPoint): boolean =>
  a.evidence[0].article === b.evidence[0].article && a.evidence[0].start === b.evidence[0].start
