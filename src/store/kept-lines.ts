import type { Selectable } from 'kysely'
import { keptOf } from './articles.ts'
import { lineKey, lineWords } from './search-words-kept.ts'
import type { KeptLine } from './store.ts'
import type { Db, LinesTable } from './tables.ts'

type Row = Selectable<LinesTable>
type Told = Omit<Row, 'key'>

// Most lines hold the words of their first source: those are written once.
const rowOf = (story: string, line: KeptLine): Told => {
  const at = line.words === '' ? -1 : line.line.indexOf(line.words)
  return {
    story,
    part: line.part,
    id: line.id,
    known_from: line.knownFrom,
    head: at < 0 ? line.line : line.line.slice(0, at),
    tail: at < 0 ? null : line.line.slice(at + line.words.length),
    articles: line.articles,
    who: line.who,
    what: line.what,
    date: line.date,
    state: line.state,
    article: line.article,
    zone: line.zone,
    start: line.start,
    end: line.end,
    words: line.words,
  }
}

/** A line as it is read, out of its row. */
export const lineIn = ({ head, words, tail }: Pick<Row, 'head' | 'words' | 'tail'>): string =>
  tail === null ? head : `${head}${words}${tail}`

const keyOf = ({ part, id }: Pick<Row, 'part' | 'id'>): string => `${part} ${id}`

const isSame = (a: Told, b: Row): boolean =>
  (Object.keys(a) as (keyof Told)[]).every((column) => a[column] === b[column])

const together = 100

/** Keeps lines of a story that are not there yet, and their words for search. */
export const insertLines = async (db: Db, story: string, lines: readonly KeptLine[]): Promise<void> => {
  let rows = lines.map((line) => ({ line, row: { key: lineKey(story, line), ...rowOf(story, line) } }))
  while (rows.length > 0) {
    const left: typeof rows = []
    for (let at = 0; at < rows.length; at += together) {
      const some = rows.slice(at, at + together)
      // Two lines of one minute seldom have one key; then the next free one is taken.
      const byKey = new Map(some.map((each) => [each.row.key, each]))
      const done = await db
        .insertInto('lines')
        .values([...byKey.values()].map(({ row }) => row))
        .onConflict((c) => c.column('key').doNothing())
        .returning(['part', 'id'])
        .execute()
      const kept = new Set(done.map(keyOf))
      const came = some.filter(({ row }) => kept.has(keyOf(row)))
      if (came.length > 0)
        await db
          .insertInto('line_index')
          .values(came.map(({ line, row }) => ({ rowid: row.key, ...lineWords({ ...line, story }) })))
          .execute()
      left.push(...some.filter(({ row }) => !kept.has(keyOf(row))))
    }
    rows = left.map(({ line, row }) => ({ line, row: { ...row, key: row.key + 1 } }))
  }
}

const deleteLines = async (db: Db, story: string, gone: readonly Row[]): Promise<void> => {
  for (const part of new Set(gone.map((row) => row.part))) {
    const ids = gone.filter((row) => row.part === part).map(({ id }) => id)
    for (let at = 0; at < ids.length; at += 4 * together)
      await db
        .deleteFrom('lines')
        .where('story', '=', story)
        .where('part', '=', part)
        .where('id', 'in', ids.slice(at, at + 4 * together))
        .execute()
  }
}

/** Replaces a story's lines; those that are as they were keep their rows, and their words: one more page writes what it brings. */
export const putLines = async (db: Db, story: string, lines: readonly KeptLine[]): Promise<void> => {
  const had = await db.selectFrom('lines').selectAll().where('story', '=', story).execute()
  const before = new Map(had.map((row) => [keyOf(row), row]))
  const now = new Map(lines.map((line) => [keyOf(line), line]))
  const other = [...now].flatMap(([key, line]) => {
    const old = before.get(key)
    return old === undefined || !isSame(rowOf(story, line), old) ? [line] : []
  })
  // An article may be gone by now: then the story wants another dossier before long.
  const kept = await keptOf(db, [...new Set(other.map(({ article }) => article))])
  const changed = other.filter(({ article }) => kept.has(article))
  const again = new Set(changed.map(keyOf))
  await deleteLines(
    db,
    story,
    had.filter((row) => !now.has(keyOf(row)) || again.has(keyOf(row))),
  )
  await insertLines(db, story, changed)
}
