import type { Dossier, Finding, KeyPoint } from '../../model/dossier.ts'
import { cite } from '../../model/evidence.ts'
import { byKnownTime } from '../known-time.ts'
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
  const evidence = it.evidence.toSorted((a, b) => {
    const time = (id: string): string | null => articles.get(id)?.article.publishedAt ?? null
    return byKnownTime(time(b.article), time(a.article)) || a.start - b.start
  })[0]
  const from = evidence && articles.get(evidence.article)
  if (!evidence || !from) return null
  const sentence = from.ready.sentences.find((s) => s.start <= evidence.start && evidence.start < s.end)
  const span = sentence ? { start: sentence.start, end: Math.max(sentence.end, evidence.end) } : evidence
  const cited = cite(from.article, span)
  return { text: cited.text, evidence: [cited], finding: it.id, knownFrom: it.knownFrom }
}

/** Where things stand: at most seven lines in the sources' own words, the newest of each kind first, no sentence twice. */
export const chooseKeyPoints = (
  parts: Parts,
  main: string | null,
  articles: ReadonlyMap<string, Annotated>,
): readonly KeyPoint[] => {
  const own = <T extends Finding>(list: readonly T[]): readonly T[] =>
    list.filter((f) => main === null || f.stories.includes(main)).toSorted(newest)
  const held = own(parts.meetings.filter((m) => m.status === 'held' && m.date !== null)).toSorted((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : -1,
  )
  const ahead = own(
    parts.meetings.filter((m) => ['scheduled', 'expected', 'proposed', 'postponed'].includes(m.status)),
  )
  const wanted = [
    ...held.slice(0, 1),
    ...ahead.slice(0, 1),
    ...own(parts.deadlines).slice(0, 1),
    ...own(parts.commitments).slice(0, 1),
    ...own(parts.conditions).slice(0, 1),
    ...own(parts.positions.filter((p) => p.stance === 'rejects')).slice(0, 1),
    ...own(parts.positions.filter((p) => p.stance !== 'rejects')).slice(0, 3),
    ...own(parts.statements.filter((s) => s.mode === 'direct')).slice(0, 3),
  ]
  const points: KeyPoint[] = []
  for (const it of wanted) {
    const point = points.length < most ? sentenceOf(it, articles) : null
    if (
      point &&
      !points.some(
        (p) =>
          p.evidence[0].article === point.evidence[0].article &&
          p.evidence[0].start === point.evidence[0].start,
      )
    )
      points.push(point)
  }
  return points
}
