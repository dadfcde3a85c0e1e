import type { Annotation, AnnotationKind } from '../model/annotation.ts'
import { emptyBucket, settle, type Bucket, type Grouping } from './bucket.ts'
import type { Annotated, Mention } from './linker.ts'

/** A key that nothing else has: the mention stays by itself. */
export const alone = (mention: Mention): string => `alone ${mention.it.id}`

/** Which mentions of an article go where. */
export interface Keeping<A extends Annotation> extends Grouping<A> {
  readonly kind: A['kind'] & AnnotationKind
  /** Mentions that may be one thing share a key. */
  readonly keyOf: (mention: Mention<A>) => string
}

/** A bucket under its key. */
export type KeptBucket<A extends Annotation, T> = Bucket<A, T> & { readonly key: string }

/** What one article has on the shelf. */
export interface Held<A extends Annotation, T> {
  readonly buckets: readonly KeptBucket<A, T>[]
  /** Mentions that share no key with any other: nothing is kept of them but this. */
  readonly single: readonly Mention<A>[]
}

/** Mentions by article and by bucket. */
export interface KeptMentions<A extends Annotation, T> {
  /** Takes an article in, in place of what was held of it, and gives the buckets it is now in. */
  readonly put: (annotated: Annotated) => readonly KeptBucket<A, T>[]
  /** Brings all groups up to date. */
  readonly settle: () => void
  readonly buckets: () => readonly KeptBucket<A, T>[]
  readonly held: ReadonlyMap<string, Held<A, T>>
  /** Buckets that articles touched; whoever deals with one takes it out. */
  readonly touched: Set<KeptBucket<A, T>>
  /** Forgets a bucket that is empty. */
  readonly forget: (bucket: KeptBucket<A, T>) => void
}

/** Opens an empty place for mentions. */
export const keepMentions = <A extends Annotation, T>(rules: Keeping<A>): KeptMentions<A, T> => {
  type Kept = KeptBucket<A, T>
  const buckets = new Map<string, Kept>()
  const held = new Map<string, Held<A, T>>()
  const [unsettled, touched] = [new Set<Kept>(), new Set<Kept>()]
  const touch = (bucket: Kept): void => {
    unsettled.add(bucket)
    touched.add(bucket)
  }
  const drop = (article: string): void => {
    for (const bucket of held.get(article)?.buckets ?? []) {
      bucket.fresh = bucket.fresh.filter((m) => m.from.article.id !== article)
      bucket.lost.add(article)
      touch(bucket)
    }
  }
  const bucketFor = (key: string): Kept => {
    const known = buckets.get(key)
    if (known) return known
    const bucket = { ...emptyBucket<A, T>(), key }
    buckets.set(key, bucket)
    return bucket
  }
  const put = (annotated: Annotated): readonly Kept[] => {
    drop(annotated.article.id)
    const own = new Set<Kept>()
    const single: Mention<A>[] = []
    for (const it of annotated.annotations[rules.kind] as readonly Annotation[] as readonly A[]) {
      const mention = { it, from: annotated }
      const key = rules.keyOf(mention)
      if (key === alone(mention)) single.push(mention)
      else {
        const bucket = bucketFor(key)
        bucket.fresh.push(mention)
        own.add(bucket)
        touch(bucket)
      }
    }
    held.set(annotated.article.id, { buckets: [...own], single })
    return [...own]
  }
  return {
    put,
    settle: () => {
      for (const bucket of unsettled) settle(bucket, rules)
      unsettled.clear()
    },
    buckets: () => [...buckets.values()],
    held,
    touched,
    // One that was forgotten before may be asked about again: what stands under its key now is another.
    forget: (bucket) => {
      if (buckets.get(bucket.key) === bucket) buckets.delete(bucket.key)
    },
  }
}
