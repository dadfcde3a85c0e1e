import type { ActorAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { bucketShelf } from '../bucket-shelf.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { groupActors } from './group-actors.ts'
import { bucketOf } from './name-of.ts'
import { runningActor } from './running-actor.ts'

type ActorMention = Mention<ActorAnnotation>

const write = (group: readonly ActorMention[], look: Look): Finding<'actors'> => {
  const actor = runningActor()
  for (const m of group) actor.add(m, look)
  return actor.finish()
}

// Who is who among people is told by these alone; a body or state has its bucket for itself.
const signOf = ({ it }: ActorMention): string =>
  it.actorKind === 'person'
    ? JSON.stringify([it.name, it.side, [...new Set(it.roles.map((r) => r.title.toLowerCase()))].sort()])
    : ''

/** People, states and organisations: their spellings and short names united across pages. */
export const actors: Linker<'actors'> = {
  fills: 'actors',
  needs: [],
  open: () =>
    bucketShelf<ActorAnnotation, 'actors'>({
      kind: 'actor',
      keyOf: bucketOf,
      group: groupActors,
      sign: signOf,
      write,
      running: runningActor,
    }),
}
