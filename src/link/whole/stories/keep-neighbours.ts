/** Which stories an article and a party belong to. */
export interface Neighbours {
  readonly article: ReadonlyMap<string, Iterable<string>>
  readonly party: ReadonlyMap<string, Iterable<string>>
}

/** What makes stories neighbours. */
export interface Neighbour {
  readonly name: string
  readonly articles: readonly string[]
  readonly parties: readonly string[]
}

/** Keeps which stories are told of on the same pages, or have a party in common. */
export interface NeighbourShelf {
  readonly by: Neighbours
  /** Puts a story (null: it is no more) in place of what it was, and gives those that must be written anew: itself and its neighbours. */
  readonly put: (id: string, story: Neighbour | null) => readonly string[]
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, n) => each === b[n])

const nobody: Neighbour = { name: '', articles: [], parties: [] }

/** Opens an empty shelf. */
export const openNeighbours = (): NeighbourShelf => {
  const by = { article: new Map<string, Set<string>>(), party: new Map<string, Set<string>>() }
  const known = new Map<string, Neighbour>()
  const join = (lists: Map<string, Set<string>>, key: string, id: string): void => {
    const list = lists.get(key)
    if (list) list.add(id)
    else lists.set(key, new Set([id]))
  }
  const leave = (lists: Map<string, Set<string>>, key: string, id: string): void => {
    const list = lists.get(key)
    if (list?.delete(id) && list.size === 0) lists.delete(key)
  }
  const meet = (changed: Set<string>, lists: Map<string, Set<string>>, keys: Iterable<string>): void => {
    for (const key of keys) for (const other of lists.get(key) ?? []) changed.add(other)
  }
  const put: NeighbourShelf['put'] = (id, story) => {
    const before = known.get(id) ?? null
    const [was, is] = [before ?? nobody, story ?? nobody]
    const [had, has] = [new Set(was.articles), new Set(is.articles)]
    // By another name, or with other parties, it is another to all that it stands beside.
    const isSame =
      before !== null && story !== null && was.name === is.name && sameList(was.parties, is.parties)
    const changed = new Set([id])
    meet(changed, by.article, isSame ? was.articles.filter((article) => !has.has(article)) : had)
    if (!isSame) meet(changed, by.party, was.parties)
    for (const article of had) leave(by.article, article, id)
    for (const party of was.parties) leave(by.party, party, id)
    for (const article of has) join(by.article, article, id)
    for (const party of is.parties) join(by.party, party, id)
    meet(changed, by.article, isSame ? is.articles.filter((article) => !had.has(article)) : has)
    if (!isSame) meet(changed, by.party, is.parties)
    if (story) known.set(id, story)
    else known.delete(id)
    return [...changed]
  }
  return { by, put }
}
