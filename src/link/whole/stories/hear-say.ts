import type { ActorAnnotation } from '../../../model/annotation.ts'
import type { Annotated } from '../../linker.ts'
import { bodyKey } from '../../body-key.ts'
import { personKey } from './read-cast.ts'
import { actingIn } from './who-acts.ts'
import type { Hearsay } from './read-outline.ts'

/** What the pages of a set tell one another of people and states, kept as pages come and go. */
export interface HearsayShelf extends Hearsay {
  readonly put: (annotated: Annotated) => void
  /** Keys of what is answered otherwise than when this was last asked: people, words, bodies. */
  readonly changed: () => ReadonlySet<string>
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
  readonly kind: 'side' | 'state' | 'body'
  readonly key: string
  readonly name: string
}

const wordsOf = (text: string, { mentions }: ActorAnnotation): ReadonlySet<string> =>
  new Set(
    mentions.filter((m) => m.form === 'name' || m.form === 'demonym').map((m) => text.slice(m.start, m.end)),
  )

const sayings = ({ article, annotations }: Annotated): readonly Saying[] => {
  const acting = actingIn(annotations)
  return annotations.actor.flatMap((a): readonly Saying[] => {
    if (a.actorKind === 'state')
      return [...wordsOf(article.text, a)].map((key) => ({ kind: 'state', key, name: a.name }))
    if (a.actorKind !== 'person')
      return acting.has(a.id) ? [{ kind: 'body', key: bodyKey(a.name), name: 'acts' }] : []
    return a.side === null ? [] : [{ kind: 'side', key: personKey(a.name), name: a.side }]
  })
}

// A body that so many pages tell to bargain is a party on the others too.
const fewestActing = 3

/** Opens an empty shelf. `sideOf('morvane')` is "Vardania" where most pages that say so agree; an article that comes again replaces itself. */
export const hearsayShelf = (): HearsayShelf => {
  const counts: Record<Saying['kind'], Counts> = { side: new Map(), state: new Map(), body: new Map() }
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
  const answer = ({ kind, key }: Pick<Saying, 'kind' | 'key'>): string | null =>
    kind === 'body' ? (bargains(key) ? 'acts' : null) : agreed(counts[kind], key)
  const bargains = (body: string): boolean => (counts.body.get(body)?.get('acts') ?? 0) >= fewestActing
  const before = new Map<string, { readonly saying: Saying; readonly was: string | null }>()
  const note = (list: readonly Saying[]): void => {
    for (const saying of list) {
      const id = `${saying.kind} ${saying.key}`
      if (!before.has(id)) before.set(id, { saying, was: answer(saying) })
    }
  }
  return {
    changed: () => {
      const out = [...before.values()].filter(({ saying, was }) => answer(saying) !== was)
      before.clear()
      return new Set(out.map(({ saying }) => saying.key))
    },
    put: (annotated) => {
      note(said.get(annotated.article.id) ?? [])
      note(sayings(annotated))
      count(said.get(annotated.article.id) ?? [], -1)
      const list = sayings(annotated)
      said.set(annotated.article.id, list)
      count(list, 1)
    },
    sideOf: (person) => agreed(counts.side, person),
    bargains,
    stateOf: (word) => agreed(counts.state, word),
  }
}
