import type { ActorAnnotation, Annotations, Who } from '../../model/annotation.ts'
import { bodyKey } from '../body-key.ts'
import type { Annotated } from '../linker.ts'

/** Two parties that one article speaks of together, with how much it does. */
interface Pair {
  readonly key: string
  readonly names: readonly string[]
  readonly weight: number
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

const weigh = (found: Annotations): ReadonlyMap<string, number> => {
  const parties = partiesOf(found)
  const weight = new Map<string, number>()
  const add = (name: string | null, n: number): void => {
    if (name !== null && parties.has(name)) weight.set(name, (weight.get(name) ?? 0) + n)
  }
  for (const a of found.actor) add(sideName(a), a.mentions.filter((m) => m.form !== 'pronoun').length)
  for (const p of found.position) add(nameOf(found.actor, p.party), 2)
  for (const act of actsOf(found)) for (const who of act) if (who) add(nameOf(found.actor, who), 1)
  return weight
}

const actsOfBoth = (found: Annotations, a: string, b: string): number =>
  actsOf(found).filter((act) => {
    const names = act.flatMap((w) => (w ? [nameOf(found.actor, w)] : []))
    return names.includes(a) && names.includes(b)
  }).length

const pairsOf = ({ annotations, digest }: Annotated): readonly Pair[] => {
  const ranked = [...weigh(annotations)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const top = ranked[0]?.[1] ?? 0
  // A short post names its parties once.
  const least = digest.words < 300 ? 1 : 2
  const main = ranked.filter(([, w]) => w >= 0.25 * top && w >= least).slice(0, 5)
  return main.flatMap(([a, x], n) =>
    main.slice(n + 1).map(([b, y]) => {
      const names = [a, b].sort()
      return {
        key: names.map(bodyKey).join(' + '),
        names,
        weight: Math.min(x, y) + 4 * actsOfBoth(annotations, a, b),
      }
    }),
  )
}

/** The two parties an article is mostly about: one key, and their names; null where no two stand out. */
export const mainPairOf = (
  annotated: Annotated,
): { readonly key: string; readonly names: readonly string[] } | null =>
  [...pairsOf(annotated)].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))[0] ?? null
