import type { Span } from './span.ts'

/** What a stretch of a page is when it is not the body of an article. */
export type ZoneKind =
  | 'headline'
  | 'standfirst'
  | 'subhead'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'key-points'
  | 'pull-quote'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'comments'
  | 'newsletter'
  | 'credit'
  | 'source'
  | 'other'

/** A labelled stretch of the page outside `text`: kept and shown, never mixed into the body. */
export interface Zone {
  readonly kind: ZoneKind
  readonly text: string
  /** Where it stood: the offset in `article.text` before which it was found (the text's length for "after the end"). */
  readonly before: number
  /** Written by a machine, where the page says so ("AI-generated summary"). */
  readonly machineMade?: true
}

/** How the publication date is known. */
export type PublishedBasis =
  | 'json-ld'
  | 'meta'
  | 'url'
  | 'feed'
  | 'printed'
  | 'dateline'
  | 'relative stamp'
  | 'front matter'
  | 'given'
  | 'none'

export type SourceKind = 'official' | 'state media' | 'agency' | 'press' | 'aggregator' | 'research'

/** One article of a page: its body in `text`, everything else of it in `zones`. `text` is never altered after reading. */
export interface Article {
  /** `a-` and twelve hexadecimal digits of the capture and the part. */
  readonly id: string
  readonly source: string
  /** SHA-256 of the page it was read from. */
  readonly capture: string
  /** Its number among the page's articles, from 0. */
  readonly part: number
  readonly title: string | null
  readonly outlet: string | null
  readonly outletFamily: string | null
  readonly sourceKind: SourceKind | null
  /** Whose copy it is, where the page says so: Reuters, AP, RFE/RL … */
  readonly agency: string | null
  /** Houses that helped with the reporting ("with reporting by …") and own nothing of it. */
  readonly reportingBy: readonly string[]
  /** The house that it was taken from, where the page or feed says so (RSS source, "first appeared in"), else null. */
  readonly takenFrom: string | null
  readonly byline: string | null
  /** The dateline as printed at the head of the body ("MOSCOW, July 25 (Reuters)"), without the dash, else null. */
  readonly dateline: string | null
  /** EDTF day, or an ISO instant where the page gives one with its offset. */
  readonly publishedAt: string | null
  readonly publishedBasis: PublishedBasis
  /**
   * `publishedAt` on the outlet's own clock: with its offset, where the page gives one ("2031-07-23T01:30:00+03:00"); the day alone, where the
   * page gives the instant in UTC and prints its own day beside it ("2031-07-23").
   */
  readonly publishedLocal: string | null
  /** When the page says that it was last changed; never before `publishedAt`. */
  readonly updatedAt: string | null
  readonly updatedBasis: PublishedBasis
  readonly capturedAt: string | null
  readonly language: string | null
  /** Why the body is not whole, where the page shows it: cut off for readers who do not pay, or cut off otherwise. */
  readonly cut: 'paywalled' | 'truncated' | null
  /** The article's own address, where the page gives it. */
  readonly url: string | null
  /** The body: paragraphs parted by one empty line ("\n\n"). */
  readonly text: string
  readonly zones: readonly Zone[]
  /** Set where an earlier save of the same page is among the articles. */
  readonly saveOf?: SaveOf | null
}

/** Which save of a page an article was read from. */
export interface SaveOf {
  /** The article of the first save. */
  readonly article: string
  /** The capture of the first save: all saves of a page count as that page. */
  readonly capture: string
  /** 2 for the second save. */
  readonly number: number
  /** Since when this save could be known: when the page says it was changed, else when it was captured. */
  readonly knownFrom: string
}

/**
 * The day of publication where the outlet stands: what "today" and "Wednesday" count from. Late in the evening it is not the day of UTC.
 *
 * @example Of `publishedAt` "2031-07-22T22:30:00Z" and `publishedLocal` "2031-07-23T01:30:00+03:00" it is "2031-07-23".
 */
export const ownDayOf = ({
  publishedAt,
  publishedLocal,
}: Pick<Article, 'publishedAt' | 'publishedLocal'>): string | null =>
  (publishedLocal ?? publishedAt)?.slice(0, 10) ?? null

/** The paragraphs of a body text, as spans. */
export const paragraphsOf = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (let start = 0; start <= text.length;) {
    const at = text.indexOf('\n\n', start)
    const end = at < 0 ? text.length : at
    if (end > start) spans.push({ start, end })
    start = end + 2
  }
  return spans
}

/** What became of a sentence between two texts: where it stood in the earlier (`was`) and stands in the later (`now`). */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly was: Span | null
  readonly now: Span | null
}

/** Whose copy an article is: how much of it stands there too, and whether words were changed or added. */
export interface CopyOf {
  readonly article: string
  readonly share: number
  readonly kind: 'same' | 'revised' | 'excerpt'
  /** Whether the times of the two pages settle which came first. */
  readonly order: 'known' | 'unknown'
  /** Of a revised copy: what changed, sentence by sentence; `was` counts in the other article's text, `now` in this one's. */
  readonly changes: readonly Change[]
}

/** Another article of another origin that quotes the same words, and where they stand in this one. */
export interface SharedQuotations {
  readonly article: string
  readonly quotations: readonly Span[]
}

/** What an article has of others: whose copy it is, and who quotes the same words. */
export interface Descent {
  readonly copyOf: CopyOf | null
  readonly sharesQuotations: readonly SharedQuotations[]
}

/** The descent of an article that has nothing of any other. */
export const noDescent: Descent = { copyOf: null, sharesQuotations: [] }
