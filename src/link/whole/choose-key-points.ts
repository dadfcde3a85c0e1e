import type { Dossier, Finding, KeyPoint } from '../../model/dossier.ts'
import { cite, type Evidence } from '../../model/evidence.ts'
import { latestDay } from '../../kit/calendar.ts'
import { byKnownTime, knownBy, knownTime } from '../known-time.ts'
import { containment, contentWords } from '../likeness.ts'
import type { Annotated } from '../linker.ts'
import type { Loop } from './find-loops.ts'

type Parts = Pick<
  Dossier,
  'meetings' | 'deadlines' | 'positions' | 'commitments' | 'conditions' | 'statements' | 'disagreements'
>
const most = 7
/** So many lines may come from one page, where there are pages enough. */
const mostOfOnePage = 2

/** Of whom and when the key points speak. */
export interface Setting {
  /** The story in front. */
  readonly story: string | null
  /** Its parties, as the dossier names them. */
  readonly parties: readonly string[]
  readonly loops: readonly Loop[]
}

interface Candidate {
  readonly point: KeyPoint
  readonly weight: number
  readonly known: number
  readonly page: string
}

const newest = (a: Finding, b: Finding): number =>
  byKnownTime(b.knownFrom ?? '0001', a.knownFrom ?? '0001') ||
  b.support.origins - a.support.origins ||
  (a.id < b.id ? -1 : 1)

/** How many findings of each place: a sentence that tells several things at once says more. */
const densityOf = (parts: Parts): ReadonlyMap<string, readonly Evidence[]> => {
  const byArticle = new Map<string, Evidence[]>()
  const all = [parts.meetings, parts.deadlines, parts.positions, parts.commitments, parts.conditions].flat()
  for (const { evidence } of all)
    for (const e of evidence)
      if (e.zone === 'body') {
        const own = byArticle.get(e.article)
        if (own) own.push(e)
        else byArticle.set(e.article, [e])
      }
  return byArticle
}

interface Desk {
  readonly articles: ReadonlyMap<string, Annotated>
  readonly density: ReadonlyMap<string, readonly Evidence[]>
}

// Where the sentence itself begins that opens with a dateline ("CORVALE, Vardania — ").
const behindDateline = ({ text, dateline }: Annotated['article'], start: number): number => {
  if (dateline === null || !text.startsWith(dateline, start)) return start
  const dash = /^[^\p{L}\d]{0,12}[—–-]\s*/u.exec(
    text.slice(start + dateline.length, start + dateline.length + 20),
  )
  return dash === null ? start : start + dateline.length + dash[0].length
}

// The sentences around a finding's evidence that can be read alone, in the page's own words.
const sentencesOf = (it: Finding, { articles, density }: Desk): readonly Candidate[] =>
  it.evidence.flatMap((e): readonly Candidate[] => {
    const from = e.zone === 'body' ? articles.get(e.article) : undefined
    const n = from?.digest.sentences.findIndex((s) => s.start <= e.start && e.end <= s.end) ?? -1
    const sentence = from?.digest.sentences[n]
    const known = from ? knownBy(knownTime(from.article)) : Infinity
    if (!from || !sentence?.alone || !Number.isFinite(known)) return []
    const cited = cite(from.article, {
      start: behindDateline(from.article, sentence.start),
      end: sentence.end,
    })
    const within = (density.get(e.article) ?? []).filter(
      (o) => sentence.start <= o.start && o.end <= sentence.end,
    )
    const places = new Set(within.map((o) => o.start)).size
    return [
      {
        point: { text: cited.text, evidence: [cited], finding: it.id, knownFrom: it.knownFrom },
        weight: Math.min(4, places) + (n < 3 ? 2 : 0) - (cited.text.length > 240 ? 2 : 0),
        known,
        page: from.article.saveOf?.capture ?? from.article.capture,
      },
    ]
  })

// What a later page says counts for more; within a day or two, what says most.
const day = 86_400_000
const better = (a: Candidate, b: Candidate): number =>
  Math.floor(b.known / (2 * day)) - Math.floor(a.known / (2 * day)) ||
  b.weight - a.weight ||
  b.known - a.known ||
  (a.point.evidence[0].article < b.point.evidence[0].article ? -1 : 1) ||
  a.point.evidence[0].start - b.point.evidence[0].start

// When a meeting was, as exactly as it is known; null where no year is to be had.
const dayOf = (m: Finding<'meetings'>): string | null => (m.date === null ? null : latestDay(m.date))

const ahead = ['scheduled', 'expected', 'proposed', 'postponed']

/** What a minister asks for, in order: each a list of findings, the first that has a sentence to show is taken. */
const questions = (
  parts: Parts,
  { story, parties, loops }: Setting,
  now: string,
): readonly (readonly Finding[])[] => {
  const own = <T extends Finding>(list: readonly T[]): readonly T[] =>
    list.filter((f) => (story === null || f.stories.includes(story)) && f.knownFrom !== null).toSorted(newest)
  const held = own(parts.meetings.filter((m) => m.status === 'held' && dayOf(m) !== null)).toSorted((a, b) =>
    (dayOf(a) ?? '') < (dayOf(b) ?? '') ? 1 : (dayOf(a) ?? '') > (dayOf(b) ?? '') ? -1 : 0,
  )
  const next = own(parts.meetings.filter((m) => ahead.includes(m.status) && (dayOf(m) ?? '9999') >= now))
  const live = own(parts.deadlines.filter((d) => d.due !== null && (latestDay(d.due) ?? '9999') >= now))
  const agreed = own(parts.commitments)
  const looped = new Set(loops.flatMap(({ conditions }) => conditions))
  const conditions = own(parts.conditions)
  const blocking = [...conditions.filter((c) => looped.has(c.id)), ...conditions]
  const wills = own(parts.positions)
  const lineOf = (party: string): readonly Finding[] => wills.filter((p) => p.party === party)
  const [first, second] = parties
  const disputed = own(parts.disagreements.filter((d) => d.explains === 'real dispute'))
  return [
    held.slice(0, 1),
    live,
    agreed,
    blocking,
    next,
    ...(first === undefined ? [] : [lineOf(first)]),
    ...(second === undefined ? [] : [lineOf(second)]),
    disputed,
    agreed,
    conditions,
    wills,
    own(parts.statements.filter((s) => s.mode === 'direct' && s.speaker !== null)),
  ]
}

/**
 * Where things stand: at most seven full sentences in the sources' own words, each of which can be read alone: the last round,
 * the next step, what is due, what is agreed, what blocks it, each side's line, what is contested. No sentence twice, nor one that
 * says what another said, and no page more than twice where there are pages enough.
 */
export const chooseKeyPoints = (
  parts: Parts,
  setting: Setting,
  articles: ReadonlyMap<string, Annotated>,
): readonly KeyPoint[] => {
  const desk = { articles, density: densityOf(parts) }
  const pages = new Set([...articles.values()].map(({ article }) => article.capture)).size
  const perPage = Math.max(mostOfOnePage, Math.ceil(most / Math.max(1, pages)))
  const times = [...articles.values()].map(({ article }) => knownTime(article)).filter((t) => t !== null)
  const now = times.toSorted(byKnownTime).at(-1)?.slice(0, 10) ?? ''
  const chosen: Candidate[] = []
  const said: ReadonlySet<string>[] = []
  const isNew = (c: Candidate): boolean => {
    const words = contentWords(c.point.text)
    if (said.some((other) => containment(other, words) >= 0.6 || containment(words, other) >= 0.6))
      return false
    return chosen.filter((other) => other.page === c.page).length < perPage
  }
  const asked = questions(parts, setting, now)
  const take = (found: readonly Finding[]): void => {
    // A finding far down a long list is no answer any more.
    const best = found
      .slice(0, 40)
      .flatMap((it) => sentencesOf(it, desk))
      .toSorted(better)
      .find(isNew)
    if (!best) return
    chosen.push(best)
    said.push(contentWords(best.point.text))
  }
  for (const found of asked) if (chosen.length < most) take(found)
  return chosen.map(({ point }) => point)
}
