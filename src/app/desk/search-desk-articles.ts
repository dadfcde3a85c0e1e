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
import type { KeptFindings, Store } from '../../store/store.ts'
import type { DeskSetting } from './desk-setting.ts'
import { toldData, toldIn } from './told-data.ts'

// So many articles are read, searched and written at a time.
const together = 50

const inParts = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, n) =>
    all.slice(n * together, (n + 1) * together),
  )

const articlesWith = async (store: Store, ids: readonly string[]): Promise<readonly Article[]> =>
  (await store.read((desk) => desk.articles(ids))).map(({ article }) => article)

// Told by what rules the states were found, and that the search itself waits.
const waiting = (rules: string): string => `${rules} (waits)`

/** What articles tell of states is found before they are searched: it decides how all of them are read. */
export const tellNew = async (store: Store, ids: readonly string[], setting: DeskSetting): Promise<void> => {
  for (const some of inParts(ids)) {
    const memory = openMemory()
    const articles = await articlesWith(store, some)
    tellAll(articles, setting, memory)
    const found = articles.map(({ id }): KeptFindings => {
      const { told, names } = memory.states.get(id) as States
      return {
        article: id,
        rules: waiting(setting.rules),
        under: '',
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
  /** What all pages tell of states, in one line. */
  readonly mark: string
}

/** What is to be searched, by what pages tell of states now; those that tell it for the first time are asked before. */
export const searchPlan = async (store: Store, setting: DeskSetting): Promise<SearchPlan> => {
  const look = (): Promise<{
    all: readonly string[]
    told: Map<string, Telling>
    rules: Map<string, string>
  }> =>
    store.read(async (desk) => {
      const [told, rules] = [new Map<string, Telling>(), new Map<string, string>()]
      for await (const each of desk.searched()) {
        rules.set(each.article, each.rules)
        const states = toldIn(each.told)
        if (states) told.set(each.article, { language: each.language, told: states })
      }
      return { all: await desk.articleIds(), told, rules }
    })
  const mine = [setting.rules, waiting(setting.rules)]
  const before = await look()
  const untold = before.all.filter((id) => !mine.includes(before.rules.get(id) ?? ''))
  if (untold.length > 0) await tellNew(store, untold, setting)
  const { all, told, rules } = untold.length > 0 ? await look() : before
  const known = languagesKnowing([...told.values()], setting.languages)
  return {
    fresh: all.filter((id) => rules.get(id) !== setting.rules),
    done: all.filter((id) => rules.get(id) === setting.rules),
    told: { languages: known },
    mark: JSON.stringify([
      setting.rules,
      [...known.values()].map((l) => [...(l.actors.told?.names ?? [])].map(([name]) => name).sort()),
    ]),
  }
}

/** Of articles searched before, those that other pages now make read otherwise. */
export const staleIn = async (store: Store, { done, told }: SearchPlan): Promise<readonly string[]> => {
  const stale: string[] = []
  for (const some of inParts(done)) {
    const [articles, found] = await store.read(async (desk) => [
      await desk.articles(some),
      await desk.findings(some),
    ])
    const byId = new Map(articles.map(({ article }) => [article.id, article]))
    for (const { article, names, under } of found) {
      const own = byId.get(article)
      if (own && underOf(own, new Set(names), told) !== under) stale.push(article)
    }
  }
  return stale
}

/** Searches some articles, knowing what all pages tell of states, and keeps what was found in them in one step. */
export const searchSome = async (
  store: Store,
  some: readonly string[],
  { setting, told }: { readonly setting: DeskSetting; readonly told: SearchPlan['told'] },
): Promise<readonly Diagnostic[]> => {
  const articles = await articlesWith(store, some)
  const foundBefore = async (): Promise<ReadonlyMap<string, KeptFindings>> =>
    new Map((await store.read((desk) => desk.findings(some))).map((each) => [each.article, each]))
  const mine = [setting.rules, waiting(setting.rules)]
  const had = await foundBefore()
  const untold = some.filter((id) => !mine.includes(had.get(id)?.rules ?? ''))
  await tellNew(store, untold, setting)
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
    diagnostics.push(...noticed)
    found.push({
      article: article.id,
      rules: setting.rules,
      under: underOf(article, new Set(names), told),
      told: states,
      names,
      body: own && dataOf(own),
    })
  }
  await store.write((desk) => desk.putFindings(found))
  return diagnostics
}

const stateFact = 'states told'

/** Everything was searched by what pages tell of states now: nothing is looked at again until they tell something else. */
export const noteStates = (store: Store, { mark }: SearchPlan): Promise<void> =>
  store.write((desk) => desk.setFact(stateFact, mark))

/**
 * Searches the articles of a desk that were not searched yet, or by other rules, and those that pages added since make read otherwise.
 * What was searched is kept some at a time: work that is cut off goes on where it was.
 */
export const searchDeskArticles = async (
  store: Store,
  setting: DeskSetting,
): Promise<readonly Diagnostic[]> => {
  const plan = await searchPlan(store, setting)
  const changed = (await store.read((desk) => desk.fact(stateFact))) !== plan.mark
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
    diagnostics.push(...(await searchSome(store, some, { setting: counting, told: plan.told })))
    done += some.length
  }
  if (changed) await noteStates(store, plan)
  return diagnostics
}
