import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { EvidenceMark } from '../html/evidence-marks.ts'
import { languageOf } from '../html/article-section.ts'
import { markup, type Markup } from '../html/markup.ts'
import { markSentences } from '../html/marked-text.ts'
import { zoneGroup } from '../html/zone-group.ts'
import { isOwnZone, passagesOf } from '../passages.ts'
import { placeMark } from './addresses.ts'
import type { Place } from './line/sources-of-line.ts'

/** Something that was found in an article, to stand beside its words. */
export interface Note {
  readonly tag: string
  readonly lead: Markup
  readonly places: readonly [Place, ...Place[]]
}

// A mark for each place, with all that it is to any of the notes.
const marksOf = (places: readonly Place[]): readonly EvidenceMark[] => {
  const marks = new Map<string, EvidenceMark>()
  for (const place of places) {
    const id = placeMark(place)
    const roles = new Set([...(marks.get(id)?.roles ?? []), place.role])
    marks.set(id, { id, start: place.start, end: place.end, roles: [...roles].sort() })
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

const noteItem = ({ tag, lead, places }: Note): Markup =>
  markup`<li data-lights="${[...new Set(places.map(placeMark))].join(' ')}">
    <span class="tag">${tag}</span> ${lead}
    <a class="to" href="#${placeMark(places[0])}"><span class="unseen">to its </span>words</a>
  </li>`

const margin = (notes: readonly Note[]): Markup | null =>
  notes.length === 0
    ? null
    : markup`<ul class="margin" aria-label="Found here">
        ${notes.map(noteItem)}
      </ul>`

const within = (span: Span, { start }: Span): boolean => start >= span.start && start < span.end

/**
 * An article in its own words, every paragraph with what was found in it at its side; what else its page held muted and labelled in its place,
 * folded where it was cut. `marked` are places that are marked though nothing stands beside them.
 */
export const reading = (
  article: Pick<Article, 'text' | 'zones' | 'language'>,
  notes: readonly Note[],
  marked: readonly Place[] = [],
): Markup => {
  const places = [...notes.flatMap((note) => note.places), ...marked]
  const inBody = marksOf(places.filter(({ zoneIndex }) => zoneIndex === undefined))
  const begun = new Set<string>()
  const sorted = notes.toSorted((a, b) => a.places[0].start - b.places[0].start)
  const rows = passagesOf(article).map((passage) => {
    if (passage.kind === 'paragraph') {
      const { span } = passage
      const own = inBody.filter((mark) => mark.start < span.end && mark.end > span.start)
      const here = sorted.filter(
        ({ places: [first] }) => first.zoneIndex === undefined && within(span, first),
      )
      return markup`<div class="row">
        <p dir="auto" data-from="${span.start}">${markSentences(article.text, span, own, begun)}</p>
        ${margin(here)}
      </div>`
    }
    const indexes = new Set(passage.zones.map(({ index }) => index))
    const here = sorted.filter(
      ({ places: [first] }) => first.zoneIndex !== undefined && indexes.has(first.zoneIndex),
    )
    const zones = passage.zones.map(({ zone, index }) => ({
      zone,
      index,
      marks: marksOf(places.filter(({ zoneIndex }) => zoneIndex === index)),
    }))
    const isOwn = isOwnZone(passage.zones[0].zone.kind)
    return markup`<div class="row">${zoneGroup(zones, isOwn ? undefined : 1)} ${margin(here)}</div>`
  })
  return markup`<div class="text reading" lang="${languageOf(article)}">${rows}</div>`
}
