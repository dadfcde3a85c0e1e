import { shortHash } from '../../kit/hash.ts'
import type { ActorAnnotation, Annotations, Who } from '../../model/annotation.ts'
import { bodyKey } from '../body-key.ts'
import type { Annotated } from '../linker.ts'

/** Two parties that one article speaks of together, with how much it does. */
interface Pair {
  readonly key: string
  readonly names: readonly string[]
  readonly weight: number
}

/** What an article says of who deals with whom. */
interface Axis {
  readonly pairs: readonly Pair[]
  readonly parties: ReadonlyMap<string, number>
}

// Whom somebody stands for in a story; a person of whom nobody says it is no party of one.
const sideName = (actor: ActorAnnotation): string | null =>
  actor.side ?? (actor.actorKind === 'person' ? null : actor.name)

const nameOf = (actors: readonly ActorAnnotation[], who: Who): string | null => {
  const actor = actors.find((a) => a.id === who.actor)
  return actor ? sideName(actor) : null
}

// Who takes part in one act of the process: each list is one act.
const actsOf = (found: Annotations): readonly (readonly (Who | null)[])[] => [
  ...found.meeting.map((m) => m.parties),
  ...found.meeting.map((m) => m.parties),
  ...found.commitment.map((c) => c.parties),
  ...found.deadline.map((d) => [d.setBy, d.on]),
  ...found.text.map((t) => [t.by, t.to]),
]

// States are parties by themselves; a council, company or union is one where it acts or takes a position.
const partiesOf = (found: Annotations): ReadonlySet<string> => {
  const states = found.actor.filter((a) => a.actorKind === 'state').map((a) => a.name)
  const acting = [...found.position.map((p) => p.party), ...actsOf(found).flat()].flatMap((w) =>
    w ? [nameOf(found.actor, w)] : [],
  )
  return new Set([...states, ...acting.filter((n) => n !== null)])
}

const weigh = (
  annotated: Annotated,
  names: ReadonlyMap<string, number>,
  states: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> => {
  const found = annotated.annotations
  const parties = partiesOf(found)
  const weight = new Map<string, number>()
  const add = (name: string | null, n: number): void => {
    if (name !== null && parties.has(name)) weight.set(name, (weight.get(name) ?? 0) + n)
  }
  for (const a of found.actor) add(sideName(a), a.mentions.filter((m) => m.form !== 'pronoun').length)
  for (const p of found.position) add(nameOf(found.actor, p.party), 2)
  for (const act of actsOf(found)) for (const who of act) if (who) add(nameOf(found.actor, who), 1)
  const own = new Set(found.actor.filter((a) => a.actorKind === 'state').map((a) => a.name))
  for (const [word, times] of names) {
    const state = states.get(word)
    if (state !== undefined && !own.has(state)) weight.set(state, (weight.get(state) ?? 0) + times)
  }
  return weight
}

const actsOfBoth = (found: Annotations, a: string, b: string): number =>
  actsOf(found).filter((act) => {
    const names = act.flatMap((w) => (w ? [nameOf(found.actor, w)] : []))
    return names.includes(a) && names.includes(b)
  }).length

const axisOf = (
  annotated: Annotated,
  names: ReadonlyMap<string, number>,
  states: ReadonlyMap<string, string>,
): Axis => {
  const { annotations } = annotated
  const parties = weigh(annotated, names, states)
  const ranked = [...parties].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const top = ranked[0]?.[1] ?? 0
  // A short post names its parties once.
  const least = annotated.digest.words < 300 ? 1 : 2
  const main = ranked.filter(([, w]) => w >= 0.25 * top && w >= least).slice(0, 5)
  const pairs = main.flatMap(([a, x], n) =>
    main.slice(n + 1).map(([b, y]) => {
      const names = [a, b].sort()
      return {
        key: names.map(bodyKey).join(' + '),
        names,
        weight: Math.min(x, y) + 4 * actsOfBoth(annotations, a, b),
      }
    }),
  )
  return { pairs, parties }
}

/** The two parties an article is mostly about: one key, and their names; null where no two stand out. */
export const mainPairOf = (
  annotated: Annotated,
): { readonly key: string; readonly names: readonly string[] } | null =>
  [...axisOf(annotated, new Map(), new Map()).pairs].sort(
    (a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1),
  )[0] ?? null

export interface StoryDraft {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
  readonly parties: readonly string[]
  readonly related: readonly string[]
}

/** Keeps which articles tell of which parties' dealings. */
export interface StoryShelf {
  readonly put: (annotated: Annotated) => void
  readonly view: () => readonly StoryDraft[]
}

// The pair an article is about: where it speaks of several, the one that most of its weight and most other articles speak of.
const choose = (axis: Axis, told: ReadonlyMap<string, number>): Pair | null => {
  const top = Math.max(0, ...axis.pairs.map((p) => p.weight))
  const near = axis.pairs.filter((p) => p.weight >= 0.6 * top)
  return (
    near.sort(
      (a, b) =>
        (told.get(b.key) ?? 0) - (told.get(a.key) ?? 0) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
    )[0] ?? null
  )
}

const nobody: Axis = { pairs: [], parties: new Map() }

// Copies of one text tell one story, however much of it each prints.
const byOrigin = (
  kept: ReadonlyMap<string, { readonly annotated: Annotated }>,
): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>()
  for (const [id, { annotated }] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1)))
    groups.set(annotated.origin, [...(groups.get(annotated.origin) ?? []), id])
  return [...groups.values()]
}

const together = (axes: readonly Axis[]): Axis => {
  const pairs = new Map<string, Pair>()
  for (const p of axes.flatMap((a) => a.pairs))
    pairs.set(p.key, { ...p, weight: p.weight + (pairs.get(p.key)?.weight ?? 0) })
  return { pairs: [...pairs.values()], parties: new Map() }
}

/**
 * Stories: articles that tell of the same two parties' dealings. A function of the set of articles alone; an article of which
 * no two parties stand out is in no story.
 */
export const storyShelf = (): StoryShelf => {
  const kept = new Map<string, { annotated: Annotated; names: ReadonlyMap<string, number> }>()
  const put = (annotated: Annotated): void => {
    kept.set(annotated.article.id, { annotated, names: annotated.digest.names })
  }
  // The names and demonyms of states that some page explains, so that a page which takes them for known is no stranger.
  const states = (): ReadonlyMap<string, string> => {
    const known = new Map<string, string>()
    for (const { annotated } of kept.values())
      for (const a of annotated.annotations.actor.filter((x) => x.actorKind === 'state'))
        for (const m of a.mentions.filter((x) => x.form === 'name' || x.form === 'demonym')) {
          const word = annotated.article.text.slice(m.start, m.end)
          const before = known.get(word)
          if (before === undefined || a.name < before) known.set(word, a.name)
        }
    return new Map([...known].sort(([x], [y]) => (x < y ? -1 : 1)))
  }
  const view = (): readonly StoryDraft[] => {
    const known = states()
    const axes = new Map([...kept].map(([id, { annotated, names }]) => [id, axisOf(annotated, names, known)]))
    const told = new Map<string, number>()
    for (const axis of axes.values()) for (const p of axis.pairs) told.set(p.key, (told.get(p.key) ?? 0) + 1)
    const stories = new Map<string, { pair: Pair; articles: string[] }>()
    for (const group of byOrigin(kept)) {
      const pair = choose(together(group.map((id) => axes.get(id) ?? nobody)), told)
      if (!pair) continue
      const story = stories.get(pair.key) ?? { pair, articles: [] }
      story.articles.push(...group)
      stories.set(pair.key, story)
    }
    for (const story of stories.values()) story.articles.sort()
    const list = [...stories.values()].sort(
      (a, b) => b.articles.length - a.articles.length || (a.pair.key < b.pair.key ? -1 : 1),
    )
    const id = (s: (typeof list)[number]): string => `story-${shortHash([s.pair.key])}`
    const places = new Map(list.map((s, n) => [s, n]))
    const byParty = new Map<string, typeof list>()
    for (const s of list)
      for (const name of s.pair.names) byParty.set(name, [...(byParty.get(name) ?? []), s])
    const relatedTo = (s: (typeof list)[number]): typeof list =>
      [...new Set(s.pair.names.flatMap((name) => byParty.get(name) ?? []))]
        .filter((o) => o !== s)
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    return list.map((s) => ({
      id: id(s),
      name: s.pair.names.join(' – '),
      articles: s.articles,
      parties: s.pair.names,
      related: relatedTo(s).map(id),
    }))
  }
  return { put, view }
}
