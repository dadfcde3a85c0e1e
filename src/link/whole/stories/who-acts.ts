import type { Annotations, Who } from '../../../model/annotation.ts'

/** Who acts in the process, by the ids of the article's actors. */
export const actingIn = (found: Annotations): ReadonlySet<string> =>
  new Set(
    [
      ...found.meeting.flatMap((m) => m.parties),
      ...found.commitment.flatMap((c) => c.parties),
      ...found.deadline.flatMap((d) => [d.setBy, d.on]),
      ...found.text.flatMap((t) => [t.by, t.to]),
      ...found.position.map((p) => p.party),
      ...found.condition.map((c) => c.party),
    ].flatMap((w: Who | null) => (w?.actor ? [w.actor] : [])),
  )
