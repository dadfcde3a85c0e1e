import { setImmediate } from 'node:timers/promises'
import type { Amendments } from '../../amend/open-amendments.ts'
import { sha256 } from '../../kit/hash.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import {
  dataOf,
  languagesKnowing,
  openMemory,
  searchKnowing,
  tellAll,
  underOf,
  type States,
  type Telling,
  type Told,
} from '../../search-articles.ts'
import { statesFact } from '../../store/forget-capture.ts'
import type { KeptFindings, Store } from '../../store/store.ts'
import { amendmentsIn, ruledIn, underBoth } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { toldData, toldIn } from './told-data.ts'

// So many articles are read, searched and written at a time.
const together = 50

const inParts = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, n) =>
    all.slice(n * together, (n + 1) * together),
  )

const articlesWith = async (
  store: Store,
  ids: readonly string[],
  amendments: Amendments,
): Promise<readonly Article[]> =>
  (await store.read((desk) => desk.articles(ids))).map(({ article }) => amendments.article(article))

// Told by what rules the states were found, and that the search itself waits.
const waiting = (rules: string): string => `${rules} (waits)`

/** What articles tell of states is found before they are searched: it decides how all of them are read. */
export const tellNew = async (
  store: Store,
  ids: readonly string[],
  setting: DeskSetting,
  amendments: Amendments,
): Promise<void> => {
  for (const some of inParts(ids)) {
    const memory = openMemory()
    const articles = await articlesWith(store, some, amendments)
    tellAll(articles, setting, memory)
    const found = articles.map(({ id }): KeptFindings => {
      const { told, names } = memory.states.get(id) as States
      return {
        article: id,
        rules: waiting(setting.rules),
        under: underBoth(amendments.searchMark(id), ''),
        told: toldData(told),
        names: [...names],
        body: null,
      }
    })
    await store.write((desk) => desk.putFindings(found))
  }
}

/** What is to be searched, and what all pages tell of states. */
export interface SearchPlan {
  /** Articles that were not searched by these rules. */
  readonly fresh: readonly string[]
  /** Those that were. */
  readonly done: readonly string[]
  readonly told: Pick<Told, 'languages'>
  readonly amendments: Amendments
  /** What all pages tell of states, in one line. */
  readonly mark: string
  /** Names by what is searched: what pages tell of states, and what people ruled, undone or not. */
  readonly knowing: string
}

/** What is to be searched, by what pages tell of states now; those that tell it for the first time are asked before. */
export const searchPlan = async (store: Store, setting: DeskSetting): Promise<SearchPlan> => {
  const told = new Map<string, Telling>()
  const [rules, ruled] = [new Map<string, string>(), new Map<string, string>()]
  // How articles were searched: all of them, or some once more.
  const look = (ids: readonly string[] | null): Promise<readonly string[]> =>
    store.read(async (desk) => {
      for await (const each of desk.searched(ids)) {
        rules.set(each.article, each.rules)
        ruled.set(each.article, ruledIn(each.under))
        const states = toldIn(each.told)
        if (states) told.set(each.article, { language: each.language, told: states })
        else told.delete(each.article)
      }
      return ids ?? desk.articleIds()
    })
  const mine = [setting.rules, waiting(setting.rules)]
  const { amendments, ruledOften } = await store.read(async (desk) => ({
    amendments: await amendmentsIn(desk),
    ruledOften: (await desk.rulings()).length,
  }))
  const all = await look(null)
  const untold = all.filter(
    (id) => !mine.includes(rules.get(id) ?? '') || ruled.get(id) !== amendments.searchMark(id),
  )
  if (untold.length > 0) {
    await tellNew(store, untold, setting, amendments)
    await look(untold)
  }
  const isDone = (id: string): boolean =>
    rules.get(id) === setting.rules && ruled.get(id) === amendments.searchMark(id)
  const known = languagesKnowing([...told.values()], setting.languages)
  const states = [...known.values()].map((l) =>
    [...(l.actors.told?.names ?? [])].map(([name]) => name).sort(),
  )
  const mark = JSON.stringify([setting.rules, states])
  return {
    fresh: all.filter((id) => !isDone(id)),
    done: all.filter(isDone),
    told: { languages: known },
    amendments,
    mark,
    knowing: sha256(`${mark} ${String(ruledOften)}`),
  }
}

/**
 * Of articles searched before, those that other pages now make read otherwise: told by their words, without loading what was found in
 * them.
 */
export const staleIn = (store: Store, { done, told, amendments }: SearchPlan): Promise<readonly string[]> =>
  store.read(async (desk) => {
    const [stale, searched] = [[] as string[], new Set(done)]
    const ruled = done.filter((id) => amendments.searchMark(id) !== '')
    const tongues = new Map(
      (await desk.articles(ruled)).map(({ article }) => [article.id, amendments.article(article).language]),
    )
    for await (const { article, names, under, language } of desk.names()) {
      if (!searched.has(article)) continue
      const own = { language: tongues.has(article) ? (tongues.get(article) ?? null) : language }
      const now = underBoth(amendments.searchMark(article), underOf(own, new Set(names), told))
      if (now !== under) stale.push(article)
    }
    return stale
  })

/** Searches some articles, knowing what all pages tell of states, and keeps what was found in them in one step. */
export const searchSome = async (
  store: Store,
  some: readonly string[],
  { setting, told, amendments }: Pick<SearchPlan, 'told' | 'amendments'> & { readonly setting: DeskSetting },
): Promise<readonly Diagnostic[]> => {
  const articles = await articlesWith(store, some, amendments)
  const foundBefore = async (): Promise<ReadonlyMap<string, KeptFindings>> =>
    new Map((await store.read((desk) => desk.findings(some))).map((each) => [each.article, each]))
  const mine = [setting.rules, waiting(setting.rules)]
  const had = await foundBefore()
  const untold = some.filter((id) => !mine.includes(had.get(id)?.rules ?? ''))
  await tellNew(store, untold, setting, amendments)
  const before = untold.length > 0 ? await foundBefore() : had
  const found: KeptFindings[] = []
  const diagnostics: Diagnostic[] = []
  const knowing = { ...told, ready: new Map() }
  for (const { article, found: own, diagnostics: noticed } of searchKnowing(
    articles,
    knowing,
    setting,
    null,
  )) {
    const { told: states, names } = before.get(article.id) ?? { told: null, names: [] }
    // A server's readers have a turn between two articles.
    await setImmediate()
    diagnostics.push(...noticed)
    found.push({
      article: article.id,
      rules: setting.rules,
      under: underBoth(amendments.searchMark(article.id), underOf(article, new Set(names), told)),
      told: states,
      names,
      body: own && dataOf(own),
    })
  }
  await store.write((desk) => desk.putFindings(found))
  return diagnostics
}

/** Everything was searched by what pages tell of states now: nothing is looked at again until they tell something else. */
export const noteStates = (store: Store, { mark }: SearchPlan): Promise<void> =>
  store.write((desk) => desk.setFact(statesFact, mark))

/**
 * Searches the articles of a desk that were not searched yet, or by other rules, and those that pages added since make read otherwise.
 * What was searched is kept some at a time: work that is cut off goes on where it was.
 */
export const searchDeskArticles = async (
  store: Store,
  setting: DeskSetting,
): Promise<readonly Diagnostic[]> => {
  const plan = await searchPlan(store, setting)
  const changed = (await store.read((desk) => desk.fact(statesFact))) !== plan.mark
  const todo = [...plan.fresh, ...(changed ? await staleIn(store, plan) : [])]
  const diagnostics: Diagnostic[] = []
  let done = 0
  for (const some of inParts(todo)) {
    const counting = {
      ...setting,
      onArticle: (n: number, _: number, source: string) => {
        setting.onArticle(done + n, todo.length, source)
      },
    }
    diagnostics.push(...(await searchSome(store, some, { ...plan, setting: counting })))
    done += some.length
  }
  if (changed) await noteStates(store, plan)
  return diagnostics
}
