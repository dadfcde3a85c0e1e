import { paragraphsOf, type Article, type Zone } from '../model/article.ts'
import type { Anchor, ArticleRuling } from '../model/ruling.ts'
import type { Place } from './find-anchor.ts'

// What is left of a text when a stretch of it goes, and where its places are then.
const without = (
  text: string,
  { start, end }: Pick<Place, 'start' | 'end'>,
): { readonly text: string; readonly placeOf: (at: number) => number } => {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const [head, tail] = [before.trimEnd(), after.trimStart()]
  const broken = /\n\s*$/u.test(before) || /^\s*\n/u.test(after)
  const joint = head === '' || tail === '' ? '' : broken ? '\n\n' : ' '
  const left = `${head}${joint}${tail}`
  const placeOf = (at: number): number =>
    at <= head.length
      ? at
      : at >= text.length - tail.length
        ? at + left.length - text.length
        : Math.min(left.length, head.length + joint.length)
  return { text: left, placeOf }
}

const inPlace = (zones: readonly Zone[]): readonly Zone[] => zones.toSorted((a, b) => a.before - b.before)

const outOfBody = (article: Article, place: Place, to: Zone['kind']): Article => {
  const { text, placeOf } = without(article.text, place)
  const zones = article.zones.map((zone) => ({ ...zone, before: placeOf(zone.before) }))
  const words = article.text.slice(place.start, place.end)
  return {
    ...article,
    text,
    zones: inPlace([...zones, { kind: to, text: words, before: placeOf(place.start) }]),
  }
}

// A paragraph of its own, before the paragraph that the zone stood before.
const intoBody = (article: Article, words: string, before: number): Article => {
  const inside = paragraphsOf(article.text).find(({ start, end }) => start < before && before < end)
  const at = inside?.end ?? before
  const [head, tail] = [article.text.slice(0, at).trimEnd(), article.text.slice(at).trimStart()]
  const text = [head, words, tail].filter((part) => part !== '').join('\n\n')
  const zones = article.zones.map((zone) =>
    zone.before <= head.length ? zone : { ...zone, before: zone.before + text.length - article.text.length },
  )
  return { ...article, text, zones }
}

/** An article whose words at a place belong to another zone. Where they are a piece of a zone, the rest of it stays. */
export const withZone = (article: Article, place: Place, to: Anchor['zone']): Article => {
  if (place.zone === null) return to === 'body' ? article : outOfBody(article, place, to)
  const zone = article.zones[place.zone]
  if (!zone || zone.kind === to) return article
  const words = zone.text.slice(place.start, place.end)
  const rest = [zone.text.slice(0, place.start).trim(), zone.text.slice(place.end).trim()]
  const [head, tail] = rest.map((text) => (text === '' ? [] : [{ ...zone, text }]))
  const moved = to === 'body' ? [] : [{ ...zone, kind: to, text: words }]
  const zones = article.zones.flatMap((each, n) =>
    n === place.zone ? [...(head ?? []), ...moved, ...(tail ?? [])] : [each],
  )
  const left = { ...article, zones }
  return to === 'body' ? intoBody(left, words, zone.before) : left
}

/** An article with what a person knows of it. A day that was given is the outlet's own. */
export const withFacts = (article: Article, { fields }: Pick<ArticleRuling, 'fields'>): Article => {
  const { publishedAt, outlet, ...rest } = fields
  return {
    ...article,
    ...rest,
    ...(publishedAt !== undefined && {
      publishedAt,
      publishedBasis: publishedAt === null ? ('none' as const) : ('given' as const),
      publishedLocal: null,
    }),
    ...(outlet !== undefined && { outlet, outletFamily: null }),
  }
}
