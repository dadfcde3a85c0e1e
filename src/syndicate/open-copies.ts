import { shinglesOf } from '../kit/shingles.ts'
import type { Article } from '../model/article.ts'
import { lookedUpBy, openCandidates, type CandidateIndex, type LookedUpBy } from './candidate-index.ts'
import { compareWith, type Comparison, type Likeness } from './compare-prints.ts'
import { openPrintStore, type PrintStore } from './print-store.ts'
import { byRank, rankOf, type Rank } from './rank.ts'
import { textPrint, type TextPrint } from './text-print.ts'

/** What an article descends from. */
export interface Kin {
  readonly copyOf: {
    readonly article: string
    readonly share: number
    readonly kind: Likeness['kind']
  } | null
  /** The earliest article of the group whose text this is: one origin. */
  readonly origin: string
  /** Earlier articles of other origins that quote the same words; words as numbers, first and behind the last in turn. */
  readonly quotes: readonly { readonly article: string; readonly words: Comparison['quoted'] }[]
}

/** An article as it is compared with others; made of it alone. */
export interface Printed {
  readonly rank: Rank
  readonly print: TextPrint
  readonly by: LookedUpBy
}

/** Makes an article ready to be compared. */
export const printedOf = (article: Article): Printed => {
  const print = textPrint(article)
  return { rank: rankOf(article), print, by: lookedUpBy(print) }
}

/** An index of articles by what they say; texts are not held. What it answers depends on the set of articles alone. */
export interface Copies {
  /** Takes an article in; one that is there already changes nothing. */
  readonly put: (article: Article) => void
  /** The same of an article that is ready to be compared. */
  readonly putPrinted: (printed: Printed) => void
  /** Whence an article comes, by all that was put so far; null for one that was not. */
  readonly of: (id: string) => Kin | null
  /** What an article is nearest to; null for one that was not put. It rests on the article and on the first holders of its numbers alone. */
  readonly closest: (id: string) => Near | null
  /** The ids of all articles, the earliest first. */
  readonly ids: () => readonly string[]
  /** Bytes that the index holds, without the ids. */
  readonly bytes: () => number
}

/** What an article is nearest to among those before it. */
export interface Near {
  readonly best:
    | (NonNullable<Kin['copyOf']> & {
        /** Its group is the same. */
        readonly inherits: boolean
      })
    | null
  /** Earlier articles that quote the same words. */
  readonly quotes: Kin['quotes']
}

const mostQuotes = 8

/** Whence an article comes, by what it is nearest to and by the group of each article. */
export const kinOf = ({ best, quotes }: Near, origin: string, originOf: (id: string) => string): Kin => {
  const seen = new Set([origin])
  const own = quotes.filter(({ article }) => {
    const theirs = originOf(article)
    if (seen.has(theirs) || seen.size > mostQuotes) return false
    seen.add(theirs)
    return true
  })
  return {
    copyOf: best && { article: best.article, share: best.share, kind: best.kind },
    origin,
    quotes: own,
  }
}

const better = (a: Likeness, b: Likeness | null): boolean => {
  if (b === null) return true
  if ((a.kind === 'excerpt') !== (b.kind === 'excerpt')) return b.kind === 'excerpt'
  return a.share > b.share + 0.001
}

// One dispatch cut to two lengths opens with the same words; a passage quoted inside another report does not.
const sameLead = (a: TextPrint, b: TextPrint): boolean =>
  a.words.length >= 12 && b.words.length >= 12 && a.words.subarray(0, 12).every((w, n) => w === b.words[n])

interface Found {
  readonly page: number
  readonly how: Likeness
  readonly inherits: boolean
}
interface Closest {
  readonly best: Found | null
  readonly quotes: readonly { readonly page: number; readonly words: Comparison['quoted'] }[]
}

// What a page is nearest to among those before it; worked out once for each state of the index.
const closestIn =
  (store: PrintStore, index: CandidateIndex) =>
  (page: number): Closest => {
    const print = store.read(page)
    const runs = shinglesOf(print.words)
    const { candidates, common } = index.find(page, print, runs)
    if (candidates.length === 0) return { best: null, quotes: [] }
    const compare = compareWith({ print, runs, common })
    let best: Found | null = null
    const quotes: { page: number; words: Comparison['quoted'] }[] = []
    for (const other of candidates) {
      const earlier = store.read(other)
      const { likeness: how, quoted } = compare(earlier)
      if (how && better(how, best?.how ?? null))
        best = { page: other, how, inherits: how.kind !== 'excerpt' || sameLead(earlier, print) }
      if (!how && quoted.length > 0) quotes.push({ page: other, words: quoted })
    }
    return { best, quotes: best?.inherits === true ? [] : quotes }
  }

/** Remembers answers until it is told to forget them. */
const remembered = <T>(ask: (page: number) => T): { of: (page: number) => T; forget: () => void } => {
  let known = new Map<number, T>()
  const of = (page: number): T => {
    const before = known.get(page)
    if (before !== undefined) return before
    const answer = ask(page)
    known.set(page, answer)
    return answer
  }
  const forget = (): void => {
    if (known.size > 0) known = new Map()
  }
  return { of, forget }
}

// Follows a page to the first of its group. The way is walked, not recursed: a text may have been revised ten thousand times.
const openOrigins = (
  closestOf: (page: number) => Closest,
): { of: (page: number) => number; forget: () => void } => {
  let known = new Map<number, number>()
  const of = (page: number): number => {
    const path: number[] = []
    let at = page
    let origin: number | undefined
    while (origin === undefined) {
      path.push(at)
      const best = known.has(at) ? null : closestOf(at).best
      if (best?.inherits === true) at = best.page
      else origin = known.get(at) ?? at
    }
    for (const each of path) known.set(each, origin)
    return origin
  }
  const forget = (): void => {
    if (known.size > 0) known = new Map()
  }
  return { of, forget }
}

/**
 * Opens an empty index. Taking an article in, and asking for one, costs the same whether a thousand were put before or a
 * million: each number is followed to the first few articles that hold it, and a text's group to its origin.
 *
 * @example const copies = openCopies(); copies.put(article); copies.of(article.id)?.origin
 */
export const openCopies = (): Copies => {
  const ranks: Rank[] = []
  const pageOf = new Map<string, number>()
  const store = openPrintStore()
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [ranks[a], ranks[b]]
    return x !== undefined && y !== undefined && byRank(x, y) < 0
  }
  const index = openCandidates(isBefore)
  const closest = remembered(closestIn(store, index))
  const origins = openOrigins(closest.of)
  const idOf = (page: number): string => ranks[page]?.id ?? ''

  const putPrinted: Copies['putPrinted'] = ({ rank, print, by }) => {
    if (pageOf.has(rank.id)) return
    const page = ranks.length
    ranks.push(rank)
    pageOf.set(rank.id, page)
    store.add(print)
    index.add(page, by)
    // One more article may be nearer to any that is there.
    closest.forget()
    origins.forget()
  }
  const put: Copies['put'] = (article) => {
    if (!pageOf.has(article.id)) putPrinted(printedOf(article))
  }
  const closestOf: Copies['closest'] = (id) => {
    const page = pageOf.get(id)
    if (page === undefined) return null
    const { best, quotes } = closest.of(page)
    return {
      best: best && {
        article: idOf(best.page),
        share: Math.round(best.how.share * 1000) / 1000,
        kind: best.how.kind,
        inherits: best.inherits,
      },
      quotes: quotes.map(({ page: other, words }) => ({ article: idOf(other), words })),
    }
  }
  const originOf = (id: string): string => idOf(origins.of(pageOf.get(id) ?? -1))
  const of: Copies['of'] = (id) => {
    const near = closestOf(id)
    return near && kinOf(near, originOf(id), originOf)
  }
  const ids: Copies['ids'] = () => [...ranks].sort(byRank).map(({ id }) => id)
  return { put, putPrinted, of, closest: closestOf, ids, bytes: () => index.bytes() + store.bytes() }
}
