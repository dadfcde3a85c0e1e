import type { Sighting } from '../../model/desk.ts'
import type { Reading, Store } from '../../store/store.ts'
import { groundDigest } from './desk-digest.ts'
import { capturesOfRulings } from './verify-desk.ts'

/** What was removed from a desk, for whoever asked for it. */
export interface ForgetReceipt {
  readonly format: 'parley.receipt/1'
  /** ISO instant. */
  readonly at: string
  readonly desk: string
  readonly asked: string
  /** SHA-256 of each page, how many bytes it had, and where it was met. */
  readonly pages: readonly {
    readonly id: string
    readonly bytes: number
    readonly met: readonly Sighting[]
  }[]
  readonly articles: number
  /** Ids of the stories whose dossiers were removed; they are made anew from the pages that are left. */
  readonly stories: readonly string[]
  /** Rulings that rested on words of these pages: they are kept, and rest on nothing. */
  readonly orphaned: readonly string[]
  readonly ground: { readonly before: string; readonly after: string }
  /** Where copies of it may still be. */
  readonly remains: readonly string[]
}

type Found = Pick<ForgetReceipt, 'pages' | 'stories' | 'orphaned' | 'articles'> & { readonly before: string }

const foundIn = async (desk: Reading, ids: readonly string[]): Promise<Found> => {
  const pages: Found['pages'][number][] = []
  const articles = new Set<string>()
  for (const id of ids) {
    const kept = await desk.capture(id)
    if (kept) pages.push({ id, bytes: kept.bytes, met: await desk.sightings(id) })
    for (const { article } of await desk.articlesOf(id)) articles.add(article.id)
  }
  const stories: string[] = []
  for (const { id } of await desk.stories())
    if ((await desk.storyArticles(id)).some((article) => articles.has(article))) stories.push(id)
  const rulings = await capturesOfRulings(desk)
  const orphaned = rulings.filter(([, on]) => on.some((id) => ids.includes(id))).map(([id]) => id)
  return { pages, articles: articles.size, stories, orphaned, before: await groundDigest(desk) }
}

/**
 * Removes a page, named by its address, its file, its id or that of its article, and all that rested on it alone. Null where none is meant.
 *
 * @throws StoreError where the desk cannot be written: then nothing is removed.
 */
export const forgetPages = async (
  store: Store,
  asked: string,
  now: string,
): Promise<ForgetReceipt | null> => {
  const ids = await store.read((desk) => desk.capturesMeant(asked))
  if (ids.length === 0) return null
  const { before, ...found } = await store.read((desk) => foundIn(desk, ids))
  const remains = await (await store.care()).forget(ids)
  const after = await store.read(groundDigest)
  return {
    format: 'parley.receipt/1',
    at: now,
    desk: store.place,
    asked,
    ...found,
    ground: { before, after },
    remains,
  }
}
