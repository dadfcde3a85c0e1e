import { phrasesIn } from '../kit/phrase-table.ts'
import type { ActorAnnotation, MeetingAnnotation, Who } from '../model/annotation.ts'
import type { ReadyArticle } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { actorsIn, whoAt } from './find-actors.ts'
import { firstEndingAfter, sentenceAt } from './find-at.ts'
import { partyKey, partyOf, type Scene } from './find-party.ts'
import type { Subject } from './find-subject.ts'

const distinct = (parties: readonly Who[]): readonly Who[] =>
  parties.filter((p, i) => parties.findIndex((q) => partyKey(q) === partyKey(p)) === i)

const atTable = (actor: ActorAnnotation | undefined): boolean =>
  actor?.actorKind === 'state' || actor?.actorKind === 'organisation'

const partyOfActor = (scene: Scene, actor: ActorAnnotation): Who | null => {
  const mention = actor.mentions[0]
  const party = mention ? partyOf(scene, whoAt(scene.ready, scene.actors, mention)) : null
  return party && atTable(scene.actors.find((a) => a.id === party.actor)) ? party : null
}

const namedIn = (scene: Scene, span: Span | null): readonly Who[] =>
  span
    ? distinct(
        actorsIn(scene.actors, span)
          .filter((a) => a.actorKind === 'state')
          .flatMap((a) => partyOfActor(scene, a) ?? []),
      )
    : []

// Those named most often: the first two sit at the table, unless a third is as present as the second, or nearly (a share of it).
const mostNamed = (scene: Scene, share = 1): readonly Who[] => {
  const counts = new Map<string, { who: Who; count: number }>()
  for (const actor of scene.actors) {
    const party = partyOfActor(scene, actor)
    if (!party) continue
    const known = counts.get(partyKey(party))
    counts.set(partyKey(party), {
      who: known?.who ?? party,
      count: (known?.count ?? 0) + actor.mentions.length,
    })
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count)
  const [, second, third] = sorted
  return second && (!third || third.count < second.count * share) ? sorted.slice(0, 2).map((s) => s.who) : []
}

interface Pair extends Span {
  readonly sides: readonly [ActorAnnotation, ActorAnnotation]
}

// What stands between two who are named together: "Keshet and Vardania", "the Salt Guild and the Corvale Port Company".
const joins = /^ (?:and|&) (?:the |The )?$/

const isPower = (actor: ActorAnnotation): boolean =>
  actor.actorKind === 'state' || actor.actorKind === 'organisation'

const helps = /^[^.,;\n]{0,25}\b(?:mediat|broker|facilitat|host)/i
const helpedBy = /\b(?:mediat\w+|broker\w*|facilitat\w+|hosted|hosts)\b[^.;\n]{0,12}$/i
const AROUND = 40

// "Mediators Brannoch and Lunmark", "Brannoch and Lunmark, which mediate": those between the sides are none of them.
const goBetween = (text: string, start: number, end: number): boolean =>
  helps.test(text.slice(end, end + AROUND)) || helpedBy.test(text.slice(Math.max(0, start - AROUND), start))

// Two states or bodies joined by "and", no third before or behind them.
const pairsOf = (ready: ReadyArticle, actors: readonly ActorAnnotation[]): readonly Pair[] => {
  const { text } = ready.article
  const named = actors
    .filter(isPower)
    .flatMap((actor) =>
      actor.mentions.filter((m) => m.form !== 'pronoun').map(({ start, end }) => ({ start, end, actor })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((m, n, all) => m.end > (all[n - 1]?.end ?? -1))
  return named.flatMap((b, n) => {
    const a = named[n - 1]
    if (!a || a.actor === b.actor || !joins.test(text.slice(a.end, b.start))) return []
    const [before, after] = [named[n - 2], named[n + 1]]
    const listed = (x: Span | undefined, y: Span | undefined): boolean =>
      x !== undefined &&
      y !== undefined &&
      /^(?:, and |,| and )(?: ?the )? ?$/i.test(text.slice(x.end, y.start))
    if (listed(before, a) || listed(b, after) || goBetween(text, a.start, b.end)) return []
    return [{ start: a.start, end: b.end, sides: [a.actor, b.actor] as const }]
  })
}

const pairs = new WeakMap<readonly ActorAnnotation[], readonly Pair[]>()

const heldPairs = (ready: ReadyArticle, actors: readonly ActorAnnotation[]): readonly Pair[] => {
  const made = pairs.get(actors) ?? pairsOf(ready, actors)
  pairs.set(actors, made)
  return made
}

// So many sentences back the two may stand that "both sides" takes up.
const MOST_BACK = 4

const sentenceOf = (ready: ReadyArticle, offset: number): number =>
  ready.tokens[firstEndingAfter(ready.tokens, offset)]?.sentence ?? -1

/**
 * The two who were named together last before a place, at most a few sentences back: Keshet and Vardania for "the two sides" behind
 * "Keshet and Vardania would talk". Null where nobody was.
 */
export const lastPairBefore = (
  ready: ReadyArticle,
  actors: readonly ActorAnnotation[],
  place: Span,
): readonly [ActorAnnotation, ActorAnnotation] | null => {
  const pair = heldPairs(ready, actors).findLast((p) => p.end <= place.start)
  if (!pair) return null
  return sentenceOf(ready, place.start) - sentenceOf(ready, pair.start) <= MOST_BACK ? pair.sides : null
}

const pairNear = (scene: Scene, place: Span): readonly Who[] => {
  const sides = lastPairBefore(scene.ready, scene.actors, place)
  return sides ? distinct(sides.flatMap((actor) => partyOfActor(scene, actor) ?? [])) : []
}

/** The two sides as the words around a place name them: in its sentence, or together just before; none where they do not. */
export const sidesBeside = (scene: Scene, place: Span): readonly Who[] => {
  const near = namedIn(scene, sentenceAt(scene.ready, place.start))
  if (near.length === 2) return near
  const told = pairNear(scene, place)
  return told.length === 2 ? told : []
}

const pairOf = (scene: Scene, meeting: MeetingAnnotation): readonly Who[] => {
  const parties = distinct(meeting.parties.flatMap((who) => partyOf(scene, who) ?? []))
  return parties.length === 2 ? parties : []
}

/**
 * Both sides of the table that a place speaks of: the two states named in its sentence, else the two named together just before,
 * else those of the meeting told of last, else the two that it names most; none where that is not sure.
 */
export const bothSides = (
  scene: Scene,
  meetings: readonly MeetingAnnotation[],
  place: Span,
): readonly Who[] => {
  const beside = sidesBeside(scene, place)
  if (beside.length === 2) return beside
  // Of meetings the one told of last before it, then those behind.
  const before = meetings.filter((m) => m.spans[0].start < place.start)
  for (const meeting of [...before.toReversed(), ...meetings]) {
    const pair = pairOf(scene, meeting)
    if (pair.length === 2) return pair
  }
  return mostNamed(scene)
}

const keyOfPair = (pair: readonly Who[]): string => pair.map(partyKey).sort().join(' + ')

/**
 * Both sides of the table where the page leaves no doubt: named by the words around a place, else those of the article's meetings where
 * all that are of two have the same two, else the two that it names most, with nobody else near them; none otherwise.
 */
export const surelyBoth = (
  scene: Scene,
  meetings: readonly MeetingAnnotation[],
  place: Span,
): readonly Who[] => {
  const beside = sidesBeside(scene, place)
  if (beside.length === 2) return beside
  const told = meetings.map((meeting) => pairOf(scene, meeting)).filter((pair) => pair.length === 2)
  const [pair] = told
  if (pair) return told.every((other) => keyOfPair(other) === keyOfPair(pair)) ? pair : []
  return mostNamed(scene, 0.5)
}

/** True where a subject names all who sit at the table: "both countries". */
export const namesBoth = ({ ready, words }: Scene, subject: Subject): boolean =>
  phrasesIn(words.bothSides, ready.tokens, subject.first, subject.last).length > 0
