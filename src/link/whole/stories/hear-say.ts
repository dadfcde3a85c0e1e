import type { ActorAnnotation } from '../../../model/annotation.ts'
import type { Annotated } from '../../linker.ts'
import { bodyKey } from '../../body-key.ts'
import { coarse } from './coarse.ts'
import { personKey } from './read-cast.ts'
import { actingIn } from './who-acts.ts'
import type { Hearsay } from './read-outline.ts'

/** What pages tell of: whom a person speaks for, which state a word names, what body bargains. */
type SayingKind = 'side' | 'state' | 'body'

/** Something that pages now tell otherwise. */
export interface Retold {
  readonly kind: SayingKind
  /** A person, word or body. */
  readonly key: string
  readonly was: string | null
  readonly is: string | null
}

/** What the pages of a set tell one another of people and states, kept as pages come and go. */
export interface HearsayShelf extends Hearsay {
  /** Takes in what an article says, in place of what it said before. */
  readonly put: (come: readonly Saying[], gone: readonly Saying[]) => void
  /** What is answered otherwise than when this was last asked. */
  readonly changed: () => readonly Retold[]
}

type Counts = Map<string, Map<string, number>>

// What most pages say that say anything; nothing where they are of several minds.
const agreed = (counts: Counts, key: string): string | null => {
  let [all, most] = [0, 0]
  let first: string | null = null
  for (const [name, n] of counts.get(key) ?? []) {
    all += n
    if (n > most) [first, most] = [name, n]
  }
  return coarse(most) * 3 >= coarse(all) * 2 ? first : null
}

/** What an article says of a person, a word or a body. */
export interface Saying {
  readonly kind: SayingKind
  readonly key: string
  readonly name: string
}

const wordsOf = (text: string, { mentions }: ActorAnnotation): ReadonlySet<string> =>
  new Set(
    mentions.filter((m) => m.form === 'name' || m.form === 'demonym').map((m) => text.slice(m.start, m.end)),
  )

/** What an article says of people, words that name states, and bodies that bargain. */
export const sayingsIn = ({ article, annotations }: Annotated): readonly Saying[] => {
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
  const counts: Record<SayingKind, Counts> = { side: new Map(), state: new Map(), body: new Map() }
  const count = (list: readonly Saying[], by: 1 | -1): void => {
    for (const { kind, key, name } of list) {
      const of = counts[kind].get(key) ?? new Map<string, number>()
      counts[kind].set(key, of)
      const n = (of.get(name) ?? 0) + by
      if (n > 0) of.set(name, n)
      else of.delete(name)
      if (of.size === 0) counts[kind].delete(key)
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
      const out = [...before.values()].flatMap(({ saying: { kind, key }, was }) => {
        const is = answer({ kind, key })
        return is === was ? [] : [{ kind, key, was, is }]
      })
      before.clear()
      return out
    },
    put: (come, gone) => {
      note(gone)
      note(come)
      count(gone, -1)
      count(come, 1)
    },
    sideOf: (person) => agreed(counts.side, person),
    bargains,
    stateOf: (word) => agreed(counts.state, word),
  }
}
