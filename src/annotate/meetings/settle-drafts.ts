import { overlap } from '../../kit/calendar.ts'
import type { Who } from '../../model/annotation.ts'
import type { Draft } from './read-mention.ts'
import { namesBoth, speaksOfBoth } from './read-parties.ts'
import { placedBy } from './read-status.ts'
import type { Scene } from './scene.ts'

/** A meeting of the article: what its first clause tells, and further clauses about it. */
export interface Settled {
  readonly draft: Draft
  readonly more: readonly Draft[]
}

const nameOf = (scene: Scene, who: Who): string =>
  scene.earlier.actor.find((a) => a.id === who.actor)?.name ?? who.text

const keyOf = (scene: Scene, draft: Draft): string =>
  draft.company.parties
    .map((p) => nameOf(scene, p))
    .sort()
    .join('|')

const isTalks = (draft: Draft): boolean => draft.mention.sort === 'talks' || draft.mention.sort === 'round'

// The two that most of the article's talks are between; null where two pairs are as frequent.
const mainPair = (scene: Scene, drafts: readonly Draft[]): readonly Who[] | null => {
  const pairs = new Map<string, { parties: readonly Who[]; count: number }>()
  for (const draft of drafts) {
    if (draft.company.parties.length !== 2) continue
    const key = keyOf(scene, draft)
    const known = pairs.get(key)
    pairs.set(key, {
      parties: known?.parties ?? draft.company.parties,
      count: (known?.count ?? 0) + (isTalks(draft) ? 2 : 1),
    })
  }
  const sorted = [...pairs.values()].sort((a, b) => b.count - a.count)
  return sorted[0] && sorted[0].count > (sorted[1]?.count ?? 0) ? sorted[0].parties : null
}

const withPair = (scene: Scene, draft: Draft, pair: readonly Who[] | null): Draft => {
  const { parties } = draft.company
  const known = new Set((pair ?? []).map((p) => nameOf(scene, p)))
  const fits = parties.every((p) => known.has(nameOf(scene, p)))
  const meant =
    isTalks(draft) ||
    draft.level === 'leaders' ||
    speaksOfBoth(scene, draft.mention.first, draft.mention.last)
  // "between the council and the crews": those are others, though nobody knows them.
  const named =
    parties.length === 0 &&
    namesBoth(scene, draft.mention) &&
    !speaksOfBoth(scene, draft.mention.first, draft.mention.last)
  if (!pair || parties.length > 1 || !fits || !meant || named || draft.company.closed) return draft
  return { ...draft, company: { ...draft.company, parties: pair } }
}

const knownPlaces = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap((d) => (d.place === null ? [] : [d.place])))

// "the Oslan talks": a place of the article's meetings before the noun.
const withPlace = (scene: Scene, draft: Draft, places: ReadonlySet<string>): Draft => {
  if (draft.place !== null) return draft
  const found = scene.ready.tokens
    .slice(draft.mention.first, draft.mention.core)
    .find((t) => places.has(t.text))
  return found ? { ...draft, place: found.text } : draft
}

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b
const sameDay = (a: Draft, b: Draft): boolean => {
  const [x, y] = [a.days[0], b.days[0]]
  return x === undefined || y === undefined || x === y || overlap(x, y)
}
const shareParties = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (!a.company.parties.length || !b.company.parties.length) return true
  const names = new Set(a.company.parties.map((p) => nameOf(scene, p)))
  return (
    b.company.parties.every((p) => names.has(nameOf(scene, p))) || keyOf(scene, b).includes(keyOf(scene, a))
  )
}
// Talks are talks; a visit, a call and a meeting are the same only for the same company.
const sameSort = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (isTalks(a) && isTalks(b)) return true
  if (isTalks(a) !== isTalks(b) && a.level !== 'leaders') return false
  return a.company.parties.length > 1 && keyOf(scene, a) === keyOf(scene, b)
}

// "would meet Renholt and also Morvane": with another person it is another meeting, though both are of one side.
const otherHeads = (a: Draft, b: Draft): boolean => {
  const [x, y] = [a, b].map((d) => new Set(d.company.heads.map((h) => h.actor ?? h.text)))
  if (!x?.size || !y?.size) return false
  return ![...x].every((h) => y.has(h)) && ![...y].every((h) => x.has(h))
}

// How the talks of the article go is told of one and the same.
const isOneCourse = (scene: Scene, a: Draft, b: Draft): boolean =>
  isWhole(scene, a) && isWhole(scene, b) && shareParties(scene, a, b)
/** True for talks as a whole, of which no day, place or number is told: how they go, that they are on. */
export const isWhole = (scene: Scene, draft: Draft): boolean =>
  draft.course ||
  (draft.status === 'held' && isBare(draft) && !isCounted(scene, draft) && !placedBy(scene, draft.mention))
const isBare = ({ mention, days, place, round }: Draft): boolean =>
  mention.sort === 'talks' && days.length === 0 && place === null && round === null

// "have held four rounds of talks", where each is told of: no meeting of its own.
const isCounted = (scene: Scene, { mention }: Draft): boolean =>
  scene.ready.tokens
    .slice(mention.first, mention.core)
    .some((t) => t.lower.endsWith('s') && scene.words.nouns.get(t.lower)?.sort === 'round')
const countsThem = (scene: Scene, count: Draft, one: Draft): boolean =>
  isBare(count) &&
  isCounted(scene, count) &&
  one.round === 1 &&
  one.status === 'held' &&
  shareParties(scene, count, one)

// A call between the same two, of which one clause names the day.
const isSameCall = (scene: Scene, a: Draft, b: Draft): boolean =>
  a.mention.sort === 'call' &&
  b.mention.sort === 'call' &&
  (a.company.parties.length > 1 || a.company.heads.length > 0) &&
  keyOf(scene, a) === keyOf(scene, b)

// The words point at one meeting: the same day or number, or neither says anything against it while it is yet to come.
const united = (scene: Scene, a: Draft, b: Draft): boolean => {
  if (a.status !== b.status || !agree(a.place, b.place) || !agree(a.round, b.round) || !sameDay(a, b))
    return false
  if (!agree(a.level, b.level) || !shareParties(scene, a, b) || otherHeads(a, b)) return false
  const sameDate = a.days[0] !== undefined && a.days[0] === b.days[0]
  const sameRound = a.round !== null && a.round === b.round
  if (sameDate || sameRound) return sameSort(scene, a, b)
  if (a.status === 'held')
    return (
      isOneCourse(scene, a, b) ||
      isSameCall(scene, a, b) ||
      countsThem(scene, a, b) ||
      countsThem(scene, b, a)
    )
  return sameSort(scene, a, b) && a.days.length + b.days.length < 2
}

// All of a draft that the question above looks at: ten thousand clauses of an article are of few kinds.
const kindOf = (scene: Scene, draft: Draft): string =>
  JSON.stringify([
    draft.status,
    draft.place,
    draft.round,
    draft.level,
    draft.days[0] ?? null,
    draft.days.length,
    draft.mention.sort,
    draft.company.parties.map((p) => nameOf(scene, p)),
    draft.company.heads.map((h) => h.actor ?? h.text),
    isWhole(scene, draft),
    isCounted(scene, draft),
  ])

type Unites = (a: Draft, b: Draft) => boolean

// Asks once for each two kinds.
const unitesOnce = (scene: Scene): Unites => {
  const kinds = new Map<Draft, string>()
  const answers = new Map<string, Map<string, boolean>>()
  const kind = (draft: Draft): string => {
    const known = kinds.get(draft) ?? kindOf(scene, draft)
    kinds.set(draft, known)
    return known
  }
  return (a, b) => {
    const of = answers.get(kind(a)) ?? new Map<string, boolean>()
    answers.set(kind(a), of)
    const known = of.get(kind(b)) ?? united(scene, a, b)
    of.set(kind(b), known)
    return known
  }
}

// "such a meeting": one of the kind and between those that was spoken of just before.
const asSuch = (scene: Scene, draft: Draft, before: Draft | undefined): Draft => {
  const { tokens } = scene.ready
  const says =
    tokens[draft.mention.first]?.lower === scene.words.such ||
    tokens[draft.mention.first - 1]?.lower === scene.words.such
  const near =
    (tokens[draft.mention.first]?.sentence ?? 0) - (tokens[before?.mention.first ?? 0]?.sentence ?? 0) < 4
  if (
    !says ||
    !before ||
    !near ||
    draft.mention.sort !== before.mention.sort ||
    draft.company.parties.length > 0
  )
    return draft
  return { ...draft, level: draft.level ?? before.level, company: before.company }
}

/** Fills in what the article says elsewhere, and unites clauses that surely tell the same of one meeting. */
export const settleDrafts = (scene: Scene, found: readonly Draft[]): readonly Settled[] => {
  const pair = mainPair(scene, found)
  const places = knownPlaces(found)
  const out: { draft: Draft; more: Draft[] }[] = []
  const unites = unitesOnce(scene)
  let before: Draft | undefined
  for (const one of found) {
    before = asSuch(scene, one, before)
    const draft = withPlace(scene, withPair(scene, before, pair), places)
    const same = out.find((o) => unites(o.draft, draft) && o.more.every((m) => unites(m, draft)))
    if (same) same.more.push(draft)
    else out.push({ draft, more: [] })
  }
  return out
}
