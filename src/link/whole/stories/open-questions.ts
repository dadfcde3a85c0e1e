/** Who asked what of counts that go on changing, so that only those are asked again for whom an answer is now another. */
export interface Questions<Who, A extends string | number | boolean | null> {
  /** Does some work for somebody, in place of what was done for them before. */
  readonly during: <T>(who: Who, work: (ask: (key: string) => A) => T) => T
  readonly forget: (who: Who) => void
  /** Who was given an answer to one of these that is no longer it. */
  readonly changed: (keys: Iterable<string>) => ReadonlySet<Who>
  /** The same for all that was asked under one head: what stands before the first line break of a key. */
  readonly changedUnder: (heads: Iterable<string>) => ReadonlySet<Who>
}

interface Asked<Who, A> {
  answer: A
  readonly askers: Set<Who>
}

/** The key of a question asked under a head. `under('Morvane', 'keshet + vardania')` is asked anew by `changedUnder(['Morvane'])`. */
export const under = (head: string, ...rest: readonly string[]): string => [head, ...rest].join('\n')

/** Opens a register of questions that `answer` answers. With `headed`, keys are found by their heads too. */
export const openQuestions = <Who, A extends string | number | boolean | null>(
  answer: (key: string) => A,
  headed = false,
): Questions<Who, A> => {
  const known = new Map<string, Asked<Who, A>>()
  const keysOf = new Map<Who, readonly string[]>()
  const byHead = new Map<string, Set<string>>()
  const headOf = (key: string): string => key.slice(0, key.indexOf('\n'))
  const enter = (key: string, who: Who): void => {
    const asked = known.get(key)
    if (asked) {
      asked.askers.add(who)
      return
    }
    known.set(key, { answer: answer(key), askers: new Set([who]) })
    if (!headed) return
    const keys = byHead.get(headOf(key))
    if (keys) keys.add(key)
    else byHead.set(headOf(key), new Set([key]))
  }
  const leave = (key: string, who: Who): void => {
    const asked = known.get(key)
    if (!asked?.askers.delete(who) || asked.askers.size > 0) return
    known.delete(key)
    const keys = headed ? byHead.get(headOf(key)) : undefined
    if (keys?.delete(key) && keys.size === 0) byHead.delete(headOf(key))
  }
  const during: Questions<Who, A>['during'] = (who, work) => {
    const keys = new Set<string>()
    const done = work((key) => {
      keys.add(key)
      return answer(key)
    })
    for (const key of keysOf.get(who) ?? []) if (!keys.has(key)) leave(key, who)
    for (const key of keys) enter(key, who)
    if (keys.size > 0) keysOf.set(who, [...keys])
    else keysOf.delete(who)
    return done
  }
  const forget = (who: Who): void => {
    for (const key of keysOf.get(who) ?? []) leave(key, who)
    keysOf.delete(who)
  }
  const changed = (keys: Iterable<string>): ReadonlySet<Who> => {
    const out = new Set<Who>()
    for (const key of keys) {
      const asked = known.get(key)
      if (!asked) continue
      const now = answer(key)
      if (now === asked.answer) continue
      asked.answer = now
      for (const who of asked.askers) out.add(who)
    }
    return out
  }
  const changedUnder = (heads: Iterable<string>): ReadonlySet<Who> =>
    changed([...heads].flatMap((head) => [...(byHead.get(head) ?? [])]))
  return { during, forget, changed, changedUnder }
}
