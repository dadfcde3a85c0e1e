import type { Finding } from '../../model/dossier.ts'
import type { PartChanges } from '../linker.ts'

type Dispute = Finding<'disagreements'>

const articlesOf = (it: Dispute): readonly string[] => it.evidence.map((e) => e.article)

// Disputes by the articles they stand in.
interface Shelved {
  readonly all: Map<string, Dispute>
  readonly byArticle: Map<string, Set<string>>
}

const empty = (): Shelved => ({ all: new Map(), byArticle: new Map() })

// Takes changes in and says which articles they are of.
const take = ({ all, byArticle }: Shelved, changes: PartChanges<'disagreements'>): ReadonlySet<string> => {
  const touched = new Set<string>()
  for (const id of [...changes.gone, ...changes.now.map((f) => f.id)]) {
    for (const article of articlesOf(all.get(id) ?? nothing)) {
      byArticle.get(article)?.delete(id)
      touched.add(article)
    }
    all.delete(id)
  }
  for (const it of changes.now) {
    all.set(it.id, it)
    for (const article of articlesOf(it)) {
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(it.id))
      touched.add(article)
    }
  }
  return touched
}

const nothing = { evidence: [] } as unknown as Dispute

/** Whether a toll's pages were all held against one another by these counts: it is told already. */
export const isTold = (toll: Dispute, counts: readonly Dispute[]): boolean => {
  const articles = articlesOf(toll)
  return counts.some((c) => c.on === toll.on && articles.every((a) => articlesOf(c).includes(a)))
}

/** Tells tolls as they change, without those that counts tell already. */
export const tellTolls = (): ((
  tolls: PartChanges<'disagreements'>,
  counts: PartChanges<'disagreements'>,
) => PartChanges<'disagreements'>) => {
  const [allTolls, allCounts] = [empty(), empty()]
  const told = new Set<string>()
  return (tolls, counts) => {
    const articles = new Set([...take(allTolls, tolls), ...take(allCounts, counts)])
    const again = [...articles].flatMap((a) => [...(allTolls.byArticle.get(a) ?? [])])
    const gone = new Set(tolls.gone.filter((id) => told.delete(id)))
    const fresh = new Set(tolls.now.map((f) => f.id))
    const now = [...new Set(again)].flatMap((id) => {
      const toll = allTolls.all.get(id)
      if (!toll) return []
      const rivals = [...(allCounts.byArticle.get(articlesOf(toll)[0] ?? '') ?? [])]
      const hidden = isTold(
        toll,
        rivals.flatMap((r) => allCounts.all.get(r) ?? []),
      )
      if (hidden && told.delete(id)) gone.add(id)
      if (hidden || (told.has(id) && !fresh.has(id))) return []
      told.add(id)
      return [toll]
    })
    return { written: now, grown: [], gone: [...gone], now }
  }
}
