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
