import type { Dossier, Finding, PartName } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ExplainedEvidence, Explanation, ExplanationLink } from '../model/explanation.ts'
import { partNames } from '../model/part-names.ts'

interface Found {
  readonly part: PartName
  readonly finding: Finding
}

const allFindings = (dossier: Dossier): readonly Found[] =>
  partNames.flatMap((part) => dossier[part].map((finding) => ({ part, finding })))

/** What is no reference to another finding, though it may hold ids. */
const ownFields = new Set([
  'id',
  'formerIds',
  'mentions',
  'because',
  'evidence',
  'stories',
  'support',
  'knownFrom',
])

/** Every text inside a value, however deep, except inside evidence. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'evidence' ? [] : textsIn(each)))
}

const referencesOf = (finding: Finding): readonly { field: string; id: string }[] =>
  Object.entries(finding)
    .filter(([field]) => !ownFields.has(field))
    .flatMap(([field, value]) => [...new Set(textsIn(value))].map((id) => ({ field, id })))

const linksOf = (dossier: Dossier, all: readonly Found[], { finding }: Found): readonly ExplanationLink[] => {
  const partOf = new Map(all.map(({ part, finding: each }) => [each.id, part]))
  const names = referencesOf(finding).flatMap(({ field, id }): ExplanationLink[] => {
    const part = id === finding.id ? undefined : partOf.get(id)
    return part === undefined ? [] : [{ part, id, field, direction: 'names' }]
  })
  const namedBy = all.flatMap(({ part, finding: other }) =>
    other.id === finding.id
      ? []
      : referencesOf(other)
          .filter(({ id }) => id === finding.id)
          .map(({ field }): ExplanationLink => ({ part, id: other.id, field, direction: 'named by' })),
  )
  const listed: ExplanationLink[] = [
    ...dossier.keyPoints
      .filter((point) => point.finding === finding.id)
      .map((point): ExplanationLink => ({
        part: 'keyPoints',
        id: point.finding,
        field: 'finding',
        direction: 'named by',
      })),
    ...dossier.timeline
      .filter((entry) => entry.finding === finding.id)
      .map((entry): ExplanationLink => ({
        part: 'timeline',
        id: entry.finding,
        field: entry.kind,
        direction: 'named by',
      })),
    ...dossier.loops
      .filter((loop) => loop.conditions.includes(finding.id))
      .flatMap((loop) =>
        loop.conditions
          .filter((id) => id !== finding.id)
          .map((id): ExplanationLink => ({ part: 'loops', id, field: 'conditions', direction: 'names' })),
      ),
    ...finding.stories.map((id): ExplanationLink => ({
      part: 'stories',
      id,
      field: 'stories',
      direction: 'names',
    })),
  ]
  return [...names, ...namedBy, ...listed]
}

/** The evidence of a finding itself and of what is recorded inside it (history, sides, roles), each place once. */
const evidenceOf = (finding: Finding): readonly Evidence[] => {
  const found = new Map<string, Evidence>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (value !== null && typeof value === 'object')
      for (const [key, each] of Object.entries(value))
        if (key === 'evidence')
          for (const one of each as readonly Evidence[]) {
            const place = [
              one.article,
              one.zone,
              one.zoneIndex ?? '',
              one.start,
              one.end,
              one.role ?? '',
            ].join('|')
            if (!found.has(place)) found.set(place, one)
          }
        else collect(each)
  }
  collect({ evidence: finding.evidence })
  collect(finding)
  return [...found.values()]
}

const withArticle = (dossier: Dossier, evidence: Evidence): ExplainedEvidence => {
  const article = dossier.articles.find((each) => each.id === evidence.article)
  return {
    evidence,
    outlet: article?.outlet ?? null,
    source: article?.source ?? null,
    publishedAt: article?.publishedAt ?? null,
    origin: article?.origin ?? null,
  }
}

/**
 * The ids that an id or the beginning of one may mean: the exact one if there is one, else all that begin so.
 * Former ids count, and lead to the finding that bears the new one.
 *
 * @example `matchingIds(dossier, 'm-3f')` is `['m-3f09c2']` where one id only begins like that.
 */
export const matchingIds = (dossier: Dossier, asked: string): readonly string[] => {
  const known = allFindings(dossier).flatMap(({ finding }) =>
    [finding.id, ...finding.formerIds, ...finding.mentions].map((name) => ({ name, id: finding.id })),
  )
  const exact = known.filter(({ name, id }) => name === asked && id === asked)
  const chosen = exact.length > 0 ? exact : known.filter(({ name }) => name === asked)
  const begun = chosen.length > 0 ? chosen : known.filter(({ name }) => name.startsWith(asked))
  return [...new Set(begun.map(({ id }) => id))].sort()
}

/**
 * The chain behind one finding: the rules that made it, the mentions it was merged from, every piece of evidence with its
 * outlet, date and origin, and what it is linked with. `id` may be a former id, a mention's id or a beginning that fits one
 * finding only; null where it fits none or several (`matchingIds` says which).
 *
 * @example `explain(dossier, 'd-19')?.because` // ['deadlines/by-date', 'link/deadline-moved']
 */
export const explain = (dossier: Dossier, id: string): Explanation | null => {
  const [match, ...others] = matchingIds(dossier, id)
  if (match === undefined || others.length > 0) return null
  const all = allFindings(dossier)
  const found = all.find(({ finding }) => finding.id === match)
  if (found === undefined) return null
  const { part, finding } = found
  return {
    id: finding.id,
    part,
    askedAs: finding.formerIds.find((former) => former === id) ?? null,
    because: finding.because,
    mergedFrom: finding.mentions,
    formerIds: finding.formerIds,
    knownFrom: finding.knownFrom,
    support: finding.support,
    evidence: evidenceOf(finding).map((each) => withArticle(dossier, each)),
    links: linksOf(dossier, all, found),
  }
}
