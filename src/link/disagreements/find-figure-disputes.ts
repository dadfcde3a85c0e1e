import { overlap } from '../../kit/calendar.ts'
import type { Finding } from '../../model/dossier.ts'
import { containment, contentWords, likeness } from '../likeness.ts'
import type { Look } from '../linker.ts'
import { writeDispute, type Side } from './write-dispute.ts'

type Figure = Finding<'figures'>
interface Row {
  readonly it: Figure
  /** What is counted, without the unit: that is the same by itself. */
  readonly words: ReadonlySet<string>
  readonly unit: string
}

const rowOf = (it: Figure): Row | null => {
  if (it.value === null || it.what === null || it.unit === null) return null
  const unit = contentWords(it.unit)
  const words = new Set([...contentWords(`${it.what} ${it.scope.place ?? ''}`)].filter((w) => !unit.has(w)))
  return words.size >= 2 ? { it, words, unit: [...unit].sort().join(' ') } : null
}

// One thing counted twice: the same unit, nearly the same words, no two different days or places.
const sameThing = (a: Row, b: Row): boolean => {
  if (a.it.evidence[0].article === b.it.evidence[0].article) return false
  const [x, y] = [a.it.scope, b.it.scope]
  if (x.date !== null && y.date !== null && !overlap(x.date, y.date)) return false
  if (x.place !== null && y.place !== null && containment(contentWords(x.place), contentWords(y.place)) === 0)
    return false
  return likeness(a.words, b.words) >= 0.6
}

const sideOf = (f: Figure): Side => ({
  value: f.text,
  by: f.claimedBy,
  knownFrom: f.knownFrom,
  evidence: f.evidence,
})

/** Two counts of one thing on two pages: "290 fishermen are held", "240 fishermen are held". */
export const figureDisputes = (look: Look): readonly Finding<'disagreements'>[] => {
  const index = new Map<string, Row[]>()
  const out: Finding<'disagreements'>[] = []
  for (const it of look.found('figures')) {
    const row = rowOf(it)
    if (!row) continue
    const rivals = index.get(row.unit) ?? []
    for (const other of rivals)
      if (other.it.value !== it.value && sameThing(other, row))
        out.push(
          writeDispute(
            {
              about: it.what ?? it.text,
              kind: 'figure',
              rule: 'two-counts-of-one-thing',
              mentions: [other.it.id, it.id],
              sides: [sideOf(other.it), sideOf(it)],
            },
            look,
          ),
        )
    rivals.push(row)
    index.set(row.unit, rivals)
  }
  return out
}
