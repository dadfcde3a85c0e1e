import { hasWords } from '../../kit/has-words.ts'
import type { DeskCounts, DeskStory } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import { openStore, type Purpose } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import type { SourceSettings } from '../source-options.ts'
import type { Acknowledged, Added } from './add-pages.ts'
import type { DeskOptions, DeskSetting } from './desk-setting.ts'
import type { When } from './dossier-at.ts'
import type { Left } from './leave-pages.ts'
import type { Settled } from './settle.ts'

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
  readonly counts: () => Promise<DeskCounts>
  readonly stories: () => Promise<readonly DeskStory[]>
  /** The dossier of a story that a person means (null: the largest); null where there is none. */
  readonly dossier: (asked: string | null, when: When) => Promise<Dossier | null>
  readonly close: () => Promise<void>
}

const isMeant =
  (asked: string) =>
  ({ id, name, parties }: Pick<DeskStory, 'id' | 'name' | 'parties'>): boolean =>
    id.startsWith(asked) || hasWords(`${name} ${parties.join(' ')}`, asked)

const meant = <T extends Pick<DeskStory, 'id' | 'name' | 'parties'>>(
  stories: readonly T[],
  asked: string | null,
): T | null => (asked === null ? stories[0] : stories.find(isMeant(asked))) ?? null

const dossierOf = async (
  store: Store,
  { setting, asked, when }: { setting: OpenDesk['setting']; asked: string | null; when: When },
): Promise<Dossier | null> => {
  if (when.asOf !== null || when.addedBy !== null) {
    const { deskAt } = await import('./dossier-at.ts')
    const at = await deskAt(store, when, await setting())
    const draft = meant(
      at.plans.map((plan) => ({ ...plan.draft, plan })),
      asked,
    )
    return draft && at.dossierOf(draft.plan)
  }
  return store.read(async (desk) => {
    const story = meant(await desk.stories(), asked)
    const kept = story && (await desk.dossier(story.id))
    return kept ? (kept.dossier as Dossier) : null
  })
}

/**
 * Opens a desk: a folder, or `postgres://…`.
 *
 * @throws StoreError where there is none, or it cannot be opened; CodebookError where issues of one's own cannot be read.
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
    (loaded ??= import('./desk-setting.ts').then(({ deskSetting }) => deskSetting(options)))
  return {
    store,
    setting,
    add: async (sources, source, onKept) => {
      const { addPages } = await import('./add-pages.ts')
      return addPages(store, sources, { setting: await setting(), source, onKept })
    },
    leave: async (sources, source, onKept) => {
      const options = { setting: await setting(), source, onKept }
      if (store.engine === 'postgres') {
        const { leavePages } = await import('./leave-pages.ts')
        return leavePages(place, { store, sources, options })
      }
      const { addPages } = await import('./add-pages.ts')
      return { ...(await addPages(store, sources, options)), addresses: 0 }
    },
    settle: async () => {
      const { settle } = await import('./settle.ts')
      return settle(store, await setting())
    },
    counts: async () => {
      const { rules } = await setting()
      return store.read((desk) => desk.counts(rules))
    },
    stories: () => store.read((desk) => desk.stories()),
    dossier: (asked, when) => dossierOf(store, { setting, asked, when }),
    close: store.close,
  }
}
