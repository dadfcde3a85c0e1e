import type { Finding } from '../../model/dossier.ts'
import type { Annotated, Linker, Look, Shelf } from '../linker.ts'
import { writeRevision } from './write-revision.ts'

const numberOf = ({ article }: Annotated): number => article.saveOf?.number ?? 1

const shelf = (): Shelf<'revisions'> => {
  const saves = new Map<string, Map<string, Annotated>>()
  const keyOf = new Map<string, string>()
  const put = (annotated: Annotated): readonly string[] => {
    const { id, saveOf } = annotated.article
    const key = saveOf?.article ?? id
    saves.get(keyOf.get(id) ?? key)?.delete(id)
    keyOf.set(id, key)
    const group = saves.get(key)
    if (group) group.set(id, annotated)
    else saves.set(key, new Map([[id, annotated]]))
    return [key]
  }
  const view = (look: Look): readonly Finding<'revisions'>[] =>
    [...saves.values()].flatMap((group) => {
      const inTurn = [...group.values()].sort((a, b) => numberOf(a) - numberOf(b))
      return inTurn.slice(1).flatMap((later, n) => {
        const earlier = inTurn[n]
        const found = earlier ? writeRevision(earlier, later, look) : null
        return found ? [found] : []
      })
    })
  return { put, view }
}

/** What was changed in a page between two of its saves, each change with both wordings, and whether the page says so. */
export const revisions: Linker<'revisions'> = { fills: 'revisions', needs: [], open: shelf }
