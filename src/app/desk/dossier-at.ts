import type { Amendments } from '../../amend/open-amendments.ts'
import { lastInstant } from '../../kit/last-instant.ts'
import type { Article } from '../../model/article.ts'
import type { DeskStory, Sighting } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Page } from '../../model/page.ts'
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
import type { KeptAddition, Reading, Store } from '../../store/store.ts'
import { amendedFound, amendmentsIn, ruledIn, statesUnder } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { readSome } from './read-captures.ts'
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
  /** When the first and the last of its articles came out. */
  readonly daysOf: (plan: StoryPlan) => Pick<DeskStory, 'first' | 'last'>
}

// What was found before is not searched again where pages known by then make it read alike.
const searchedBefore = async (
  store: Store,
  { articles, anew }: { readonly articles: readonly Article[]; readonly anew: ReadonlySet<string> },
  setting: DeskSetting,
  amendments: Amendments,
): Promise<ReadonlyMap<string, Found | null>> => {
  const memory = openMemory()
  const byId = new Map(articles.filter((a) => !anew.has(a.capture)).map((a) => [a.id, a]))
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

const byCapture = (additions: readonly KeptAddition[]): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>()
  for (const { capture, source } of additions) {
    const own = out.get(capture)
    if (own) own.push(source)
    else out.set(capture, [source])
  }
  return out
}

const metAs = ({ id, body }: Page, met: Sighting): Page => {
  const { source, hint, capturedAt, publishedHint, address, charset, envelope } = met
  return {
    id,
    body,
    source,
    hint,
    capturedAt,
    publishedHint,
    address,
    charset,
    ...(envelope && { envelope }),
  }
}

/** Articles that a desk had, and the captures that were read anew for that. */
interface Had {
  readonly articles: readonly Article[]
  readonly anew: ReadonlySet<string>
}

/**
 * Articles of pages that were in the desk by some time. A page that was met again since, in a place that tells more of it, is read as it
 * was known before.
 */
const articlesHad = async (store: Store, addedBy: string | null, setting: DeskSetting): Promise<Had> => {
  const all = await store.read(async (desk) =>
    (await desk.articles(await desk.articleIds())).map((a) => a.article),
  )
  if (addedBy === null) return { articles: all, anew: new Set() }
  const additions = await store.read((desk) => desk.additions())
  const had = byCapture(additions.filter((each) => lastInstant(each.addedAt) <= lastInstant(addedBy)))
  const counts = byCapture(additions)
  const kept = all.filter(({ capture }) => had.get(capture)?.length === counts.get(capture)?.length)
  const lessKnown = [...had].filter(
    ([capture, sources]) => sources.length < (counts.get(capture)?.length ?? 0),
  )
  const anew = new Set<string>()
  for (const [capture, sources] of lessKnown) {
    const read = await store.read((desk) => readAsMet(desk, { capture, sources }, setting))
    if (read) anew.add(capture)
    kept.push(...(read ?? all.filter((a) => a.capture === capture)))
  }
  return { articles: kept, anew }
}

/** The articles of a page as if it had been met in these places alone; null where that makes no difference. */
const readAsMet = async (
  desk: Reading,
  { capture, sources }: { readonly capture: string; readonly sources: readonly string[] },
  setting: DeskSetting,
): Promise<readonly Article[] | null> => {
  const sightings = await desk.sightings(capture)
  const met = sightings.find(({ source }) => sources.includes(source))
  if (met === undefined || met === sightings[0]) return null
  const page = await desk.page(capture)
  return page && (readSome([metAs(page, met)], setting)[0]?.articles ?? [])
}

/** The stories of a desk as they stood at some time: exactly those of a desk that was given nothing else. */
export const deskAt = async (
  store: Store,
  { asOf, addedBy }: When,
  setting: DeskSetting,
): Promise<DeskAt> => {
  const amendments = await store.read((desk) => amendmentsIn(desk, addedBy))
  const { articles: had, anew } = await articlesHad(store, addedBy, setting)
  const inOrder = [...had].sort((a, b) => (a.id < b.id ? -1 : 1))
  const articles = articlesKnown(
    inOrder.map((article) => amendments.article(article)),
    asOf,
  )
  const kinship = kinshipOf(articles)
  const found = await searchedBefore(store, { articles, anew }, setting, amendments)
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
  const linked = (plan: StoryPlan, own: readonly StoryMember[]): Dossier =>
    storyDossier(linkStory(plan, own, { parley: setting.parley, asOf }), plan.draft.id)
  return {
    plans,
    dossierOf: (plan) =>
      linked(
        plan,
        plan.draft.articles.flatMap((id) => members.get(id) ?? []),
      ),
    daysOf: (plan) => {
      const days = plan.draft.articles.flatMap((id) => members.get(id)?.article.publishedAt ?? []).sort()
      return { first: days[0] ?? null, last: days.at(-1) ?? null }
    },
  }
}
