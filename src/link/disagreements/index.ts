import type { Annotated, Linker, Look, Shelf } from '../linker.ts'
import type { Finding } from '../../model/dossier.ts'
import { overlap } from '../../kit/calendar.ts'
import { byKnownTime } from '../known-time.ts'
import { containment, contentWords, likeness } from '../likeness.ts'
import { shortHash } from '../../kit/hash.ts'

type Figure = Finding<'figures'>
interface Row {
  readonly it: Figure
  readonly words: ReadonlySet<string>
  readonly unit: string
}

const rowOf = (it: Figure): Row | null => {
  if (it.value === null || it.what === null || it.unit === null) return null
  const words = contentWords(`${it.what} ${it.scope.place ?? ''}`)
  return words.size >= 3 ? { it, words, unit: [...contentWords(it.unit)].sort().join(' ') } : null
}

// One thing counted twice: the same unit, nearly the same words, no two different days or places.
const sameThing = (a: Row, b: Row): boolean => {
  if (a.unit !== b.unit || a.it.evidence[0].article === b.it.evidence[0].article) return false
  const [x, y] = [a.it.scope, b.it.scope]
  if (x.date !== null && y.date !== null && !overlap(x.date, y.date)) return false
  if (x.place !== null && y.place !== null && containment(contentWords(x.place), contentWords(y.place)) === 0)
    return false
  return likeness(a.words, b.words) >= 0.6
}

const explains = (a: Figure, b: Figure): Finding<'disagreements'>['explains'] => {
  if (a.claimedBy !== null && b.claimedBy !== null && a.claimedBy !== b.claimedBy) return 'real dispute'
  if (a.knownFrom !== null && b.knownFrom !== null && a.knownFrom.slice(0, 10) !== b.knownFrom.slice(0, 10))
    return 'later update'
  return null
}

const sideOf = (f: Figure): Finding<'disagreements'>['sides'][number] => ({
  value: f.text,
  by: f.claimedBy,
  articles: f.evidence.map((e) => e.article),
  evidence: f.evidence,
})

// A disagreement is known when both its sides are.
const knownFrom = (a: Figure, b: Figure): string | null =>
  a.knownFrom === null || b.knownFrom === null
    ? null
    : byKnownTime(a.knownFrom, b.knownFrom) < 0
      ? b.knownFrom
      : a.knownFrom

const write = (a: Figure, b: Figure, look: Look): Finding<'disagreements'> => ({
  id: `disagreement-${shortHash([a.id, b.id])}`,
  formerIds: [],
  evidence: [a.evidence[0], ...a.evidence.slice(1), ...b.evidence],
  knownFrom: knownFrom(a, b),
  because: ['disagreements/two-counts-of-one-thing'],
  mentions: [...a.mentions, ...b.mentions],
  support: {
    pages: a.support.pages + b.support.pages,
    outlets: a.support.outlets + b.support.outlets,
    origins: a.support.origins + b.support.origins,
  },
  stories: [...look.stories([a.evidence[0].article, b.evidence[0].article])],
  about: a.what ?? a.text,
  kind: 'figure',
  explains: explains(a, b),
  sides: [sideOf(a), sideOf(b)],
})

const view = (look: Look): readonly Finding<'disagreements'>[] => {
  const index = new Map<string, Row[]>()
  const out: Finding<'disagreements'>[] = []
  for (const it of look.found('figures')) {
    const row = rowOf(it)
    if (!row) continue
    const rivals = index.get(row.unit) ?? []
    for (const other of rivals)
      if (other.it.value !== row.it.value && sameThing(other, row)) out.push(write(other.it, row.it, look))
    index.set(row.unit, [...rivals, row])
  }
  return out
}

/** Figures of one thing that differ between pages, both kept. */
export const disagreements: Linker<'disagreements'> = {
  fills: 'disagreements',
  needs: ['figures'],
  open: (): Shelf<'disagreements'> => ({ put: (annotated: Annotated) => [annotated.article.id], view }),
}
