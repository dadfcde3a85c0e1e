import { foldLetters } from '../../../kit/name-keys.ts'
import { bodyKey } from '../../body-key.ts'
import type { Annotated } from '../../linker.ts'

/** Who and what else an article names, by which it is known. */
export interface Cast {
  /** Keys of the people and parties it names. */
  readonly cast: readonly string[]
  /** For whom those of the cast speak where that is known. */
  readonly sides: ReadonlyMap<string, string>
  /** Other names that stand in it: banks, rivers, towns, ships. */
  readonly places: readonly string[]
  /** How often a ceasefire, a truce or an armistice is named. */
  readonly truces: number
}

/** A key for a person: the family name, letters folded. */
export const personKey = (name: string): string => foldLetters(name.split(/\s+/).at(-1) ?? name)

// People, and bodies that may be parties: not the paper that reports.
const castIn = ({ annotations, digest }: Annotated): readonly string[] => {
  const isNamed = (name: string): boolean => !/^\p{Ll}/u.test(name) && !digest.storyWords.noParty.test(name)
  const keys = annotations.actor.flatMap((a) => {
    if (a.actorKind === 'person') return [personKey(a.name)]
    return a.actorKind === 'state' || !isNamed(a.name) ? [] : [bodyKey(a.name)]
  })
  return [...new Set(keys)].sort()
}

const sidesIn = (
  { annotations }: Annotated,
  parties: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    annotations.actor.flatMap((a): readonly (readonly [string, string])[] => {
      const side = parties.get(a.id)
      if (side === undefined || a.actorKind === 'state') return []
      return [[a.actorKind === 'person' ? personKey(a.name) : bodyKey(a.name), side]]
    }),
  )

// Names that are nobody's and no day's; a month in front of a number is a day's.
const placesIn = ({ annotations, digest, article }: Annotated): readonly string[] => {
  const taken = new Set(
    [
      ...annotations.date.map((d) => d.text),
      ...annotations.actor.flatMap((a) => [
        a.name,
        ...(a.actorKind === 'state' ? a.mentions.map((m) => article.text.slice(m.start, m.end)) : []),
      ]),
      article.outlet ?? '',
    ].flatMap((t) => t.match(/[\p{L}\p{N}]+/gu) ?? []),
  )
  return [...digest.names.keys()]
    .filter((w) => /^\p{Lu}\p{Ll}{2}/u.test(w) && !taken.has(w))
    .map((w) => `place ${foldLetters(w)}`)
    .sort()
}

// What is a sign both of talks and of fighting is the end of fighting.
const trucesIn = ({ digest }: Annotated): number =>
  [digest.signs, digest.titleSigns].reduce((sum, signs) => {
    const war = new Set(signs.filter((x) => x.kind === 'war').map((x) => x.start))
    return sum + signs.filter((x) => x.kind === 'talks' && war.has(x.start)).length
  }, 0)

/** The cast of an article; `parties` says for whom each of its actors stands. */
export const readCast = (annotated: Annotated, parties: ReadonlyMap<string, string>): Cast => ({
  cast: castIn(annotated),
  sides: sidesIn(annotated, parties),
  places: placesIn(annotated),
  truces: trucesIn(annotated),
})
