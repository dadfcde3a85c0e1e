import type { Amendments } from '../../amend/open-amendments.ts'
import { lastInstant } from '../../kit/last-instant.ts'
import type { Article } from '../../model/article.ts'
import type { Dossier } from '../../model/dossier.ts'
import {
  articlesKnown,
  kinshipOf,
  linkStory,
  openPlacing,
  plansOf,
  type StoryMember,
  type StoryPlan,
} from '../../link-stories.ts'
import { foundIn, openMemory, searchAll, type Found, type FoundData } from '../../search-articles.ts'
import { storyDossier } from '../../show/story-dossier.ts'
import type { Store } from '../../store/store.ts'
import { amendedFound, amendmentsIn, ruledIn, statesUnder } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { toldIn } from './told-data.ts'

/** What a reader wants to know of: what the world could know by one time, and this desk by another; null for all. */
export interface When {
  readonly asOf: string | null
  readonly addedBy: string | null
}

/** The stories as they stood at some time, and the dossier of each. */
export interface DeskAt {
  readonly plans: readonly StoryPlan[]
  readonly dossierOf: (plan: StoryPlan) => Dossier
}

// What was found before is not searched again where pages known by then make it read alike.
const searchedBefore = async (
  store: Store,
  articles: readonly Article[],
  setting: DeskSetting,
  amendments: Amendments,
): Promise<ReadonlyMap<string, Found | null>> => {
  const memory = openMemory()
  const byId = new Map(articles.map((a) => [a.id, a]))
  const findings = await store.read((desk) => desk.findings([...byId.keys()]))
  for (const { article, rules, told, names, under, body } of findings) {
    const own = byId.get(article)
    if (!own || rules !== setting.rules || ruledIn(under) !== amendments.searchMark(article)) continue
    memory.states.set(article, { told: toldIn(told), names: new Set(names) })
    memory.found.set(article, {
      under: statesUnder(under),
      found: body === null ? null : foundIn(body as FoundData, own, setting.languages),
    })
  }
  return new Map([...searchAll(articles, setting, memory)].map(({ article, found }) => [article.id, found]))
}

/** The stories of a desk as they stood at some time: exactly those of a desk that was given nothing else. */
export const deskAt = async (
  store: Store,
  { asOf, addedBy }: When,
  setting: DeskSetting,
): Promise<DeskAt> => {
  const [kept, amendments] = await store.read(async (desk) => [
    await desk.articles(await desk.articleIds()),
    await amendmentsIn(desk, addedBy),
  ])
  const had = kept.filter(({ addedAt }) => addedBy === null || lastInstant(addedAt) <= lastInstant(addedBy))
  const articles = articlesKnown(
    had.map(({ article }) => amendments.article(article)),
    asOf,
  )
  const kinship = kinshipOf(articles)
  const found = await searchedBefore(store, articles, setting, amendments)
  const members = new Map<string, StoryMember>()
  const placing = openPlacing()
  for (const article of articles) {
    const kin = kinship.get(article.id)
    if (!kin) continue
    const read = found.get(article.id) ?? null
    const own = read && amendedFound(article, read, amendments)
    members.set(article.id, { article, found: own, kin })
    placing.put(article, own, kin)
  }
  const text = ({ article }: StoryMember): string => `${article.title ?? ''} ${article.text}`
  const textOf = (id: string): string => {
    const own = members.get(id)
    return own ? text(own) : ''
  }
  const plans = plansOf(placing.drafts(), setting.storyNames, textOf, amendments.stories)
  return {
    plans,
    dossierOf: (plan) => {
      const own = plan.draft.articles.flatMap((id) => members.get(id) ?? [])
      const whole = linkStory(plan, own, { parley: setting.parley, asOf })
      return storyDossier(whole, plan.draft.id)
    },
  }
}
