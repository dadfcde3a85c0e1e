import type { Annotated } from '../../linker.ts'
import { hearsayShelf, type Retold } from './hear-say.ts'
import { outlineOf, type Hearsay, type Outline } from './read-outline.ts'

/** Keeps the outline of each article, and makes it anew only where the article came again or what it heard from others changed. */
export interface OutlineShelf {
  readonly put: (annotated: Annotated) => void
  /** Brings all up to date and gives the articles whose outlines were made anew. */
  readonly settle: () => ReadonlySet<string>
  readonly of: (article: string) => Outline | undefined
}

interface Kept {
  readonly annotated: Annotated
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
const hears = ({ annotations, digest }: Annotated, { key, was, is }: Retold): boolean => {
  const { actor } = annotations
  if (!digest.names.has(key)) return false
  return [was, is].some((name) => name !== null && !actor.some((a) => a.name === name))
}

/** Opens an empty shelf. */
export const outlineShelf = (): OutlineShelf => {
  const kept = new Map<string, Kept>()
  const fresh = new Set<string>()
  // Who asked, and who names a word; an article that no longer does is asked once more.
  const [askers, namers] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const hearsay = hearsayShelf()
  const put: OutlineShelf['put'] = (annotated) => {
    const { id } = annotated.article
    const before = kept.get(id)
    hearsay.put(annotated, before?.annotated)
    kept.set(id, { annotated, outline: null, asked: before?.asked ?? new Set() })
    for (const word of annotated.digest.names.keys())
      if (!before?.annotated.digest.names.has(word)) push(namers, word, id)
    fresh.add(id)
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
          return own !== undefined && hears(own.annotated, retold)
        })
      : (askers.get(`${retold.kind} ${retold.key}`) ?? [])
  const settle = (): ReadonlySet<string> => {
    const anew = new Set(fresh)
    for (const retold of hearsay.changed()) for (const id of whoHeard(retold)) anew.add(id)
    fresh.clear()
    for (const id of anew) {
      const own = kept.get(id)
      if (!own) continue
      const asked = new Set<string>()
      own.outline = outlineOf(own.annotated, listen(asked))
      for (const key of asked) if (!own.asked.has(key)) push(askers, key, id)
      own.asked = new Set([...own.asked, ...asked])
    }
    return anew
  }
  return { put, settle, of: (article) => kept.get(article)?.outline ?? undefined }
}
