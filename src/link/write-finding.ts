import type { Annotation, Who } from '../model/annotation.ts'
import { cite, citeZone, type Evidence, type EvidenceRole, type Evidences } from '../model/evidence.ts'
import type { Annotated, Look, Mention } from './linker.ts'
import { byKnownTime, knownTime } from './known-time.ts'

/** Mentions in the order in which the world could know them: publication, then article, then place. */
export const inOrder = <A extends Annotation>(mentions: readonly Mention<A>[]): readonly Mention<A>[] =>
  mentions.length < 2 ? mentions : [...mentions].sort(byTimeAndPlace)

/** Orders mentions by when the world could know them, then by article and place. */
export const byTimeAndPlace = (a: Mention, b: Mention): number =>
  (a.from === b.from ? 0 : byKnownTime(knownTime(a.from.article), knownTime(b.from.article))) ||
  (a.from.article.id < b.from.article.id ? -1 : a.from.article.id > b.from.article.id ? 1 : 0) ||
  a.it.spans[0].start - b.it.spans[0].start ||
  (a.it.id < b.it.id ? -1 : a.it.id > b.it.id ? 1 : 0)

/** The text that a mention's spans count in: the body, or the zone in which a person found it. */
export const textOf = ({ it, from }: Mention): string =>
  it.zone === undefined ? from.article.text : (from.article.zones[it.zone]?.text ?? '')

/** The words of one mention as evidence. */
export const evidenceOf = (mention: Mention, role?: EvidenceRole): Evidences => {
  const [first, ...rest] = mention.it.spans
  const { article } = mention.from
  const { zone } = mention.it
  if (zone !== undefined)
    return [citeZone(article, zone, first), ...rest.map((s) => citeZone(article, zone, s))]
  return [cite(article, first, role), ...rest.map((s) => cite(article, s, role))]
}

/** Whose words an article carries: its agency where it has one, else its group of copies. */
export const originOf = (from: Annotated): string =>
  from.article.agency ? `agency:${from.article.agency}` : from.origin

/** What an article is a witness by: its page (all saves of a page are one), its outlet, its origin. */
const witnessOf = (
  from: Annotated,
): { readonly page: string; readonly outlet: string | null; readonly origin: string } => ({
  page: from.article.saveOf?.capture ?? from.article.capture,
  outlet: from.article.outletFamily ?? from.article.outlet,
  origin: originOf(from),
})

/** Pages, outlets and independent origins behind some articles; all saves of a page are one, and an unknown outlet supports no count of outlets. */
export const supportOf = (
  articles: readonly Annotated[],
): { pages: number; outlets: number; origins: number } => {
  const witnesses = articles.map(witnessOf)
  return {
    pages: new Set(witnesses.map((w) => w.page)).size,
    outlets: new Set(witnesses.map((w) => w.outlet).filter((o) => o !== null)).size,
    origins: new Set(witnesses.map((w) => w.origin)).size,
  }
}

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

/** What findings have in common, of mentions that come one by one, each later than those before. */
export interface RunningCommon {
  readonly add: (mention: Mention, look: Look) => void
  readonly finish: () => Common
}

/**
 * Opens the common fields of a finding that goes on without end: one more mention costs what it brings.
 *
 * @throws Error when finished without a mention: a finding nobody reports cannot be written.
 */
export const runningCommon = (link: string | null, role?: EvidenceRole): RunningCommon => {
  const evidence: Evidence[] = []
  const mentions: string[] = []
  const rules = new Set<string>()
  const stories = new Set<string>()
  const witnesses = { page: new Set<string>(), outlet: new Set<string>(), origin: new Set<string>() }
  let latest: Annotated | null = null
  let knownFrom: string | null = null
  const add: RunningCommon['add'] = (mention, look) => {
    const own = evidenceOf(mention, role)
    evidence.push(...own)
    for (const s of look.stories(own)) stories.add(s)
    mentions.push(mention.it.id)
    rules.add(mention.it.rule)
    for (const ruling of mention.it.ruled ?? []) rules.add(ruling)
    if (latest === mention.from) return
    // What cannot be placed comes last: the first that has a time is the earliest.
    knownFrom ??= knownTime(mention.from.article)
    latest = mention.from
    const { page, outlet, origin } = witnessOf(latest)
    witnesses.page.add(page)
    if (outlet !== null) witnesses.outlet.add(outlet)
    witnesses.origin.add(origin)
  }
  const finish = (): Common => {
    const [id] = mentions
    if (id === undefined) throw new Error('a finding needs at least one mention')
    return {
      id,
      formerIds: [],
      evidence: evidence.slice() as [Evidence, ...Evidence[]],
      knownFrom,
      because: [...rules, ...(link !== null && mentions.length > 1 ? [link] : [])].sort(),
      mentions: mentions.slice(),
      support: {
        pages: witnesses.page.size,
        outlets: witnesses.outlet.size,
        origins: witnesses.origin.size,
      },
      stories: [...stories].sort(),
    }
  }
  return { add, finish }
}

const commonOfOne = (mention: Mention, look: Look, role?: EvidenceRole): Common => {
  const evidence = evidenceOf(mention, role)
  return {
    id: mention.it.id,
    formerIds: [],
    evidence,
    knownFrom: knownTime(mention.from.article),
    because: [mention.it.rule, ...(mention.it.ruled ?? [])].sort(),
    mentions: [mention.it.id],
    support: supportOf([mention.from]),
    stories: look.stories(evidence),
  }
}

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
  const [only] = mentions
  if (only && mentions.length === 1) return commonOfOne(only, look, role)
  const common = runningCommon(link, role)
  for (const m of inOrder(mentions)) common.add(m, look)
  return common.finish()
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
