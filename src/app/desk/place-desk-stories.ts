import { randomUUID } from 'node:crypto'
import type { Amendments } from '../../amend/open-amendments.ts'
import { sha256 } from '../../kit/hash.ts'
import {
  growingPlacing,
  planMark,
  planOf,
  plansOf,
  type GrowingPlacing,
  type Kinship,
  type StoryPlan,
} from '../../link-stories.ts'
import type { SearchedBy } from '../../store/placing-contract.ts'
import type { KeptStory, KnownTimes, Reading, Store } from '../../store/store.ts'
import { amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { keepKin, placingSteps, type KinData } from './keep-kin.ts'
import { searchedIn } from './link-desk-stories.ts'
import { timesFact, underFact, underNow, type UnderNow } from './placed-under.ts'
import { traceData, traceIn } from './trace-data.ts'

/** By what rules articles were placed; where it is another all are placed anew. */
const rulesFact = 'placed by'

// What placing needs of all articles, kept for as long as this process has the desk open; good while nobody else placed any.
interface Kept {
  readonly times: string
  readonly placing: GrowingPlacing
}
const keptOf = new WeakMap<Store, Kept>()

const together = 500

const loadPlacing = async (desk: Reading): Promise<GrowingPlacing> => {
  const placing = growingPlacing()
  for await (const each of desk.placing.outlines()) placing.putTrace(traceIn(each))
  placing.settle()
  placing.touched()
  return placing
}

/** Who places stories, and under what. */
interface Work {
  readonly desk: Reading
  readonly placing: GrowingPlacing
  readonly setting: DeskSetting
  readonly amendments: Amendments
}

/** Puts articles as they are now; those that are gone are dropped. Gives since when they could be known. */
const putThese = async (
  { desk, placing, setting, amendments }: Work,
  ids: readonly string[],
): Promise<readonly KnownTimes[]> => {
  const kin = await desk.placing.kin(ids)
  const here: KnownTimes[] = []
  const look = { languages: setting.languages, amendments }
  for await (const { article, found } of searchedIn(desk, ids, look)) {
    const own = (kin.get(article.id)?.body ?? null) as KinData | null
    if (own === null) continue
    const { id, publishedAt, capturedAt } = article
    const { saveOf } = own.kin
    here.push({ id, publishedAt, capturedAt, saveOf })
    placing.put({ ...article, saveOf }, found, own.kin)
  }
  const known = new Set(here.map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) placing.drop(id)
  return here
}

/** Puts all that is touched, and whatever that makes wanting; gives which articles were put, and since when each could be known. */
const putTouched = async (
  work: Work,
  ids: readonly string[],
): Promise<{ readonly put: ReadonlySet<string>; readonly known: readonly KnownTimes[] }> => {
  const { placing } = work
  const put = new Set<string>()
  const known: KnownTimes[] = []
  for (let some = ids; some.length > 0; some = placing.wanting())
    for (let at = 0; at < some.length; at += together) {
      const these = some.slice(at, at + together)
      known.push(...(await putThese(work, these)))
      for (const id of these) put.add(id)
      placing.settle()
      // No more articles are held whole than are put together.
      placing.fade()
    }
  return { put, known }
}

const spanOf = (times: readonly (string | null)[]): Pick<KeptStory, 'first' | 'last'> => {
  const known = times.filter((t) => t !== null).sort()
  return { first: known[0] ?? null, last: known.at(-1) ?? null }
}

// Few articles are ruled on: what people tell of those is asked of the articles themselves.
const searchedUnder = async (
  { desk, amendments }: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SearchedBy>> => {
  const by = new Map(await desk.placing.searchedBy(ids))
  const ruled = ids.filter((id) => amendments.searchMark(id) !== '')
  for (const { article } of await desk.articles(ruled)) {
    const [own, { outlet, publishedAt }] = [by.get(article.id), amendments.article(article)]
    if (own) by.set(article.id, { ...own, outlet, publishedAt })
  }
  return by
}

type StoryRow = KeptStory & { readonly members: readonly string[] }

const rowOf = async (work: Work, plan: StoryPlan): Promise<StoryRow> => {
  const { desk, amendments, setting } = work
  const { id, name, parties, articles: members } = plan.draft
  const [by, kin] = [await searchedUnder(work, members), await desk.placing.kin(members)]
  const marks = members.flatMap((article): readonly (readonly [string, string, Kinship])[] => {
    const [own, searched] = [(kin.get(article)?.body ?? null) as KinData | null, by.get(article)]
    const mark = searched
      ? sha256(`${searched.rules}|${searched.under}|${amendments.mark(searched)}`).slice(0, 16)
      : ''
    return own ? [[article, mark, own.kin]] : []
  })
  return {
    id,
    name,
    parties,
    articles: members.length,
    ...spanOf(members.map((article) => by.get(article)?.publishedAt ?? null)),
    draft: plan,
    wanted: planMark(plan, marks, setting.rules),
    members,
  }
}

// Names that people give, and stories that they join and part, are told by looking at all stories.
const allPlans = async ({ desk, placing, setting, amendments }: Work): Promise<readonly StoryPlan[]> => {
  const names = setting.storyNames
  const drafts = placing.ids().flatMap((id) => placing.draft(id) ?? [])
  const texts = new Map<string, string>()
  if (names.some(({ words }) => words.length > 0))
    for (const { articles } of drafts)
      for (const { article: read } of await desk.articles(articles.filter((id) => !texts.has(id)))) {
        const article = amendments.article(read)
        texts.set(article.id, `${article.title ?? ''} ${article.text}`)
      }
  return plansOf(drafts, names, (id) => texts.get(id) ?? '', amendments.stories)
}

/** Stories as they are now: all of them, or those that something became of and those that are no more. */
interface Rows {
  readonly rows: readonly StoryRow[]
  readonly gone: readonly string[]
  readonly all: boolean
}

const rowsOf = async (work: Work, touched: readonly string[], all: boolean): Promise<Rows> => {
  const { desk, placing } = work
  const became = [...placing.touched().keys(), ...(await desk.placing.unplanned())]
  const ids = new Set([...became, ...(await desk.placing.storiesOf(touched))])
  const some = (): readonly StoryPlan[] =>
    [...ids].flatMap((id) => {
      const draft = placing.draft(id)
      return draft ? [planOf(draft, placing.draft)] : []
    })
  const rows: StoryRow[] = []
  for (const plan of all ? await allPlans(work) : some()) rows.push(await rowOf(work, plan))
  return { rows, gone: [...ids].filter((id) => placing.draft(id) === null), all }
}

const placeTouched = async (store: Store, setting: DeskSetting, under: UnderNow): Promise<void> => {
  const done = await store.read(async (desk) => {
    const touched = await desk.placing.touched(placingSteps.placed, Number.MAX_SAFE_INTEGER)
    const times = (await desk.fact(timesFact)) ?? '0'
    const all = times === '0' || under.all
    if (touched.length === 0 && times !== '0' && !(under.isOther && all)) return null
    const kept = keptOf.get(store)
    keptOf.delete(store)
    const placing = kept?.times === times ? kept.placing : await loadPlacing(desk)
    const work: Work = { desk, placing, setting, amendments: await amendmentsIn(desk) }
    const ids = [...new Set(touched.map(({ article }) => article))].sort()
    const { put, known } = await putTouched(work, ids)
    return { touched, placing, put, known, ...(await rowsOf(work, ids, all)) }
  })
  if (done === null) return
  const { touched, placing, put, known, rows, gone, all } = done
  const times = randomUUID()
  const left = [...put].sort().map((id) => [id, placing.traceOf(id)] as const)
  await store.write(async (desk) => {
    if (all) await desk.putStories(rows)
    else
      await desk.placing.putSome(
        new Map([...gone.map((id) => [id, null] as const), ...rows.map((row) => [row.id, row] as const)]),
      )
    await desk.putKnown(known)
    await desk.placing.putOutlines(left.flatMap(([id, trace]) => (trace ? [[id, traceData(trace)]] : [])))
    await desk.placing.dropOutlines(left.flatMap(([id, trace]) => (trace ? [] : [id])))
    await desk.placing.done(touched)
    await desk.setFact(timesFact, times)
  })
  keptOf.set(store, { times, placing })
}

/**
 * Finds out which stories there are and what belongs to them, and notes which of them wait for a new dossier. Only articles that came,
 * changed or went are looked at, those that rulings bear on otherwise, and those to whom they make a difference; the stories are those of
 * the whole set, in any order of adding and ruling.
 */
export const placeDeskStories = (store: Store, setting: DeskSetting): Promise<void> =>
  store.alone('stories', async () => {
    const { rules, touches, under } = await store.read(async (desk) => ({
      rules: await desk.fact(rulesFact),
      touches: await desk.touches(),
      under: await underNow(desk, setting.storyNames),
    }))
    if (rules !== setting.rules)
      await store.write(async (desk) => {
        await desk.placing.forgetPlaces()
        await desk.setFact(timesFact, '0')
        await desk.setFact(rulesFact, setting.rules)
      })
    else if (under.touched.length > 0)
      await store.write((desk) => desk.placing.touch(under.touched, placingSteps.came))
    await keepKin(store)
    await placeTouched(store, setting, under)
    if (touches.length > 0 || under.isOther)
      await store.write(async (desk) => {
        if (under.isOther) await desk.setFact(underFact, under.kept)
        await desk.clearTouches(touches)
      })
  })
