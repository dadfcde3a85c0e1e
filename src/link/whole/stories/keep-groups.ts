import { shortHash } from '../../../kit/hash.ts'
import type { Annotated } from '../../linker.ts'
import { samePlaces, type Place } from '../place-evidence.ts'
import { groupOf, type Group, type Placing } from './group-copies.ts'
import { outlineShelf, type Trace } from './keep-outlines.ts'
import { emptyFile, openPlaces, type Filed } from './place-groups.ts'

/** Keeps articles as groups of copies, and where each stands. */
export interface GroupShelf {
  readonly put: (annotated: Annotated) => void
  /** Takes in an article that was here before, by what is left of it; before any other. */
  readonly putTrace: (trace: Trace) => void
  readonly drop: (article: string) => void
  /** Articles of which only a trace is left, and which must be put again before what they tell is right. */
  readonly wanting: () => readonly string[]
  readonly traceOf: (article: string) => Trace | undefined
  readonly fade: () => void
  /** The stories of an article. */
  readonly placesOf: (article: string) => readonly Place[]
  /** All placings of all groups, by the names of their groups. */
  readonly placings: () => readonly Placing[]
  /** Placings in the story of a pair, by the names of their groups. */
  readonly placingsIn: (pair: string) => readonly Placing[]
  /** Keys of the pairs whose stories groups came to, left or changed in since this was last asked. */
  readonly touchedPairs: () => readonly string[]
  /** Brings all up to date and gives the articles that stand elsewhere than before. */
  readonly settle: () => readonly string[]
}

interface Home {
  readonly origin: string
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

// Which groups stand in the story of each pair.
const openPairs = () => {
  const filesOf = new Map<string, Set<Filed>>()
  const pairsOf = new Map<Filed, readonly string[]>()
  let touched = new Set<string>()
  const settle = (filed: Filed): void => {
    const [was, is] = [pairsOf.get(filed) ?? [], [...new Set(filed.placings.map((p) => p.pair.key))]]
    for (const key of was) {
      touched.add(key)
      const files = filesOf.get(key)
      if (!is.includes(key) && files?.delete(filed) && files.size === 0) filesOf.delete(key)
    }
    for (const key of is) {
      touched.add(key)
      const files = filesOf.get(key)
      if (files) files.add(filed)
      else filesOf.set(key, new Set([filed]))
    }
    if (is.length > 0) pairsOf.set(filed, is)
    else pairsOf.delete(filed)
  }
  const drain = (): readonly string[] => {
    const out = [...touched].sort()
    touched = new Set()
    return out
  }
  return { settle, drain, of: (key: string): Iterable<Filed> => filesOf.get(key) ?? [] }
}

// Which group of copies each article is of.
const openHomes = () => {
  const homes = new Map<string, Home>()
  const homeOf = new Map<string, Home>()
  const ofFile = new Map<Filed, Home>()
  const touched = new Set<Home>()
  const homeFor = (origin: string): Home => {
    const known = homes.get(origin)
    if (known) return known
    const home: Home = { origin, ids: new Set(), filed: emptyFile() }
    homes.set(origin, home)
    ofFile.set(home.filed, home)
    return home
  }
  const move = (id: string, origin: string | null): void => {
    const [old, home] = [homeOf.get(id), origin === null ? undefined : homeFor(origin)]
    if (old && old !== home && old.ids.delete(id)) touched.add(old)
    if (!home) homeOf.delete(id)
    else {
      home.ids.add(id)
      homeOf.set(id, home)
      touched.add(home)
    }
  }
  return { homes, homeOf, ofFile, touched, move }
}

/** Opens an empty shelf. */
export const groupShelf = (): GroupShelf => {
  const outlines = outlineShelf()
  const places = openPlaces()
  const pairs = openPairs()
  const { homes, homeOf, ofFile, touched, move } = openHomes()
  const stand = new Map<string, readonly Place[]>()
  const put: GroupShelf['put'] = (annotated) => {
    move(annotated.article.id, annotated.origin)
    outlines.put(annotated)
  }
  const putTrace: GroupShelf['putTrace'] = (trace) => {
    move(trace.id, trace.origin)
    outlines.putTrace(trace)
  }
  const drop: GroupShelf['drop'] = (id) => {
    move(id, null)
    stand.delete(id)
    outlines.drop(id)
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
    return [...places.settle()].flatMap((filed) => {
      pairs.settle(filed)
      return [...(ofFile.get(filed)?.ids ?? [])].filter((id) => {
        const [was, is] = [stand.get(id) ?? nowhere, placesIn(filed.placings, id)]
        if (samePlaces(was, is)) return false
        stand.set(id, is)
        return true
      })
    })
  }
  const placings = (): readonly Placing[] =>
    [...homes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { filed }]) => [...filed.placings])
  const placingsIn = (key: string): readonly Placing[] =>
    [...pairs.of(key)]
      .sort((a, b) => ((ofFile.get(a)?.origin ?? '') < (ofFile.get(b)?.origin ?? '') ? -1 : 1))
      .flatMap(({ placings: all }) => all.filter((p) => p.pair.key === key))
  return {
    put,
    putTrace,
    drop,
    settle,
    placings,
    placingsIn,
    touchedPairs: pairs.drain,
    wanting: outlines.wanting,
    fade: outlines.fade,
    traceOf: (id) => outlines.traceOf(id, homeOf.get(id)?.origin ?? id),
    placesOf: (article) => stand.get(article) ?? nowhere,
  }
}
