import { hasWords } from '../kit/has-words.ts'
import type { Dossier, Finding, PartName, Story } from '../model/dossier.ts'
import { partNames } from '../model/part-names.ts'

/**
 * The story that a person means: by name, by some of its parties, by its id or the beginning of that; null where there is none.
 *
 * @example `storyAsked(dossier, 'lunmark brannoch')?.name` // 'Brannoch – Lunmark'
 */
export const storyAsked = (dossier: Dossier, asked: string): Story | null => {
  const names = new Map(dossier.actors.map((a) => [a.id, a.name]))
  const isMeant = ({ id, name, parties }: Story): boolean =>
    id.startsWith(asked) || hasWords(`${name} ${parties.map((p) => names.get(p) ?? p).join(' ')}`, asked)
  return dossier.stories.find(isMeant) ?? null
}

/**
 * The dossier of one story: its articles, what stands in them of it, and the names of the other stories. An article that a line
 * of it also rests on stays in, whatever story it belongs to; a story that is not in the dossier gives the dossier as it was.
 *
 * @example `storyDossier(dossier, dossier.stories[1].id).stories[0]` is that second story.
 */
export const storyDossier = (dossier: Dossier, id: string): Dossier => {
  const story = dossier.stories.find((each) => each.id === id)
  if (!story) return dossier
  const own = Object.fromEntries(
    partNames.map((part) => [
      part,
      (dossier[part] as readonly Finding[]).filter((each) => each.stories.includes(id)),
    ]),
  ) as unknown as Pick<Dossier, PartName>
  const cited = new Set(
    partNames
      .filter((part) => part !== 'actors' && part !== 'dates')
      .flatMap((part) => own[part].flatMap((each) => each.evidence.map((e) => e.article))),
  )
  for (const article of story.articles) cited.add(article)
  const kept = new Set(own.conditions.map((each) => each.id))
  return {
    ...dossier,
    ...own,
    actors: dossier.actors.filter((each) => each.stories.includes(id) || story.parties.includes(each.id)),
    articles: dossier.articles.filter((each) => cited.has(each.id)),
    loops: dossier.loops.filter((loop) => loop.conditions.every((each) => kept.has(each))),
    stories: [story, ...dossier.stories.filter((each) => each !== story)],
    keyPoints: story.keyPoints,
    timeline: dossier.timeline.filter((entry) => entry.stories.includes(id)),
  }
}
