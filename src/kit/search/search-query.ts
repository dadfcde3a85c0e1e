import { searchWords } from './search-words.ts'

/** What is looked for: words in a row, or words that begin so. */
export type SearchTerm =
  | { readonly kind: 'words'; readonly stems: readonly string[] }
  | { readonly kind: 'beginning'; readonly of: string }

/** What must all be there, and what must not. */
export interface SearchAlternative {
  readonly all: readonly SearchTerm[]
  readonly none: readonly SearchTerm[]
}

/** One of these alternatives must hold. */
export type SearchQuery = readonly SearchAlternative[]

const piece = /(-?)"([^"]*)(?:"|$)|(\S+)/gu

const termsOf = (text: string, isPhrase: boolean): readonly SearchTerm[] => {
  const words = searchWords(text)
  const last = words.at(-1)
  if (last === undefined) return []
  const before = words.slice(0, -1).map(({ stem }) => stem)
  if (isPhrase || !text.endsWith('*')) return [{ kind: 'words', stems: [...before, last.stem] }]
  return [
    ...(before.length > 0 ? [{ kind: 'words', stems: before } as const] : []),
    { kind: 'beginning', of: last.form },
  ]
}

/**
 * What a person asks for: words, all of which must be there; “words in a row”; `a OR b`; `-without`; `begin*`. Null where nothing
 * is asked for, or one of the alternatives says only what must not be there.
 *
 * @example parseSearch('herring -quota OR "proximity talks"')?.length // 2
 */
export const parseSearch = (text: string): SearchQuery | null => {
  const alternatives: { all: SearchTerm[]; none: SearchTerm[] }[] = [{ all: [], none: [] }]
  for (const [, minus = '', phrase, word = ''] of text.replace(/[“”„«»]/gu, '"').matchAll(piece)) {
    const now = alternatives.at(-1)
    if (now === undefined || word === 'AND') continue
    if (word === 'OR') alternatives.push({ all: [], none: [] })
    else if (phrase !== undefined) (minus === '' ? now.all : now.none).push(...termsOf(phrase, true))
    else if (/^[-−–].*[\p{L}\p{N}]/u.test(word)) now.none.push(...termsOf(word, false))
    else now.all.push(...termsOf(word, false))
  }
  const asked = alternatives.filter(({ all, none }) => all.length + none.length > 0)
  return asked.length === 0 || asked.some(({ all }) => all.length === 0) ? null : asked
}

const keyOf = (term: SearchTerm): string => (term.kind === 'words' ? term.stems.join(' ') : `${term.of}*`)

/** All that a query looks for, each once. */
export const termsIn = (query: SearchQuery): readonly SearchTerm[] => [
  ...new Map(query.flatMap(({ all }) => all.map((term) => [keyOf(term), term] as const))).values(),
]
