import type { Amendments } from '../../amend/open-amendments.ts'
import type { Article, SaveOf } from '../../model/article.ts'
import {
  askedHolders,
  askedOf,
  lookUpOf,
  nearAmong,
  nearedBy,
  placeOne,
  rankedArticle,
  savesAmong,
  type Kinship,
  type Near,
} from '../../link-stories.ts'
import type { KeptKeys, KeptKin, PlacingReading } from '../../store/placing-contract.ts'
import type { Reading, Store } from '../../store/store.ts'
import { amendmentsIn } from './amendments-in.ts'
import { printsIn, type PrintsOf } from './remembered-prints.ts'

/** How far placing is done for an article that was touched. */
export const placingSteps = { came: 0, near: 1, placed: 2 } as const

/** What is kept of an article's place among others. */
export interface KinData {
  readonly near: Near
  readonly kin: Kinship
}

// So many articles are looked at together.
const together = 200

// Those to whom articles that came or went may make a difference, by the numbers that they hold.
const nearedIn = async (
  placing: PlacingReading,
  looked: readonly Pick<KeptKeys, 'rank' | 'keys'>[],
): Promise<Set<string>> => {
  const first = await placing.holders(
    looked.flatMap(({ keys }) => keys),
    askedHolders,
  )
  const [out, whole] = [new Set<string>(), new Set<number>()]
  for (const { rank, keys } of looked)
    for (const key of keys) {
      const neared = nearedBy(rank, first.get(key) ?? [])
      if (neared === null) whole.add(key)
      else for (const id of neared) out.add(id)
    }
  for (const ranks of (await placing.holders([...whole], null)).values())
    for (const rank of ranks) out.add(rankedArticle(rank))
  return out
}

/** Notes what some articles that came, changed or went are looked up by, and which others they may make a difference to. */
const lookUp = async (store: Store): Promise<boolean> => {
  const { touched, ids, now } = await store.read(async (desk) => {
    const touched = await desk.placing.touched(placingSteps.came, together)
    const ids = [...new Set(touched.map(({ article }) => article))]
    const amendments = await amendmentsIn(desk)
    const here = await desk.articles(ids)
    return { touched, ids, now: here.map(({ article }) => lookUpOf(amendments.article(article))) }
  })
  if (touched.length === 0) return false
  await store.write(async ({ placing }) => {
    const before = await placing.keys(ids)
    const marks = new Map(before.map(({ article, mark }) => [article, mark]))
    const marked = new Map(now.map(({ article, mark }) => [article, mark]))
    const come = now.filter(({ article, mark }) => marks.get(article) !== mark)
    const gone = before.filter(({ article, mark }) => marked.get(article) !== mark)
    const left = gone.map(({ article }) => article)
    const neared = await nearedIn(placing, gone)
    for (const id of [...(await placing.children(left)), ...(await placing.leaning(left))]) neared.add(id)
    const savesLeft = await placing.saves('article', left)
    await placing.dropKeys(left)
    await placing.putKeys(come)
    for (const id of await nearedIn(placing, come)) neared.add(id)
    const keys = [...savesLeft.map(({ key }) => key), ...come.flatMap(({ saves }) => saves)]
    for (const { article } of await placing.saves('key', [...new Set(keys)])) neared.add(article)
    for (const { article } of come) neared.add(article)
    await placing.touch([...neared].sort(), placingSteps.near)
    await placing.touch(ids, placingSteps.placed)
    await placing.done(touched)
  })
  return true
}

/** What is known of articles while some are placed: what is kept, and above it what is found out now. */
interface Known {
  readonly kin: (ids: readonly string[]) => Promise<void>
  readonly of: (id: string) => KeptKin | undefined
  /** Articles under the rulings on them. */
  readonly articles: (ids: Iterable<string>) => Promise<Map<string, Article>>
  readonly near: Map<string, Near>
  readonly origins: Map<string, string>
  readonly saves: Map<string, SaveOf | null>
}

const openKnown = (desk: Reading, amendments: Amendments): Known => {
  const kept = new Map<string, KeptKin | undefined>()
  return {
    kin: async (ids) => {
      const asked = [...new Set(ids)].filter((id) => !kept.has(id))
      const rows = await desk.placing.kin(asked)
      for (const id of asked) kept.set(id, rows.get(id))
    },
    of: (id) => kept.get(id),
    articles: async (ids) =>
      new Map(
        (await desk.articles([...new Set(ids)])).map(({ article }) => [
          article.id,
          amendments.article(article),
        ]),
      ),
    near: new Map(),
    origins: new Map(),
    saves: new Map(),
  }
}

const dataIn = (kept: KeptKin | undefined): KinData | null => (kept?.body ?? null) as KinData | null
const parentIn = ({ best }: Near): string | null => (best?.inherits === true ? best.article : null)
const parentOf = (known: Known, id: string): string | null => {
  const near = known.near.get(id)
  return near ? parentIn(near) : (known.of(id)?.parent ?? null)
}
const originOf = (known: Known, id: string): string => known.origins.get(id) ?? known.of(id)?.origin ?? id
const saveOf = (known: Known, id: string): SaveOf | null => {
  const found = known.saves.get(id)
  return found === undefined ? (dataIn(known.of(id))?.kin.saveOf ?? null) : found
}

const askNear = async (
  desk: Reading,
  known: Known,
  printsOf: PrintsOf,
  ids: readonly string[],
): Promise<void> => {
  const keys = (await desk.placing.keys(ids)).flatMap((each) => each.keys)
  const holders = await desk.placing.holders(keys, askedHolders)
  const among = new Set(ids)
  for (const ranks of holders.values()) for (const rank of ranks) among.add(rankedArticle(rank))
  const marked = await desk.placing.keys([...among].sort())
  for (const [id, near] of nearAmong(ids, await printsOf(marked, known.articles))) known.near.set(id, near)
}

/** Follows groups to their first articles, where any on the way is nearest to another now; gives those whose first is another. */
const askOrigins = async (placing: PlacingReading, known: Known): Promise<readonly string[]> => {
  const ids = [...known.near.keys()]
  await known.kin(ids)
  const anew = new Set<string>()
  let some = ids.filter((id) => dataIn(known.of(id)) === null || parentOf(known, id) !== known.of(id)?.parent)
  while (some.length > 0) {
    for (const id of some) anew.add(id)
    some = (await placing.children(some)).filter((id) => !anew.has(id))
  }
  await known.kin([...anew])
  const moved: string[] = []
  for (const id of anew) {
    const path: string[] = []
    let at = id
    while (anew.has(at) && !known.origins.has(at)) {
      path.push(at)
      const parent = parentOf(known, at)
      if (parent === null) known.origins.set(at, at)
      else {
        await known.kin([parent])
        at = parent
      }
    }
    for (const each of path) known.origins.set(each, originOf(known, at))
    if (originOf(known, id) !== known.of(id)?.origin || dataIn(known.of(id)) === null) moved.push(id)
  }
  return moved
}

/** Finds out which saves articles are, with all that share a page with them; gives those that are another now. */
const askSaves = async (desk: Reading, known: Known): Promise<readonly string[]> => {
  const component = new Set(known.near.keys())
  const asked = new Set<string>()
  for (let some = [...component]; some.length > 0;) {
    const keys = (await desk.placing.saves('article', some))
      .map(({ key }) => key)
      .filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    const met = (await desk.placing.saves('key', [...new Set(keys)])).map(({ article }) => article)
    some = [...new Set(met)].filter((id) => !component.has(id))
    for (const id of some) component.add(id)
  }
  await known.kin([...component])
  const saves = savesAmong([...(await known.articles(component)).values()])
  for (const [id, save] of saves) known.saves.set(id, save)
  return [...saves.keys()].filter((id) => {
    const before = dataIn(known.of(id))
    return before === null || JSON.stringify(before.kin.saveOf) !== JSON.stringify(saveOf(known, id))
  })
}

const placeThese = async (
  known: Known,
  ids: readonly string[],
): Promise<readonly (KeptKin & { readonly leans: readonly string[] })[]> => {
  await known.kin(ids)
  const nears = new Map(
    ids.flatMap((id) => {
      const near = known.near.get(id) ?? dataIn(known.of(id))?.near
      return near ? [[id, near] as const] : []
    }),
  )
  const asked = [...nears.values()].map(askedOf)
  await known.kin(asked.flatMap(({ origins }) => origins))
  const firsts = [...nears.keys()].map((id) => originOf(known, id))
  await known.kin(firsts)
  await known.kin(firsts.flatMap((id) => saveOf(known, id)?.article ?? []))
  const articles = await known.articles([...nears.keys(), ...asked.flatMap(({ words }) => words)])
  const others = {
    originOf: (id: string) => originOf(known, id),
    saveOf: (id: string) => saveOf(known, id),
    article: (id: string) => articles.get(id),
  }
  return [...nears].flatMap(([id, near]) => {
    const article = articles.get(id)
    if (!article) return []
    const { kin, leans } = placeOne(article, near, others)
    const body: KinData = { near, kin }
    return [{ article: id, parent: parentIn(near), origin: originOf(known, id), body, leans }]
  })
}

/** Finds out whose copies and which saves some articles are. */
const findKin = async (store: Store): Promise<boolean> => {
  const touched = await store.read((desk) => desk.placing.touched(placingSteps.near, together))
  if (touched.length === 0) return false
  const { placed, changed } = await store.read(async (desk) => {
    const known = openKnown(desk, await amendmentsIn(desk))
    const asked = [...new Set(touched.map(({ article }) => article))].sort()
    const here = (await desk.placing.keys(asked)).map(({ article }) => article)
    await askNear(desk, known, printsIn(store), here)
    const moved = await askOrigins(desk.placing, known)
    const saved = await askSaves(desk, known)
    const leaning = await desk.placing.leaning([...new Set([...moved, ...saved])])
    const placed = await placeThese(known, [...new Set([...here, ...moved, ...saved, ...leaning])].sort())
    const changed = placed.filter(
      ({ article, body }) =>
        JSON.stringify(dataIn(known.of(article))?.kin) !== JSON.stringify((body as KinData).kin),
    )
    return { placed, changed: changed.map(({ article }) => article) }
  })
  await store.write(async ({ placing }) => {
    await placing.putKin(placed)
    await placing.touch(changed, placingSteps.placed)
    await placing.done(touched)
  })
  return true
}

/**
 * Brings up to date what articles have of one another: whose copies they are, which saves of a page. Only those that came, changed or went
 * and those to whom they make a difference are looked at; the answer is that of the whole set.
 */
export const keepKin = async (store: Store): Promise<void> => {
  while (await lookUp(store)) continue
  while (await findKin(store)) continue
}
