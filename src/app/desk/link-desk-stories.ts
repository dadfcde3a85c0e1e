import type { Amendments } from '../../amend/open-amendments.ts'
import { sha256 } from '../../kit/hash.ts'
import type { Article } from '../../model/article.ts'
import {
  articlesKnown,
  kinshipOf,
  linkStory,
  openPlacing,
  planMark,
  plansOf,
  type Kinship,
  type StoryMember,
  type StoryPlan,
} from '../../link-stories.ts'
import { foundIn, type Found, type FoundData } from '../../search-articles.ts'
import { canonicalJson } from '../../show/canonical-json.ts'
import { storyDossier } from '../../show/story-dossier.ts'
import type { KeptStory, Reading, Store } from '../../store/store.ts'
import { amendedFound, amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'
import { dossierLines } from './dossier-lines.ts'

const together = 200

/** An article with what was found in it, and by what. */
interface Searched {
  readonly article: Article
  readonly found: Found | null
  readonly mark: string
}

async function* searchedIn(
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
      const ruled = amendments.mark(article)
      yield {
        article,
        found: found && amendedFound(article, found, amendments),
        mark: own ? sha256(`${own.rules}|${own.under}|${ruled}`).slice(0, 16) : '',
      }
    }
  }
}

/** What a story's row keeps for those who link it. */
interface Draft {
  readonly plan: StoryPlan
  readonly kin: readonly (readonly [string, Kinship])[]
}

const spanOf = (times: readonly (string | null)[]): Pick<KeptStory, 'first' | 'last'> => {
  const known = times.filter((t) => t !== null).sort()
  return { first: known[0] ?? null, last: known.at(-1) ?? null }
}

/** Finds out which stories there are and what belongs to them, and notes which of them wait for a new dossier. */
export const placeDeskStories = (store: Store, setting: DeskSetting): Promise<void> =>
  store.alone('stories', async () => {
    const { stories, touches, known } = await store.read(async (desk) => {
      const touches = await desk.touches()
      const ids = await desk.articleIds()
      const amendments = await amendmentsIn(desk)
      const all = (await desk.articles(ids)).map(({ article }) => amendments.article(article))
      const articles = new Map(articlesKnown(all, null).map((a) => [a.id, a]))
      const kinship = kinshipOf([...articles.values()])
      const marks = new Map<string, string>()
      const placing = openPlacing()
      const look = { languages: setting.languages, amendments }
      for await (const { article, found, mark } of searchedIn(desk, ids, look)) {
        const kin = kinship.get(article.id)
        if (kin) placing.put(articles.get(article.id) ?? article, found, kin)
        marks.set(article.id, mark)
      }
      const textOf = (id: string): string => {
        const own = articles.get(id)
        return `${own?.title ?? ''} ${own?.text ?? ''}`
      }
      const plans = plansOf(placing.drafts(), setting.storyNames, textOf, amendments.stories)
      const stories = plans.map((plan) => {
        const members = plan.draft.articles
        const kin = members.flatMap((id) => {
          const own = kinship.get(id)
          return own ? [[id, own] as const] : []
        })
        const draft: Draft = { plan, kin }
        return {
          id: plan.draft.id,
          name: plan.draft.name,
          parties: plan.draft.parties,
          articles: members.length,
          ...spanOf(members.map((id) => articles.get(id)?.publishedAt ?? null)),
          draft,
          wanted: planMark(
            plan,
            kin.map(([id, own]) => [id, marks.get(id) ?? '', own]),
            setting.rules,
          ),
          members,
        }
      })
      return { stories, touches, known: [...articles.values()] }
    })
    await store.write(async (desk) => {
      await desk.putKnown(known)
      await desk.putStories(stories)
      await desk.clearTouches(touches)
    })
  })

// On a desk of files whoever links is alone; elsewhere each story has its own turn.
const turnOf = (store: Store, id: string): string => (store.engine === 'sqlite' ? 'linking' : `linking ${id}`)

/**
 * Makes the dossier of one story anew, where it waits for it, one process at a time; false where it does not, or wanted something else by the
 * time it was done.
 */
export const linkDeskStory = (store: Store, id: string, setting: DeskSetting): Promise<boolean> =>
  store.alone(turnOf(store, id), async () => {
    const made = await store.read(async (desk) => {
      const story = (await desk.unlinked()).includes(id) ? await desk.story(id) : null
      if (story === null) return null
      const { plan, kin } = story.draft as Draft
      const kinOf = new Map(kin)
      const members: StoryMember[] = []
      const look = { languages: setting.languages, amendments: await amendmentsIn(desk) }
      const ids = kin.map(([article]) => article)
      for await (const { article, found } of searchedIn(desk, ids, look)) {
        const own = kinOf.get(article.id)
        if (own) members.push({ article, found, kin: own })
      }
      const whole = linkStory(plan, members, { parley: setting.parley, asOf: null })
      return { wanted: story.wanted, dossier: storyDossier(whole, id) }
    })
    if (made === null) return false
    const { wanted, dossier } = made
    const digest = sha256(canonicalJson(dossier))
    return store.write((desk) =>
      desk.putDossier({ story: id, wanted, digest, dossier, lines: dossierLines(dossier) }),
    )
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
