import { randomUUID } from 'node:crypto'
import { sha256 } from '../kit/hash.ts'
import { lastInstant } from '../kit/last-instant.ts'
import type { Ruling } from '../model/ruling.ts'
import {
  articlesIn,
  articlesOf,
  findingsIn,
  namesIn,
  putArticles,
  putFindings,
  putKnown,
  searchedIn,
} from './articles.ts'
import { addPage, captureIn, capturesIn, capturesMeant, pageIn, sightingsOf } from './captures.ts'
import { forgetCapture, setFact } from './forget-capture.ts'
import type { RecordFiles } from './archive/record-files.ts'
import { searchArticles, searchLines, storiesOf } from './search.ts'
import {
  dossierIn,
  putDossier,
  putStories,
  storiesIn,
  storyArticlesIn,
  storyOf,
  summaryIn,
} from './stories.ts'
import {
  additionsIn,
  earlierDossierIn,
  earlierStoriesIn,
  forgetReread,
  keepEarlier,
  putReread,
  rereadsIn,
  storiesWithLine,
} from './rereads.ts'
import type { Engine } from './engine.ts'
import { placingReadingOf, placingWritingOf } from './placing.ts'
import type { KnownTimes, Reading, Writing } from './store.ts'
import type { Db } from './tables.ts'

const knownFrom = ({ saveOf, publishedAt, capturedAt }: KnownTimes): string | null => {
  const at = lastInstant(saveOf?.knownFrom ?? publishedAt ?? capturedAt)
  return Number.isFinite(at) ? new Date(at).toISOString() : null
}

const countOf = async (db: Db, table: 'captures' | 'articles' | 'stories' | 'rulings'): Promise<number> => {
  const { n } = await db
    .selectFrom(table)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

const factIn = async (db: Db, key: string): Promise<string | null> => {
  const row = await db.selectFrom('facts').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

const unlinked = (db: Db) =>
  db
    .selectFrom('stories')
    .select('id')
    .where((e) => e.or([e('linked', 'is', null), e('linked', '!=', e.ref('wanted'))]))

const unlinkedIn = async (db: Db): Promise<readonly string[]> => {
  const rows = await unlinked(db).orderBy('id').execute()
  return rows.map(({ id }) => id)
}

const countsIn = async (db: Db, rules: string): ReturnType<Reading['counts']> => {
  const unread = await db
    .selectFrom('captures')
    .select((e) => e.fn.countAll().as('n'))
    .where((e) => e.or([e('read_by', 'is', null), e('read_by', '!=', rules)]))
    .executeTakeFirstOrThrow()
  const searched = await db
    .selectFrom('findings')
    .select((e) => e.fn.countAll().as('n'))
    .where('rules', '=', rules)
    .executeTakeFirstOrThrow()
  const articles = await countOf(db, 'articles')
  return {
    captures: await countOf(db, 'captures'),
    articles,
    stories: await countOf(db, 'stories'),
    rulings: await countOf(db, 'rulings'),
    unread: Number(unread.n),
    unsearched: articles - Number(searched.n),
    unlinked: (await unlinkedIn(db)).length,
  }
}

const unreadIn = async (db: Db, rules: string, limit: number): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('captures')
    .select('id')
    .where((e) => e.or([e('read_by', 'is', null), e('read_by', '!=', rules)]))
    .orderBy('added_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

const touched = 'touched '

// One row a transaction: those who write at once do not wait for one another.
const touchIn = (db: Db): (() => Promise<void>) => {
  let done = false
  return async () => {
    if (done) return
    done = true
    await db
      .insertInto('facts')
      .values({ key: `${touched}${randomUUID()}`, value: '' })
      .execute()
  }
}

// Records stand in files beside SQLite, and in the table itself in PostgreSQL.
const engineOf = (files: RecordFiles | null): Engine => (files === null ? 'postgres' : 'sqlite')

/** What can be asked of the tables, in a transaction or outside of one. */
export const readingOf = (db: Db, files: RecordFiles | null): Reading => ({
  placing: placingReadingOf(db),
  fact: (key) => factIn(db, key),
  counts: (rules) => countsIn(db, rules),
  unread: (rules, limit) => unreadIn(db, rules, limit),
  page: (id) => pageIn(db, files, { id, hash: sha256 }),
  captures: () => capturesIn(db),
  capture: (id) => captureIn(db, id),
  capturesMeant: (asked) => capturesMeant(db, asked),
  sightings: (capture) => sightingsOf(db, capture),
  articleIds: async () => {
    const rows = await db.selectFrom('articles').select('id').orderBy('id').execute()
    return rows.map(({ id }) => id)
  },
  articles: (ids) => articlesIn(db, ids),
  articlesOf: (capture) => articlesOf(db, capture),
  findings: (ids) => findingsIn(db, ids),
  searched: (ids) => searchedIn(db, ids),
  names: () => namesIn(db),
  stories: () => storiesIn(db),
  story: (id) => storyOf(db, id),
  storyArticles: (id) => storyArticlesIn(db, id),
  isUnlinked: async (story) => (await unlinked(db).where('id', '=', story).executeTakeFirst()) !== undefined,
  unlinked: () => unlinkedIn(db),
  wanted: async () => {
    const rows = await db.selectFrom('stories').select(['id', 'wanted']).execute()
    return new Map(rows.map(({ id, wanted }) => [id, wanted]))
  },
  dossier: (story) => dossierIn(db, story),
  summary: (story, madeBy) => summaryIn(db, story, madeBy),
  digest: async (story) => {
    const row = await db.selectFrom('stories').select('digest').where('id', '=', story).executeTakeFirst()
    return row?.digest ?? null
  },
  digests: async () => {
    const rows = await db.selectFrom('stories').select(['id', 'digest']).orderBy('id').execute()
    return rows.flatMap(({ id, digest }) => (digest === null ? [] : [[id, digest] as const]))
  },
  touches: async () => {
    const rows = await db
      .selectFrom('facts')
      .select('key')
      .where('key', 'like', `${touched}%`)
      .orderBy('key')
      .execute()
    return rows.map(({ key }) => key)
  },
  earlierStories: () => earlierStoriesIn(db),
  earlierDossier: (story) => earlierDossierIn(db, story),
  rereads: () => rereadsIn(db),
  additions: () => additionsIn(db),
  storiesWithLine: (beginning) => storiesWithLine(db, beginning),
  searchArticles: (asked) => searchArticles(db, engineOf(files), asked),
  searchLines: (asked) => searchLines(db, engineOf(files), asked),
  storiesOf: (articles) => storiesOf(db, articles),
  rulings: async () => {
    const rows = await db.selectFrom('rulings').select('body').orderBy('number').execute()
    return rows.map(({ body }) => JSON.parse(body) as Ruling)
  },
})

/** What can be done to the tables in a transaction. */
export const writingOf = (db: Db, files: RecordFiles | null): Writing => {
  const touch = touchIn(db)
  return {
    ...readingOf(db, files),
    placing: placingWritingOf(db),
    setFact: (key, value) => setFact(db, key, value),
    addPage: (page, addedAt) => addPage(db, files, page, addedAt),
    putArticles: async (capture, articles, rules) => {
      await putArticles(db, { capture, articles, rules, knownFrom })
      await touch()
    },
    putKnown: (articles) => putKnown(db, articles, knownFrom),
    putFindings: async (findings) => {
      await putFindings(db, findings)
      await touch()
    },
    putStories: (stories) => putStories(db, stories),
    clearTouches: async (touches) => {
      for (let at = 0; at < touches.length; at += 500)
        await db
          .deleteFrom('facts')
          .where('key', 'in', touches.slice(at, at + 500))
          .execute()
    },
    putDossier: (made) => putDossier(db, made),
    keepEarlier: () => keepEarlier(db),
    putReread: (at, body) => putReread(db, at, body),
    addRuling: async (ruling) => {
      const done = await db
        .insertInto('rulings')
        .values({
          id: ruling.id,
          at: ruling.at,
          by: ruling.by,
          verb: ruling.verb,
          body: JSON.stringify(ruling),
        })
        .onConflict((c) => c.column('id').doNothing())
        .executeTakeFirst()
      await touch()
      return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
    },
    forget: async (capture) => {
      await forgetReread(db, capture)
      const done = await forgetCapture(db, files, capture)
      await touch()
      return done
    },
  }
}
