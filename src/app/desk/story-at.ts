import { hasWords } from '../../kit/has-words.ts'
import type { DeskStory } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'

/** A story as it stood at some time, and how its dossier is had. */
export interface StoryAt extends DeskStory {
  readonly dossier: () => Promise<Dossier | null>
}

const isMeant =
  (asked: string) =>
  ({ id, name, parties }: Pick<DeskStory, 'id' | 'name' | 'parties'>): boolean =>
    id.startsWith(asked) || hasWords(`${name} ${parties.join(' ')}`, asked)

/** The story that a person means: by its id or the beginning of that, its name, some of its parties; null asks for the first. */
export const meant = <T extends Pick<DeskStory, 'id' | 'name' | 'parties'>>(
  stories: readonly T[],
  asked: string | null,
): T | null => (asked === null ? stories[0] : stories.find(isMeant(asked))) ?? null
