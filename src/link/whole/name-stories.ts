import { hasWords, wordsIn } from '../../kit/has-words.ts'
import type { StoryDraft } from './find-stories.ts'

/** A name that a person gives a story, and how it is known: by its parties, or by words that its pages use. */
export interface StoryName {
  readonly name: string
  readonly parties: readonly string[]
  readonly words: readonly string[]
}

/** What a person says of stories: their names, and which is to be first. */
export interface StoryWish {
  readonly names: readonly StoryName[]
  /** A name, parties of a story, or its id; null for the one with most articles. */
  readonly first: string | null
}

/** Title and text of an article. */
export type TextOf = (article: string) => string

const isMeant = (story: StoryDraft, { parties }: StoryName): boolean =>
  parties.length > 0 && parties.every((asked) => story.parties.some((p) => hasWords(p, asked)))

// The share of a story's articles in which one of the words stands.
const shareOf = (story: StoryDraft, words: readonly string[], textOf: TextOf): number => {
  const asked = words.map((w) => ` ${wordsIn(w).join(' ')} `)
  const having = story.articles.filter((a) => {
    const text = ` ${wordsIn(textOf(a)).join(' ')} `
    return asked.some((w) => text.includes(w))
  })
  return having.length / story.articles.length
}

const wanted = (stories: readonly StoryDraft[], name: StoryName, textOf: TextOf): StoryDraft | null => {
  const named = stories.filter((s) => name.parties.length === 0 || isMeant(s, name))
  if (name.words.length === 0) return named[0] ?? null
  const shares = named.map((story) => ({ story, share: shareOf(story, name.words, textOf) }))
  const best = shares.reduce<(typeof shares)[number] | null>(
    (b, s) => (b && b.share >= s.share ? b : s),
    null,
  )
  return best && best.share >= 0.5 ? best.story : null
}

// By name, by some of its parties, by its id or the beginning of that.
const isStory = (story: Pick<StoryDraft, 'id' | 'name' | 'parties'>, asked: string): boolean =>
  story.id.startsWith(asked) || hasWords(`${story.name} ${story.parties.join(' ')}`, asked)

/**
 * The stories under the names that a person gave them, the one they asked for in front. A name goes to one story, the one with most
 * articles of those that it fits; a story takes the first name that fits it.
 *
 * @example `nameStories(drafts, { names: [], first: 'lunmark brannoch' }, textOf)` puts the timber levy first.
 */
export const nameStories = (
  drafts: readonly StoryDraft[],
  { names, first }: StoryWish,
  textOf: TextOf,
): readonly StoryDraft[] => {
  const given = new Map<string, string>()
  for (const name of names) {
    const story = wanted(
      drafts.filter((s) => !given.has(s.id)),
      name,
      textOf,
    )
    if (story) given.set(story.id, name.name)
  }
  const named = drafts.map((s) => ({ ...s, name: given.get(s.id) ?? s.name }))
  const chosen = first === null ? undefined : named.find((s) => isStory(s, first))
  return chosen ? [chosen, ...named.filter((s) => s !== chosen)] : named
}
