import type { Finding } from '../../model/dossier.ts'
import type { Annotated, Linker, Look, PartChanges, Shelf, Stale } from '../linker.ts'
import { writeRevision } from './write-revision.ts'

const numberOf = ({ article }: Annotated): number => article.saveOf?.number ?? 1

type Saves = ReadonlyMap<string, Annotated>

const revisionsOf = (saves: Saves, look: Look): readonly Finding<'revisions'>[] => {
  const inTurn = [...saves.values()].sort((a, b) => numberOf(a) - numberOf(b))
  return inTurn.slice(1).flatMap((later, n) => {
    const earlier = inTurn[n]
    const found = earlier ? writeRevision(earlier, later, look) : null
    return found ? [found] : []
  })
}

const shelf = (): Shelf<'revisions'> => {
  const saves = new Map<string, Map<string, Annotated>>()
  const keyOf = new Map<string, string>()
  const touched = new Set<string>()
  const told = new Map<string, readonly string[]>()
  const put = (annotated: Annotated): readonly string[] => {
    const { id, saveOf } = annotated.article
    const key = saveOf?.article ?? id
    const before = keyOf.get(id) ?? key
    saves.get(before)?.delete(id)
    keyOf.set(id, key)
    const group = saves.get(key)
    if (group) group.set(id, annotated)
    else saves.set(key, new Map([[id, annotated]]))
    touched.add(before).add(key)
    return [key]
  }
  const changes = (look: Look, { articles }: Stale): PartChanges<'revisions'> => {
    for (const id of articles) touched.add(keyOf.get(id) ?? id)
    const gone = new Set([...touched].flatMap((key) => told.get(key) ?? []))
    const written = [...touched].flatMap((key) => {
      const found = revisionsOf(saves.get(key) ?? new Map(), look)
      if (found.length > 0)
        told.set(
          key,
          found.map(({ id }) => id),
        )
      else told.delete(key)
      return found
    })
    touched.clear()
    for (const { id } of written) gone.delete(id)
    return { written, grown: [], gone: [...gone].sort(), now: written }
  }
  return { put, view: (look) => [...saves.values()].flatMap((group) => revisionsOf(group, look)), changes }
}

/** What was changed in a page between two of its saves, each change with both wordings, and whether the page says so. */
export const revisions: Linker<'revisions'> = { fills: 'revisions', needs: [], open: shelf }
