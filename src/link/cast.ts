import type { Finding } from '../model/dossier.ts'
import { byPlace, type Look, type PartChanges } from './linker.ts'

type Actor = Finding<'actors'>

/** What is no longer as it was: articles whose people are now others, and names and ids that mean something else. */
export interface Upset {
  readonly articles: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
}

/** Who is who in the dossier: what other linkers look up while they write. */
export interface Cast {
  readonly learn: (changes: Pick<PartChanges<'actors'>, 'grown' | 'gone' | 'now'>) => Upset
  readonly look: Pick<Look, 'actor' | 'party' | 'named' | 'nameOf' | 'listen'>
}

const sideOf = (actor: Actor | undefined): string | null =>
  actor === undefined || actor.side === actor.name ? null : actor.side

// Where an actor stands among bodies of one name, the first to be told of in front.
const placeIn = (list: readonly Actor[], actor: Actor): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other && byPlace(other, actor) < 0) low = middle + 1
    else high = middle
  }
  return low
}

interface Register {
  readonly get: (id: string) => Actor | undefined
  readonly enter: (actor: Actor) => void
  readonly leave: (actor: Actor) => void
  /** The first body of a name. */
  readonly first: (name: string) => string | null
}

const openRegister = (): Register => {
  const known = new Map<string, Actor>()
  const byName = new Map<string, Actor[]>()
  return {
    get: (id) => known.get(id),
    enter: (actor) => {
      known.set(actor.id, actor)
      if (actor.kind === 'person') return
      const list = byName.get(actor.name)
      if (list) list.splice(placeIn(list, actor), 0, actor)
      else byName.set(actor.name, [actor])
    },
    leave: (actor) => {
      known.delete(actor.id)
      const list = byName.get(actor.name) ?? []
      const at = placeIn(list, actor)
      if (list[at] === actor) list.splice(at, 1)
      if (list.length === 0) byName.delete(actor.name)
    },
    first: (name) => byName.get(name)?.[0]?.id ?? null,
  }
}

type Growths = ReadonlyMap<string, PartChanges['grown'][number]>

// Which of an actor's mentions came, each with its article, and which went.
const mentionsOf = (
  was: Actor | undefined,
  actor: Actor,
  growths: Growths,
): { readonly came: readonly (readonly [string, string])[]; readonly went: readonly string[] } => {
  const growth = growths.get(actor.id)
  const splice = growth?.lists['mentions']
  if (growth && !splice) return { came: [], went: [] }
  const at = splice?.at ?? 0
  const came = actor.mentions.slice(at, splice ? at + splice.add.length : undefined)
  return {
    came: came.map((m, n) => [m, actor.evidence[at + n]?.article ?? ''] as const),
    went: was?.mentions.slice(at, splice ? at + splice.drop : undefined) ?? [],
  }
}

/** Opens an empty cast. */
export const openCast = (): Cast => {
  const register = openRegister()
  // Local ids of actors to the dossier's.
  const local = new Map<string, string>()
  let heard: ((what: string) => void) | null = null
  const actor: Look['actor'] = (_from, who) => {
    const id = typeof who === 'string' ? who : (who?.actor ?? null)
    return id === null ? null : (local.get(id) ?? null)
  }
  const named: Look['named'] = (name) => {
    heard?.(`name ${name}`)
    return register.first(name)
  }
  const party: Look['party'] = (from, who) => {
    const id = actor(from, who)
    if (id === null) return named(who.text) ?? who.text
    const side = sideOf(register.get(id))
    return side === null ? id : (named(side) ?? side)
  }
  const nameOf: Look['nameOf'] = (id) => {
    heard?.(`id ${id}`)
    return register.get(id)?.name ?? id
  }
  const listen = <T>(told: (what: string) => void, work: () => T): T => {
    const before = heard
    heard = told
    const done = work()
    heard = before
    return done
  }
  return { learn: learnIn(register, local), look: { actor, named, party, nameOf, listen } }
}

const learnIn =
  (register: Register, local: Map<string, string>): Cast['learn'] =>
  ({ grown, gone, now }) => {
    const [articles, asked] = [new Set<string>(), new Set<string>()]
    const growths: Growths = new Map(grown.map((g) => [g.id, g]))
    const firsts = new Map<string, string | null>()
    const went: (readonly [mention: string, id: string])[] = []
    const leave = (was: Actor): void => {
      if (!firsts.has(was.name)) firsts.set(was.name, register.first(was.name))
      register.leave(was)
    }
    const meet = (is: Actor): void => {
      const was = register.get(is.id)
      if (!firsts.has(is.name)) firsts.set(is.name, register.first(is.name))
      if (was) leave(was)
      register.enter(is)
      if (was?.name !== is.name) asked.add(`id ${is.id}`)
      if (was && sideOf(was) !== sideOf(is)) for (const e of is.evidence) articles.add(e.article)
      const mentions = mentionsOf(was, is, growths)
      for (const m of mentions.went) went.push([m, is.id])
      for (const [m, article] of mentions.came) {
        const before = local.get(m)
        local.set(m, is.id)
        if (before !== undefined && before !== is.id) articles.add(article)
      }
    }
    for (const is of now) meet(is)
    for (const id of gone) {
      const was = register.get(id)
      if (!was) continue
      leave(was)
      asked.add(`id ${id}`)
      for (const m of was.mentions) went.push([m, id])
    }
    for (const [m, id] of went)
      if (local.get(m) === id && !register.get(id)?.mentions.includes(m)) local.delete(m)
    for (const [name, id] of firsts) if (register.first(name) !== id) asked.add(`name ${name}`)
    return { articles, asked }
  }
