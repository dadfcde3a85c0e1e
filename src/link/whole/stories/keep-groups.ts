import { shortHash } from '../../../kit/hash.ts'
import type { Annotated } from '../../linker.ts'
import { samePlaces, type Place } from '../place-evidence.ts'
import { groupOf, type Group, type Placing } from './group-copies.ts'
import { outlineShelf } from './keep-outlines.ts'
import { emptyFile, openPlaces, type Filed } from './place-groups.ts'

/** Keeps articles as groups of copies, and where each stands. */
export interface GroupShelf {
  readonly put: (annotated: Annotated) => void
  /** The stories of an article. */
  readonly placesOf: (article: string) => readonly Place[]
  /** All placings of all groups, by the names of their groups. */
  readonly placings: () => readonly Placing[]
  /** Brings all up to date and gives the articles that stand elsewhere than before. */
  readonly settle: () => readonly string[]
}

interface Home {
  /** Ids of the copies. */
  readonly ids: Set<string>
  readonly filed: Filed
}

/** The id of a story by the key of its pair. */
export const storyId = (key: string): string => `story-${shortHash([key])}`

const nowhere: readonly Place[] = []

const placesIn = (placings: readonly Placing[], article: string): readonly Place[] => {
  const places = placings.flatMap(({ group, pair, passages }): readonly Place[] => {
    const n = group.articles.indexOf(article)
    const story = storyId(pair.key)
    if (passages === null) return [{ story, spans: null }]
    const spans = (passages[n] ?? []).flatMap((k) => group.outlines[n]?.passages[k] ?? [])
    return spans.length > 0 ? [{ story, spans }] : []
  })
  return places.length > 0 ? places : nowhere
}

/** Opens an empty shelf. */
export const groupShelf = (): GroupShelf => {
  const outlines = outlineShelf()
  const places = openPlaces()
  const homes = new Map<string, Home>()
  const homeOf = new Map<string, Home>()
  const ofFile = new Map<Filed, Home>()
  const stand = new Map<string, readonly Place[]>()
  const touched = new Set<Home>()
  const homeFor = (origin: string): Home => {
    const known = homes.get(origin)
    if (known) return known
    const home: Home = { ids: new Set(), filed: emptyFile() }
    homes.set(origin, home)
    ofFile.set(home.filed, home)
    return home
  }
  const put: GroupShelf['put'] = (annotated) => {
    const { id } = annotated.article
    const [old, home] = [homeOf.get(id), homeFor(annotated.origin)]
    if (old && old !== home && old.ids.delete(id)) touched.add(old)
    home.ids.add(id)
    homeOf.set(id, home)
    touched.add(home)
    outlines.put(annotated)
  }
  // Copies of one text that is of no negotiation by its title are in no story.
  const groupIn = (ids: readonly string[]): Group | null => {
    const all = ids.flatMap((id) => outlines.of(id) ?? [])
    return all.length === 0 || all.some((o) => o.aside) ? null : groupOf(ids, all)
  }
  const settle = (): readonly string[] => {
    for (const id of outlines.settle()) touched.add(homeOf.get(id) as Home)
    for (const home of touched) places.put(home.filed, groupIn([...home.ids].sort()))
    touched.clear()
    return [...places.settle()].flatMap((filed) =>
      [...(ofFile.get(filed)?.ids ?? [])].filter((id) => {
        const [was, is] = [stand.get(id) ?? nowhere, placesIn(filed.placings, id)]
        if (samePlaces(was, is)) return false
        stand.set(id, is)
        return true
      }),
    )
  }
  const placings = (): readonly Placing[] =>
    [...homes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { filed }]) => [...filed.placings])
  return { put, settle, placings, placesOf: (article) => stand.get(article) ?? nowhere }
}
