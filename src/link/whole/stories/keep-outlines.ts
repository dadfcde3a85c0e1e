import type { Annotated } from '../../linker.ts'
import { hearsayShelf, sayingsIn, type Retold, type Saying } from './hear-say.ts'
import { outlineOf, type Hearsay, type Outline } from './read-outline.ts'

/**
 * What is left of an article where only its outline is kept: as it was made with what others told then, and all that tells whether it must
 * be made anew.
 */
export interface Trace {
  readonly id: string
  readonly origin: string
  readonly outline: Outline
  /** Its capitalised words. */
  readonly words: readonly string[]
  /** Names of those who act in it. */
  readonly actors: readonly string[]
  readonly sayings: readonly Saying[]
  /** What it asked of people and bodies. */
  readonly asked: readonly string[]
}

/** Keeps the outline of each article, and makes it anew only where the article came again or what it heard from others changed. */
export interface OutlineShelf {
  readonly put: (annotated: Annotated) => void
  /** Takes in an article that was here before, by what is left of it. What all such told when they were left is taken for known. */
  readonly putTrace: (trace: Trace) => void
  readonly drop: (article: string) => void
  /**
   * Brings all up to date and gives the articles whose outlines were made anew. Those of which only a trace is left stay as they are, and
   * are `wanting` until they are put again.
   */
  readonly settle: () => ReadonlySet<string>
  readonly wanting: () => readonly string[]
  readonly of: (article: string) => Outline | undefined
  /** What may be left of an article; undefined before it is settled. */
  readonly traceOf: (article: string, origin: string) => Trace | undefined
  /** Forgets the words of articles: traces are left. */
  readonly fade: () => void
}

interface Kept extends Pick<Trace, 'words' | 'actors' | 'sayings'> {
  annotated: Annotated | null
  outline: Outline | null
  /** What it asked of people and bodies; of words it asks all its names. */
  asked: ReadonlySet<string>
}

const push = (lists: Map<string, string[]>, key: string, item: string): void => {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

// A state that an article names itself, or a word that it takes for a person's, is nothing it hears of.
const hears = ({ words, actors }: Kept, { key, was, is }: Retold): boolean =>
  words.includes(key) && [was, is].some((name) => name !== null && !actors.includes(name))

const keptOf = (annotated: Annotated, asked: ReadonlySet<string>): Kept => ({
  annotated,
  outline: null,
  asked,
  words: [...annotated.digest.names.keys()],
  actors: [...new Set(annotated.annotations.actor.map((a) => a.name))],
  sayings: sayingsIn(annotated),
})

// Who asked, and who names a word; an article that no longer does is asked once more.
const openEars = (kept: ReadonlyMap<string, Kept>, hearsay: Hearsay) => {
  const [askers, namers] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const name = (id: string, words: readonly string[], before: readonly string[]): void => {
    const known = new Set(before)
    for (const word of words) if (!known.has(word)) push(namers, word, id)
  }
  const ask = (id: string, asked: Iterable<string>, before: ReadonlySet<string>): void => {
    for (const key of asked) if (!before.has(key)) push(askers, key, id)
  }
  const leave = (id: string, { words, asked }: Pick<Kept, 'words' | 'asked'>): void => {
    for (const [lists, keys] of [
      [namers, words],
      [askers, [...asked]],
    ] as const)
      for (const key of keys)
        lists.set(
          key,
          (lists.get(key) ?? []).filter((each) => each !== id),
        )
  }
  const listen = (asked: Set<string>): Hearsay => ({
    stateOf: hearsay.stateOf,
    sideOf: (person) => {
      asked.add(`side ${person}`)
      return hearsay.sideOf(person)
    },
    bargains: (body) => {
      asked.add(`body ${body}`)
      return hearsay.bargains(body)
    },
  })
  const whoHeard = (retold: Retold): readonly string[] =>
    retold.kind === 'state'
      ? (namers.get(retold.key) ?? []).filter((id) => {
          const own = kept.get(id)
          return own !== undefined && hears(own, retold)
        })
      : (askers.get(`${retold.kind} ${retold.key}`) ?? [])
  return { name, ask, leave, listen, whoHeard }
}

type Ears = ReturnType<typeof openEars>

/** Makes the outline of an article anew by what is told of others now. */
const hearAnew = (id: string, own: Kept & { annotated: Annotated }, { listen, ask }: Ears): void => {
  const asked = new Set<string>()
  own.outline = outlineOf(own.annotated, listen(asked))
  ask(id, asked, own.asked)
  own.asked = new Set([...own.asked, ...asked])
}

const isWhole = (own: Kept | undefined): own is Kept & { annotated: Annotated } =>
  own !== undefined && own.annotated !== null

const traceIn = (id: string, origin: string, own: Kept | undefined): Trace | undefined => {
  if (!own?.outline) return undefined
  const { outline, words, actors, sayings, asked } = own
  return { id, origin, outline, words, actors, sayings, asked: [...asked] }
}

/** Opens an empty shelf. */
export const outlineShelf = (): OutlineShelf => {
  const kept = new Map<string, Kept>()
  const fresh = new Set<string>()
  const wanted = new Set<string>()
  const held = new Set<string>()
  const hearsay = hearsayShelf()
  const ears = openEars(kept, hearsay)
  const put: OutlineShelf['put'] = (annotated) => {
    const { id } = annotated.article
    const before = kept.get(id)
    const now = keptOf(annotated, before?.asked ?? new Set())
    hearsay.put(now.sayings, before?.sayings ?? [])
    kept.set(id, now)
    ears.name(id, now.words, before?.words ?? [])
    wanted.delete(id)
    fresh.add(id)
    held.add(id)
  }
  const putTrace: OutlineShelf['putTrace'] = ({ id, words, actors, sayings, outline, asked }) => {
    hearsay.put(sayings, [])
    hearsay.changed()
    kept.set(id, { annotated: null, outline, asked: new Set(asked), words, actors, sayings })
    ears.name(id, words, [])
    ears.ask(id, asked, new Set())
  }
  const drop: OutlineShelf['drop'] = (id) => {
    const before = kept.get(id)
    if (!before) return
    hearsay.put([], before.sayings)
    kept.delete(id)
    for (const list of [fresh, wanted, held]) list.delete(id)
    ears.leave(id, before)
  }
  const settle = (): ReadonlySet<string> => {
    const anew = new Set(fresh)
    for (const retold of hearsay.changed()) for (const id of ears.whoHeard(retold)) anew.add(id)
    fresh.clear()
    for (const id of anew) {
      const own = kept.get(id)
      if (isWhole(own)) hearAnew(id, own, ears)
      else {
        anew.delete(id)
        if (own) wanted.add(id)
      }
    }
    return anew
  }
  const traceOf: OutlineShelf['traceOf'] = (id, origin) => traceIn(id, origin, kept.get(id))
  const fade = (): void => {
    for (const id of held) {
      const own = kept.get(id)
      if (own?.outline) own.annotated = null
    }
    held.clear()
  }
  const of: OutlineShelf['of'] = (article) => kept.get(article)?.outline ?? undefined
  return { put, putTrace, drop, settle, wanting: () => [...wanted], of, traceOf, fade }
}
