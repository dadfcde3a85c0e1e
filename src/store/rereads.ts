import { unpack } from './packed.ts'
import type { KeptAddition } from './store.ts'
import type { Db } from './tables.ts'

/** Keeps every dossier as it stands; those that are kept already stay as they were. */
export const keepEarlier = async (db: Db): Promise<void> => {
  await db
    .insertInto('earlier_dossiers')
    .columns(['story', 'digest', 'dossier'])
    .expression((e) =>
      e
        .selectFrom('stories')
        .select((s) => [
          s.ref('id').as('story'),
          s.ref('digest').$notNull().as('digest'),
          s.ref('dossier').$notNull().as('dossier'),
        ])
        .where('dossier', 'is not', null)
        .where('digest', 'is not', null)
        .where('id', 'not in', e.selectFrom('earlier_dossiers').select('story')),
    )
    .execute()
}

/** Ids of stories whose dossier of before is kept. */
export const earlierStoriesIn = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('earlier_dossiers').select('story').orderBy('story').execute()
  return rows.map(({ story }) => story)
}

/** The dossier of a story as it was before; null where none is kept. */
export const earlierDossierIn = async (db: Db, story: string): Promise<unknown> => {
  const row = await db
    .selectFrom('earlier_dossiers')
    .select('dossier')
    .where('story', '=', story)
    .executeTakeFirst()
  return row ? unpack(row.dossier) : null
}

/** Keeps what rereading changed, and drops the dossiers of before. */
export const putReread = async (db: Db, at: string, body: unknown): Promise<void> => {
  await db
    .insertInto('rereads')
    .values({ at, body: JSON.stringify(body) })
    .execute()
  await db.deleteFrom('earlier_dossiers').execute()
}

/** What rereading changed, each time, the latest last. */
export const rereadsIn = async (db: Db): Promise<readonly unknown[]> => {
  const rows = await db.selectFrom('rereads').select('body').orderBy('number').execute()
  return rows.map(({ body }) => JSON.parse(body) as unknown)
}

/** When and where each page was met. */
export const additionsIn = async (db: Db): Promise<readonly KeptAddition[]> => {
  const rows = await db
    .selectFrom('sightings')
    .select(['capture', 'source', 'added_at'])
    .orderBy('capture')
    .orderBy('source')
    .execute()
  return rows.map(({ capture, source, added_at }) => ({ capture, source, addedAt: added_at }))
}

/** Ids of stories with a line whose id begins so, in their order. */
export const storiesWithLine = async (db: Db, beginning: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('lines')
    .select('story')
    .distinct()
    .where('id', '>=', beginning)
    .where('id', '<', `${beginning}\uffff`)
    .orderBy('story')
    .execute()
  return rows.map(({ story }) => story)
}

/** Drops what is kept of rereading that may hold words of a capture. */
export const forgetReread = async (db: Db, capture: string): Promise<void> => {
  const own = await db.selectFrom('articles').select('id').where('capture', '=', capture).execute()
  for (const { id } of own) await db.deleteFrom('rereads').where('body', 'like', `%${id}%`).execute()
  // Which stories it was in before is told by the dossiers alone: since then it may have been placed elsewhere.
  for (const story of await earlierStoriesIn(db))
    if (JSON.stringify(await earlierDossierIn(db, story)).includes(capture))
      await db.deleteFrom('earlier_dossiers').where('story', '=', story).execute()
}
