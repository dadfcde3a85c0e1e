import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { KeptWords } from '../kit/search/search-score.ts'
import { lineIn } from './kept-lines.ts'
import { unpack } from './packed.ts'
import { lineWords } from './search-words-kept.ts'

type Column = keyof KeptWords

/** What a trigger asks for a column of the index of articles, of a row that goes. */
export const goneArticle = (column: Column): string => `parley_article_words('${column}', old.words)`

/** What a trigger asks for a column of the index of lines, of a row that goes. */
export const goneLine = (column: Column): string =>
  `parley_line_words('${column}', old.story, old.part, old.head, old.words, old.tail, old.who)`

interface GoneLine {
  readonly story: string
  readonly part: string
  readonly head: string
  readonly words: string
  readonly tail: string | null
  readonly who: string | null
}

/** Teaches an open database the words of rows that go: its indexes do not hold them. */
export const teachGoneWords = (engine: DatabaseSyncInstance): void => {
  engine.function(
    'parley_article_words',
    { deterministic: true },
    (column: Column, words: Uint8Array) => (unpack(words) as KeptWords)[column],
  )
  const ofLine = (column: Column, gone: GoneLine): string =>
    lineWords({ ...gone, line: lineIn(gone) })[column]
  engine.function(
    'parley_line_words',
    { deterministic: true, varargs: true },
    (column: Column, ...[story, part, head, words, tail, who]: readonly (string | null)[]) =>
      ofLine(column, {
        story: story ?? '',
        part: part ?? '',
        head: head ?? '',
        words: words ?? '',
        tail: tail ?? null,
        who: who ?? null,
      }),
  )
}
