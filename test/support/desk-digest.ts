import { sha256 } from '../../src/kit/hash.ts'
import { canonicalJson } from '../../src/show/canonical-json.ts'
import type { Store } from '../../src/store/store.ts'

/** What a desk holds, without when and in which order it came by it: equal for desks that were given the same pages. */
export const deskDigest = (store: Store) =>
  store.read(async (desk) => {
    const ids = await desk.articleIds()
    const articles = (await desk.articles(ids)).map(({ article }) => article)
    const findings = await desk.findings(ids)
    const pages: string[] = []
    for await (const { id } of desk.captures()) pages.push(id)
    const members = []
    for (const { id } of await desk.stories()) members.push([id, await desk.storyArticles(id)] as const)
    return {
      pages: pages.length,
      articles: ids.length,
      stories: await desk.digests(),
      all: sha256(canonicalJson({ pages, articles, findings, members: members.sort() })),
    }
  })
