/** What tells a finding again in another dossier of the same pages. */
interface Known {
  readonly id: string
  readonly formerIds: readonly string[]
  readonly mentions: readonly string[]
}

/** Which findings of an earlier dossier are which of a later one. */
export interface Matched<F> {
  /** Each finding of the later dossier with those it was before: several where they became one, none where it is new. */
  readonly now: readonly { readonly is: F; readonly was: readonly F[]; readonly parted: boolean }[]
  /** Findings of the earlier dossier that are none of the later one. */
  readonly gone: readonly F[]
}

const shared = (a: Known, b: Known): number => {
  const own = new Set(a.mentions)
  return b.mentions.filter((m) => own.has(m)).length
}

/**
 * Tells findings again by their mentions, whatever their ids: an id is that of the earliest mention and changes when an earlier
 * page arrives late. Of several that share mentions, the one that shares most. `parted` is a finding whose mentions belonged to
 * one that went elsewhere.
 *
 * @example `matchFindings([first], [firstWithALaterReport]).now[0]?.was` is `[first]`.
 */
export const matchFindings = <F extends Known>(earlier: readonly F[], later: readonly F[]): Matched<F> => {
  const holders = new Map<string, F[]>()
  for (const it of later)
    for (const name of new Set([...it.mentions, ...it.formerIds, it.id]))
      holders.set(name, [...(holders.get(name) ?? []), it])
  const was = new Map<F, F[]>()
  const touched = new Set<F>()
  const gone: F[] = []
  for (const it of earlier) {
    const near = [...new Set([...it.mentions, it.id].flatMap((name) => holders.get(name) ?? []))]
    for (const each of near) touched.add(each)
    const best = near.sort((a, b) => shared(it, b) - shared(it, a) || (a.id < b.id ? -1 : 1))[0]
    if (best === undefined) gone.push(it)
    else was.set(best, [...(was.get(best) ?? []), it])
  }
  const now = later.map((is) => {
    const before = (was.get(is) ?? []).sort((a, b) => shared(is, b) - shared(is, a) || (a.id < b.id ? -1 : 1))
    return { is, was: before, parted: before.length === 0 && touched.has(is) }
  })
  return { now, gone }
}
