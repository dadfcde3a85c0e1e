import { sql, type Kysely } from 'kysely'
import type { Engine } from './engine.ts'

interface View {
  readonly name: string
  readonly about: string
  readonly select: (engine: Engine) => string
}

// Names of stories of an article, alike on both engines and in old releases of SQLite.
const storyNames = (engine: Engine): string =>
  engine === 'postgres'
    ? `(select string_agg(s.name, '; ' order by s.name, s.id) from story_articles m
        join stories s on s.id = m.story where m.article = a.id)`
    : `(select group_concat(name, '; ') from (select s.name as name from story_articles m
        join stories s on s.id = m.story where m.article = a.id order by s.name, s.id))`

const pages: View = {
  name: 'pages',
  about:
    'one row an article, with the stories that it belongs to; published as the page says, known_from in UTC',
  select: (
    engine,
  ) => `select a.published_at as published, a.known_from, a.outlet, a.agency, a.byline, a.title,
      ${storyNames(engine)} as stories, a.words, a.language, a.url, a.source, a.added_at, a.id, a.capture
    from articles a`,
}

/** A view of the lines of one part: what each of its columns is called here. */
const part = (
  name: string,
  about: string,
  columns: Readonly<Partial<Record<'who' | 'what' | 'date' | 'state', string>>>,
): View => ({
  name: name === 'texts' ? 'papers' : name,
  about: `${about}; articles: how many it rests on; outlet, url, words: the first of them and its very words`,
  select: () => `select s.name as story, l.known_from,
      ${Object.entries(columns)
        .map(([from, to]) => `l.${from} as ${to}`)
        .join(', ')},
      case when l.tail is null then l.head else l.head || l.words || l.tail end as line, l.articles, a.outlet, a.published_at as published, a.url, l.words, l.article, l.id, l.story as story_id
    from lines l join stories s on s.id = l.story join articles a on a.id = l.article
    where l.part = '${name}'`,
})

const views: readonly View[] = [
  pages,
  part('statements', 'who said what', { who: 'speaker', date: 'said_on', state: 'act' }),
  part('positions', 'who wants what', { who: 'party', state: 'stance', what: 'issue', date: 'since' }),
  part('meetings', 'who meets or met', { who: 'parties', date: 'date', state: 'status', what: 'place' }),
  part('texts', 'papers of the process', { who: 'by', what: 'paper', date: 'date', state: 'status' }),
  part('deadlines', 'what is due when', { who: 'party', what: 'task', date: 'due', state: 'status' }),
  part('conditions', 'what waits for what', { who: 'party', what: 'wants', date: 'since', state: 'status' }),
  part('commitments', 'what was undertaken', { who: 'parties', what: 'what', date: 'due', state: 'status' }),
  part('incidents', 'what happened on the ground', {
    who: 'actor',
    state: 'type',
    what: 'place',
    date: 'date',
  }),
  part('disagreements', 'where sources differ', { what: 'about', date: 'date', state: 'kind' }),
]

const tables: Readonly<Record<string, string>> = {
  captures: 'pages as they were captured; id is the SHA-256 of their bytes',
  sightings: 'where each capture was met, and when',
  articles: 'articles of captures; body is packed',
  findings: 'what was found in articles, by which rules; packed',
  stories: 'stories with their dossiers; packed, and JSON in parties and draft',
  story_articles: 'which article belongs to which story',
  lines:
    'a line a finding of a story’s dossier, without its words between head and tail; the views show them part by part',
  rulings: 'what people decided, in the order in which they did',
  article_words: 'words of articles as search keeps them; packed',
}

/** Views for people and other programs: names where the tables have ids, and nothing packed. What each is for stands with it. */
export const deskViews = async (db: Kysely<never>, engine: Engine): Promise<void> => {
  for (const { name, about, select } of views) {
    // SQLite keeps what stands in the text of a view and has no other place for it.
    const note = engine === 'sqlite' ? `/* ${about} */ ` : ''
    await sql`create view ${sql.table(name)} as ${sql.raw(`${note}${select(engine)}`)}`.execute(db)
    if (engine === 'postgres') await sql`comment on view ${sql.table(name)} is ${sql.lit(about)}`.execute(db)
  }
  if (engine === 'postgres')
    for (const [name, about] of Object.entries(tables))
      await sql`comment on table ${sql.table(name)} is ${sql.lit(about)}`.execute(db)
}
