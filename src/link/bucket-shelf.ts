import type { Annotation } from '../model/annotation.ts'
import type { PartName } from '../model/dossier.ts'
import { openAsking } from './asking.ts'
import { groupsOf } from './bucket.ts'
import { idOf } from './growth.ts'
import { keepMentions, type Keeping, type KeptBucket, type KeptMentions } from './keep-mentions.ts'
import { ruledTogether } from './ruled-together.ts'
import type { Annotated, Look, Mention, PartChanges, Shelf, Stale } from './linker.ts'
import { parted, tellGroup, type Lines, type Notes, type Writing } from './tell-lines.ts'

export { alone } from './keep-mentions.ts'

/**
 * What a linker says of its part. `keyOf`, `group` and `write` are enough; where buckets or findings grow without end, `sign` and
 * `running` keep what one more page costs from growing with them.
 */
interface Rules<A extends Annotation, K extends PartName> extends Keeping<A>, Writing<A, K> {}

/** Every mention by itself. */
export const apart = <A extends Annotation>(
  mentions: readonly Mention<A>[],
): readonly (readonly Mention<A>[])[] => mentions.map((m) => [m])

/** All mentions of a bucket as one. */
export const together = <A extends Annotation>(
  mentions: readonly Mention<A>[],
): readonly (readonly Mention<A>[])[] => [mentions]

/**
 * A shelf that keeps mentions in buckets and looks again only at buckets an article touched.
 */
export const bucketShelf = <A extends Annotation, K extends PartName>(given: Rules<A, K>): Shelf<K> => {
  // Whoever puts all of a bucket together says nothing by it that a sign would not.
  const rules: Rules<A, K> = given.group === together && !given.sign ? { ...given, sign: () => '' } : given
  const mentions = keepMentions<A, Lines<A, K>>(rules)
  const teller = openTeller(rules, mentions)
  const put = (annotated: Annotated): readonly string[] => {
    teller.leave(annotated.article.id)
    return mentions.put(annotated).map(({ key }) => key)
  }
  const view: Shelf<K>['view'] = (look) => {
    mentions.settle()
    const groups = mentions.buckets().flatMap((bucket) => bucket.groups.map((g) => g.mentions))
    const singles = [...mentions.held.values()].flatMap(({ single }) =>
      single.flatMap((m) => groupsOf([m], rules)),
    )
    return ruledTogether([...groups, ...singles]).flatMap((group) =>
      [...parted(group, rules, look).values()].map((line) => rules.write(line, look)),
    )
  }
  return { put, view, changes: teller.changes }
}

interface Teller<K extends PartName> {
  /** What was told of an article no longer stands. */
  readonly leave: (article: string) => void
  readonly changes: (look: Look, stale: Stale) => PartChanges<K>
}

const openTeller = <A extends Annotation, K extends PartName>(
  rules: Rules<A, K>,
  mentions: KeptMentions<A, Lines<A, K>>,
): Teller<K> => {
  type Kept = KeptBucket<A, Lines<A, K>>
  const asking = openAsking<Kept | string>()
  const singles = openSingles(rules, mentions.held)
  const tellBucket = (
    bucket: Kept,
    look: Look,
    isStale: (group: readonly Mention[]) => boolean,
    notes: Notes<K>,
  ): void => {
    for (const lines of bucket.left) for (const { id } of lines.values()) notes.gone.add(id)
    bucket.left.length = 0
    asking.during(look, bucket, () => {
      for (const group of bucket.groups) {
        const stale = group.made !== null && isStale(group.mentions)
        tellGroup(group, rules, { look, stale, notes })
      }
    })
    if (bucket.groups.length === 0) mentions.forget(bucket)
  }
  const changes: Teller<K>['changes'] = (look, stale) => {
    mentions.settle()
    const notes: Notes<K> = { written: [], grown: [], now: [], gone: new Set() }
    const asked = asking.whoAsked(stale.asked)
    for (const asker of asked)
      if (typeof asker === 'string') singles.touch(asker)
      else mentions.touched.add(asker)
    const upset = new Set<Kept>()
    for (const article of stale.articles) {
      singles.touch(article)
      for (const bucket of mentions.held.get(article)?.buckets ?? []) upset.add(bucket)
    }
    for (const bucket of upset) mentions.touched.add(bucket)
    for (const bucket of mentions.touched) {
      const again = asked.has(bucket)
      const isUpset = (m: Mention): boolean => stale.articles.has(m.from.article.id)
      const staleIn = (group: readonly Mention[]): boolean =>
        again || (upset.has(bucket) && (rules.restsOn !== undefined || group.some(isUpset)))
      tellBucket(bucket, look, staleIn, notes)
    }
    mentions.touched.clear()
    singles.tell(notes, (article, write) => asking.during(look, article, () => write(look)))
    for (const finding of notes.now) notes.gone.delete(idOf(finding))
    return { ...notes, gone: [...notes.gone].sort() }
  }
  return { leave: singles.leave, changes }
}

interface Singles<K extends PartName> {
  readonly leave: (article: string) => void
  readonly touch: (article: string) => void
  readonly tell: (notes: Notes<K>, during: <T>(article: string, write: (look: Look) => T) => T) => void
}

// Mentions by themselves: only which articles were told of is remembered, and ids that are not those of the mentions.
const openSingles = <A extends Annotation, K extends PartName>(
  rules: Rules<A, K>,
  held: KeptMentions<A, Lines<A, K>>['held'],
): Singles<K> => {
  const [touched, told, gone] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const otherIds = new Map<string, readonly string[]>()
  const ownIds = (article: string): readonly string[] => held.get(article)?.single.map((m) => m.it.id) ?? []
  const leave = (article: string): void => {
    touched.add(article)
    if (!told.delete(article)) return
    for (const id of otherIds.get(article) ?? ownIds(article)) gone.add(id)
    otherIds.delete(article)
  }
  const tellOne = (article: string, notes: Notes<K>, look: Look): void => {
    const own = ownIds(article)
    if (told.has(article)) for (const id of otherIds.get(article) ?? own) notes.gone.add(id)
    const groups = held.get(article)?.single.flatMap((m) => groupsOf([m], rules)) ?? []
    const now = groups.map((g) => rules.write(g, look))
    for (const finding of now) {
      notes.written.push(finding)
      notes.now.push(finding)
    }
    const ids = now.map(idOf)
    if (own.length > 0) told.add(article)
    if (ids.length === own.length && ids.every((id, n) => id === own[n])) otherIds.delete(article)
    else otherIds.set(article, ids)
  }
  return {
    leave,
    touch: (article) => void touched.add(article),
    tell: (notes, during) => {
      for (const id of gone) notes.gone.add(id)
      gone.clear()
      for (const article of touched)
        if (held.get(article)?.single.length)
          during(article, (look) => {
            tellOne(article, notes, look)
          })
      touched.clear()
    },
  }
}
