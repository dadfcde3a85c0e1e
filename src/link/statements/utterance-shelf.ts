import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Annotated, Look, Mention } from '../linker.ts'
import { sameWords, type Match } from './same-utterances.ts'
import { rowOf, type Row } from './utterance-rows.ts'

interface Pair {
  readonly a: Row
  readonly b: Row
  readonly match: Match
}

/** Which statements are other reports of one utterance. */
export interface UtteranceShelf {
  readonly put: (annotated: Annotated) => void
  /** The ids of the other reports by the id of each. */
  readonly view: (look: Look) => ReadonlyMap<string, readonly string[]>
}

// A speaker who is quoted more often than that within days is compared by sentences that begin alike only.
const most = 400

const byId = (a: Row, b: Row): number => (a.mention.it.id < b.mention.it.id ? -1 : 1)

const pairsOf = (rows: readonly Row[]): readonly Pair[] => {
  if (rows.length > most) return []
  const sorted = [...rows].sort(byId)
  return sorted.flatMap((a, n) =>
    sorted.slice(n + 1).flatMap((b): readonly Pair[] => {
      const match = sameWords(a, b)
      return match ? [{ a, b, match }] : []
    }),
  )
}

const speakerOf = ({ mention: { it, from } }: Row, look: Look): string =>
  look.actor(from, it.speaker) ?? `text ${(it.speaker?.text ?? '').toLowerCase()}`

const sideOf = ({ mention: { it, from } }: Row, look: Look): string | null =>
  it.speaker?.actor ? look.party(from, it.speaker) : null

// One speaker, or somebody and those they speak for.
const oneVoice = (a: Row, b: Row, look: Look): boolean => {
  if (speakerOf(a, look) === speakerOf(b, look)) return true
  const [x, y] = [sideOf(a, look), sideOf(b, look)]
  return x !== null && x === y
}

/** Keeps statements by speaker and days; only buckets that an article touched are looked at again. */
export const utteranceShelf = (): UtteranceShelf => {
  const buckets = new Map<string, Row[]>()
  const pairs = new Map<string, readonly Pair[]>()
  const keysOf = new Map<string, readonly string[]>()
  const dirty = new Set<string>()
  const drop = (article: string): void => {
    for (const key of keysOf.get(article) ?? []) {
      const left = (buckets.get(key) ?? []).filter((r) => r.mention.from.article.id !== article)
      buckets.set(key, left)
      dirty.add(key)
    }
  }
  const put = (annotated: Annotated): void => {
    drop(annotated.article.id)
    const touched = new Set<string>()
    for (const it of annotated.annotations.statement) {
      const mention: Mention<StatementAnnotation> = { it, from: annotated }
      const row = rowOf(mention)
      for (const key of row?.keys ?? []) {
        const bucket = buckets.get(key)
        if (bucket && row) bucket.push(row)
        else if (row) buckets.set(key, [row])
        touched.add(key)
        dirty.add(key)
      }
    }
    keysOf.set(annotated.article.id, [...touched])
  }
  const view: UtteranceShelf['view'] = (look) => {
    for (const key of dirty) pairs.set(key, pairsOf([...new Set(buckets.get(key) ?? [])]))
    dirty.clear()
    const same = new Map<string, Set<string>>()
    const join = (a: string, b: string): void => {
      same.set(a, (same.get(a) ?? new Set()).add(b))
    }
    for (const { a, b, match } of [...pairs.values()].flat()) {
      if (match !== 'verbatim' && !oneVoice(a, b, look)) continue
      join(a.mention.it.id, b.mention.it.id)
      join(b.mention.it.id, a.mention.it.id)
    }
    return new Map([...same].map(([id, others]) => [id, [...others].sort()]))
  }
  return { put, view }
}
