import { foldLetters } from '../kit/name-keys.ts'
import type { Dossier, Finding, Story } from '../model/dossier.ts'
import { counted } from './counted.ts'
import { describeDate } from './describe-date.ts'
import { dayBounds } from './edtf.ts'
import { issueWords } from './lines/issue-words.ts'
import { printable } from './printable.ts'

/** One story as `parley stories` tells of it. */
export interface StoryFacts {
  readonly id: string
  readonly name: string
  readonly parties: readonly string[]
  readonly pages: number
  readonly articles: number
  /** Articles of which only some paragraphs belong. */
  readonly inPart: number
  readonly outlets: number
  readonly origins: number
  /** First and last day of publication, null where no page is dated. */
  readonly first: string | null
  readonly last: string | null
  /** What it is about: the issues on which most is wanted, offered or refused. */
  readonly issues: readonly string[]
  /** Names of stories told of on the same pages or by one of the same parties. */
  readonly related: readonly string[]
}

const mostIssues = 4

const issuesOf = (positions: readonly Finding<'positions'>[], story: string): readonly string[] => {
  const times = new Map<string, number>()
  for (const p of positions)
    if (p.stories.includes(story)) times.set(p.issue, (times.get(p.issue) ?? 0) + p.support.pages)
  return [...times]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostIssues)
    .map(([issue]) => issueWords(issue))
}

/** What there is to say of each story of a dossier, in its order. */
export const storyFacts = (dossier: Dossier): readonly StoryFacts[] => {
  const articles = new Map(dossier.articles.map((a) => [a.id, a]))
  const actors = new Map(dossier.actors.map((a) => [a.id, a.name]))
  const names = new Map(dossier.stories.map((s) => [s.id, s.name]))
  return dossier.stories.map((story: Story) => {
    const own = story.articles.flatMap((id) => articles.get(id) ?? [])
    const days = own
      .flatMap((a) => (a.publishedAt === null ? [] : (dayBounds(a.publishedAt).first ?? [])))
      .sort()
    return {
      id: story.id,
      name: story.name,
      parties: story.parties.map((p) => actors.get(p) ?? p),
      pages: new Set(own.map((a) => a.capture)).size,
      articles: own.length,
      inPart: new Set(story.paragraphs.map((p) => p.article)).size,
      outlets: new Set(own.flatMap((a) => a.outletFamily ?? a.outlet ?? [])).size,
      origins: new Set(own.map((a) => a.origin)).size,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      issues: issuesOf(dossier.positions, story.id),
      related: story.related.map((id) => names.get(id) ?? id),
    }
  })
}

const daysOf = ({ first, last }: StoryFacts): string =>
  first === null || last === null
    ? 'not dated'
    : first === last
      ? describeDate(first)
      : describeDate(`${first}/${last}`)

const mostRelated = 3

const linesOf = (facts: StoryFacts): readonly string[] => {
  const more = facts.related.length - mostRelated
  return [
    facts.name,
    ...(facts.parties.length === 0 || facts.name === facts.parties.join(' – ')
      ? []
      : [`  ${facts.parties.join(', ')}`]),
    `  ${[
      counted(facts.pages, 'page'),
      counted(facts.outlets, 'outlet'),
      counted(facts.origins, 'origin'),
      daysOf(facts),
      ...(facts.inPart === 0 ? [] : [`${counted(facts.inPart, 'article')} in part`]),
    ].join(' · ')}`,
    ...(facts.issues.length === 0 ? [] : [`  about ${facts.issues.join(', ')}`]),
    ...(facts.related.length === 0
      ? []
      : [
          `  related: ${facts.related.slice(0, mostRelated).join('; ')}${more > 0 ? `; ${String(more)} more` : ''}`,
        ]),
  ]
}

/**
 * The stories of a dossier as text, and how many articles tell of none.
 *
 * @example renderStories(dossier) // 'Keshet – Vardania\n  7 pages · 5 outlets · 6 origins · …'
 */
export const renderStories = (dossier: Dossier): string => {
  const told = new Set(dossier.stories.flatMap((s) => s.articles))
  const others = dossier.articles.filter((a) => !told.has(a.id)).length
  const end = others === 0 ? [] : [`${counted(others, 'article')} in no story`]
  return factsAsText(storyFacts(dossier), end)
}

/** What there is to say of some stories as text, and what is said at the end. */
export const factsAsText = (all: readonly StoryFacts[], end: readonly string[] = []): string => {
  const blocks = all.map((facts) => linesOf(facts).map(printable).join('\n'))
  return `${[...(blocks.length === 0 ? ['No negotiation found on these pages'] : blocks), ...end].join('\n\n')}\n`
}

/**
 * A name for the files of each story, in order, each once.
 *
 * @example `storyFiles(dossier.stories)` // ['keshet-vardania', 'brannoch-lunmark']
 */
export const storyFiles = (stories: readonly Pick<Story, 'name'>[]): readonly string[] => {
  const taken = new Map<string, number>()
  return stories.map(({ name }) => {
    const slug =
      foldLetters(name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 80) || 'story'
    const n = (taken.get(slug) ?? 0) + 1
    taken.set(slug, n)
    return n === 1 ? slug : `${slug}-${String(n)}`
  })
}
