import { fileAfter, type RecordFiles } from './archive/record-files.ts'
import { freshFileFact } from './captures.ts'
import type { Db } from './tables.ts'

/** What a story wants that is to be planned anew. */
export const unplanned = ''

/** Files of records that are no longer used, and go when their absence from the tables is on the disk: a fact of the desk. */
export const unusedFilesFact = 'captures to remove'

/** The files of records that are no longer used. */
export const unusedFiles = async (db: Db): Promise<readonly string[]> => {
  const row = await db
    .selectFrom('facts')
    .select('value')
    .where('key', '=', unusedFilesFact)
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as readonly string[]) : []
}

/** The files of records that captures stand in. */
export const filesOf = async (db: Db): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('captures')
    .select('file')
    .distinct()
    .where('file', 'is not', null)
    .execute()
  return rows.flatMap(({ file }) => (file === null ? [] : [file]))
}

/** Notes a fact of the desk. */
export const setFact = async (db: Db, key: string, value: string): Promise<void> => {
  await db
    .insertInto('facts')
    .values({ key, value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute()
}

// Moves all records but one out of a file, into a new one that new records go on in; the old one goes when this is for sure.
const leaveOut = async (
  db: Db,
  files: RecordFiles,
  { id, file }: { id: string; file: string },
): Promise<void> => {
  const rows = await db
    .selectFrom('captures')
    .select(['id', 'start', 'length'])
    .where('file', '=', file)
    .where('id', '!=', id)
    .orderBy('start')
    .execute()
  const unused = await unusedFiles(db)
  const to = fileAfter([...(await filesOf(db)), ...unused])
  if (rows.length > 0) {
    const places = files.copy(
      rows.map((row) => ({ file, start: Number(row.start), length: row.length })),
      to,
    )
    for (const [n, row] of rows.entries())
      await db
        .updateTable('captures')
        .set({ ...places[n] })
        .where('id', '=', row.id)
        .execute()
  }
  await setFact(db, freshFileFact, to)
  await setFact(db, unusedFilesFact, JSON.stringify([...unused, file]))
}

// What was found out of other articles may hold words of those that go: it is found out anew.
const forgetPlace = async (db: Db, capture: string): Promise<void> => {
  const own = await db.selectFrom('articles').select('id').where('capture', '=', capture).execute()
  for (const { id } of own) {
    await db.deleteFrom('outlines').where('article', '=', id).execute()
    await db
      .updateTable('kin')
      .set({ body: null })
      .where((e) =>
        e.or([
          e('article', '=', id),
          e('article', 'in', e.selectFrom('leans').select('article').where('other', '=', id)),
        ]),
      )
      .execute()
  }
}

/** What pages tell of states, in one line, as all articles were searched by it: a fact of the desk. */
export const statesFact = 'states told'

// Names that it alone told of are found out anew.
const forgetStates = async (db: Db, capture: string): Promise<void> => {
  const told = await db
    .selectFrom('findings')
    .innerJoin('articles', 'articles.id', 'findings.article')
    .select('article')
    .where('articles.capture', '=', capture)
    .where('told', 'is not', null)
    .executeTakeFirst()
  if (told) await db.deleteFrom('facts').where('key', '=', statesFact).execute()
}

/**
 * Removes a capture and its record, its articles with what was found in them, and the dossiers that they are in: those are made anew from what
 * is left. False where it is not kept.
 */
export const forgetCapture = async (db: Db, files: RecordFiles | null, id: string): Promise<boolean> => {
  const row = await db.selectFrom('captures').select('file').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return false
  const touched = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article')
    .select('story')
    .distinct()
    .where('articles.capture', '=', id)
    .execute()
  for (const { story } of touched) {
    await db.deleteFrom('lines').where('story', '=', story).execute()
    await db.deleteFrom('summaries').where('story', '=', story).execute()
    await db
      .updateTable('stories')
      .set({ wanted: unplanned, linked: null, digest: null, dossier: null })
      .where('id', '=', story)
      .execute()
  }
  await forgetPlace(db, id)
  await forgetStates(db, id)
  if (row.file !== null && files !== null) await leaveOut(db, files, { id, file: row.file })
  await db.deleteFrom('captures').where('id', '=', id).execute()
  // A story that nothing is left of goes at once: by its name it would go on telling of it where the desk waits for a reread.
  for (const { story } of touched)
    await db
      .deleteFrom('stories')
      .where('id', '=', story)
      .where('id', 'not in', (e) => e.selectFrom('story_articles').select('story').where('story', '=', story))
      .execute()
  return true
}
