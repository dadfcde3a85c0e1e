import { whoAt } from '../../grammar/find-actors.ts'
import { partyKey, partyOf } from '../../grammar/find-party.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { Who } from '../../model/annotation.ts'
import type { Context } from './context.ts'

const distinct = (parties: readonly Who[]): readonly Who[] =>
  parties.filter((p, i) => parties.findIndex((q) => partyKey(q) === partyKey(p)) === i)

// Of states and bodies, those named most often: the first two sit at the table.
const mostNamed = ({ ready, actors }: Context): readonly Who[] => {
  const counts = new Map<string, { who: Who; count: number }>()
  for (const actor of actors) {
    const mention = actor.mentions[0]
    if (!mention || actor.actorKind === 'place-as-actor') continue
    const party = partyOf(actors, whoAt(ready, actors, mention))
    const kind = actors.find((a) => a.id === party?.actor)?.actorKind
    if (!party || kind !== 'state') continue
    const known = counts.get(partyKey(party))
    counts.set(partyKey(party), { who: known?.who ?? party, count: (known?.count ?? 0) + actor.mentions.length })
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count)
  // A third one as present as the second: who sits at the table is not sure.
  const [, second, third] = sorted
  return second && (!third || third.count < second.count) ? sorted.slice(0, 2).map((s) => s.who) : []
}

/** Both sides of the table: those of the article's meetings, else the two states that it speaks of most; none where that is not sure. */
export const bothSides = (context: Context): readonly Who[] => {
  for (const meeting of context.meetings) {
    const parties = distinct(meeting.parties.flatMap((who) => partyOf(context.actors, who) ?? []))
    if (parties.length === 2) return parties
  }
  return mostNamed(context)
}

/** True where tokens [first, last) name all who sit at the table: "both countries". */
export const namesBoth = ({ ready, words }: Context, first: number, last: number): boolean =>
  phrasesIn(words.bothSides, ready.tokens, first, last).length > 0
