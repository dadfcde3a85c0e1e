import type { ZoneKind } from '../../model/article.ts'
import type { BylineWords, CreditWords, CutWords } from './credits.ts'

/** A pattern for what a stretch of a page is. Rules are tried in order; the first that fits names the zone. */
export interface ZoneRule {
  readonly zone: ZoneKind
  readonly pattern: RegExp
}

/** Words of the language for the furniture of pages. */
export interface PageWords {
  /** The name of a news agency, by its form: "Meridian Press Agency". */
  readonly agencyName: RegExp
  readonly section: 'pages'
  /** The commonest words, in lower case, by whose share the language is known. */
  readonly commonWords: ReadonlySet<string>
  /** Names and abbreviations of months in lower case, and their numbers. */
  readonly months: ReadonlyMap<string, number>
  /** What may stand around a day in a line that prints nothing else: labels, weekdays, clock times, zones. */
  readonly aroundDay: RegExp
  /** Whole lines that are no part of any body, wherever they stand. */
  readonly lines: readonly ZoneRule[]
  /** Whole lines that end a body: what follows is furniture until another article begins. */
  readonly closers: readonly ZoneRule[]
  /** Openings of sentences that belong to no body; in a page set in one line nothing of the article follows them. */
  readonly tails: readonly ZoneRule[]
  /** Phrases that pages set into a body, to be cut out of the middle of a line. */
  readonly insets: readonly ZoneRule[]
  /** A line that tells the time since publication: groups `count` and `unit`. */
  readonly relativeStamp: RegExp
  /** Units of such a stamp in lower case, in minutes. */
  readonly stampUnits: ReadonlyMap<string, number>
  /** A byline at the start of a line: group `who`. */
  readonly byline: RegExp
  /** A line that marks machine-made or summarised key points. */
  readonly keyPointsMark: RegExp
  /** A line that credits a picture: "PHOTO: NORDA". */
  readonly photoCredit: RegExp
  /** The picture credit in brackets that ends a caption inside a body. */
  readonly captionCredit: RegExp
  /** Words at the foot of a body that credit a house, alone in a line: group `house`. */
  readonly footCredits: readonly RegExp[]
  /** A reprint notice: group `owner`. */
  readonly reprint: RegExp
  /** A prompt that names the site it stands on: group `site`. */
  readonly sitePrompts: readonly RegExp[]
  /** "Subtitle:" and the like, before a standfirst. */
  readonly standfirstLabel: RegExp
  /** A dateline at the head of a body, with its dash: groups `line` (without the dash), `month`, `day`, `agency`. */
  readonly datelines: readonly RegExp[]
  /** A page set in one line that begins with menus: the mark of such a head, the byline before the body, and first words of places of two words. */
  readonly flatHead: {
    readonly mark: RegExp
    readonly byline: RegExp
    readonly placeFirstWords: ReadonlySet<string>
  }
  /** Sentences about the author: the trade is named in them; group `house` where the paper is. */
  readonly authorNote: RegExp
  /** Whose words a page carries. */
  readonly credits: CreditWords
  readonly bylines: BylineWords
  /** Whether a page is whole. */
  readonly cuts: CutWords
}
