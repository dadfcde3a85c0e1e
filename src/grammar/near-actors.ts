import type { ActorAnnotation, ActorMention } from '../model/annotation.ts'
import { overlaps, type Span } from '../model/span.ts'

interface Place {
  readonly actor: number
  readonly mention: ActorMention
}

/**
 * A look-up of the actors mentioned at a span, each with only the mentions that touch it, in the order given: what asks about
 * every statement of a long page must not go through every mention each time.
 *
 * @example `nearActors(actors)(span)` is Morvane and Vardania for the span of "Vardania's envoy Ilsa Morvane".
 */
export const nearActors = (
  actors: readonly ActorAnnotation[],
): ((span: Span) => readonly ActorAnnotation[]) => {
  const places: readonly Place[] = actors
    .flatMap(({ mentions }, actor) => mentions.map((mention) => ({ actor, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const longest = places.reduce((most, { mention }) => Math.max(most, mention.end - mention.start), 0)
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.mention.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (span) => {
    const found = new Map<number, ActorMention[]>()
    for (let i = firstFrom(span.start - longest); i < places.length; i++) {
      const place = places[i]
      if (!place || place.mention.start >= span.end) break
      if (!overlaps(place.mention, span)) continue
      const held = found.get(place.actor)
      if (held) held.push(place.mention)
      else found.set(place.actor, [place.mention])
    }
    return [...found.keys()]
      .sort((a, b) => a - b)
      .flatMap((n) => {
        const [actor, mentions] = [actors[n], found.get(n)]
        return actor && mentions ? [{ ...actor, mentions }] : []
      })
  }
}
