import type { DeskStory } from '../model/desk.ts'

/** A story: what it should be made of, and what was made of it. */
export interface KeptStory extends DeskStory {
  /** What the linkers need to know of where it stands: opaque here. */
  readonly draft: unknown
  /** A hash of all that its dossier must be made of. */
  readonly wanted: string
}
