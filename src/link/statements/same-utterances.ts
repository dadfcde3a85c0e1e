import type { Finding } from '../../model/dossier.ts'
import { containment, contentWords, likeness } from '../likeness.ts'

type Statement = Finding<'statements'>
interface Row {
  readonly it: Statement
  readonly words: ReadonlySet<string>
  readonly who: string
}

const daysApart = (a: Statement, b: Statement): boolean =>
  a.saidOn !== null && b.saidOn !== null && a.saidOn !== b.saidOn

// The same words, or nearly: trimmed quotations and translations of one utterance. Short ones must agree wholly.
const sameWords = (a: Row, b: Row): boolean => {
  const least = Math.min(a.words.size, b.words.size)
  if (least < 2 || daysApart(a.it, b.it)) return false
  const alike = likeness(a.words, b.words)
  if (alike >= 0.6 && least >= 3) return true
  return (
    least >= 4 &&
    containment(a.words, b.words) >= 0.8 &&
    a.it.evidence[0].article !== b.it.evidence[0].article
  )
}

// Rows that share a speaker and one of their rarer words: only those are compared.
const candidates = (rows: readonly Row[]): readonly (readonly number[])[] => {
  const index = new Map<string, Map<string, number[]>>()
  rows.forEach((row, n) => {
    const byWord = index.get(row.who) ?? new Map<string, number[]>()
    index.set(row.who, byWord)
    for (const w of row.words) {
      const at = byWord.get(w)
      if (at) at.push(n)
      else byWord.set(w, [n])
    }
  })
  return [...index.values()].flatMap((byWord) => [...byWord.values()].filter((at) => at.length > 1))
}

/** The statements with `sameAs` filled in: every other report of the same utterance by the same speaker. */
export const sameUtterances = (statements: readonly Statement[]): readonly Statement[] => {
  const rows = statements.map((it) => ({
    it,
    words: contentWords(it.content),
    who: it.speaker ?? `text ${(it.speakerText ?? '').toLowerCase()}`,
  }))
  const shared = candidates(rows)
  const same = new Map<number, Set<number>>()
  const seen = new Set<number>()
  for (const at of shared) {
    if (at.length > 200) continue
    for (let i = 0; i < at.length; i++)
      for (let j = i + 1; j < at.length; j++) {
        const [n, m] = [at[i] ?? 0, at[j] ?? 0]
        const key = n * rows.length + m
        const [a, b] = [rows[n], rows[m]]
        if (seen.has(key) || !a || !b) continue
        seen.add(key)
        if (!a.it.speech || !b.it.speech || !sameWords(a, b)) continue
        same.set(n, (same.get(n) ?? new Set()).add(m))
        same.set(m, (same.get(m) ?? new Set()).add(n))
      }
  }
  return statements.map((it, n) => ({
    ...it,
    sameAs: [...(same.get(n) ?? [])].map((m) => statements[m]?.id ?? '').sort(),
  }))
}
