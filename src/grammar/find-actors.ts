import type { ActorAnnotation, Who } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import { holds, type Span } from '../model/span.ts'
import { firstEndingAfter } from './find-at.ts'
import { indexedBy } from './span-index.ts'

interface Place extends Span {
  readonly actor: ActorAnnotation
}

const mentionsOf = indexedBy((actors: readonly ActorAnnotation[]) =>
  actors.flatMap((actor) => actor.mentions.map(({ start, end }): Place => ({ start, end, actor }))),
)

/** The mentions that lie inside a span, in the order of the actors: that of Keshet for "officials of Keshet". */
export const mentionsIn = (actors: readonly ActorAnnotation[], span: Span): readonly Place[] =>
  mentionsOf(actors)(span).filter((m) => holds(span, m))

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

// The same words first, then what covers the span closely, then what lies in it: the more of it the better, the later the better.
const fit = (mention: Span, span: Span): number => {
  const common = shared(mention, span)
  if (common === 0) return 0
  const size = Math.max(mention.end - mention.start, span.end - span.start)
  return common / size + (mention.end === span.end ? 0.05 : 0) + mention.end / 1e9
}

/**
 * The actor whose mention fits a span best, or null where none touches it: for "Vardania's envoy Ilsa Morvane" Morvane,
 * not Vardania.
 */
export const actorAt = (actors: readonly ActorAnnotation[], span: Span): ActorAnnotation | null => {
  let [best, most]: [ActorAnnotation | null, number] = [null, 0]
  for (const mention of mentionsOf(actors)(span)) {
    const value = fit(mention, span)
    if (value > most) [best, most] = [mention.actor, value]
  }
  return best
}

/** Actors with a mention that lies inside a span, each once, in order of place: "Vardania and Keshet" gives both. */
export const actorsIn = (actors: readonly ActorAnnotation[], span: Span): readonly ActorAnnotation[] => {
  const found = new Map<ActorAnnotation, number>()
  for (const { actor, start } of mentionsIn(actors, span)) if (!found.has(actor)) found.set(actor, start)
  return [...found].sort(([a, m], [b, n]) => m - n || (a.id < b.id ? -1 : 1)).map(([actor]) => actor)
}

// The noun that says who is meant: "officials" of "Vardanian officials", "envoy" of "the envoy of Keshet".
const headOf = (ready: ReadyArticle, span: Span): Span => {
  const phrase = ready.nouns[firstEndingAfter(ready.nouns, span.start)]
  if (!phrase || phrase.start >= span.end) return span
  const head = ready.tokens[phrase.head]
  return head && shared(head, span) > 0 ? head : span
}

/**
 * Who a noun phrase names: the actor with a mention on its head noun, else only the words. "Vardanian officials" is nobody
 * in particular, so its actor is null although Vardania is mentioned in it.
 */
export const whoAt = (ready: ReadyArticle, actors: readonly ActorAnnotation[], span: Span): Who => {
  const head = headOf(ready, span)
  const held = mentionsOf(actors)(head)
    .filter((m) => holds(m, head))
    .map((m) => ({ actor: m.actor, size: m.end - m.start }))
  // "Vardania's foreign ministry": the widest mention on the head is the one that the phrase is about.
  const best = held.sort((a, b) => b.size - a.size)[0]
  return { actor: best?.actor.id ?? null, text: ready.article.text.slice(span.start, span.end), span }
}

/** The state or organisation a Who speaks for: its own name if it is one, else its side; null where nobody says so. */
export const sideOf = (actors: readonly ActorAnnotation[], who: Who | null): string | null => {
  const actor = who?.actor ? actors.find((a) => a.id === who.actor) : undefined
  if (!actor) return null
  return actor.actorKind === 'state' ? actor.name : actor.side
}
