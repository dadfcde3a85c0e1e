import { setTimeout } from 'node:timers/promises'
import { captureSources } from '../../capture/capture-sources.ts'
import type { Page } from '../../model/page.ts'
import type { Job, JobKind, JobOutcome, JobQueue } from '../../store/job-queue.ts'
import { StoreError } from '../../store/store-error.ts'
import type { Store } from '../../store/store.ts'
import { sourceOptions, type WebSettings } from '../source-options.ts'
import { amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { linkDeskStory } from './link-desk-stories.ts'
import { placeDeskStories } from './place-desk-stories.ts'
import { readSome } from './read-captures.ts'
import { isOfOtherRules } from './settle.ts'
import {
  noteStates,
  searchPlan,
  searchSome,
  staleIn,
  tellNew,
  type SearchPlan,
} from './search-desk-articles.ts'

/** What jobs are done with. */
export interface Workshop {
  readonly store: Store
  readonly queue: JobQueue
  readonly setting: DeskSetting
  readonly web: WebSettings
}

/** How many jobs of each kind are taken together. */
export const jobsTogether: Readonly<Record<JobKind, number>> = {
  capture: 1,
  read: 10,
  search: 10,
  place: 1,
  link: 1,
}

const keysOf = (jobs: readonly Job[]): readonly string[] => jobs.map(({ key }) => key)

/** The one job of its kind: see what waits. */
export const placing: Job = { key: 'desk', data: null }

const usualPause = 1000

// A host is asked by one worker at a time, with the pause between two requests that a polite reader makes.
const capture = async ({ store, queue, setting, web }: Workshop, job: Job): Promise<void> => {
  const { published } = job.data as { readonly published: string | null }
  const fetch = async (): Promise<readonly Page[]> => {
    const pages: Page[] = []
    const failures: string[] = []
    for await (const caught of captureSources([job.key], sourceOptions({ published, web })))
      if ('page' in caught) pages.push(caught.page)
      else failures.push(caught.diagnostic.message)
    await setTimeout(web.delayMs ?? usualPause)
    if (pages.length === 0) throw new Error(failures.join(' ') || `${job.key} gave no page`)
    return pages
  }
  const pages = await store.alone(`host ${new URL(job.key).host}`, fetch)
  await store.write(async (desk) => {
    for (const page of pages) await desk.addPage(page, setting.now())
  })
  await queue.send(
    'read',
    pages.map(({ id }) => ({ key: id, data: null })),
  )
}

const read = async ({ store, setting }: Workshop, jobs: readonly Job[]): Promise<void> => {
  const pages: Page[] = []
  for (const id of keysOf(jobs)) {
    const page = await store.read((desk) => desk.page(id))
    if (page) pages.push(page)
  }
  const done = readSome(pages, setting)
  await store.write(async (desk) => {
    for (const { page, articles } of done) await desk.putArticles(page.id, articles, setting.rules)
  })
  const ids = done.flatMap(({ articles }) => articles.map(({ id }) => id))
  const found = await store.read((desk) => desk.findings(ids))
  const had = new Set(found.filter(({ rules }) => rules.startsWith(setting.rules)).map((f) => f.article))
  await tellNew(
    store,
    ids.filter((id) => !had.has(id)),
    setting,
    await store.read((desk) => amendmentsIn(desk)),
  )
}

// So many jobs are given out at once, and more when no more than `few` of them are left.
const many = 5000
const few = 50

const open = async ({ queue }: Workshop, kind: JobKind): Promise<number> => (await queue.counts())[kind].open

/** Captures that wait to be read, but those that failed too often. */
const unreadIn = async ({ store, queue, setting }: Workshop, limit: number): Promise<readonly string[]> => {
  const failed = await queue.failed('read')
  const ids = await store.read((desk) => desk.unread(setting.rules, limit + failed.size))
  return ids.filter((id) => !failed.has(id))
}

const unlinkedIn = async ({ store, queue }: Workshop): Promise<readonly string[]> => {
  const failed = await queue.failed('link')
  return (await store.read((desk) => desk.unlinked())).filter((id) => !failed.has(id))
}

const unsearchedIn = async ({ store, queue }: Workshop, plan: SearchPlan): Promise<readonly string[]> => {
  const failed = await queue.failed('search')
  return [...plan.fresh, ...(await staleIn(store, plan))].filter((id) => !failed.has(id))
}

/**
 * Sees what waits on the desk and gives out jobs for it; where everything is searched, places stories. All of it is told by what the desk
 * holds: a job that was lost is found again.
 */
const place = async (shop: Workshop): Promise<void> => {
  const { store, queue, setting } = shop
  const give = (kind: JobKind, keys: readonly string[], data: unknown = null): Promise<void> =>
    queue.send(
      kind,
      keys.slice(0, many).map((key) => ({ key, data })),
    )
  if ((await open(shop, 'read')) > few) return
  const unread = await unreadIn(shop, many)
  if (unread.length > 0) return give('read', unread)
  if ((await open(shop, 'search')) > few) return
  if ((await store.read((desk) => desk.touches())).length > 0) {
    const plan = await searchPlan(store, setting)
    const unsearched = await unsearchedIn(shop, plan)
    if (unsearched.length > 0) return give('search', unsearched, { knowing: plan.knowing })
    await noteStates(store, plan)
    await placeDeskStories(store, setting)
  }
  await give('link', await unlinkedIn(shop))
}

/** True where nothing waits on the desk and nobody works on it. */
export const isDone = async (shop: Workshop): Promise<boolean> => {
  const counts = await shop.queue.counts()
  const open = counts.capture.open + counts.read.open + counts.search.open + counts.link.open
  if (open > 0 || (await unreadIn(shop, 1)).length > 0) return false
  const touches = await shop.store.read((desk) => desk.touches())
  return touches.length === 0 && (await unlinkedIn(shop)).length === 0
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

const isOutage = (error: unknown): boolean => error instanceof StoreError && error.code !== 'store/damaged'

// Of jobs that fail together each is done by itself: one that cannot be done takes no other with it.
const eachOf = async (
  jobs: readonly Job[],
  work: (jobs: readonly Job[]) => Promise<void>,
): Promise<readonly JobOutcome[]> => {
  try {
    await work(jobs)
    return jobs.map(() => null)
  } catch (error) {
    if (jobs.length === 1 || isOutage(error)) return jobs.map(() => asError(error))
    const outcomes: JobOutcome[] = []
    for (const job of jobs) outcomes.push(...(await eachOf([job], work)))
    return outcomes
  }
}

/** What is said where a worker's rules are not those of its desk. */
export const otherRules = (place: string): StoreError =>
  new StoreError('store/other-rules', `the desk in ${place} was made by other rules than this worker's`, {
    hint: 'end all workers, then bring the desk to the rules of this release (parley reread), or run that of the desk',
  })

// For so long, in milliseconds, jobs are done by a plan that is not the one they were given out by.
const planHolds = 10_000

/** Opens what does jobs of each kind. What a job does is the same however often it is done. */
export const openHands = (
  shop: Workshop,
): ((kind: JobKind, jobs: readonly Job[]) => Promise<readonly JobOutcome[]>) => {
  const { store, setting } = shop
  const known = new Set<string>()
  let kept: { readonly plan: SearchPlan; readonly at: number } | null = null
  const planFor = async (named: readonly string[]): Promise<SearchPlan> => {
    const { plan, at } = kept ?? { plan: null, at: 0 }
    // Jobs that were given out before are done by what is known since; but what pages tell may be again what it was.
    const isOld = (name: string): boolean => known.has(name) && performance.now() - at < planHolds
    if (plan && named.every((name) => name === plan.knowing || isOld(name))) return plan
    for (const name of named) known.add(name)
    kept = { plan: await searchPlan(store, setting), at: performance.now() }
    return kept.plan
  }
  const search = async (jobs: readonly Job[]): Promise<void> => {
    const plan = await planFor(jobs.map(({ data }) => (data as { readonly knowing: string }).knowing))
    await searchSome(store, keysOf(jobs), { ...plan, setting })
  }
  const works: Readonly<Record<JobKind, (jobs: readonly Job[]) => Promise<void>>> = {
    capture: async (jobs) => {
      for (const job of jobs) await capture(shop, job)
    },
    read: (jobs) => read(shop, jobs),
    search,
    place: () => place(shop),
    link: async (jobs) => {
      for (const id of keysOf(jobs)) await linkDeskStory(store, id, setting)
    },
  }
  return async (kind, jobs) => {
    if (kind !== 'capture' && (await isOfOtherRules(store, setting)))
      return jobs.map(() => otherRules(store.place))
    return eachOf(jobs, works[kind])
  }
}
