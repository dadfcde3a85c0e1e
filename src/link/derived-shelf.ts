import type { Finding, PartName } from '../model/dossier.ts'
import { openAsking } from './asking.ts'
import { idOf } from './growth.ts'
import type { Look, PartChanges, Shelf, Stale } from './linker.ts'

interface Source {
  /** Ids of what was made of it. */
  readonly made: readonly string[]
  readonly finding: unknown
}

/** A shelf whose findings are each made of one finding of another part: days given for one meeting, tolls of one incident. */
export const derivedShelf = <S extends PartName, K extends PartName>(
  part: S,
  derive: (finding: Finding<S>, look: Look) => readonly Finding<K>[],
): Shelf<K> => {
  const sources = new Map<string, Source>()
  const asking = openAsking<string>()
  const changes = (look: Look, stale: Stale): PartChanges<K> => {
    const { now, gone: lost } = stale.told(part)
    const again = new Map<string, unknown>(now.map((f) => [idOf(f), f]))
    for (const id of asking.whoAsked(stale.asked))
      if (!again.has(id) && sources.has(id)) again.set(id, sources.get(id)?.finding)
    const gone = new Set([...lost, ...again.keys()].flatMap((id) => sources.get(id)?.made ?? []))
    for (const id of lost) sources.delete(id)
    const written: Finding<K>[] = []
    for (const [id, finding] of again) {
      if (lost.includes(id)) continue
      const made = asking.during(look, id, () => derive(finding as Finding<S>, look))
      written.push(...made)
      sources.set(id, { made: made.map(idOf), finding })
    }
    for (const f of written) gone.delete(idOf(f))
    return { written, grown: [], gone: [...gone].sort(), now: written }
  }
  return { put: () => [], view: (look) => look.found(part).flatMap((f) => derive(f, look)), changes }
}
