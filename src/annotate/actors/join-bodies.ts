import type { Draft } from './drafts.ts'

/**
 * Bodies by key, each once: "Naval Command" after "Keshet's Naval Command" is the same body where no other state's stands on
 * the page.
 */
export const withoutOwnerless = (drafts: ReadonlyMap<string, Draft>): readonly Draft[] => {
  const owned = new Map<string, Draft | null>()
  for (const [key, draft] of drafts) {
    const at = key.indexOf(' @')
    if (at > 0) owned.set(key.slice(0, at), owned.has(key.slice(0, at)) ? null : draft)
  }
  return [...drafts].flatMap(([key, draft]) => {
    const whole = owned.get(key)
    if (!whole) return [draft]
    whole.mentions.push(...draft.mentions)
    whole.acts ||= draft.acts
    return []
  })
}

/** A state's forces and their own name are one body where the page has both: "Vardanian troops" and "Vardania Defence Forces". `words` are those for forces. */
export const joinForces = (drafts: readonly Draft[], words: ReadonlySet<string>): readonly Draft[] => {
  const named = drafts.filter(
    (d) => d.rule === 'actors/known-body' && d.name.split(' ').some((w) => words.has(w.toLowerCase())),
  )
  if (named.length === 0) return drafts
  return drafts.filter((d) => {
    const whole = d.rule === 'actors/forces' ? named.find((n) => n.side === d.side) : undefined
    whole?.mentions.push(...d.mentions)
    if (whole && d.acts) whole.acts = true
    return !whole
  })
}
