import type { Evidence } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'

/** Where one article stands in one story: whole (null), or some stretches of it. */
export interface Place {
  readonly story: string
  readonly spans: readonly Span[] | null
}

/** Says which stories articles and places in them belong to. */
export interface StoryPlaces {
  /** All stories that an article feeds, whole or in part, by id. */
  readonly of: (article: string) => readonly string[]
  /** The stories of one place: those that its paragraph belongs to, else those that the whole article does. */
  readonly at: (evidence: Pick<Evidence, 'article' | 'start' | 'zone'>) => readonly string[]
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end

/** @example `placesBy(placesOf).at(finding.evidence[0])` is `['story-4c0e']` where that paragraph tells of it. */
export const placesBy = (placesOf: (article: string) => readonly Place[]): StoryPlaces => ({
  of: (article) =>
    placesOf(article)
      .map(({ story }) => story)
      .sort(),
  at: ({ article, start, zone }) => {
    const all = placesOf(article)
    const own = zone === 'body' ? all.filter((p) => p.spans?.some((s) => holds(s, start))) : []
    return (own.length > 0 ? own : all.filter((p) => p.spans === null)).map(({ story }) => story)
  },
})

/** True where an article stands where it stood. */
export const samePlaces = (a: readonly Place[], b: readonly Place[]): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
