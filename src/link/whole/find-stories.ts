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

const sideName = (actor: ActorAnnotation): string => actor.side ?? actor.name

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

const weigh = (found: Annotations): ReadonlyMap<string, number> => {
  const weight = new Map<string, number>()
  const add = (name: string | null, n: number): void => {
    if (name !== null) weight.set(name, (weight.get(name) ?? 0) + n)
  }
  for (const a of found.actor)
    if (a.actorKind !== 'person' || a.side !== null)
      add(sideName(a), a.mentions.filter((m) => m.form !== 'pronoun').length)
  for (const p of found.position) add(nameOf(found.actor, p.party), 2)
  for (const act of actsOf(found)) for (const who of act) if (who) add(nameOf(found.actor, who), 1)
  return weight
}

const together = (found: Annotations, a: string, b: string): number =>
  actsOf(found).filter((act) => {
    const names = act.flatMap((w) => (w ? [nameOf(found.actor, w)] : []))
    return names.includes(a) && names.includes(b)
  }).length

const axisOf = ({ annotations }: Annotated): Axis => {
  const parties = weigh(annotations)
  const ranked = [...parties].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const top = ranked[0]?.[1] ?? 0
  const main = ranked.filter(([, w]) => w >= 0.3 * top && w >= 2).slice(0, 5)
  const pairs = main.flatMap(([a, x], n) =>
    main.slice(n + 1).map(([b, y]) => {
      const names = [a, b].sort()
      return {
        key: names.map(bodyKey).join(' + '),
        names,
        weight: Math.min(x, y) + 4 * together(annotations, a, b),
      }
    }),
  )
  return { pairs, parties }
}

/** The two parties an article is mostly about, as one key; null where no two stand out. */
export const mainPairOf = (annotated: Annotated): string | null =>
  [...axisOf(annotated).pairs].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))[0]?.key ?? null

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
  const near = axis.pairs.filter((p) => p.weight >= 0.5 * top)
  return (
    near.sort(
      (a, b) =>
        (told.get(b.key) ?? 0) - (told.get(a.key) ?? 0) || b.weight - a.weight || (a.key < b.key ? -1 : 1),
    )[0] ?? null
  )
}

/**
 * Stories: articles that tell of the same two parties' dealings. A function of the set of articles alone; an article of which
 * no two parties stand out is in no story.
 */
export const storyShelf = (): StoryShelf => {
  const axes = new Map<string, Axis>()
  const told = new Map<string, number>()
  const count = (axis: Axis, n: number): void => {
    for (const p of axis.pairs) told.set(p.key, (told.get(p.key) ?? 0) + n)
  }
  const put = (annotated: Annotated): void => {
    const before = axes.get(annotated.article.id)
    if (before) count(before, -1)
    const axis = axisOf(annotated)
    axes.set(annotated.article.id, axis)
    count(axis, 1)
  }
  const view = (): readonly StoryDraft[] => {
    const stories = new Map<string, { pair: Pair; articles: string[] }>()
    for (const [article, axis] of [...axes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const pair = choose(axis, told)
      if (!pair) continue
      const story = stories.get(pair.key) ?? { pair, articles: [] }
      story.articles.push(article)
      stories.set(pair.key, story)
    }
    const list = [...stories.values()].sort(
      (a, b) => b.articles.length - a.articles.length || (a.pair.key < b.pair.key ? -1 : 1),
    )
    const id = (s: (typeof list)[number]): string => `story-${shortHash([s.pair.key])}`
    return list.map((s) => ({
      id: id(s),
      name: s.pair.names.join(' – '),
      articles: s.articles,
      parties: s.pair.names,
      related: list.filter((o) => o !== s && o.pair.names.some((n) => s.pair.names.includes(n))).map(id),
    }))
  }
  return { put, view }
}
