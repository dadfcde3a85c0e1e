import { founding, type Standing, type Told } from './choose-story.ts'
import { classOf } from './coarse.ts'

/** How the set stands to each pair of parties, kept as groups come and go: each group counts for the pairs it tells most of. */
export interface Standings {
  readonly add: (told: Told, by: 1 | -1) => void
  /** What is known of a pair, as one number that is the same as long as nothing that counts is another. */
  readonly codeOf: (key: string) => number
  /** Pairs counted since this was last asked. */
  readonly touched: () => ReadonlySet<string>
}

interface Count {
  told: number
  war: number
  sum: number
}

/** The standing that a code stands for. */
export const standingFrom = (code: number): Standing => ({
  rank: Math.floor(code / 128),
  war: Math.floor(code / 2) % 64,
  known: code % 2 === 1,
})

/** Opens an empty count. */
export const openStandings = (): Standings => {
  const counts = new Map<string, Count>()
  let touched = new Set<string>()
  const add = ({ ties }: Told, by: 1 | -1): void => {
    const top = Math.max(0, ...ties.filter((t) => t.certain).map((t) => t.talks))
    const fiercest = Math.max(0, ...ties.map((t) => t.war))
    for (const t of ties) {
      const fights = t.war > 0 && t.war === fiercest
      const tells = t.certain && t.talks >= 0.5 * top
      if (!fights && !tells) continue
      const own = counts.get(t.key) ?? { told: 0, war: 0, sum: 0 }
      counts.set(t.key, own)
      touched.add(t.key)
      if (fights) own.war += by
      if (tells) own.sum += by * Math.min(2 * founding, t.talks)
      if (tells && t.talks >= 3) own.told += by
      if (own.sum === 0 && own.war === 0) counts.delete(t.key)
    }
  }
  const codeOf = (key: string): number => {
    const own = counts.get(key)
    return own ? classOf(own.told) * 128 + classOf(own.war) * 2 + (own.sum >= founding ? 1 : 0) : 0
  }
  return {
    add,
    codeOf,
    touched: () => {
      const out = touched
      touched = new Set()
      return out
    },
  }
}
