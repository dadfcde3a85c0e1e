import { earliestDay, latestDay } from '../kit/calendar.ts'
import { fold } from '../kit/fold.ts'
import { lastInstant } from '../kit/last-instant.ts'
import { comparedParts } from '../model/compared-parts.ts'
import type { Change, Diff, DiffValue, FieldChange } from '../model/diff.ts'
import type { Dossier, DossierArticle, Finding } from '../model/dossier.ts'
import type { Evidence, Evidences } from '../model/evidence.ts'
import { comparedFields, fieldOf } from './compared-fields.ts'
import { matchFindings, type Matched } from './match-findings.ts'
import { wholeLineages } from './whole-lineages.ts'

type Part = (typeof comparedParts)[number]
type Pair = Matched<Finding>['now'][number]
type Entry = Readonly<Record<string, unknown>> & { readonly evidence: Evidences }

/** Both dossiers with what is looked up in them. */
interface Both {
  readonly earlier: Dossier
  readonly later: Dossier
  /** Articles of the later one that the earlier one did not have. */
  readonly fresh: ReadonlyMap<string, DossierArticle>
  /** Ids of actors in the earlier one to those in the later one. */
  readonly actorNow: ReadonlyMap<string, string>
  readonly isOwn: (stories: readonly string[]) => boolean
}

const knownTime = ({ saveOf, publishedAt, capturedAt }: DossierArticle): string | null =>
  saveOf?.knownFrom ?? publishedAt ?? capturedAt

const byTime = (a: string | null, b: string | null): number => {
  const [x, y] = [lastInstant(a), lastInstant(b)]
  return x < y ? -1 : x > y ? 1 : (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

const bothOf = (earlier: Dossier, later: Dossier): Both => {
  const before = new Set(earlier.articles.map((a) => a.id))
  const front = later.stories[0]?.id ?? null
  const actors = matchFindings<Finding<'actors'>>(earlier.actors, later.actors)
  return {
    earlier,
    later,
    fresh: new Map(later.articles.filter((a) => !before.has(a.id)).map((a) => [a.id, a])),
    actorNow: new Map(actors.now.flatMap(({ is, was }) => was.map((each) => [each.id, is.id] as const))),
    isOwn: (stories) => front === null || stories.length === 0 || stories.includes(front),
  }
}

const placeOf = (e: Evidence): string => [e.article, e.zone, e.zoneIndex ?? '', e.start, e.end].join('|')

const eachOnce = (all: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(all.map((e) => [placeOf(e), e])).values(),
]

/** All evidence of a finding, with that of its history, sides and deliveries. */
const evidenceIn = (value: unknown): readonly Evidence[] => {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'evidence' ? (each as Evidences) : evidenceIn(each),
  )
}

const historyOf = (finding: Finding): readonly Entry[] => ('history' in finding ? finding.history : [])

// Ids of actors as the later dossier has them, so that a new id for the same one is no change.
const asNow = (value: DiffValue, both: Both): DiffValue =>
  typeof value === 'string'
    ? (both.actorNow.get(value) ?? value)
    : Array.isArray(value)
      ? (value as readonly string[]).map((each) => both.actorNow.get(each) ?? each)
      : value

const isDate = (value: DiffValue): value is string =>
  typeof value === 'string' && /^[[{.]*[\dX]{4}/.test(value)

const isSame = (was: DiffValue, is: DiffValue): boolean => {
  if (was === is) return true
  if (Array.isArray(was) && Array.isArray(is)) {
    const [a, b] = [was, is].map((all) => new Set((all as readonly string[]).map(fold)))
    return a !== undefined && b !== undefined && a.size === b.size && [...a].every((each) => b.has(each))
  }
  if (typeof was !== 'string' || typeof is !== 'string' || isDate(was) || isDate(is)) return false
  const [a, b] = [fold(was), fold(is)]
  return a.includes(b) || b.includes(a)
}

// The dates that later reports gave between the first and the last.
const between = (
  finding: Finding,
  field: string,
  ends: readonly DiffValue[],
  { fresh }: Both,
): readonly string[] => {
  const said = historyOf(finding)
    .filter((entry) => entry.evidence.some((e) => fresh.has(e.article)))
    .map((entry) => entry[field])
    .filter((value) => typeof value === 'string')
  return [...new Set(said)].filter((value) => isDate(value) && !ends.includes(value))
}

const fieldChanges = (part: Part, was: Finding, is: Finding, both: Both): readonly FieldChange[] =>
  comparedFields[part].fields.flatMap((field) => {
    const [before, now] = [asNow(fieldOf(was, field), both), fieldOf(is, field)]
    const change = { field, was: before, is: now, through: between(is, field, [before, now], both) }
    return isSame(change.was, change.is) ? [] : [change]
  })

// A day that lies within the days given before is the same one, known more exactly.
const isMove = ({ was, is }: FieldChange): boolean => {
  if (!isDate(was) || !isDate(is)) return false
  const within = (a: string, b: string): boolean =>
    (earliestDay(a) ?? '') >= (earliestDay(b) ?? '') && (latestDay(a) ?? '9999') <= (latestDay(b) ?? '9999')
  return !within(was, is) && !within(is, was)
}

// What a change rests on: reports that could not be known before, first those that say what holds now.
const evidenceOf = (
  finding: Finding,
  changes: readonly FieldChange[],
  { fresh }: Both,
): readonly Evidence[] => {
  const isFresh = (e: Evidence): boolean => fresh.has(e.article)
  const saying = historyOf(finding).filter((entry) =>
    changes.some(({ field, is }) => is !== null && entry[field] === is),
  )
  const best = saying.flatMap((entry) => entry.evidence.filter(isFresh))
  return eachOnce(best.length > 0 ? best : evidenceIn(finding).filter(isFresh))
}

const reasonOf = (articles: readonly string[], { later, fresh, earlier }: Both): Change['reason'] => {
  const before = new Set(earlier.articles.map((a) => a.id))
  const plain = { articles, revision: null, announced: null }
  if (articles.length === 0) return { kind: 'other pages', ...plain }
  const saves = articles.every((id) => before.has(fresh.get(id)?.saveOf?.article ?? ''))
  if (!saves) return { kind: 'later report', ...plain }
  const revision = later.revisions.find((r) => articles.includes(r.to.article)) ?? null
  return {
    kind: 'correction',
    articles,
    revision: revision?.id ?? null,
    announced: revision?.announced ?? null,
  }
}

const byOf = (
  part: Part,
  finding: Finding,
  changes: readonly FieldChange[],
  { fresh }: Both,
): string | null => {
  const { date } = comparedFields[part]
  const said = changes.find(({ field }) => field === date) ?? changes[0]
  const entry = historyOf(finding).findLast(
    (each) =>
      each.evidence.some((e) => fresh.has(e.article)) && (said === undefined || each[said.field] === said.is),
  )
  const who = part === 'deadlines' ? (entry?.['setBy'] ?? fieldOf(finding, 'setBy')) : (entry?.['by'] ?? null)
  return typeof who === 'string' ? who : null
}

const knownFromOf = (evidence: readonly Evidence[], { fresh }: Both): string | null =>
  evidence
    .map((e) => fresh.get(e.article))
    .filter((a) => a !== undefined)
    .map(knownTime)
    .filter((t) => t !== null)
    .sort(byTime)[0] ?? null

interface Written {
  readonly change: Change['change']
  readonly part: Part
  readonly finding: Finding
  readonly was: readonly Finding[]
  readonly fields: readonly FieldChange[]
}

const writeChange = ({ change, part, finding, was, fields }: Written, both: Both): Change | null => {
  const found = evidenceOf(finding, fields, both)
  const [first, ...rest] = found
  const articles = [...new Set(found.map((e) => e.article))].sort()
  // What only pages without a date tell has no place in time.
  const knownFrom = first ? knownFromOf(found, both) : finding.knownFrom
  if (knownFrom === null) return null
  return {
    change,
    part,
    id: finding.id,
    formerIds: was.map((each) => each.id),
    fields,
    by: byOf(part, finding, fields, both),
    reason: reasonOf(articles, both),
    knownFrom,
    evidence: first ? [first, ...rest] : finding.evidence,
  }
}

/** Stretches of first saves that a later save, not known before, no longer holds, by article. */
const takenBack = ({
  earlier,
  later,
}: Both): ReadonlyMap<string, { readonly spans: readonly Evidence[]; readonly by: Finding<'revisions'> }> => {
  const before = new Set(earlier.revisions.map((r) => r.id))
  return new Map(
    later.revisions
      .filter((r) => !before.has(r.id))
      .map((by) => [
        by.from.article,
        {
          by,
          spans: by.changes
            .filter(({ kind }) => kind === 'removed' || kind === 'changed')
            .flatMap((c) => c.evidence.filter((e) => e.article === by.from.article)),
        },
      ]),
  )
}

const withdrawal = (
  part: Part | 'loops',
  finding: Finding,
  revision: Finding<'revisions'> | null,
): Change => ({
  change: 'withdrawn',
  part,
  id: finding.id,
  formerIds: [finding.id],
  fields: [],
  by: null,
  reason:
    revision === null
      ? { kind: 'other pages', articles: [], revision: null, announced: null }
      : {
          kind: 'correction',
          articles: [revision.to.article],
          revision: revision.id,
          announced: revision.announced,
        },
  knownFrom: revision?.knownFrom ?? null,
  evidence: finding.evidence,
})

// The revision by which all that a finding rests on was taken back.
const takenBackBy = (finding: Finding, back: ReturnType<typeof takenBack>): Finding<'revisions'> | null => {
  const all = evidenceIn(finding)
  const gone = (e: Evidence): boolean =>
    back.get(e.article)?.spans.some((s) => s.start < e.end && e.start < s.end && s.zone === e.zone) ?? false
  return all.every(gone) ? (back.get(finding.evidence[0].article)?.by ?? null) : null
}

const changeOf = (part: Part, { is, was, parted }: Pair, both: Both): Change | null => {
  const [before] = was
  if (before === undefined) {
    const isNews = evidenceIn(is).some((e) => both.fresh.has(e.article))
    return parted && !isNews ? null : writeChange({ change: 'new', part, finding: is, was, fields: [] }, both)
  }
  const fields = fieldChanges(part, before, is, both)
  if (fields.length === 0) return null
  const moved = fields.some((each) => each.field === comparedFields[part].date && isMove(each))
  return writeChange({ change: moved ? 'moved' : 'changed', part, finding: is, was, fields }, both)
}

const changesIn = (part: Part, both: Both): readonly Change[] => {
  const own = (d: Dossier): readonly Finding[] => (part === 'deadlines' ? wholeLineages(d) : d[part])
  const { now, gone } = matchFindings(own(both.earlier), own(both.later))
  const back = takenBack(both)
  const changes = now
    .filter(({ is }) => both.isOwn(is.stories))
    .flatMap((pair): readonly Change[] => {
      const revision = pair.was.length > 0 ? takenBackBy(pair.is, back) : null
      if (revision !== null) return [withdrawal(part, pair.is, revision)]
      const change = changeOf(part, pair, both)
      return change === null ? [] : [change]
    })
  return [...changes, ...gone.filter((it) => both.isOwn(it.stories)).map((it) => withdrawal(part, it, null))]
}

// A loop is the set of its conditions.
const loopChanges = (both: Both): readonly Change[] => {
  const { now } = matchFindings<Finding<'conditions'>>(both.earlier.conditions, both.later.conditions)
  const idNow = new Map(now.flatMap(({ is, was }) => was.map((each) => [each.id, is.id] as const)))
  const keyOf = (ids: readonly string[]): string => [...ids].sort().join(' ')
  const keys = (d: Dossier): ReadonlyMap<string, readonly string[]> =>
    new Map(d.loops.map(({ conditions }) => [keyOf(conditions.map((id) => idNow.get(id) ?? id)), conditions]))
  const [before, after] = [keys(both.earlier), keys({ ...both.later })]
  const told = (d: Dossier, ids: readonly string[], change: 'new' | 'withdrawn'): readonly Change[] => {
    const members = ids.flatMap((id) => d.conditions.find((c) => c.id === id) ?? [])
    const [first] = members
    if (!first || !members.some((c) => both.isOwn(c.stories))) return []
    const evidence = eachOnce(members.flatMap((c) => [...c.evidence]))
    const [head = first.evidence[0], ...rest] = evidence
    const articles = [...new Set(evidence.map((e) => e.article))].filter((id) => both.fresh.has(id)).sort()
    const known =
      members
        .map((c) => c.knownFrom)
        .sort(byTime)
        .at(-1) ?? null
    if (change === 'new' && known === null) return []
    const field = {
      field: 'conditions',
      was: change === 'new' ? null : ids,
      is: change === 'new' ? ids : null,
      through: [],
    }
    return [
      {
        change,
        part: 'loops',
        id: keyOf(ids),
        formerIds: [],
        fields: [field],
        by: null,
        reason: reasonOf(change === 'new' ? articles : [], both),
        knownFrom: change === 'new' ? known : null,
        evidence: [head, ...rest],
      },
    ]
  }
  return [
    ...[...after].filter(([key]) => !before.has(key)).flatMap(([, ids]) => told(both.later, ids, 'new')),
    ...[...before]
      .filter(([key]) => !after.has(key))
      .flatMap(([, ids]) => told(both.earlier, ids, 'withdrawn')),
  ]
}

// What an unchanged sentence of a later save says was said before.
const newStatements = (both: Both): number => {
  const { now } = matchFindings<Finding<'statements'>>(both.earlier.statements, both.later.statements)
  const said = new Set(both.earlier.statements.map((s) => fold(s.content)))
  return now.filter(
    ({ is, was }) =>
      was.length === 0 &&
      is.speech &&
      is.knownFrom !== null &&
      both.isOwn(is.stories) &&
      !(is.evidence.every((e) => both.fresh.get(e.article)?.saveOf) && said.has(fold(is.content))),
  ).length
}

const idsIn = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ by, fields }) => [
    ...(by === null ? [] : [by]),
    ...fields.flatMap(({ was, is }) =>
      [was, is].flatMap((v) =>
        typeof v === 'string' ? [v] : Array.isArray(v) ? (v as readonly string[]) : [],
      ),
    ),
  ])

const kinds = ['moved', 'changed', 'new', 'withdrawn'] as const

const inOrder = (a: Change, b: Change): number =>
  kinds.indexOf(a.change) - kinds.indexOf(b.change) ||
  byTime(a.knownFrom, b.knownFrom) ||
  (a.id < b.id ? -1 : 1)

/**
 * What changed between the dossiers of one set of pages as of two times, in facts: each with its reason, its evidence and the time
 * from which it could be known. Of the later dossier's story in front, and of what belongs to no story.
 *
 * @example `compareDossiers(asOfMonday, asOfFriday).changes[0]?.change` is `'moved'` where a deadline was extended.
 */
export const compareDossiers = (earlier: Dossier, later: Dossier): Diff => {
  const both = bothOf(earlier, later)
  const changes = [
    ...comparedParts.flatMap((part) => [
      ...[...changesIn(part, both)].sort(inOrder),
      ...(part === 'conditions' ? [...loopChanges(both)].sort(inOrder) : []),
    ]),
  ]
  const names = new Map([...earlier.actors, ...later.actors].map((a) => [a.id, a.name]))
  const named = [...new Set(idsIn(changes))].filter((id) => names.has(id)).sort()
  const front = later.stories[0]
  return {
    format: 'parley.diff/1',
    parley: later.parley,
    from: earlier.asOf ?? '',
    to: later.asOf,
    story: front === undefined ? null : { id: front.id, name: front.name },
    articles: [...both.fresh.values()]
      .filter((a) => knownTime(a) !== null)
      .map((a) => ({
        id: a.id,
        source: a.source,
        outlet: a.outlet,
        title: a.title,
        knownFrom: knownTime(a),
        saveOf: a.saveOf?.article ?? null,
      })),
    changes,
    statements: { new: newStatements(both) },
    names: Object.fromEntries(named.map((id) => [id, names.get(id) ?? id])),
  }
}
