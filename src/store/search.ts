import { sql, type RawBuilder } from 'kysely'
import type { SearchAlternative, SearchQuery, SearchTerm } from '../kit/search/search-query.ts'
import { termsIn } from '../kit/search/search-query.ts'
import {
  mostCounted,
  scoreOf,
  weightOf,
  type KeptWords,
  type WeighedTerm,
} from '../kit/search/search-score.ts'
import type { Engine } from './engine.ts'
import { lineIn } from './kept-lines.ts'
import { unpack } from './packed.ts'
import { firstKey, idMark, lastKey, lineWords, marksOf } from './search-words-kept.ts'
import type { FoundLine, SearchAsked, SearchFound, StoryName } from './store.ts'
import type { Db } from './tables.ts'

/** A table of words with its index. */
interface Shelf {
  readonly table: 'article_words' | 'lines'
  readonly index: 'article_index' | 'line_index'
}

const articles: Shelf = { table: 'article_words', index: 'article_index' }
const lines: Shelf = { table: 'lines', index: 'line_index' }

/** One of each of these groups of marks must stand there. */
type Marks = readonly (readonly string[])[]

// As FTS5 asks: everything in quotation marks, which no word holds.
const asked5 = (term: SearchTerm): string =>
  term.kind === 'words' ? `"${term.stems.join(' ')}"` : `("${term.of}" * OR "=${term.of}" *)`

const alternative5 = ({ all, none }: SearchAlternative): string => {
  const wanted = `(${all.map(asked5).join(' AND ')})`
  return none.length === 0 ? wanted : `(${wanted} NOT (${none.map(asked5).join(' OR ')}))`
}

const match5 = (query: SearchQuery, marks: Marks): string =>
  [
    ...(query.length === 0 ? [] : [`(${query.map(alternative5).join(' OR ')})`]),
    ...marks.map((group) => `(${group.map((mark) => `"${mark}"`).join(' OR ')})`),
  ].join(' AND ')

// As PostgreSQL asks. Its index knows no order of words: rows of words are looked up in the text of those that hold all of them.
const askedPg = (term: SearchTerm): string =>
  term.kind === 'words'
    ? `(${term.stems.map((stem) => `'${stem}'`).join(' & ')})`
    : `('${term.of}':* | '=${term.of}':*)`

const isRow = (term: SearchTerm): boolean => term.kind === 'words' && term.stems.length > 1

const rowPg = (term: SearchTerm): RawBuilder<boolean> => {
  const row = term.kind === 'words' ? `% ${term.stems.join(' ')} %` : ''
  return sql`((i.title || ' ') like ${row} or (i.body || ' ') like ${row})`
}

const alternativePg = ({ all, none }: SearchAlternative): RawBuilder<boolean> => {
  const words = [
    ...all.map(askedPg),
    ...none.filter((term) => !isRow(term)).map((term) => `!${askedPg(term)}`),
  ].join(' & ')
  const rows = all.filter(isRow).map((term) => sql<boolean>` and ${rowPg(term)}`)
  const without = none.filter(isRow).map((term) => sql<boolean>` and not ${rowPg(term)}`)
  return sql`(i.words @@ ${words}::tsquery${sql.join([...rows, ...without], sql``)})`
}

const matchPg = (query: SearchQuery, marks: Marks): RawBuilder<boolean> =>
  sql.join(
    [
      ...(query.length === 0 ? [] : [sql`(${sql.join(query.map(alternativePg), sql` or `)})`]),
      ...marks.map((group) => sql`i.words @@ ${group.map((mark) => `'${mark}'`).join(' | ')}::tsquery`),
    ],
    sql` and `,
  )

/** The rows that answer: `from` and `where`, and by what they are ordered from the newest on. */
interface Answers {
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<boolean>
  readonly key: RawBuilder<number>
}

const answersOf = (engine: Engine, shelf: Shelf, query: SearchQuery, marks: Marks): Answers =>
  engine === 'sqlite'
    ? {
        // The index gives its rows in the order of their keys, as many as are asked for: it must be asked first.
        from: sql`${sql.table(shelf.index)} i cross join ${sql.table(shelf.table)} w on w.key = i.rowid`,
        where: sql`${sql.ref(shelf.index)} match ${match5(query, marks)}`,
        key: sql`i.rowid`,
      }
    : {
        from: sql`${sql.table(shelf.index)} i join ${sql.table(shelf.table)} w on w.key = i.rowid`,
        where: matchPg(query, marks),
        key: sql`i.rowid`,
      }

// So many answers are ranked at most: of more, the newest.
const mostRanked = 1000

// One word needs no weight: it is the only one.
const weighed = async (
  db: Db,
  engine: Engine,
  shelf: Shelf,
  query: SearchQuery,
): Promise<readonly WeighedTerm[]> => {
  const terms = termsIn(query)
  if (terms.length < 2) return terms.map((term) => ({ term, weight: 1 }))
  const out: WeighedTerm[] = []
  for (const term of terms) {
    const { from, where } = answersOf(engine, shelf, [{ all: [term], none: [] }], [])
    const { rows } = await sql<{ n: number }>`select count(*) as n from
      (select 1 from ${from} where ${where} limit ${mostCounted}) as counted`.execute(db)
    out.push({ term, weight: weightOf(rows[0]?.n ?? 0) })
  }
  return out
}

const iso = (instant: number): string => new Date(instant).toISOString()

const and = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql.join([sql`1 = 1`, ...conditions], sql` and `)

interface Candidate {
  readonly id: string
  readonly known_from: string | null
}

const earlier = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a > b ? -1 : 1

// The best first; of equal ones the newest, then by id.
const ranked = <T extends Candidate>(
  candidates: readonly T[],
  wordsOf: (candidate: T) => KeptWords,
  terms: readonly WeighedTerm[],
  { offset, limit }: SearchAsked,
): SearchFound<T> => {
  const some = candidates.slice(0, mostRanked)
  const hits = some
    .map((row) => ({ row, score: scoreOf(wordsOf(row), terms) }))
    .sort(
      (a, b) =>
        b.score - a.score || earlier(a.row.known_from, b.row.known_from) || (a.row.id < b.row.id ? -1 : 1),
    )
    .slice(offset, offset + limit)
    .map(({ row }) => row)
  return { hits, total: some.length, more: candidates.length > some.length }
}

const marksIn = (mark: string, name: string | null): Marks =>
  name === null
    ? []
    : marksOf(mark, name)
        .trim()
        .split(' ')
        .filter((each) => each !== '')
        .map((each) => [each])

const keysIn = (
  { key }: Answers,
  { from, asOf, to }: SearchAsked,
  isLine: boolean,
): RawBuilder<boolean>[] => [
  ...(from === null ? [] : [sql<boolean>`${key} >= ${firstKey(from)}`]),
  ...(isLine && to !== null
    ? [sql<boolean>`${key} <= ${lastKey(to)} and ${key} >= ${firstKey(-Infinity)}`]
    : []),
  ...(asOf === null ? [] : [sql<boolean>`${key} <= ${lastKey(asOf)}`]),
]

// Articles in which somebody speaks: those that a line of a statement rests on.
const spoken = (engine: Engine, speaker: string): RawBuilder<unknown> => {
  const { from, where } = answersOf(engine, lines, [], [...marksIn('@', speaker), ['#statements']])
  return sql`(select w.article from ${from} where ${where})`
}

// Sets are looked up row by row as the index gives them, not the index once for each of the set.
const inSet = (engine: Engine, set: RawBuilder<unknown>): RawBuilder<boolean> =>
  engine === 'sqlite' ? sql`+w.article in ${set}` : sql`w.article in ${set}`

/** Ids of articles that answer, the best first. */
export const searchArticles = async (
  db: Db,
  engine: Engine,
  asked: SearchAsked,
): Promise<SearchFound<string>> => {
  const answers = answersOf(engine, articles, asked.query, marksIn('@', asked.outlet))
  const { story, speaker, from, to, asOf, addedBy } = asked
  const conditions = [
    answers.where,
    ...keysIn(answers, asked, false),
    ...(from === null ? [] : [sql<boolean>`w.published >= ${iso(from)}`]),
    ...(to === null ? [] : [sql<boolean>`w.published <= ${iso(to)}`]),
    ...(asOf === null ? [] : [sql<boolean>`a.known_from <= ${iso(asOf)}`]),
    ...(addedBy === null ? [] : [sql<boolean>`a.added_at <= ${iso(addedBy)}`]),
    ...(story === null
      ? []
      : [inSet(engine, sql`(select article from story_articles where story = ${story})`)]),
    ...(speaker === null ? [] : [inSet(engine, spoken(engine, speaker))]),
  ]
  const { rows } = await sql<
    Candidate & { readonly words: Uint8Array }
  >`select w.article as id, a.known_from, w.words
    from ${answers.from} join articles a on a.id = w.article
    where ${and(conditions)} order by ${answers.key} desc limit ${mostRanked + 1}`.execute(db)
  const terms = await weighed(db, engine, articles, asked.query)
  const found = ranked(rows, ({ words }) => unpack(words) as KeptWords, terms, asked)
  return { ...found, hits: found.hits.map(({ id }) => id) }
}

type LineRow = Candidate &
  Omit<FoundLine, 'id' | 'line' | 'knownFrom' | 'storyName'> & {
    readonly head: string
    readonly tail: string | null
    readonly line_id: string
    readonly story_name: string
  }

/** Lines of dossiers that answer, the best first. */
export const searchLines = async (
  db: Db,
  engine: Engine,
  asked: SearchAsked,
): Promise<SearchFound<FoundLine>> => {
  const marks = [
    ...marksIn('@', asked.speaker),
    ...(asked.parts === null ? [] : [asked.parts.map((part) => idMark('#', part))]),
    ...(asked.story === null ? [] : [[idMark('~', asked.story)]]),
  ]
  const answers = answersOf(engine, lines, asked.query, marks)
  const { rows } = await sql<LineRow>`select w.story || ' ' || w.part || ' ' || w.id as id, w.known_from,
      w.story, w.part, w.id as line_id, w.head, w.tail, w.articles, w.who, w.what, w.date, w.state,
      w.article, w.zone, w.start, w."end", w.words, s.name as story_name
    from ${answers.from} join stories s on s.id = w.story
    where ${and([answers.where, ...keysIn(answers, asked, true)])}
    order by ${answers.key} desc limit ${mostRanked + 1}`.execute(db)
  const terms = await weighed(db, engine, lines, asked.query)
  const found = ranked(rows, (row) => lineWords({ ...row, line: lineIn(row) }), terms, asked)
  return {
    ...found,
    hits: found.hits.map((row) => ({
      story: row.story,
      storyName: row.story_name,
      part: row.part,
      id: row.line_id,
      knownFrom: row.known_from,
      line: lineIn(row),
      articles: row.articles,
      who: row.who,
      what: row.what,
      date: row.date,
      state: row.state,
      article: row.article,
      zone: row.zone,
      start: row.start,
      end: row.end,
      words: row.words,
    })),
  }
}

/** The stories of articles. */
export const storiesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StoryName[]>> => {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('story_articles')
          .innerJoin('stories', 'stories.id', 'story_articles.story')
          .select(['article', 'stories.id', 'stories.name'])
          .where('article', 'in', ids)
          .orderBy('stories.articles', 'desc')
          .orderBy('stories.id')
          .execute()
  const out = new Map<string, StoryName[]>()
  for (const { article, id, name } of rows) {
    const own = out.get(article)
    if (own) own.push({ id, name })
    else out.set(article, [{ id, name }])
  }
  return out
}
