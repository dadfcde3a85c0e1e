import type { StoryDraft } from './find-stories.ts'

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

// "keshet", "Vardania – Keshet", "vardania keshet": every word of what was asked for stands in the story's name.
const asked = (story: StoryDraft, name: string): boolean => {
  const own = fold(story.name)
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 && words.every((w) => own.includes(w))
}

/**
 * The stories with the one a person asked for in front: by the names of its parties where one fits; any other name is given to the
 * story with most articles.
 *
 * @example `nameStories(drafts, 'lunmark brannoch')` puts the timber levy first; `nameStories(drafts, 'Narrow Sea')` names the first.
 */
export const nameStories = (drafts: readonly StoryDraft[], name: string | null): readonly StoryDraft[] => {
  if (name === null) return drafts
  const chosen = drafts.find((s) => asked(s, name))
  if (chosen) return [chosen, ...drafts.filter((s) => s !== chosen)]
  return drafts.map((s, n) => (n === 0 ? { ...s, name } : s))
}
