import { inParts } from './in-parts.ts'
import { sql } from 'kysely'
import { unplanned } from './forget-capture.ts'
import { pack, unpack } from './packed.ts'
import { putMembers } from './stories.ts'
import type { PlacingReading, PlacingWriting } from './placing-contract.ts'
import type { Db } from './tables.ts'

const holdersIn = async (
  db: Db,
  keys: readonly number[],
  most: number | null,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const rows = await inParts([...new Set(keys)], async (some) => {
    const values = sql.raw(some.map((key) => `(${String(Math.trunc(key))})`).join(', '))
    const upTo =
      most === null
        ? sql``
        : sql`and r.rank <= coalesce((select s.rank from run_holders s where s.key = k.key order by s.rank limit 1 offset ${sql.lit(most - 1)}), '~')`
    const { rows: found } = await sql<{
      key: number
      rank: string
    }>`with k(key) as (values ${values}) select r.key as key, r.rank as rank from k join run_holders r on r.key = k.key ${upTo} order by r.key, r.rank`.execute(
      db,
    )
    return found
  })
  const out = new Map<number, string[]>()
  for (const { key, rank } of rows) {
    const list = out.get(key)
    if (list) list.push(rank)
    else out.set(key, [rank])
  }
  return out
}

async function* outlinesIn(db: Db): AsyncGenerator {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('outlines')
      .selectAll()
      .where('article', '>', after)
      .orderBy('article')
      .limit(1000)
      .execute()
    for (const { body } of rows) yield unpack(body)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.article
  }
}

const numbersOf = (keys: Uint8Array): readonly number[] => [
  ...new Int32Array(keys.buffer.slice(keys.byteOffset, keys.byteOffset + keys.byteLength)),
]

const touchedIn: (db: Db) => PlacingReading['touched'] = (db) => async (step, limit) => {
  const rows = await db
    .selectFrom('touched')
    .select(['number', 'article'])
    .where('step', '=', step)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows.map(({ number, article }) => ({ number, article }))
}

// What is asked of stories, and of articles by where they are from.
const storyReadingOf = (
  db: Db,
): Pick<PlacingReading, 'searchedBy' | 'storiesOf' | 'unplanned' | 'ofOutlets'> => ({
  searchedBy: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db
        .selectFrom('findings')
        .innerJoin('articles', 'articles.id', 'findings.article')
        .select(['article', 'rules', 'under', 'capture', 'part', 'outlet', 'published_at as publishedAt'])
        .where('article', 'in', some)
        .execute(),
    )
    return new Map(rows.map(({ article, ...by }) => [article, by]))
  },
  storiesOf: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db.selectFrom('story_articles').select('story').distinct().where('article', 'in', some).execute(),
    )
    return [...new Set(rows.map(({ story }) => story))].sort()
  },
  unplanned: async () => {
    const rows = await db.selectFrom('stories').select('id').where('wanted', '=', unplanned).execute()
    return rows.map(({ id }) => id)
  },
  ofOutlets: async (outlets) => {
    const rows = await inParts(outlets, (some) =>
      db.selectFrom('articles').select('id').where('outlet', 'in', some).execute(),
    )
    return rows.map(({ id }) => id)
  },
})

/** What can be asked of the tables by which articles are placed. */
export const placingReadingOf = (db: Db): PlacingReading => ({
  touched: touchedIn(db),
  keys: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db.selectFrom('kin').select(['article', 'mark', 'rank', 'keys']).where('article', 'in', some).execute(),
    )
    return rows.map(({ keys, ...row }) => ({ ...row, keys: numbersOf(keys) }))
  },
  kin: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db
        .selectFrom('kin')
        .select(['article', 'parent', 'origin', 'body'])
        .where('article', 'in', some)
        .execute(),
    )
    return new Map(rows.map((r) => [r.article, { ...r, body: r.body && unpack(r.body) }]))
  },
  holders: (keys, most) => holdersIn(db, keys, most),
  saves: (by, values) =>
    inParts(values, (some) => db.selectFrom('save_keys').selectAll().where(by, 'in', some).execute()),
  children: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db.selectFrom('kin').select('article').where('parent', 'in', some).execute(),
    )
    return rows.map(({ article }) => article)
  },
  leaning: async (articles) => {
    const rows = await inParts(articles, (some) =>
      db.selectFrom('leans').select('article').where('other', 'in', some).execute(),
    )
    return [...new Set(rows.map(({ article }) => article))]
  },
  outlines: () => outlinesIn(db),
  ...storyReadingOf(db),
})

const putSome: (db: Db) => PlacingWriting['putSome'] = (db) => async (stories) => {
  for (const [id, story] of stories) {
    if (story === null) {
      await db.deleteFrom('stories').where('id', '=', id).execute()
      continue
    }
    const { name, parties, articles, first, last, draft, wanted, members } = story
    const values = {
      name,
      parties: JSON.stringify(parties),
      articles,
      first,
      last,
      draft: JSON.stringify(draft),
      wanted,
    }
    await db
      .insertInto('stories')
      .values({ id, ...values, linked: null, digest: null, dossier: null })
      .onConflict((c) => c.column('id').doUpdateSet(values))
      .execute()
    const had = await db.selectFrom('story_articles').select('article').where('story', '=', id).execute()
    await putMembers(db, { story: id, had: new Set(had.map(({ article }) => article)), members })
  }
}

const putKeys: (db: Db) => PlacingWriting['putKeys'] = (db) => async (all) => {
  await inParts(all, async (some) => {
    await db
      .insertInto('kin')
      .values(
        some.map(({ article, mark, rank, keys }) => ({
          article,
          mark,
          rank,
          keys: new Uint8Array(Int32Array.from(keys).buffer),
          parent: null,
          origin: article,
          body: null,
        })),
      )
      .execute()
    return []
  })
  const runs = all.flatMap(({ keys, rank }) => keys.map((key) => ({ key, rank })))
  await inParts(runs, async (some) => {
    await db
      .insertInto('run_holders')
      .values([...some])
      .execute()
    return []
  })
  const saves = all.flatMap(({ saves: own, article }) => own.map((key) => ({ key, article })))
  await inParts(saves, async (some) => {
    await db
      .insertInto('save_keys')
      .values([...some])
      .execute()
    return []
  })
}

const dropKeys: (db: Db) => PlacingWriting['dropKeys'] = (db) => async (articles) => {
  for (const { rank, keys } of await placingReadingOf(db).keys(articles))
    await inParts(keys, async (some) => {
      await db.deleteFrom('run_holders').where('key', 'in', some).where('rank', '=', rank).execute()
      return []
    })
  await inParts(articles, async (some) => {
    for (const table of ['kin', 'save_keys', 'leans'] as const)
      await db.deleteFrom(table).where('article', 'in', some).execute()
    return []
  })
}

const putKin: (db: Db) => PlacingWriting['putKin'] = (db) => async (all) => {
  for (const { article, parent, origin, body, leans } of all) {
    await db
      .updateTable('kin')
      .set({ parent, origin, body: pack(body) })
      .where('article', '=', article)
      .execute()
    await db.deleteFrom('leans').where('article', '=', article).execute()
    if (leans.length > 0)
      await db
        .insertInto('leans')
        .values(leans.map((other) => ({ other, article })))
        .execute()
  }
}

/** What can be done to the tables by which articles are placed. */
export const placingWritingOf = (db: Db): PlacingWriting => ({
  ...placingReadingOf(db),
  touch: async (articles, step) => {
    await inParts(articles, async (some) => {
      await db
        .insertInto('touched')
        .values(some.map((article) => ({ article, step })))
        .execute()
      return []
    })
  },
  done: async (touched) => {
    await inParts(touched, async (some) => {
      await db
        .deleteFrom('touched')
        .where(
          'number',
          'in',
          some.map(({ number }) => number),
        )
        .execute()
      return []
    })
  },
  putKeys: putKeys(db),
  dropKeys: dropKeys(db),
  putKin: putKin(db),
  putOutlines: async (outlines) => {
    for (const [article, outline] of outlines) {
      const body = pack(outline)
      await db
        .insertInto('outlines')
        .values({ article, body })
        .onConflict((c) => c.column('article').doUpdateSet({ body }))
        .execute()
    }
  },
  dropOutlines: async (articles) => {
    await inParts(articles, async (some) => {
      await db.deleteFrom('outlines').where('article', 'in', some).execute()
      return []
    })
  },
  putSome: putSome(db),
  forgetPlaces: async () => {
    for (const table of ['touched', 'kin', 'run_holders', 'save_keys', 'leans', 'outlines'] as const)
      await db.deleteFrom(table).execute()
    await sql`insert into touched (article, step) select id, 0 from articles`.execute(db)
  },
})
