import type { StoryDraft, StoryShelf } from './find-stories.ts'
import { placesBy, type Place } from './place-evidence.ts'

/** Stories that somebody else found: nothing that is put in changes which there are, or what belongs to them. */
export const givenStories = (drafts: readonly StoryDraft[]): StoryShelf => {
  const places = new Map<string, Place[]>()
  for (const { id, articles, paragraphs } of drafts)
    for (const article of articles) {
      const spans = paragraphs.filter((p) => p.article === article).map(({ start, end }) => ({ start, end }))
      const place = { story: id, spans: spans.length > 0 ? spans : null }
      const all = places.get(article)
      if (all) all.push(place)
      else places.set(article, [place])
    }
  return {
    put: () => undefined,
    moved: () => [],
    places: placesBy((article) => places.get(article) ?? []),
    view: () => drafts,
  }
}
