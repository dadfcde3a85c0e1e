import type { Evidence } from '../../model/evidence.ts'
import type { StoryDraft } from './find-stories.ts'

/** Says which stories articles and places in them belong to. */
export interface StoryPlaces {
  /** All stories that an article feeds, whole or in part. */
  readonly of: (article: string) => readonly string[]
  /** The stories of one place: those that its paragraph belongs to, else those that the whole article does. */
  readonly at: (evidence: Pick<Evidence, 'article' | 'start' | 'zone'>) => readonly string[]
}

interface Place {
  readonly story: string
  readonly start: number
  readonly end: number
}

const push = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** @example `placeOf(drafts).at(finding.evidence[0])` is `['story-4c0e']` where that paragraph tells of it. */
export const placeOf = (stories: readonly StoryDraft[]): StoryPlaces => {
  const all = new Map<string, string[]>()
  const whole = new Map<string, string[]>()
  const parts = new Map<string, Place[]>()
  for (const { id, articles, paragraphs } of stories) {
    const cut = new Set(paragraphs.map((p) => p.article))
    for (const a of articles) {
      push(all, a, id)
      if (!cut.has(a)) push(whole, a, id)
    }
    for (const { article, start, end } of paragraphs) push(parts, article, { story: id, start, end })
  }
  return {
    of: (article) => all.get(article) ?? [],
    at: ({ article, start, zone }) => {
      const own =
        zone === 'body' ? parts.get(article)?.filter((p) => p.start <= start && start < p.end) : undefined
      return own?.length ? own.map((p) => p.story) : (whole.get(article) ?? [])
    },
  }
}
