import type { FigureWords } from '../../languages/contract/figures.ts'
import type { Token } from '../../model/ready.ts'
import type { NumberReader } from './number-reader.ts'

/** What the search for figures reads: tokens of an article, tokens that dates took, and the words. */
export interface FigureText {
  readonly tokens: readonly Token[]
  readonly dated: ReadonlySet<number>
  readonly words: FigureWords
  readonly reader: NumberReader
}

/** The token at an index, in lower case; "" outside the article. */
export const lower = (text: FigureText, i: number): string => text.tokens[i]?.lower ?? ''

/** How many tokens before one say how exact a number is: "at least" is two. */
export const runBefore = (text: FigureText, i: number, floor: number): number => {
  const run = text.words.qualifiers.find(
    (r) => i - r.length >= floor && r.every((word, n) => lower(text, i - r.length + n) === word),
  )
  return run ? run.length : 0
}

/** Whether digits are a year: "2031". */
export const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)
