import type { StatementAnnotation } from '../../model/annotation.ts'
import type { Annotated, Look, Mention, Stale } from '../linker.ts'
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
  /** The ids of the other reports of the utterance that a statement reports. */
  readonly sameAs: (id: string, look: Look) => readonly string[]
  /** Statements whose other reports may be others than when this was last asked. */
  readonly changes: (stale: Stale) => ReadonlySet<string>
}

// A speaker who is quoted more often than that within days is compared by sentences that begin alike only.
const most = 400

const byId = (a: Row, b: Row): number => (a.mention.it.id < b.mention.it.id ? -1 : 1)

// Each of some rows with each that stood before it.
const pairsWith = (rows: readonly Row[], before: readonly Row[]): readonly Pair[] =>
  rows.flatMap((row, n) =>
    [...before, ...rows.slice(0, n)].flatMap((other): readonly Pair[] => {
      const [a, b] = byId(row, other) < 0 ? [row, other] : [other, row]
      const match = sameWords(a, b)
      return match ? [{ a, b, match }] : []
    }),
  )

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

interface Bucket {
  rows: Row[]
  /** So many rows at the head were held against one another; null where some of them went. */
  compared: number | null
  pairs: readonly Pair[]
}

const openPairs = () => {
  const byStatement = new Map<string, Map<Bucket, readonly Pair[]>>()
  const idsIn = (pairs: readonly Pair[]): readonly string[] =>
    pairs.flatMap(({ a, b }) => [a.mention.it.id, b.mention.it.id])
  const drop = (bucket: Bucket): void => {
    for (const id of idsIn(bucket.pairs)) byStatement.get(id)?.delete(bucket)
    bucket.pairs = []
  }
  const add = (bucket: Bucket, pairs: readonly Pair[]): void => {
    bucket.pairs = [...bucket.pairs, ...pairs]
    for (const pair of pairs)
      for (const id of idsIn([pair])) {
        const own = byStatement.get(id) ?? new Map<Bucket, readonly Pair[]>()
        byStatement.set(id, own)
        own.set(bucket, [...(own.get(bucket) ?? []), pair])
      }
  }
  const of = (id: string): readonly Pair[] => [...(byStatement.get(id)?.values() ?? [])].flat()
  return { idsIn, drop, add, of }
}

interface Drawers {
  readonly put: (annotated: Annotated) => void
  /** Drawers that an article touched. */
  readonly dirty: Set<Bucket>
  /** The statements of an article. */
  readonly idsOf: (article: string) => readonly string[]
}

const openDrawers = (): Drawers => {
  const buckets = new Map<string, Bucket>()
  const held = new Map<string, { readonly buckets: readonly Bucket[]; readonly ids: readonly string[] }>()
  const dirty = new Set<Bucket>()
  const drop = (article: string): void => {
    for (const bucket of held.get(article)?.buckets ?? []) {
      bucket.rows = bucket.rows.filter((r) => r.mention.from.article.id !== article)
      bucket.compared = null
      dirty.add(bucket)
    }
  }
  const drawer = (key: string): Bucket => {
    const bucket = buckets.get(key) ?? { rows: [], compared: 0, pairs: [] }
    buckets.set(key, bucket)
    return bucket
  }
  const put = (annotated: Annotated): void => {
    drop(annotated.article.id)
    const touched = new Set<Bucket>()
    for (const it of annotated.annotations.statement) {
      const mention: Mention<StatementAnnotation> = { it, from: annotated }
      const row = rowOf(mention)
      for (const key of new Set(row?.keys)) {
        const bucket = drawer(key)
        if (row) bucket.rows.push(row)
        touched.add(bucket)
        dirty.add(bucket)
      }
    }
    const ids = annotated.annotations.statement.map(({ id }) => id)
    held.set(annotated.article.id, { buckets: [...touched], ids })
  }
  return { put, dirty, idsOf: (article) => held.get(article)?.ids ?? [] }
}

/** Keeps statements by speaker and days; only buckets that an article touched are looked at again. */
export const utteranceShelf = (): UtteranceShelf => {
  const drawers = openDrawers()
  const pairs = openPairs()
  const upset = new Set<string>()
  const settleOne = (bucket: Bucket): void => {
    const crowded = bucket.rows.length > most
    const from = crowded ? null : bucket.compared
    if (from === null) {
      for (const id of pairs.idsIn(bucket.pairs)) upset.add(id)
      pairs.drop(bucket)
    }
    const found = crowded ? [] : pairsWith(bucket.rows.slice(from ?? 0), bucket.rows.slice(0, from ?? 0))
    for (const id of pairs.idsIn(found)) upset.add(id)
    pairs.add(bucket, found)
    bucket.compared = crowded ? null : bucket.rows.length
  }
  const settle = (): void => {
    for (const bucket of drawers.dirty) settleOne(bucket)
    drawers.dirty.clear()
  }
  const sameAs: UtteranceShelf['sameAs'] = (id, look) => {
    settle()
    const others = new Set<string>()
    for (const { a, b, match } of pairs.of(id)) {
      if (match !== 'verbatim' && !oneVoice(a, b, look)) continue
      others.add(a.mention.it.id === id ? b.mention.it.id : a.mention.it.id)
    }
    return [...others].sort()
  }
  const changes: UtteranceShelf['changes'] = ({ articles }) => {
    settle()
    const found = new Set(upset)
    upset.clear()
    for (const article of articles)
      for (const id of drawers.idsOf(article))
        for (const other of [id, ...pairs.idsIn(pairs.of(id))]) found.add(other)
    return found
  }
  return { put: drawers.put, sameAs, changes }
}
