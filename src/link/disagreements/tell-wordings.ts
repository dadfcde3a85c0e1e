import type { Finding } from '../../model/dossier.ts'
import { openAsking } from '../asking.ts'
import { grown } from '../growth.ts'
import type { Look, PartChanges, Stale } from '../linker.ts'
import { openQuotes, wordingDisputes } from './find-wordings.ts'

type Statement = Finding<'statements'>
type Dispute = Finding<'disagreements'>

/** What of a statement is kept: of reported speech, which has no wording of its own, only what else reports it. */
type Kept = Statement | Pick<Statement, 'id' | 'sameAs' | 'mode'>

const keptOf = (it: Statement): Kept =>
  it.mode === 'indirect' ? { id: it.id, sameAs: it.sameAs, mode: it.mode } : it

const isWhole = (it: Kept): it is Statement => it.mode !== 'indirect'

/** Tells disputed wordings as statements change: only those reports of one utterance are looked at again of which one changed. */
export const tellWordings = (): ((look: Look, stale: Stale) => PartChanges<'disagreements'>) => {
  const statements = new Map<string, Kept>()
  const made = new Map<string, ReadonlySet<string>>()
  const asking = openAsking<string>()
  const quotesOf = openQuotes()
  // Reports of one utterance, and theirs.
  const reports = (first: readonly string[], seen: Set<string>): readonly Kept[] => {
    const found: Kept[] = []
    const open = [...first]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      const it = statements.get(id)
      if (!it) continue
      found.push(it)
      open.push(...it.sameAs)
    }
    return found
  }
  const take = ({ written, grown: growths, gone }: PartChanges<'statements'>): readonly string[] => {
    const touched = [...gone, ...written.map((s) => s.id), ...growths.map((g) => g.id)]
    const before = touched.flatMap((id) => [id, ...(statements.get(id)?.sameAs ?? [])])
    for (const id of gone) statements.delete(id)
    for (const it of written) statements.set(it.id, keptOf(it))
    for (const growth of growths) {
      const was = statements.get(growth.id)
      if (was) statements.set(growth.id, grown(was, growth))
    }
    return before
  }
  return (look, stale) => {
    const touched = [...take(stale.told('statements')), ...asking.whoAsked(stale.asked)]
    const gone = new Set<string>()
    const written: Dispute[] = []
    const seen = new Set<string>()
    for (const id of touched) {
      for (const old of made.get(id) ?? []) gone.add(old)
      made.delete(id)
      const group = reports([id], seen)
      for (const it of group) {
        for (const old of made.get(it.id) ?? []) gone.add(old)
        made.delete(it.id)
      }
      if (group.length < 2) continue
      const only = { ...look, found: (() => group.filter(isWhole)) as unknown as Look['found'] }
      const first = group.map((s) => s.id).sort()[0] ?? ''
      for (const dispute of asking.during(look, first, () => wordingDisputes(only, quotesOf))) {
        written.push(dispute)
        for (const { id: of } of group)
          if (dispute.mentions.includes(of)) made.set(of, new Set([...(made.get(of) ?? []), dispute.id]))
      }
    }
    for (const { id } of written) gone.delete(id)
    return { written, grown: [], gone: [...gone], now: written }
  }
}
