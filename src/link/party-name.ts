import type { Who } from '../model/annotation.ts'
import { bodyKey } from './body-key.ts'
import type { Annotated, Mention } from './linker.ts'
import { textOf } from './write-finding.ts'

/** A key for whoever is meant, from the words of their own article: an actor's name there, else the words. */
const whoKey = (from: Annotated, who: Who | null): string => {
  if (!who) return ''
  const actor = who.actor === null ? undefined : from.annotations.actor.find((a) => a.id === who.actor)
  return bodyKey(actor?.name ?? who.text)
}

/** A key for whom somebody speaks for: their state or organisation where it is known. */
export const sideKey = (from: Annotated, who: Who | null): string => {
  const actor = who?.actor ? from.annotations.actor.find((a) => a.id === who.actor) : undefined
  return actor?.side ? bodyKey(actor.side) : whoKey(from, who)
}

/** One key for a set of parties, whatever their order; empty where fewer than two are named. */
export const partiesKey = (from: Annotated, parties: readonly Who[]): string => {
  const keys = [...new Set(parties.map((p) => sideKey(from, p)))].filter(Boolean).sort()
  return keys.length < 2 ? '' : keys.join(' + ')
}

/** The words of a mention's first span. */
export const wordsOf = (mention: Mention): string =>
  textOf(mention).slice(mention.it.spans[0].start, mention.it.spans[0].end)
