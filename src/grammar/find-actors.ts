import type { ActorAnnotation, ActorMention, Who } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import { firstEndingAfter } from './find-at.ts'
import type { Span } from '../model/span.ts'

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

// The same words first, then what covers the span closely, then what lies in it: the more of it the better, the later the better.
const fit = (mention: ActorMention, span: Span): number => {
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
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      if (mention.start >= span.end) break
      const value = fit(mention, span)
      if (value > most) [best, most] = [actor, value]
    }
  }
  return best
}

/** Actors with a mention that lies inside a span, each once, in order of place: "Vardania and Keshet" gives both. */
export const actorsIn = (actors: readonly ActorAnnotation[], span: Span): readonly ActorAnnotation[] => {
  const found: { actor: ActorAnnotation; at: number }[] = []
  for (const actor of actors) {
    const first = actor.mentions.find((m) => m.start >= span.start && m.end <= span.end)
    if (first) found.push({ actor, at: first.start })
  }
  return found.sort((a, b) => a.at - b.at || (a.actor.id < b.actor.id ? -1 : 1)).map((f) => f.actor)
}

// The noun that says who is meant: "officials" of "Vardanian officials", "envoy" of "the envoy of Keshet".
const headOf = (ready: ReadyArticle, span: Span): Span => {
  const phrase = ready.nouns[firstEndingAfter(ready.nouns, span.start)]
  if (!phrase || phrase.start >= span.end) return span
  const head = ready.tokens[phrase.head]
  return head && shared(head, span) > 0 ? head : span
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/**
 * Who a noun phrase names: the actor with a mention on its head noun, else only the words. "Vardanian officials" is nobody
 * in particular, so its actor is null although Vardania is mentioned in it.
 */
export const whoAt = (ready: ReadyArticle, actors: readonly ActorAnnotation[], span: Span): Who => {
  const head = headOf(ready, span)
  const held = actors.flatMap((actor) =>
    actor.mentions.filter((m) => covers(m, head)).map((m) => ({ actor, size: m.end - m.start })),
  )
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
