import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'

/** Bytes as both engines give them. */
export type Bytes = ColumnType<Uint8Array>

/** Small facts of the desk by name: the schema's version, the rules it was linked by. */
export interface FactsTable {
  key: string
  value: string
}

/** The ground: pages as they were captured. */
export interface CapturesTable {
  /** SHA-256 of the bytes. */
  id: string
  bytes: number
  added_at: string
  /** Where the record stands: a file of the desk with offset and length, or in `record` itself. */
  file: string | null
  start: number | null
  length: number
  record: Bytes | null
  /** The rules its articles were read by; null before. */
  read_by: string | null
}

/** Where each capture was met. */
export interface SightingsTable {
  capture: string
  source: string
  address: string | null
  captured_at: string | null
  published_hint: string | null
  /** JSON of what else came with it. */
  more: string
  added_at: string
}

/** Articles of captures: what lists and search ask of them in columns, the whole in `body`. */
export interface ArticlesTable {
  number: Generated<number>
  id: string
  capture: string
  part: number
  source: string
  url: string | null
  title: string | null
  outlet: string | null
  outlet_family: string | null
  agency: string | null
  byline: string | null
  language: string | null
  published_at: string | null
  /** The first instant (ISO, UTC) at which the world could know it; null where nothing tells. */
  known_from: string | null
  added_at: string
  words: number
  /** The article as packed JSON. */
  body: Bytes
}

/** What was found in articles, by which rules. */
export interface FindingsTable {
  article: string
  rules: string
  /** What other pages told that made a difference. */
  under: string
  /** Names of states that its words tell of, packed JSON; null where there are none. */
  told: Bytes | null
  /** Its capitalised words, packed JSON. */
  names: Bytes
  /** Annotations and digest as packed JSON; null where the search was stopped. */
  body: Bytes | null
}

/** Stories with their dossiers. */
export interface StoriesTable {
  id: string
  name: string
  /** JSON: a list of names. */
  parties: string
  articles: number
  first: string | null
  last: string | null
  /** JSON: where the story stands, for the linkers. */
  draft: string
  /** Says what the dossier must be made of; where `linked` is another, it waits. */
  wanted: string
  linked: string | null
  /** SHA-256 of the dossier's canonical JSON. */
  digest: string | null
  /** The dossier as packed JSON. */
  dossier: Bytes | null
}

/** A dossier as a terminal is told of it: what is shown most, and a small part of it. */
export interface SummariesTable {
  story: string
  /** By which code; where that is another, it is made of the dossier. */
  made_by: string
  /** Packed JSON. */
  body: Bytes
}

export interface StoryArticlesTable {
  story: string
  article: string
}

/** A line a finding of a story's dossier, but for its dates: for lists, search and other programs. */
export interface LinesTable {
  /** Later lines have greater ones (`lineKey`). */
  key: number
  story: string
  part: string
  id: string
  known_from: string | null
  /** What stands in the line before its words, and behind them; the whole line, and null, where it does not hold them. */
  head: string
  tail: string | null
  articles: number
  /** Whose it is, in names: speaker, party, those who meet. */
  who: string | null
  /** What about or where: issue, place, what a deadline is for. */
  what: string | null
  /** EDTF: said, held, due. */
  date: string | null
  /** Stance, act, status. */
  state: string | null
  /** The first source, and its words: where they stand in the text of its body, or of the zone that is named. */
  article: string
  zone: string
  start: number
  end: number
  words: string
}

/** What search keeps of an article, to rank it. */
export interface ArticleWordsTable {
  /** Later articles have greater ones (`wordsKey`). */
  key: number
  article: string
  /** When it was published at the latest, an instant in UTC; null where nothing tells. */
  published: string | null
  /** Packed JSON: its words as stems, each with a space before it, and marks. */
  words: Bytes
}

/** The index of words: it gives rows by words, but no words. */
export interface IndexTable {
  rowid: number
  title: string
  body: string
  marks: string
}

/** What people decided, in the order in which they did. */
export interface RulingsTable {
  number: Generated<number>
  id: string
  at: string
  by: string
  verb: string
  /** JSON: the ruling. */
  body: string
}

/** Dossiers as they were before a reread that is not done yet, to tell what it changes. */
export interface EarlierDossiersTable {
  story: string
  digest: string
  dossier: Bytes
}

/** What rereading changed, each time. */
export interface RereadsTable {
  number: Generated<number>
  at: string
  /** JSON: what was new, changed and withdrawn, by story. */
  body: string
}

/** Articles that are to be placed among the others, by how far that is done. */
export interface TouchedTable {
  number: Generated<number>
  article: string
  step: number
}

/** What each article has of the others: whose copy it is, which save of its page. */
export interface KinTable {
  article: string
  mark: string
  rank: string
  /** Numbers by which its words are looked up, four bytes each. */
  keys: Bytes
  parent: string | null
  origin: string
  /** What was found out of it as packed JSON; null before. */
  body: Bytes | null
}

/** Which articles hold a number, by their rank. */
export interface RunHoldersTable {
  key: number
  rank: string
}

export interface SaveKeysTable {
  key: string
  article: string
}

/** What was found out of an article rests on another. */
export interface LeansTable {
  other: string
  article: string
}

/** What is left of an article for finding stories, as packed JSON. */
export interface OutlinesTable {
  article: string
  body: Bytes
}

export interface Tables {
  touched: TouchedTable
  kin: KinTable
  run_holders: RunHoldersTable
  save_keys: SaveKeysTable
  leans: LeansTable
  outlines: OutlinesTable
  facts: FactsTable
  captures: CapturesTable
  sightings: SightingsTable
  articles: ArticlesTable
  findings: FindingsTable
  stories: StoriesTable
  summaries: SummariesTable
  story_articles: StoryArticlesTable
  lines: LinesTable
  article_words: ArticleWordsTable
  article_index: IndexTable
  line_index: IndexTable
  rulings: RulingsTable
  earlier_dossiers: EarlierDossiersTable
  rereads: RereadsTable
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
