import { shortHash } from '../../kit/hash.ts'
import type { DeskCounts, DeskStory } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Reread } from '../../model/reread.ts'
import { openStore, type Purpose } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import type { Summary } from '../../show/set-summary.ts'
import { showingOfCode } from '../rules-version.ts'
import type { SourceSettings } from '../source-options.ts'
import type { Acknowledged, Added } from './add-pages.ts'
import type { DeskDiff } from './diff-desk.ts'
import type { SearchAnswer } from '../../model/search.ts'
import type { DeskSearch } from './search-desk.ts'
import type { DeskOptions, DeskSetting } from './desk-setting.ts'
import type { When } from './dossier-at.ts'
import type { Explained } from './explain-on-desk.ts'
import type { leavePages, Left } from './leave-pages.ts'
import { meant, type StoryAt } from './story-at.ts'
import { remember, rememberedIn, retold, rulesFor, type Remembered, type Telling } from './remembered.ts'
import type { RereadDone } from './reread.ts'
import type { Settled } from './settle.ts'

/** By which rules a desk was made (null where nothing was made yet), and which are at work. */
export interface RulesState {
  readonly made: string | null
  readonly now: string
  /** When the reread that is under way was begun; null where there is none. */
  readonly rereading: string | null
}

type SearchOf = Omit<DeskSearch, 'story'>

/** A desk, open: what can be asked of it and done to it. */
export interface OpenDesk {
  readonly store: Store
  /** What the desk is worked on with; loaded when it is first asked for. */
  readonly setting: () => Promise<DeskSetting>
  /** Adds pages; each is on the disk when `onKept` is told of it. */
  readonly add: (
    sources: readonly string[],
    source: SourceSettings,
    onKept: (kept: Acknowledged) => void,
  ) => Promise<Added>
  /** Keeps pages and leaves the rest: to workers where the desk has them, else to the next `settle`. */
  readonly leave: (...given: Parameters<OpenDesk['add']>) => Promise<Left>
  /** Brings everything derived up to date. */
  readonly settle: () => Promise<Settled>
  /** Brings everything derived to the rules at work, and tells what they changed. */
  readonly reread: () => Promise<RereadDone>
  /** What rereading changed, each time, the latest last. */
  readonly rereads: () => Promise<readonly Reread[]>
  /** By which rules all that it shows was made, and by which it would be made now. */
  readonly rules: () => Promise<RulesState>
  /** What it was told, and heeds. */
  readonly told: () => Promise<Remembered>
  /** Tells it something that it heeds from now on. */
  readonly tell: (telling: Telling) => Promise<Remembered>
  readonly counts: () => Promise<DeskCounts>
  /** Names all that its stories are made of, as it was settled last: while it is the same, so is what is shown of any time. */
  readonly version: () => Promise<string>
  readonly stories: () => Promise<readonly DeskStory[]>
  /** The dossier of a story that a person means (null: the largest); null where there is none. */
  readonly dossier: (asked: string | null, when: When) => Promise<Dossier | null>
  /** What a terminal is told of that dossier. */
  readonly summary: (asked: string | null, when: When) => Promise<Summary | null>
  /** The stories as they stood at some time, the largest first. */
  readonly storiesAt: (when: When) => Promise<readonly StoryAt[]>
  /** What changed in a story between two times; null where there is none at either. */
  readonly diff: (asked: string | null, earlier: When, later: When) => Promise<DeskDiff | null>
  /** The chain behind a line, by the beginning of its id. */
  readonly explain: (id: string, when: When) => Promise<Explained>
  /** What answers in its articles and dossiers; null where nothing is asked for. `story` is one that a person means, null for all. */
  readonly search: (asked: SearchOf, story: string | null) => Promise<SearchAnswer | null | 'no story'>
  readonly close: () => Promise<void>
}

const isNow = ({ asOf, addedBy }: When): boolean => asOf === null && addedBy === null

const dossierNow = (store: Store, id: string): Promise<Dossier | null> =>
  store.read(async (desk) => ((await desk.dossier(id))?.dossier as Dossier | undefined) ?? null)

/** The stories as they stood at some time, the largest first. */
const storiesAt = async (
  store: Store,
  setting: OpenDesk['setting'],
  when: When,
): Promise<readonly StoryAt[]> => {
  if (isNow(when))
    return (await store.read((desk) => desk.stories())).map((story) => ({
      ...story,
      dossier: () => dossierNow(store, story.id),
    }))
  const { deskAt } = await import('./dossier-at.ts')
  const at = await deskAt(store, when, await setting())
  const stories = at.plans.map((plan): StoryAt => {
    const { id, name, parties, articles } = plan.draft
    return {
      id,
      name,
      parties,
      articles: articles.length,
      ...at.daysOf(plan),
      dossier: () => Promise.resolve(at.dossierOf(plan)),
    }
  })
  return stories.sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
}

const summary = async (
  store: Store,
  setting: OpenDesk['setting'],
  asked: string | null,
  when: When,
): Promise<Summary | null> => {
  const story = meant(await storiesAt(store, setting, when), asked)
  const madeBy = showingOfCode()
  const kept =
    story && isNow(when) && madeBy !== null && (await store.read((d) => d.summary(story.id, madeBy)))
  if (kept) return kept as Summary
  const dossier = story && (await story.dossier())
  return dossier && (await import('../../show/render-summary.ts')).summaryOf(dossier)
}

const rulesOf = (store: Store): Promise<RulesState> =>
  store.read(async (desk) => {
    const begun = await desk.fact('rereading')
    return {
      made: await desk.fact('rules'),
      now: rulesFor(await rememberedIn(desk)),
      rereading: begun === null || begun === '' ? null : (JSON.parse(begun) as { readonly at: string }).at,
    }
  })

// The number of rulings only grows: what is taken back never brings back the name of what was shown before.
const versionOf = async (store: Store): Promise<string> => {
  const { timesFact, underFact } = await import('./placed-under.ts')
  return store.read(async (desk) => {
    const [placed, under] = [(await desk.fact(timesFact)) ?? '', (await desk.fact(underFact)) ?? '']
    return shortHash([placed, under, String((await desk.rulings()).length)])
  })
}

const search = async (
  store: Store,
  asked: SearchOf,
  story: string | null,
): ReturnType<OpenDesk['search']> => {
  const { searchDesk } = await import('./search-desk.ts')
  return store.read(async (desk) => {
    const own = story === null ? null : meant(await desk.stories(), story)
    return story !== null && own === null ? 'no story' : searchDesk(desk, { ...asked, story }, own)
  })
}

// A desk in a folder has no workers: what is left waits for the next `settle`.
const leave = async (place: string, what: Parameters<typeof leavePages>[1]): Promise<Left> => {
  if (what.store.engine === 'postgres') return (await import('./leave-pages.ts')).leavePages(place, what)
  const { addPages } = await import('./add-pages.ts')
  return { ...(await addPages(what.store, what.sources, what.options)), addresses: 0 }
}

// In one step: of two who tell it something at once neither takes back what the other told.
const tell = (store: Store, telling: Telling): Promise<Remembered> =>
  store.write(async (desk) => {
    const told = await retold(await rememberedIn(desk), telling)
    await remember(desk, told)
    return told
  })

/**
 * Opens a desk: a folder, or `postgres://…`.
 *
 * @throws StoreError where there is none, or it cannot be opened.
 * @example `const desk = await openDesk('talks', 'write'); await desk.add(['pages/'], { published: null }, () => {}); await desk.settle()`
 */
export const openDesk = async (
  place: string,
  purpose: Purpose,
  options: DeskOptions = {},
): Promise<OpenDesk> => {
  const store = await openStore(place, purpose)
  let loaded: Promise<DeskSetting> | null = null
  const setting = (): Promise<DeskSetting> =>
    (loaded ??= (async () => {
      const told = await store.read(rememberedIn)
      const { deskSetting } = await import('./desk-setting.ts')
      return deskSetting(told, options)
    })())
  return {
    store,
    setting,
    add: async (sources, source, onKept) => {
      const { addPages } = await import('./add-pages.ts')
      return addPages(store, sources, { setting: await setting(), source, onKept })
    },
    leave: async (sources, source, onKept) =>
      leave(place, { store, sources, options: { setting: await setting(), source, onKept } }),
    settle: async () => {
      const { settle } = await import('./settle.ts')
      return settle(store, await setting())
    },
    reread: async () => {
      const { reread } = await import('./reread.ts')
      return reread(store, await setting())
    },
    rereads: async () => (await store.read((desk) => desk.rereads())) as readonly Reread[],
    rules: () => rulesOf(store),
    told: () => store.read(rememberedIn),
    tell: async (telling) => {
      const now = await tell(store, telling)
      loaded = null
      return now
    },
    counts: () => store.read(async (desk) => desk.counts(rulesFor(await rememberedIn(desk)))),
    version: () => versionOf(store),
    stories: () => store.read((desk) => desk.stories()),
    dossier: async (asked, when) => {
      const story = meant(await storiesAt(store, setting, when), asked)
      return story && story.dossier()
    },
    summary: (asked, when) => summary(store, setting, asked, when),
    storiesAt: (when) => storiesAt(store, setting, when),
    diff: async (asked, earlier, later) => {
      const { diffDesk } = await import('./diff-desk.ts')
      return diffDesk((when) => storiesAt(store, setting, when), { asked, earlier, later })
    },
    explain: async (id, when) => {
      const { explainOnDesk } = await import('./explain-on-desk.ts')
      const begun = new Set(isNow(when) ? await store.read((desk) => desk.storiesWithLine(id)) : [])
      return explainOnDesk(await storiesAt(store, setting, when), id, begun)
    },
    search: (asked, story) => search(store, asked, story),
    close: store.close,
  }
}
