import type { ActorAnnotation } from '../../../model/annotation.ts'
import type { Annotated } from '../../linker.ts'
import { personKey, type Hearsay } from './read-outline.ts'

/** What the pages of a set tell one another of people and states, kept as pages come and go. */
export interface HearsayShelf extends Hearsay {
  /** Takes an article in, in place of what it said before, and gives what is now answered otherwise: "side morvane", "state Keshet". */
  readonly put: (annotated: Annotated) => readonly string[]
}

type Counts = Map<string, Map<string, number>>

// What most pages say that say anything; nothing where they are of several minds.
const agreed = (counts: Counts, key: string): string | null => {
  const said = [...(counts.get(key) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const all = said.reduce((sum, [, n]) => sum + n, 0)
  const first = said[0]
  return first && first[1] * 3 >= all * 2 ? first[0] : null
}

interface Saying {
  readonly kind: 'side' | 'state'
  readonly key: string
  readonly name: string
}

const wordsOf = (text: string, { mentions }: ActorAnnotation): ReadonlySet<string> =>
  new Set(
    mentions.filter((m) => m.form === 'name' || m.form === 'demonym').map((m) => text.slice(m.start, m.end)),
  )

const sayings = ({ article, annotations }: Annotated): readonly Saying[] =>
  annotations.actor.flatMap((a): readonly Saying[] => {
    if (a.actorKind === 'state')
      return [...wordsOf(article.text, a)].map((key) => ({ kind: 'state', key, name: a.name }))
    return a.actorKind !== 'person' || a.side === null
      ? []
      : [{ kind: 'side', key: personKey(a.name), name: a.side }]
  })

/** Opens an empty shelf. `sideOf('morvane')` is "Vardania" where most pages that say so agree; an article that comes again replaces itself. */
export const hearsayShelf = (): HearsayShelf => {
  const counts: Record<'side' | 'state', Counts> = { side: new Map(), state: new Map() }
  const said = new Map<string, readonly Saying[]>()
  const count = (list: readonly Saying[], by: 1 | -1): void => {
    for (const { kind, key, name } of list) {
      const of = counts[kind].get(key) ?? new Map<string, number>()
      counts[kind].set(key, of)
      const n = (of.get(name) ?? 0) + by
      if (n > 0) of.set(name, n)
      else of.delete(name)
    }
  }
  return {
    put: (annotated) => {
      const before = said.get(annotated.article.id) ?? []
      const list = sayings(annotated)
      const answers = new Map(
        [...before, ...list].map((s) => [`${s.kind} ${s.key}`, { ...s, was: agreed(counts[s.kind], s.key) }]),
      )
      count(before, -1)
      said.set(annotated.article.id, list)
      count(list, 1)
      return [...answers].flatMap(([what, { kind, key, was }]) =>
        agreed(counts[kind], key) === was ? [] : [what],
      )
    },
    sideOf: (person) => agreed(counts.side, person),
    stateOf: (word) => agreed(counts.state, word),
  }
}
