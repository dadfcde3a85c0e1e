import { compareReadings } from '../../compare/compare-readings.ts'
import { lastInstant } from '../../kit/last-instant.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Reread, RereadStory } from '../../model/reread.ts'
import type { Reading, Store } from '../../store/store.ts'
import type { DeskSetting } from './desk-setting.ts'
import { emptied } from './emptied.ts'
import { dossierLines } from './dossier-lines.ts'
import { rulesFact, settleAnyway, type Settled } from './settle.ts'

/** A reread that is under way. */
interface Begun {
  readonly from: string
  readonly at: string
}

const begunFact = 'rereading'

// The reread that is under way; null where there is none.
const rereadingIn = async (desk: Reading): Promise<Begun | null> => {
  const kept = await desk.fact(begunFact)
  return kept === null || kept === '' ? null : (JSON.parse(kept) as Begun)
}

// Notes what there is before anything is made anew; work that was cut off goes on with what was noted first.
const begin = (store: Store, setting: DeskSetting): Promise<Begun | null> =>
  store.write(async (desk) => {
    const begun = await rereadingIn(desk)
    if (begun) return begun
    const from = await desk.fact(rulesFact)
    if (from === setting.rules) return null
    if (from === null) {
      await desk.setFact(rulesFact, setting.rules)
      return null
    }
    await desk.keepEarlier()
    const made = { from, at: setting.now() }
    await desk.setFact(begunFact, JSON.stringify(made))
    return made
  })

const capturesOf = (dossier: Dossier): ReadonlySet<string> => {
  const own = new Set(dossier.stories[0]?.articles)
  return new Set(dossier.articles.filter(({ id }) => own.has(id)).map(({ capture }) => capture))
}

/** Which story each one was: that of its id, else the one that has most pages with it among those that are gone. */
const formerOf = async (store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { earlier, now } = await store.read(async (desk) => ({
    earlier: await desk.earlierStories(),
    now: new Set(ids),
  }))
  const had = new Set(earlier)
  const gone = earlier.filter((id) => !now.has(id))
  const found = new Map(ids.filter((id) => had.has(id)).map((id) => [id, id]))
  if (gone.length === 0) return found
  const pages = new Map<string, string[]>()
  const left = new Map<string, ReadonlySet<string>>()
  for (const id of gone) {
    const dossier = (await store.read((desk) => desk.earlierDossier(id))) as Dossier
    left.set(id, capturesOf(dossier))
    for (const capture of left.get(id) ?? []) pages.set(capture, [...(pages.get(capture) ?? []), id])
  }
  for (const id of ids.filter((each) => !had.has(each))) {
    const dossier = (await store.read((desk) => desk.dossier(id)))?.dossier as Dossier | undefined
    const shared = new Map<string, number>()
    for (const capture of dossier ? capturesOf(dossier) : [])
      for (const old of pages.get(capture) ?? []) shared.set(old, (shared.get(old) ?? 0) + 1)
    const [best] = [...shared].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (best && ![...found.values()].includes(best[0])) found.set(id, best[0])
  }
  return found
}

const storyOf = (
  [earlier, later]: readonly [Dossier | null, Dossier | null],
  isNews: (article: string) => boolean,
): RereadStory | null => {
  const any = later ?? earlier
  if (any === null) return null
  const [before, after] = [earlier ?? emptied(any), later ?? emptied(any)]
  const { changes, statements } = compareReadings(before, after, isNews)
  const [was, is] = [before, after].map(
    (d) => new Map(dossierLines(d).map((l) => [`${l.part} ${l.id}`, l.line])),
  )
  const front = any.stories[0]
  const old = earlier?.stories[0]
  if (changes.length === 0 && statements.new + statements.withdrawn === 0 && earlier && later) return null
  return {
    id: front?.id ?? '',
    name: front?.name ?? '',
    was: old === undefined ? null : { id: old.id, name: old.name },
    stands: later !== null,
    changes: changes.map((change) => ({
      ...change,
      lines: {
        was: was?.get(`${change.part} ${change.formerIds[0] ?? change.id}`) ?? null,
        is: change.change === 'withdrawn' ? null : (is?.get(`${change.part} ${change.id}`) ?? null),
      },
    })),
    statements,
  }
}

const dossiersOf = (
  store: Store,
  { was, is }: { readonly was: string | null; readonly is: string | null },
): Promise<readonly [Dossier | null, Dossier | null]> =>
  store.read(async (desk) => [
    was === null ? null : ((await desk.earlierDossier(was)) as Dossier | null),
    is === null ? null : (((await desk.dossier(is))?.dossier as Dossier | undefined) ?? null),
  ])

const told = async (store: Store, { from, at }: Begun, setting: DeskSetting): Promise<Reread> => {
  const { ids, earlier, additions, pages } = await store.read(async (desk) => ({
    ids: (await desk.stories()).map(({ id }) => id),
    earlier: await desk.earlierStories(),
    additions: await desk.additions(),
    pages: (await desk.counts(setting.rules)).captures,
  }))
  const late = new Set(
    additions.filter(({ addedAt }) => lastInstant(addedAt) > lastInstant(at)).map(({ capture }) => capture),
  )
  const former = await formerOf(store, ids)
  const taken = new Set(former.values())
  const pairs = [
    ...ids.map((is) => ({ was: former.get(is) ?? null, is })),
    ...earlier.filter((was) => !taken.has(was)).map((was) => ({ was, is: null })),
  ]
  const stories: RereadStory[] = []
  for (const pair of pairs) {
    const both = await dossiersOf(store, pair)
    const captures = new Map(both[1]?.articles.map((a) => [a.id, a.capture]))
    const story = storyOf(both, (article) => late.has(captures.get(article) ?? ''))
    if (story) stories.push(story)
  }
  return {
    format: 'parley.reread/1',
    begun: at,
    done: setting.now(),
    rules: { from, to: setting.rules },
    pages,
    stories,
    unchanged: pairs.length - stories.length,
  }
}

/** What came of a reread; `changed` is null where the desk was made by the rules at work already. */
export interface RereadDone extends Settled {
  readonly changed: Reread | null
}

/**
 * Brings everything derived of a desk to the rules at work and tells what they changed, in facts. What the desk showed before is kept
 * until it is done; work that was cut off goes on where it was, and tells the same. One process does it at a time.
 *
 * @throws StoreError where the desk cannot be written; what was done is kept.
 */
export const reread = (store: Store, setting: DeskSetting): Promise<RereadDone> =>
  store.alone('reread', async () => {
    const begun = await begin(store, setting)
    const settled = await settleAnyway(store, setting)
    if (begun === null) return { ...settled, changed: null }
    const changed = await told(store, begun, setting)
    await store.write(async (desk) => {
      await desk.putReread(changed.done, changed)
      await desk.setFact(rulesFact, setting.rules)
      await desk.setFact(begunFact, '')
    })
    return { ...settled, changed }
  })
