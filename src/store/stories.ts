import type { DeskStory } from '../model/desk.ts'
import { keptOf } from './articles.ts'
import { putLines } from './kept-lines.ts'
import { pack, unpack } from './packed.ts'
import type { KeptDossier, KeptStory } from './store.ts'
import type { Db, Tables } from './tables.ts'
import type { Selectable } from 'kysely'

const listed = ['id', 'name', 'parties', 'articles', 'first', 'last'] as const

const storyIn = (row: Pick<Selectable<Tables['stories']>, (typeof listed)[number]>): DeskStory => ({
  id: row.id,
  name: row.name,
  parties: JSON.parse(row.parties) as readonly string[],
  articles: row.articles,
  first: row.first,
  last: row.last,
})

/** All stories, the largest first. */
export const storiesIn = async (db: Db): Promise<readonly DeskStory[]> => {
  const rows = await db
    .selectFrom('stories')
    .select(listed)
    .orderBy('articles', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(storyIn)
}

/** One story with what its dossier is made of. */
export const storyOf = async (db: Db, id: string): Promise<KeptStory | null> => {
  const row = await db
    .selectFrom('stories')
    .select([...listed, 'draft', 'wanted'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...storyIn(row), draft: JSON.parse(row.draft), wanted: row.wanted } : null
}

/** Ids of the articles of a story, in their order. */
export const storyArticlesIn = async (db: Db, story: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('story_articles')
    .select('article')
    .where('story', '=', story)
    .orderBy('article')
    .execute()
  return rows.map(({ article }) => article)
}

const membersOf = async (db: Db): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await db.selectFrom('story_articles').select(['story', 'article']).execute()
  const out = new Map<string, Set<string>>()
  for (const { story, article } of rows) {
    const own = out.get(story)
    if (own) own.add(article)
    else out.set(story, new Set([article]))
  }
  return out
}

const together = 400

/** Replaces which stories there are and what belongs to them; only what changed is written. */
export const putStories = async (
  db: Db,
  stories: readonly (KeptStory & { readonly members: readonly string[] })[],
): Promise<void> => {
  const [had, rows] = [
    await membersOf(db),
    await db.selectFrom('stories').select(['id', 'wanted', 'name', 'draft']).execute(),
  ]
  const before = new Map(rows.map((r) => [r.id, r]))
  const now = new Set(stories.map(({ id }) => id))
  const gone = rows.filter(({ id }) => !now.has(id)).map(({ id }) => id)
  for (let at = 0; at < gone.length; at += together)
    await db
      .deleteFrom('stories')
      .where('id', 'in', gone.slice(at, at + together))
      .execute()
  for (const { id, name, parties, articles, first, last, draft, wanted, members } of stories) {
    const own = before.get(id)
    const text = JSON.stringify(draft)
    if (own?.wanted !== wanted || own.name !== name || own.draft !== text) {
      const values = { name, parties: JSON.stringify(parties), articles, first, last, draft: text, wanted }
      await db
        .insertInto('stories')
        .values({ id, ...values, linked: null, digest: null, dossier: null })
        .onConflict((c) => c.column('id').doUpdateSet(values))
        .execute()
    }
    await putMembers(db, { story: id, had: had.get(id) ?? new Set(), members })
  }
}

/** Replaces what belongs to a story; only what changed is written. */
export const putMembers = async (
  db: Db,
  { story, had, members }: { story: string; had: ReadonlySet<string>; members: readonly string[] },
): Promise<void> => {
  const now = new Set(members)
  const left = [...had].filter((article) => !now.has(article))
  const fresh = members.filter((article) => !had.has(article))
  const kept = fresh.length > 0 ? await keptOf(db, fresh) : new Set<string>()
  const came = fresh.filter((article) => kept.has(article))
  for (let at = 0; at < left.length; at += together)
    await db
      .deleteFrom('story_articles')
      .where('story', '=', story)
      .where('article', 'in', left.slice(at, at + together))
      .execute()
  for (let at = 0; at < came.length; at += together)
    await db
      .insertInto('story_articles')
      .values(came.slice(at, at + together).map((article) => ({ story, article })))
      .execute()
}

/** Keeps a story's dossier, where the story still wants the one that was made. */
export const putDossier = async (
  db: Db,
  { story, wanted, digest, dossier, summary, lines }: KeptDossier,
): Promise<boolean> => {
  const done = await db
    .updateTable('stories')
    .set({ linked: wanted, digest, dossier: pack(dossier) })
    .where('id', '=', story)
    .where('wanted', '=', wanted)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return false
  await db.deleteFrom('summaries').where('story', '=', story).execute()
  if (summary)
    await db
      .insertInto('summaries')
      .values({ story, made_by: summary.madeBy, body: pack(summary.body) })
      .execute()
  await putLines(db, story, lines)
  return true
}

/** The dossier of a story as it was made last, whether or not it is what the story wants now. */
export const dossierIn = async (
  db: Db,
  story: string,
): Promise<{ readonly digest: string; readonly dossier: unknown } | null> => {
  const row = await db
    .selectFrom('stories')
    .select(['digest', 'dossier'])
    .where('id', '=', story)
    .executeTakeFirst()
  return row?.dossier && row.digest !== null ? { digest: row.digest, dossier: unpack(row.dossier) } : null
}

/** What is told of a story's dossier, as it was made last and by this code; null where it is to be made of the dossier. */
export const summaryIn = async (db: Db, story: string, madeBy: string): Promise<unknown> => {
  const row = await db
    .selectFrom('summaries')
    .select('body')
    .where('story', '=', story)
    .where('made_by', '=', madeBy)
    .executeTakeFirst()
  return row ? unpack(row.body) : null
}
