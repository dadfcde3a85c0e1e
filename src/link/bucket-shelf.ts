import type { Annotation, AnnotationKind } from '../model/annotation.ts'
import type { Finding, PartName } from '../model/dossier.ts'
import type { Annotated, Look, Mention, Shelf } from './linker.ts'
import { inOrder } from './write-finding.ts'

interface Rules<A extends Annotation, K extends PartName> {
  readonly kind: A['kind'] & AnnotationKind
  /** Mentions that may be one thing share a key. */
  readonly keyOf: (mention: Mention<A>) => string
  /** Which mentions of a bucket are one thing: a function of the bucket's set alone. Mentions come in order. */
  readonly group: (mentions: readonly Mention<A>[]) => readonly (readonly Mention<A>[])[]
  /** Parts a group further by what only the whole dossier knows, such as whom somebody speaks for. */
  readonly split?: (mention: Mention<A>, look: Look) => string
  readonly write: (group: readonly Mention<A>[], look: Look) => Finding<K>
}

/** A key that nothing else has: the mention stays by itself. */
export const alone = (mention: Mention): string => `alone ${mention.it.id}`

/** Every mention by itself. */
export const apart = <A extends Annotation>(
  mentions: readonly Mention<A>[],
): readonly (readonly Mention<A>[])[] => mentions.map((m) => [m])

/** All mentions of a bucket as one. */
export const together = <A extends Annotation>(
  mentions: readonly Mention<A>[],
): readonly (readonly Mention<A>[])[] => [mentions]

const parted = <M>(group: readonly M[], key: (m: M) => string): readonly (readonly M[])[] => {
  const out = new Map<string, M[]>()
  for (const m of group) out.set(key(m), [...(out.get(key(m)) ?? []), m])
  return [...out.values()]
}

/**
 * A shelf that keeps mentions in buckets and looks again only at buckets an article touched.
 */
export const bucketShelf = <A extends Annotation, K extends PartName>(rules: Rules<A, K>): Shelf<K> => {
  const buckets = new Map<string, Mention<A>[]>()
  const groups = new Map<string, readonly (readonly Mention<A>[])[]>()
  const keysOf = new Map<string, readonly string[]>()
  const dirty = new Set<string>()
  const drop = (article: string): void => {
    for (const key of keysOf.get(article) ?? []) {
      buckets.set(
        key,
        (buckets.get(key) ?? []).filter((m) => m.from.article.id !== article),
      )
      dirty.add(key)
    }
  }
  const put = (annotated: Annotated): readonly string[] => {
    drop(annotated.article.id)
    const touched = new Set<string>()
    for (const it of annotated.annotations[rules.kind] as readonly Annotation[] as readonly A[]) {
      const mention = { it, from: annotated }
      const key = rules.keyOf(mention)
      const bucket = buckets.get(key)
      if (bucket) bucket.push(mention)
      else buckets.set(key, [mention])
      touched.add(key)
      dirty.add(key)
    }
    keysOf.set(annotated.article.id, [...touched])
    return [...touched]
  }
  const view = (look: Look): readonly Finding<K>[] => {
    for (const key of dirty) groups.set(key, rules.group(inOrder(buckets.get(key) ?? [])))
    dirty.clear()
    const { split } = rules
    return [...groups.values()]
      .flat()
      .flatMap((g) => (split ? parted(g, (m) => split(m, look)) : [g]))
      .filter((g) => g.length > 0)
      .map((g) => rules.write(g, look))
  }
  return { put, view }
}
