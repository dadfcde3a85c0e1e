import type { ActorWords, KnownName } from '../../languages/contract/actors.ts'
import type { ReadyArticle } from '../../model/ready.ts'
import { findNewStates, type NewStates } from './find-new-states.ts'
import { readPieces, type Reading } from './read-pieces.ts'

type Names = ReadonlyMap<string, KnownName>

/** What this page alone tells of states, and how it was read for that. */
interface FirstReading extends NewStates {
  readonly words: ActorWords
  readonly reading: Reading
}

const kept = new WeakMap<ReadyArticle, FirstReading>()

/**
 * An article cut into pieces by the tables alone, with the states that it shows to be states. It is asked for twice, when the pages tell
 * one another of states and when the page is annotated, and worked out once: an article made ready never changes.
 */
export const firstReading = (ready: ReadyArticle, words: ActorWords): FirstReading => {
  const held = kept.get(ready)
  if (held?.words === words) return held
  const reading = readPieces(ready, words)
  const made = { words, reading, ...findNewStates(reading) }
  kept.set(ready, made)
  return made
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name

// Names that other pages told of and that stand here too.
const standsHere = (ready: ReadyArticle, names: Names): boolean => {
  if (names.size === 0) return false
  const firsts = new Set([...names.keys()].map(firstWord))
  return ready.tokens.some((t) => firsts.has(t.text))
}

/**
 * The pieces of an article. States that only this page explains, or that other pages of its set told of, are cut out like known ones
 * in a second reading: a page without any is read once.
 */
export const readPage = (ready: ReadyArticle, words: ActorWords): Reading => {
  const first = firstReading(ready, words.told?.base ?? words)
  const others = new Map(
    [...(words.told?.names ?? [])].filter(([name]) => !first.told.has(name) && !first.denied.has(name)),
  )
  if (!standsHere(ready, others)) {
    return first.told.size === 0 ? first.reading : readPieces(ready, words, first.told)
  }
  const second = readPieces(ready, words, first.told)
  const more = findNewStates(second).told
  return more.size === 0 ? second : readPieces(ready, words, new Map([...first.told, ...more]))
}
