import { bookkeeping } from '../model/bookkeeping.ts'
import type { Dossier, DossierArticle, Finding, PartName } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ExplainedEvidence, Explanation, ExplanationLink } from '../model/explanation.ts'
import { partNames } from '../model/part-names.ts'

interface Found {
  readonly part: PartName
  readonly finding: Finding
}

const allFindings = (dossier: Dossier): readonly Found[] =>
  partNames.flatMap((part) => dossier[part].map((finding) => ({ part, finding })))

/** Every text inside a value, however deep, except inside evidence. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'evidence' ? [] : textsIn(each)))
}

const referencesOf = (finding: Finding): readonly { field: string; id: string }[] =>
  Object.entries(finding)
    .filter(([field]) => !bookkeeping.has(field))
    .flatMap(([field, value]) => [...new Set(textsIn(value))].map((id) => ({ field, id })))

/** A dossier made ready to be asked for the chains behind its findings. */
interface Chains {
  readonly found: ReadonlyMap<string, Found>
  /** Which finding an id means: its own, a former one, that of a mention; several where it is ambiguous. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
  readonly namedBy: ReadonlyMap<string, readonly ExplanationLink[]>
  readonly articles: ReadonlyMap<string, DossierArticle>
}

const grouped = <T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> => {
  const out = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const own = out.get(key)
    if (own) own.push(value)
    else out.set(key, [value])
  }
  return out
}

/** What names each finding: other findings, then key points, then the timeline. */
function* namings(dossier: Dossier, all: readonly Found[], ids: ReadonlyMap<string, Found>) {
  for (const { part, finding } of all)
    for (const { field, id } of referencesOf(finding))
      if (id !== finding.id && ids.has(id))
        yield [id, { part, id: finding.id, field, direction: 'named by' } as ExplanationLink] as const
  for (const { finding: id } of dossier.keyPoints)
    yield [id, { part: 'keyPoints', id, field: 'finding', direction: 'named by' } as ExplanationLink] as const
  for (const { finding: id, kind } of dossier.timeline)
    yield [id, { part: 'timeline', id, field: kind, direction: 'named by' } as ExplanationLink] as const
}

const chainsOf = (dossier: Dossier): Chains => {
  const all = allFindings(dossier)
  const found = new Map(all.map((each) => [each.finding.id, each]))
  const known = new Map<string, Set<string>>()
  for (const { finding } of all)
    for (const name of [finding.id, ...finding.formerIds, ...finding.mentions])
      known.set(name, (known.get(name) ?? new Set()).add(finding.id))
  return {
    found,
    known,
    namedBy: grouped(namings(dossier, all, found)),
    articles: new Map(dossier.articles.map((each) => [each.id, each])),
  }
}

const linksOf = (dossier: Dossier, chains: Chains, { finding }: Found): readonly ExplanationLink[] => {
  const names = referencesOf(finding).flatMap(({ field, id }): ExplanationLink[] => {
    const part = id === finding.id ? undefined : chains.found.get(id)?.part
    return part === undefined ? [] : [{ part, id, field, direction: 'names' }]
  })
  const listed: ExplanationLink[] = [
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
  return [...names, ...(chains.namedBy.get(finding.id) ?? []), ...listed]
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

const withArticle = ({ articles }: Chains, evidence: Evidence): ExplainedEvidence => {
  const article = articles.get(evidence.article)
  return {
    evidence,
    outlet: article?.outlet ?? null,
    source: article?.source ?? null,
    publishedAt: article?.publishedAt ?? null,
    origin: article?.origin ?? null,
  }
}

const idsMeant = ({ known }: Chains, asked: string): readonly string[] => {
  const named = known.get(asked)
  if (named) return named.has(asked) ? [asked] : [...named].sort()
  const begun = [...known].flatMap(([name, ids]) => (name.startsWith(asked) ? [...ids] : []))
  return [...new Set(begun)].sort()
}

/**
 * The ids that an id or the beginning of one may mean: the exact one if there is one, else all that begin so.
 * Former ids count, and lead to the finding that bears the new one.
 *
 * @example `matchingIds(dossier, 'm-3f')` is `['m-3f09c2']` where one id only begins like that.
 */
export const matchingIds = (dossier: Dossier, asked: string): readonly string[] =>
  idsMeant(chainsOf(dossier), asked)

/**
 * Answers `explain` for many findings of a dossier: it is looked through once, when it is asked first.
 *
 * @example `const explainOf = explainer(dossier)` then `explainOf('d-19')?.because`
 */
export const explainer = (dossier: Dossier): ((id: string) => Explanation | null) => {
  let chains: Chains | null = null
  return (id) => {
    chains ??= chainsOf(dossier)
    const [match, ...others] = idsMeant(chains, id)
    const found = match === undefined || others.length > 0 ? undefined : chains.found.get(match)
    if (found === undefined) return null
    const { part, finding } = found
    const own = chains
    return {
      id: finding.id,
      part,
      askedAs: finding.formerIds.find((former) => former === id) ?? null,
      because: finding.because,
      mergedFrom: finding.mentions,
      formerIds: finding.formerIds,
      knownFrom: finding.knownFrom,
      support: finding.support,
      evidence: evidenceOf(finding).map((each) => withArticle(own, each)),
      links: linksOf(dossier, own, found),
    }
  }
}

/**
 * The chain behind one finding: the rules that made it, the mentions it was merged from, every piece of evidence with its
 * outlet, date and origin, and what it is linked with. `id` may be a former id, a mention's id or a beginning that fits one
 * finding only; null where it fits none or several (`matchingIds` says which).
 *
 * @example `explain(dossier, 'd-19')?.because` // ['deadlines/by-date', 'link/deadline-moved']
 */
export const explain = (dossier: Dossier, id: string): Explanation | null => explainer(dossier)(id)
