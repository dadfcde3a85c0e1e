import { founding, mainPair, weakPair, whole, type Choice, type Pair } from './choose-story.ts'
import { openBalance, openFoundations, openMembers, openSizes } from './count-groups.ts'
import { openNameCounts, type NameCounts } from './count-names.ts'
import { openStandings, standingFrom } from './count-standing.ts'
import { canBeDrawn, namesOf, pairByNames } from './draw-by-names.ts'
import { asidesOf, passagesOf } from './find-asides.ts'
import { samePlacing, type Group, type Placing } from './group-copies.ts'
import { isKin, placesOf, storyKnownBy } from './known-names.ts'
import { openQuestions, under } from './open-questions.ts'
import { isOwn, matterOf } from './settle-matters.ts'
import type { Tie } from './read-outline.ts'

/** A group of copies with where each step put it. */
export interface Filed {
  group: Group | null
  readonly steps: (Placing | null)[]
  /** Where it stands in the end: in its own story, and in others by what it tells of them aside. */
  placings: readonly Placing[]
}

/** Which groups belong to which story: a function of the set of groups, brought up to date by what came and went. */
export interface Places {
  /** Another group stands where this one stood; null for none. */
  readonly put: (filed: Filed, group: Group | null) => void
  /** Brings all up to date and gives those that came or stand elsewhere than before. */
  readonly settle: () => ReadonlySet<Filed>
}

/** An empty place for a group. */
export const emptyFile = (): Filed => ({ group: null, steps: [], placings: [] })

// The whole article belongs where it is about the two; one that names hardly anybody else and is full of their talks is.
const isWhole = ({ about, focus, talks }: Tie): boolean =>
  about >= whole || (about === whole - 1 && focus >= 0.8 && talks >= founding)

const placed = (group: Group, { pair, tie }: Choice, isMain: boolean): Placing => {
  const all = isWhole(tie)
  return { group, pair, tie, passages: all ? null : passagesOf(group, tie.key), strong: isMain && all }
}

// A page known by its people makes others known: so often.
const rounds = [0, 1, 2]
/** Steps in order; those of the rounds of names come behind. */
const steps = { found: 0, founded: 1, settled: 2, lasting: 3 }
const drawnStep = (round: number): number => 4 + round
const lastStep = drawnStep(rounds.length - 1)

const pairFrom = (key: string, names: string | null): Pair | null => {
  const [a, b] = names?.split('\n') ?? []
  return a === undefined || b === undefined ? null : { key, names: [a, b] }
}

type Count = (placing: Placing, by: 1 | -1) => void

// Names of a group in a story, counted where all of it belongs.
const countIn =
  (names: NameCounts): Count =>
  ({ group, pair, passages }, by) => {
    if (passages === null) names.add(namesOf(group), pair.key, by)
  }

const together = <T>(...all: readonly Iterable<T>[]): ReadonlySet<T> => {
  const out = new Set<T>()
  for (const each of all) for (const item of each) out.add(item)
  return out
}

// All that is counted of the set: each count is fed by one step and asked by later ones.
const openCounts = () => {
  const namedBy = new Map<string, number>()
  return {
    standings: openStandings(),
    founded: openFoundations(),
    sizes: openSizes(),
    matters: openNameCounts(),
    balance: openBalance(),
    drawn: rounds.map(openNameCounts),
    members: openMembers(),
    namedBy: (name: string): number => namedBy.get(name) ?? 0,
    name: (name: string, by: 1 | -1): void => {
      const n = (namedBy.get(name) ?? 0) + by
      if (n > 0) namedBy.set(name, n)
      else namedBy.delete(name)
    },
  }
}

type Counts = ReturnType<typeof openCounts>

// Who asked what of the counts.
const openAsked = ({ standings, founded, sizes, matters, balance, drawn, members, namedBy }: Counts) => {
  const parted = (key: string): readonly [string, string, string] => {
    const [a = '', b = '', c = ''] = key.split('\n')
    return [a, b, c]
  }
  return {
    standing: openQuestions<Filed, number>(standings.codeOf),
    founded: openQuestions<Filed, string | null>(founded.namesOf),
    matter: openQuestions<Filed, number>(standings.codeOf),
    size: openQuestions<Filed, number>(sizes.sizeOf),
    kin: openQuestions<Filed, boolean>((key) => {
      const [name, story, not] = parted(key)
      return isKin(name, { story, not }, matters, namedBy)
    }, true),
    between: openQuestions<Filed, boolean>(balance.isBetween),
    names: openQuestions<Filed, string>((name) =>
      drawn.map((names) => storyKnownBy(name, names, namedBy) ?? '').join('\n'),
    ),
    drawnTo: rounds.map(() => openQuestions<Filed, string | null>(founded.namesOf)),
    aside: openQuestions<Filed, string | null>(founded.namesOf),
    often: openQuestions<Filed, boolean>((key) => {
      const [story, name] = parted(key)
      return members.isOften(story, name)
    }, true),
  }
}

type Asked = ReturnType<typeof openAsked>

const forgetAll = ({ drawnTo, ...asked }: Asked, filed: Filed): void => {
  for (const questions of [...Object.values(asked), ...drawnTo]) questions.forget(filed)
}

type Place = (group: Group, filed: Filed) => Placing | null

// What a group tells by itself and what the set knows of the pairs it tells of.
const choose =
  ({ standing }: Asked): Place =>
  (group, filed) =>
    standing.during(filed, (ask) => {
      const of = (key: string): ReturnType<typeof standingFrom> => standingFrom(ask(key))
      const main = mainPair(group.told, of)
      if (main) return placed(group, main, true)
      const weak = weakPair(group.told, of)
      return weak && placed(group, weak, false)
    })

const found =
  ({ founded }: Asked): Place =>
  (_, filed) =>
    founded.during(filed, (ask) => {
      const choice = filed.steps[steps.found]
      return choice && ask(choice.pair.key) !== null ? choice : null
    })

const settleMatter =
  ({ matter, size, kin }: Asked): Place =>
  (_, filed) =>
    matter.during(filed, (standing) =>
      size.during(filed, (sizeOf) =>
        kin.during(filed, (ask) => {
          const placing = filed.steps[steps.founded]
          if (!placing) return null
          const pair = matterOf(placing, {
            standing: (key) => standingFrom(standing(key)),
            sizeOf,
            isKin: (name, story, not) => ask(under(name, story, not)),
          })
          return pair ? { ...placing, pair } : placing
        }),
      ),
    )

// Two of whom articles tell that mostly belong to a story of one of them are a party and a go-between: they have none.
const last =
  ({ between }: Asked): Place =>
  (_, filed) =>
    between.during(filed, (ask) => {
      const placing = filed.steps[steps.settled]
      return placing && (!ask(placing.pair.key) || isOwn(placing)) ? placing : null
    })

const draw =
  ({ names, drawnTo }: Asked, { drawn, namedBy }: Counts, round: number): Place =>
  (group, filed) => {
    const placing = filed.steps[drawnStep(round) - 1] ?? null
    const mayBe = filed.steps[steps.lasting]?.passages !== null && canBeDrawn(group)
    if (round === 0)
      names.during(filed, (ask) => {
        if (mayBe) for (const name of namesOf(group)) ask(name)
      })
    const counts = drawn[round]
    return (
      drawnTo[round]?.during(filed, (ask) => {
        if (!mayBe || !counts || placing?.passages === null) return placing
        const pair = pairByNames(group, {
          storyOf: (name) => storyKnownBy(name, counts, namedBy),
          pairOf: (story) => pairFrom(story, ask(story)),
        })
        const goesThere = pair && (!placing || placing.pair.key === pair.key)
        return goesThere ? { group, pair, tie: null, passages: null, strong: false } : placing
      }) ?? null
    )
  }

const endOf =
  ({ aside, often }: Asked) =>
  (filed: Filed): readonly Placing[] =>
    aside.during(filed, (founded) =>
      often.during(filed, (ask) => {
        const main = filed.group ? filed.steps[lastStep] : null
        if (!main) return []
        const asides = asidesOf(main, {
          pairOf: (story) => pairFrom(story, founded(story)),
          isOften: (story, name) => ask(under(story, name)),
        })
        return [main, ...asides]
      }),
    )

// Does one step for some groups and gives those that stand elsewhere after it.
const run = (step: number, dirty: Iterable<Filed>, place: Place, count: Count): ReadonlySet<Filed> => {
  const changed = new Set<Filed>()
  for (const filed of dirty) {
    const was = filed.steps[step] ?? null
    const is = filed.group && place(filed.group, filed)
    if (samePlacing(was, is)) continue
    if (was) count(was, -1)
    if (is) count(is, 1)
    filed.steps[step] = is
    changed.add(filed)
  }
  return changed
}

const runAll = (
  anew: ReadonlySet<Filed>,
  placesTouched: ReadonlySet<string>,
  counts: Counts,
  asked: Asked,
) => {
  const pairs = counts.standings.touched()
  let dirty = together(anew, asked.standing.changed(pairs))
  let moved = run(steps.found, dirty, choose(asked), counts.founded.add)
  const stories = counts.founded.touched()
  dirty = together(anew, moved, asked.founded.changed(stories))
  const tell: Count = (p, by) => {
    counts.sizes.add(p, by)
    countIn(counts.matters)(p, by)
  }
  moved = run(steps.founded, dirty, found(asked), tell)
  const kin = asked.kin.changedUnder(together(counts.matters.touched(), placesTouched))
  const sizes = asked.size.changed(counts.sizes.touched())
  dirty = together(anew, moved, asked.matter.changed(pairs), sizes, kin)
  moved = run(steps.settled, dirty, settleMatter(asked), counts.balance.add)
  dirty = together(anew, moved, asked.between.changed(counts.balance.touched()))
  const countFor = (round: number): Count => {
    const names = counts.drawn[round]
    return names ? countIn(names) : counts.members.add
  }
  moved = run(steps.lasting, dirty, last(asked), countFor(0))
  let named: ReadonlySet<Filed> = new Set()
  for (const round of rounds) {
    const touched = counts.drawn[round]?.touched() ?? []
    // Whose names are another story's now is looked at in all rounds from here on.
    named = together(named, asked.names.changed(round === 0 ? together(touched, placesTouched) : touched))
    dirty = together(anew, moved, named, asked.drawnTo[round]?.changed(stories) ?? [])
    moved = run(drawnStep(round), dirty, draw(asked, counts, round), countFor(round + 1))
  }
  const { members } = counts
  const often = together(asked.often.changed(members.touched()), asked.often.changedUnder(members.grown()))
  return together(anew, moved, asked.aside.changed(stories), often)
}

const sameEnds = (a: readonly Placing[], b: readonly Placing[]): boolean =>
  a.length === b.length && a.every((p, n) => samePlacing(p, b[n] ?? null))

/**
 * Opens an empty place. First come groups that tell of talks themselves; a story they found draws what tells of it in passing, of its
 * quarrel, or of its people. What one more group costs does not depend on how many there are: each step looks again only at groups that
 * were told something of the others that is no longer so.
 */
export const openPlaces = (): Places => {
  const counts = openCounts()
  const asked = openAsked(counts)
  const anew = new Set<Filed>()
  let places = new Set<string>()
  const count = (group: Group, by: 1 | -1): void => {
    counts.standings.add(group.told, by)
    for (const name of placesOf(group)) {
      counts.name(name, by)
      places.add(name)
    }
  }
  const put: Places['put'] = (filed, group) => {
    if (filed.group) count(filed.group, -1)
    if (group) count(group, 1)
    else forgetAll(asked, filed)
    filed.group = group
    anew.add(filed)
  }
  const settle: Places['settle'] = () => {
    const dirty = runAll(anew, places, counts, asked)
    const moved = new Set(anew)
    for (const filed of dirty) {
      const now = endOf(asked)(filed)
      if (sameEnds(filed.placings, now)) continue
      filed.placings = now
      moved.add(filed)
    }
    anew.clear()
    places = new Set()
    return moved
  }
  return { put, settle }
}
