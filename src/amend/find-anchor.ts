import type { Article } from '../model/article.ts'
import type { Anchor } from '../model/ruling.ts'
import type { Span } from '../model/span.ts'

/** Where words stand: in an article's body, or in one of its zones. */
export interface Place extends Span {
  readonly article: Article
  /** Index of the zone in `article.zones`; null for the body. */
  readonly zone: number | null
}

/** Why a ruling rests on nothing. */
export type Lost = 'no page' | 'words gone' | 'several places' | 'story gone'

// So many characters before and after tell two like places apart.
const around = 32

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ')

/** The text that a place counts in. */
export const textAt = ({ article, zone }: Pick<Place, 'article' | 'zone'>): string =>
  zone === null ? article.text : (article.zones[zone]?.text ?? '')

/** The anchor of words where they stand. */
export const anchorAt = (place: Place): Anchor => {
  const { article, zone, start, end } = place
  const text = textAt(place)
  return {
    capture: article.capture,
    zone: zone === null ? 'body' : (article.zones[zone]?.kind ?? 'other'),
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    part: article.part,
    start,
  }
}

// What stands before is what stood there: how it was broken into lines does not count, and a beginning must be a beginning.
const opensAlike = (before: string, prefix: string): boolean => {
  const [now, was] = [squeeze(before.slice(-4 * around)), squeeze(prefix)]
  return prefix.length < around ? squeeze(before) === was : now.endsWith(was)
}

const closesAlike = (after: string, suffix: string): boolean => {
  const [now, was] = [squeeze(after.slice(0, 4 * around)), squeeze(suffix)]
  return suffix.length < around ? squeeze(after) === was : now.startsWith(was)
}

/** Every place of some words in a text. */
export const placesOf = (text: string, words: string): readonly Span[] => {
  const out: Span[] = []
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    out.push({ start: at, end: at + words.length })
  return out
}

interface Candidate extends Place {
  /** How many sides stand as they stood. */
  readonly sides: number
}

const candidatesIn = (article: Article, anchor: Anchor): readonly Candidate[] => {
  const zones =
    anchor.zone === 'body'
      ? [null]
      : article.zones.flatMap(({ kind }, n) => (kind === anchor.zone ? [n] : []))
  return zones.flatMap((zone) => {
    const text = textAt({ article, zone })
    return placesOf(text, anchor.exact).map(({ start, end }) => ({
      article,
      zone,
      start,
      end,
      sides:
        Number(opensAlike(text.slice(0, start), anchor.prefix)) +
        Number(closesAlike(text.slice(end), anchor.suffix)),
    }))
  })
}

/**
 * Where an anchor's words stand in the articles of its page as they are read now: the very words, with what stood before or after them.
 * Of several such places the one with both, then the one that was meant by number and offset; where none of these decides, none is
 * taken. Words that stand there without what stood on either side are others.
 */
export const findAnchor = (anchor: Anchor, articles: readonly Article[]): Place | Lost => {
  if (articles.length === 0) return 'no page'
  const all = articles.flatMap((article) => candidatesIn(article, anchor)).filter(({ sides }) => sides > 0)
  const most = Math.max(0, ...all.map(({ sides }) => sides))
  const best = all.filter(({ sides }) => sides === most)
  const own = best.filter(({ article }) => article.part === anchor.part)
  const meant = own.filter(({ start }) => start === anchor.start)
  const only = [best, own, meant].find((some) => some.length === 1)?.[0]
  if (!only) return best.length === 0 ? 'words gone' : 'several places'
  const { article, zone, start, end } = only
  return { article, zone, start, end }
}
