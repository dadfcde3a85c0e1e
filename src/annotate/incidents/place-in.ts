import { findPlace } from '../../grammar/find-place.ts'
import { ownPart, type FoundEvent, type Scene } from './scene.ts'

/** The named place that the words of an event put it in, or null. */
export const placeIn = (scene: Scene, event: FoundEvent): string | null => {
  const { times, placeNouns, placePrepositions } = scene.language.figures
  return findPlace(scene.ready, {
    ...ownPart(event),
    at: event.at,
    prepositions: placePrepositions,
    placeNouns,
    times,
  })
}
