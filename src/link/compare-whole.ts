import type { Finding } from '../model/dossier.ts'
import { growthOf } from './growth.ts'
import type { PartChanges } from './linker.ts'

/** Tells what changed in a part that can only be viewed whole: what it was is kept, and held against what it is. */
export const compareWhole = (): ((findings: readonly Finding[]) => PartChanges) => {
  let before = new Map<string, Finding>()
  return (findings) => {
    const now = new Map(findings.map((f) => [f.id, f]))
    const written = findings.filter((f) => {
      const was = before.get(f.id)
      return !was || growthOf(was, f) !== null
    })
    const gone = [...before.keys()].filter((id) => !now.has(id)).sort()
    before = now
    return { written, grown: [], gone, now: written }
  }
}
