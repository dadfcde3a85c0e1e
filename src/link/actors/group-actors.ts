import type { ActorAnnotation } from '../../model/annotation.ts'
import { nearness } from '../../kit/name-sounds.ts'
import { closure } from '../likeness.ts'
import type { Mention } from '../linker.ts'
import { namePartsOf } from './name-of.ts'
import { agreementOf } from './same-person.ts'

type ActorMention = Mention<ActorAnnotation>

const givenCount = (m: ActorMention): number => namePartsOf(m.it.name).words.length - 1

const sameSide = (a: ActorMention, b: ActorMention): boolean =>
  a.it.side === null || b.it.side === null || a.it.side === b.it.side

// "Ilsa Morvane", "I. Morvane", "Ilsa K. Morvane": one person where names agree, and where only loosely, the side does not speak against it.
const sameFull = (a: ActorMention, b: ActorMention): boolean => {
  const agreed = agreementOf(namePartsOf(a.it.name), namePartsOf(b.it.name))
  return agreed === 'sure' || (agreed === 'loose' && sameSide(a, b))
}

const sameFamily = (a: ActorMention, b: ActorMention): boolean => {
  const [x, y] = [namePartsOf(a.it.name).words.at(-1), namePartsOf(b.it.name).words.at(-1)]
  return x && y ? nearness(x, y) !== 'other' : a.it.name === b.it.name
}

const rolesOf = (m: ActorMention): readonly string[] => m.it.roles.map((r) => r.title.toLowerCase())

// "President Morvane" here, "Ilsa Morvane, the president" there.
const sameRole = (a: ActorMention, b: ActorMention): boolean =>
  sameSide(a, b) && rolesOf(a).some((title) => rolesOf(b).includes(title))

// Adds each of `more` to the one group that it fits, by office or side where there are several; those that fit none or many stand apart.
const joined = (
  groups: readonly (readonly ActorMention[])[],
  more: readonly ActorMention[],
  fits: (a: ActorMention, b: ActorMention) => boolean,
): { readonly groups: ActorMention[][]; readonly strays: ActorMention[] } => {
  const out = groups.map((g) => [...g])
  const strays: ActorMention[] = []
  for (const m of more) {
    const known = groups.flatMap((g, n) => (g.some((o) => fits(o, m)) ? [{ g, n }] : []))
    const sided = known.filter(({ g }) => m.it.side !== null && g.some((o) => o.it.side === m.it.side))
    const open = known.filter(({ g }) => g.some((o) => sameSide(o, m)))
    const held = known.filter(({ g }) => g.some((o) => sameRole(o, m)))
    const only = [known, held, sided, open].find((found) => found.length === 1)?.[0]
    if (only) out[only.n]?.push(m)
    else strays.push(m)
  }
  return { groups: out, strays }
}

/**
 * Who is who among people whose family names sound alike, and one group for a body or state. Names with middle names stand together when
 * all agree; a first and a family name join them if there is one such person, or one of its side, and so does a family name alone.
 */
export const groupActors = (mentions: readonly ActorMention[]): readonly (readonly ActorMention[])[] => {
  if (mentions[0]?.it.actorKind !== 'person') return [mentions]
  const whole = closure(
    mentions.filter((m) => givenCount(m) > 1),
    sameFull,
  )
  const full = joined(
    whole,
    mentions.filter((m) => givenCount(m) === 1),
    sameFull,
  )
  const named = [...full.groups, ...closure(full.strays, sameFull)]
  const short = joined(
    named,
    mentions.filter((m) => givenCount(m) < 1),
    sameFamily,
  )
  return [...short.groups, ...closure(short.strays, sameFamily)]
}
