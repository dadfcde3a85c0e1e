import type { Article } from '../model/article.ts'
import { compare, fingerprint, type Fingerprint, type Likeness } from './compare-texts.ts'

/** What an article is a copy of. `share` is the part of its words that stand in the other in the same runs. */
export interface CopyOf {
  readonly article: string
  readonly share: number
  readonly kind: 'same' | 'revised' | 'excerpt'
}

/** Where an article comes from. */
export interface Descent {
  readonly copyOf: CopyOf | null
  /** The earliest article of the group whose text this is: one origin. */
  readonly origin: string
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// An agency's own page comes before those that print its copy on the same day.
const rank = (article: Article): string => {
  const own = article.sourceKind === 'agency' && article.agency !== null ? '0' : '1'
  return `${article.publishedAt ?? '~'} ${own} ${article.id}`
}

// Every eighth run of words stands for the text where candidates are looked for; the same runs in every text.
const sampling = 8
// Runs that stand in more texts than this are furniture or phrases, and say nothing of descent.
const tooCommon = 60

const candidatesOf = (prints: readonly Fingerprint[]): readonly ReadonlyMap<number, number>[] => {
  const holders = new Map<number, number[]>()
  prints.forEach((print, i) => {
    for (const run of print.runs) {
      if (run % sampling !== 0) continue
      const list = holders.get(run)
      if (list) list.push(i)
      else holders.set(run, [i])
    }
  })
  const pairs = prints.map(() => new Map<number, number>())
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > tooCommon) continue
    for (let i = 1; i < list.length; i++)
      for (let k = 0; k < i; k++) {
        const [late = 0, early = 0] = [list[i], list[k]]
        pairs[late]?.set(early, (pairs[late].get(early) ?? 0) + 1)
      }
  }
  return pairs
}

const better = (a: Likeness, b: Likeness | null): boolean => {
  if (b === null) return true
  if ((a.kind === 'excerpt') !== (b.kind === 'excerpt')) return b.kind === 'excerpt'
  return a.share > b.share + 0.001
}

// All texts are in order of publication; the copy is always the later one.
const closest = (
  at: number,
  earlier: ReadonlyMap<number, number>,
  prints: readonly Fingerprint[],
): { of: number; how: Likeness } | null => {
  const copy = prints[at]
  let best: { of: number; how: Likeness } | null = null
  for (const [other, shared] of [...earlier].sort((a, b) => a[0] - b[0])) {
    const original = prints[other]
    if (!copy || !original || shared < 2) continue
    const how = compare(original, copy)
    if (how && better(how, best?.how ?? null)) best = { of: other, how }
  }
  return best
}

const lead = (article: Article): string =>
  (article.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12).join(' ')

// One dispatch cut to two lengths opens with the same words; a passage quoted inside another report does not.
const sameLead = (a: Article, b: Article): boolean => lead(a) === lead(b) && lead(a).split(' ').length === 12

/**
 * Finds out which articles are copies of which: the same text, a revised one, or a part inside something else. The answer
 * depends on the set of articles only, never on their order.
 *
 * @example `findCopies(articles).get(id)?.origin` counts twenty reprints of one wire story as one.
 */
export const findCopies = (articles: readonly Article[]): ReadonlyMap<string, Descent> => {
  const sorted = [...articles].sort((a, b) => byText(rank(a), rank(b)))
  const prints = sorted.map((article) => fingerprint(article))
  const candidates = candidatesOf(prints)
  const origins: string[] = []
  const found = new Map<string, Descent>()
  sorted.forEach((article, i) => {
    const best = closest(i, candidates[i] ?? new Map<number, number>(), prints)
    const of = best ? sorted[best.of] : undefined
    const inherits =
      best !== null && (best.how.kind !== 'excerpt' || (of !== undefined && sameLead(of, article)))
    const origin = (inherits ? origins[best.of] : undefined) ?? article.id
    origins.push(origin)
    const copyOf: CopyOf | null =
      best && of
        ? { article: of.id, share: Math.round(best.how.share * 1000) / 1000, kind: best.how.kind }
        : null
    found.set(article.id, { copyOf, origin })
  })
  return found
}
