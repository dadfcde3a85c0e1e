import type { Addition, Sighting } from '../model/desk.ts'
import type { Page } from '../model/page.ts'
import { bodyOf, pageOf, recordOf, sightingOf } from './archive/record.ts'
import type { RecordFiles, RecordPlace } from './archive/record-files.ts'
import type { KeptCapture } from './store.ts'
import { StoreError } from './store-error.ts'
import type { Db, Tables } from './tables.ts'
import type { Selectable } from 'kysely'

type SightingRow = Selectable<Tables['sightings']>
type CaptureRow = Selectable<Tables['captures']>

const sightingIn = (row: SightingRow): Sighting => ({
  source: row.source,
  address: row.address,
  capturedAt: row.captured_at,
  publishedHint: row.published_hint,
  ...(JSON.parse(row.more) as Pick<Sighting, 'hint' | 'charset' | 'envelope'>),
  addedAt: row.added_at,
})

/** Where a capture was met, in an order that does not depend on when: with an address first, then by name. */
export const sightingsOf = async (db: Db, capture: string): Promise<readonly Sighting[]> => {
  const rows = await db
    .selectFrom('sightings')
    .selectAll()
    .where('capture', '=', capture)
    .orderBy('source')
    .execute()
  return rows.map(sightingIn).sort((a, b) => Number(a.address === null) - Number(b.address === null))
}

/** The file that new records go into where the last one is torn: a fact of the desk. */
export const freshFileFact = 'captures go on in'

/** Where the last record stands that was kept: the next goes behind it. */
export const lastPlace = async (db: Db): Promise<RecordPlace | null> => {
  const row = await db
    .selectFrom('captures')
    .select(['file', 'start', 'length'])
    .where('file', 'is not', null)
    .orderBy('file', 'desc')
    .orderBy('start', 'desc')
    .limit(1)
    .executeTakeFirst()
  const last = row?.file == null ? null : { file: row.file, start: Number(row.start), length: row.length }
  const fresh = await db
    .selectFrom('facts')
    .select('value')
    .where('key', '=', freshFileFact)
    .executeTakeFirst()
  return fresh !== undefined && fresh.value > (last?.file ?? '')
    ? { file: fresh.value, start: 0, length: 0 }
    : last
}

const addSighting = async (db: Db, page: Page, addedAt: string): Promise<boolean> => {
  const { source, address, capturedAt, publishedHint, hint, charset, envelope } = sightingOf(page, addedAt)
  const done = await db
    .insertInto('sightings')
    .values({
      capture: page.id,
      source,
      address,
      captured_at: capturedAt,
      published_hint: publishedHint,
      more: JSON.stringify({ hint, charset, envelope }),
      added_at: addedAt,
    })
    .onConflict((c) => c.columns(['capture', 'source']).doNothing())
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

type RecordColumns = Pick<CaptureRow, 'file' | 'start' | 'length' | 'record'>

// Puts the record of a page where records stand, and says where that is.
const writeRecord = async (
  db: Db,
  files: RecordFiles | null,
  page: Page,
  addedAt: string,
): Promise<RecordColumns> => {
  const record = await recordOf(page, addedAt)
  const place = files === null ? null : files.append(record, await lastPlace(db))
  return {
    file: place?.file ?? null,
    start: place?.start ?? null,
    length: record.length,
    record: place === null ? record : null,
  }
}

const bodyAt = async (row: RecordColumns, files: RecordFiles | null): Promise<Uint8Array | null> => {
  const place = row.file === null ? null : { file: row.file, start: Number(row.start), length: row.length }
  const record = row.record ?? (place && files ? files.read(place) : null)
  return record && (await bodyOf(record))
}

// A page whose record was damaged is whole again when the same bytes come again.
const mendRecord = async (db: Db, files: RecordFiles | null, page: Page, addedAt: string): Promise<void> => {
  const row = await db
    .selectFrom('captures')
    .select(['file', 'start', 'length', 'record'])
    .where('id', '=', page.id)
    .executeTakeFirst()
  const body = row && (await bodyAt(row, files))
  if (row === undefined || (body && Buffer.compare(body, page.body) === 0)) return
  await db
    .updateTable('captures')
    .set(await writeRecord(db, files, page, addedAt))
    .where('id', '=', page.id)
    .execute()
}

/** Keeps a page: its record in a file of the desk, or in the table where there are no files. */
export const addPage = async (
  db: Db,
  files: RecordFiles | null,
  page: Page,
  addedAt: string,
): Promise<Addition> => {
  const known = await db.selectFrom('captures').select('id').where('id', '=', page.id).executeTakeFirst()
  if (known === undefined) {
    const done = await db
      .insertInto('captures')
      .values({
        id: page.id,
        bytes: page.body.length,
        added_at: addedAt,
        ...(await writeRecord(db, files, page, addedAt)),
        read_by: null,
      })
      .onConflict((c) => c.column('id').doNothing())
      .executeTakeFirst()
    await addSighting(db, page, addedAt)
    if ((done.numInsertedOrUpdatedRows ?? 0n) > 0n) return 'new'
  } else await mendRecord(db, files, page, addedAt)
  if (!(await addSighting(db, page, addedAt))) return 'known'
  // It may be another sighting that the articles are told by now.
  await db.updateTable('captures').set({ read_by: null }).where('id', '=', page.id).execute()
  return 'met again'
}

const damaged = (id: string, file: string | null): StoreError =>
  new StoreError(
    'store/damaged',
    `the capture ${id.slice(0, 12)}… ${file === null ? 'of this desk' : `in ${file}`} is damaged: its bytes are not those that were kept`,
    { hint: 'bring the file back from a backup, or add the page again; all else of the desk is untouched' },
  )

/** The page as it was captured, its bytes checked. @throws StoreError where they are damaged. */
export const pageIn = async (
  db: Db,
  files: RecordFiles | null,
  { id, hash }: { readonly id: string; readonly hash: (bytes: Uint8Array) => string },
): Promise<Page | null> => {
  const row = await db
    .selectFrom('captures')
    .select(['file', 'start', 'length', 'record'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const body = await bodyAt(row, files)
  if (body === null || hash(body) !== id) throw damaged(id, row.file)
  const [sighting] = await sightingsOf(db, id)
  return sighting ? pageOf(id, body, sighting) : null
}

/** Captures in the order of their ids, some at a time. */
export async function* capturesIn(db: Db): AsyncGenerator<KeptCapture> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('captures')
      .select(['id', 'bytes', 'added_at', 'read_by'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1000)
      .execute()
    for (const r of rows) yield { id: r.id, bytes: r.bytes, addedAt: r.added_at, readBy: r.read_by }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** One capture as the store lists it. */
export const captureIn = async (db: Db, id: string): Promise<KeptCapture | null> => {
  const row = await db
    .selectFrom('captures')
    .select(['id', 'bytes', 'added_at', 'read_by'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { id: row.id, bytes: row.bytes, addedAt: row.added_at, readBy: row.read_by } : null
}

/** Captures by where they were met, or by the beginning of their own id or an article's. */
export const capturesMeant = async (db: Db, asked: string): Promise<readonly string[]> => {
  const met = await db
    .selectFrom('sightings')
    .select('capture')
    .where((e) => e.or([e('address', '=', asked), e('source', '=', asked)]))
    .execute()
  const told = await db
    .selectFrom('articles')
    .select('capture')
    .where((e) => e.or([e('url', '=', asked), e('id', '=', asked)]))
    .execute()
  const own = /^[0-9a-f]{8,64}$/.test(asked)
    ? await db.selectFrom('captures').select('id as capture').where('id', 'like', `${asked}%`).execute()
    : []
  return [...new Set([...met, ...told, ...own].map(({ capture }) => capture))].sort()
}
