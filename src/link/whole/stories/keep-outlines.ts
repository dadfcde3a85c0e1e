import type { Annotated } from '../../linker.ts'
import { hearsayShelf } from './hear-say.ts'
import { outlineOf, type Hearsay, type Outline } from './read-outline.ts'

/** Keeps the outline of each article, and makes it anew only where the article came again or what it heard from others changed. */
export interface OutlineShelf {
  readonly put: (annotated: Annotated) => void
  /** The outlines as the set stands now, by article id. */
  readonly view: () => ReadonlyMap<string, Outline>
}

interface Made {
  readonly outline: Outline
  /** What it asked of people and bodies; of words it asks all its names. */
  readonly asked: ReadonlySet<string>
}

const make = (annotated: Annotated, hearsay: Hearsay): Made => {
  const asked = new Set<string>()
  const outline = outlineOf(annotated, {
    stateOf: hearsay.stateOf,
    sideOf: (person) => {
      asked.add(person)
      return hearsay.sideOf(person)
    },
    bargains: (body) => {
      asked.add(body)
      return hearsay.bargains(body)
    },
  })
  return { outline, asked }
}

/** Opens an empty shelf. */
export const outlineShelf = (): OutlineShelf => {
  const kept = new Map<string, Annotated>()
  const made = new Map<string, Made>()
  const outlines = new Map<string, Outline>()
  const hearsay = hearsayShelf()
  const put = (annotated: Annotated): void => {
    kept.set(annotated.article.id, annotated)
    made.delete(annotated.article.id)
    hearsay.put(annotated)
  }
  const view = (): ReadonlyMap<string, Outline> => {
    const changed = [...hearsay.changed()]
    for (const [id, annotated] of kept) {
      const own = made.get(id)
      if (own && !changed.some((key) => own.asked.has(key) || annotated.digest.names.has(key))) continue
      const fresh = make(annotated, hearsay)
      made.set(id, fresh)
      outlines.set(id, fresh.outline)
    }
    return outlines
  }
  return { put, view }
}
