import { phrasesIn } from '../kit/phrase-table.ts'
import type { ActorAnnotation, MeetingAnnotation, Who } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { actorsIn, whoAt } from './find-actors.ts'
import { sentenceAt } from './find-at.ts'
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

// Those named most often: the first two sit at the table, unless a third is as present as the second.
const mostNamed = (scene: Scene): readonly Who[] => {
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
  return second && (!third || third.count < second.count) ? sorted.slice(0, 2).map((s) => s.who) : []
}

/**
 * Both sides of the table that a place speaks of: the two states named in its sentence, else those of the article's meetings,
 * else the two that it names most; none where that is not sure.
 */
export const bothSides = (
  scene: Scene,
  meetings: readonly MeetingAnnotation[],
  place: Span,
): readonly Who[] => {
  const near = namedIn(scene, sentenceAt(scene.ready, place.start))
  if (near.length === 2) return near
  for (const meeting of meetings) {
    const parties = distinct(meeting.parties.flatMap((who) => partyOf(scene, who) ?? []))
    if (parties.length === 2) return parties
  }
  return mostNamed(scene)
}

/** True where a subject names all who sit at the table: "both countries". */
export const namesBoth = ({ ready, words }: Scene, subject: Subject): boolean =>
  phrasesIn(words.bothSides, ready.tokens, subject.first, subject.last).length > 0
