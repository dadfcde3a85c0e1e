import type { Annotation, Who } from '../model/annotation.ts'
import { cite, type Evidence, type EvidenceRole, type Evidences } from '../model/evidence.ts'
import type { Annotated, Look, Mention } from './linker.ts'
import { byKnownTime, knownTime } from './known-time.ts'

/** Mentions in the order in which the world could know them: publication, then article, then place. */
export const inOrder = <A extends Annotation>(mentions: readonly Mention<A>[]): readonly Mention<A>[] =>
  mentions.length < 2 ? mentions : [...mentions].sort(byTimeAndPlace)

const byTimeAndPlace = (a: Mention, b: Mention): number =>
  (a.from === b.from ? 0 : byKnownTime(knownTime(a.from.article), knownTime(b.from.article))) ||
  (a.from.article.id < b.from.article.id ? -1 : a.from.article.id > b.from.article.id ? 1 : 0) ||
  a.it.spans[0].start - b.it.spans[0].start ||
  (a.it.id < b.it.id ? -1 : a.it.id > b.it.id ? 1 : 0)

/** The words of one mention as evidence. */
export const evidenceOf = (mention: Mention, role?: EvidenceRole): Evidences => {
  const [first, ...rest] = mention.it.spans
  const { article } = mention.from
  return [cite(article, first, role), ...rest.map((s) => cite(article, s, role))]
}

/** Whose words an article carries: its agency where it has one, else its group of copies. */
export const originOf = (from: Annotated): string =>
  from.article.agency ? `agency:${from.article.agency}` : from.origin

/** Pages, outlets and independent origins behind some articles; all saves of a page are one, and an unknown outlet supports no count of outlets. */
export const supportOf = (
  articles: readonly Annotated[],
): { pages: number; outlets: number; origins: number } => ({
  pages: new Set(articles.map((a) => a.article.saveOf?.capture ?? a.article.capture)).size,
  outlets: new Set(articles.map((a) => a.article.outletFamily ?? a.article.outlet).filter((o) => o !== null))
    .size,
  origins: new Set(articles.map(originOf)).size,
})

/** The earliest time at which one of the articles was known; null where none is dated. */
const knownFromOf = (articles: readonly Annotated[]): string | null =>
  articles
    .map((a) => knownTime(a.article))
    .filter((t) => t !== null)
    .sort(byKnownTime)[0] ?? null

/** The fields that every finding has. */
export interface Common {
  readonly id: string
  readonly formerIds: readonly string[]
  readonly evidence: Evidences
  readonly knownFrom: string | null
  readonly because: readonly string[]
  readonly mentions: readonly string[]
  readonly support: { readonly pages: number; readonly outlets: number; readonly origins: number }
  readonly stories: readonly string[]
}

const unique = (texts: readonly string[]): readonly string[] =>
  texts.length < 2 ? texts : [...new Set(texts)].sort()

/**
 * What a finding made of these mentions has in common with every other: it takes the id of its earliest mention.
 *
 * @throws Error without a mention: a finding nobody reports cannot be written.
 */
export const commonOf = (
  mentions: readonly Mention[],
  look: Look,
  link: string | null,
  role?: EvidenceRole,
): Common => {
  const ordered = inOrder(mentions)
  const [first] = ordered
  if (!first) throw new Error('a finding needs at least one mention')
  const articles = [...new Map(ordered.map((m) => [m.from.article.id, m.from])).values()]
  const more: readonly Evidence[] = ordered.slice(1).flatMap((m) => [...evidenceOf(m, role)])
  const [head, ...tail] = evidenceOf(first, role)
  return {
    id: first.it.id,
    formerIds: [],
    evidence: [head, ...tail, ...more],
    knownFrom: knownFromOf(articles),
    because: unique([
      ...ordered.map((m) => m.it.rule),
      ...(link !== null && ordered.length > 1 ? [link] : []),
    ]),
    mentions: ordered.map((m) => m.it.id),
    support: supportOf(articles),
    stories: look.stories([head, ...tail, ...more]),
  }
}

/** The first value that is not null, in order. */
export const firstOf = <T>(values: readonly (T | null)[]): T | null => values.find((v) => v !== null) ?? null

/** The last value that is not null, in order. */
export const lastOf = <T>(values: readonly (T | null)[]): T | null =>
  values.findLast((v) => v !== null) ?? null

/** Ids (or words) of several people in an article, each once. */
export const idsOf = (look: Look, from: Annotated, people: readonly Who[]): readonly string[] => [
  ...new Set(people.map((w) => look.actor(from, w) ?? w.text)),
]

/** Distinct texts in order of first appearance. */
export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** Whom several people in an article speak for, each side once. */
export const sidesOf = (look: Look, from: Annotated, people: readonly Who[]): readonly string[] => [
  ...new Set(people.map((w) => look.party(from, w))),
]
