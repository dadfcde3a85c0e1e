import type { Amendments } from '../../amend/open-amendments.ts'
import { sha256 } from '../../kit/hash.ts'
import type { Article } from '../../model/article.ts'
import { linkStory, type StoryMember, type StoryPlan } from '../../link-stories.ts'
import { foundIn, type Found, type FoundData } from '../../search-articles.ts'
import { canonicalJson } from '../../show/canonical-json.ts'
import { storyDossier } from '../../show/story-dossier.ts'
import type { Reading, Store } from '../../store/store.ts'
import { amendedFound, amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import type { KinData } from './keep-kin.ts'
import { toldOfDossier } from './told-of-dossier.ts'

const together = 200

interface Searched {
  readonly article: Article
  readonly found: Found | null
}

/** Articles with what was found in them, some at a time. */
export async function* searchedIn(
  desk: Reading,
  ids: readonly string[],
  { languages, amendments }: { languages: DeskSetting['languages']; amendments: Amendments },
): AsyncGenerator<Searched> {
  for (let at = 0; at < ids.length; at += together) {
    const some = ids.slice(at, at + together)
    const [articles, findings] = [await desk.articles(some), await desk.findings(some)]
    const byId = new Map(findings.map((f) => [f.article, f]))
    for (const { article: read } of articles) {
      const article = amendments.article(read)
      const own = byId.get(article.id)
      const found = own?.body ? foundIn(own.body as FoundData, article, languages) : null
      yield { article, found: found && amendedFound(article, found, amendments) }
    }
  }
}

// On a desk of files whoever links is alone; elsewhere each story has its own turn.
const turnOf = (store: Store, id: string): string => (store.engine === 'sqlite' ? 'linking' : `linking ${id}`)

/**
 * Makes the dossier of one story anew, where it waits for it, one process at a time; false where it does not, or wanted something else by the
 * time it was done.
 */
export const linkDeskStory = (store: Store, id: string, setting: DeskSetting): Promise<boolean> =>
  store.alone(turnOf(store, id), async () => {
    const made = await store.read(async (desk) => {
      const story = (await desk.isUnlinked(id)) ? await desk.story(id) : null
      if (story === null) return null
      const plan = story.draft as StoryPlan
      // A row of an older release: it is placed before it is linked.
      if (!('draft' in plan)) return null
      const kin = await desk.placing.kin(plan.draft.articles)
      const members: StoryMember[] = []
      const look = { languages: setting.languages, amendments: await amendmentsIn(desk) }
      for await (const { article, found } of searchedIn(desk, plan.draft.articles, look)) {
        const own = (kin.get(article.id)?.body ?? null) as KinData | null
        // Its place among others is being found out anew: the story is linked when that is done.
        if (own === null) return null
        members.push({ article, found, kin: own.kin })
      }
      const whole = linkStory(plan, members, { parley: setting.parley, asOf: null })
      return { wanted: story.wanted, dossier: storyDossier(whole, id) }
    })
    if (made === null) return false
    const { wanted, dossier } = made
    const digest = sha256(canonicalJson(dossier))
    const told = toldOfDossier(dossier)
    return store.write((desk) => desk.putDossier({ story: id, wanted, digest, dossier, ...told }))
  })

/** Makes the dossiers anew that wait for it. */
export const linkDeskStories = async (store: Store, setting: DeskSetting): Promise<number> => {
  const waiting = await store.read((desk) => desk.unlinked())
  let done = 0
  for (const id of waiting) {
    await linkDeskStory(store, id, setting)
    setting.onProgress({ done: ++done, total: waiting.length, source: id, step: 'linked' })
  }
  return done
}
