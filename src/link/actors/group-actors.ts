import type { ActorAnnotation } from '../../model/annotation.ts'
import { closure } from '../likeness.ts'
import type { Mention } from '../linker.ts'
import { nameWords } from './name-of.ts'

type ActorMention = Mention<ActorAnnotation>

const given = (m: ActorMention): readonly string[] => nameWords(m.it.name).slice(0, -1)

const sameSide = (a: ActorMention, b: ActorMention): boolean =>
  a.it.side === null || b.it.side === null || a.it.side === b.it.side

// "Ilsa Morvane", "I. Morvane", "Ilsa K. Morvane": one first name, whole or by its initial.
const sameGiven = (a: ActorMention, b: ActorMention): boolean => {
  const [x, y] = [given(a)[0] ?? '', given(b)[0] ?? '']
  if (x === y) return true
  const initial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short)
  return (initial(x, y) || initial(y, x)) && sameSide(a, b)
}

/**
 * Who is who among people of one surname, and one group for a body or state. Those with a first name stand together when it agrees;
 * a surname alone joins them only if there is one such person, or one of its side.
 */
export const groupActors = (mentions: readonly ActorMention[]): readonly (readonly ActorMention[])[] => {
  if (mentions[0]?.it.actorKind !== 'person') return [mentions]
  const full = closure(
    mentions.filter((m) => given(m).length > 0),
    sameGiven,
  )
  const short = mentions.filter((m) => given(m).length === 0)
  if (full.length === 0) return short.length ? [short] : []
  const groups = full.map((g) => [...g])
  const strays: ActorMention[] = []
  for (const m of short) {
    const fits = groups.filter((g) => g.some((o) => sameSide(o, m)))
    const sided = groups.filter((g) => m.it.side !== null && g.some((o) => o.it.side === m.it.side))
    const only = groups.length === 1 ? groups : sided.length === 1 ? sided : fits.length === 1 ? fits : []
    if (only[0]) only[0].push(m)
    else strays.push(m)
  }
  return strays.length ? [...groups, strays] : groups
}
