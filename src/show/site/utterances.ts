import type { Finding } from '../../model/dossier.ts'
import { sourceName, type DossierView } from '../dossier-view.ts'

/** One report of something that was said. */
export type Statement = Finding<'statements'>

/** What was said once, in every wording in which it is told, the first told in front. */
export interface Utterance {
  readonly first: Statement
  readonly told: readonly Statement[]
}

/**
 * What was said, in the order of the sources, each utterance once; what rests on a headline or a caption only comes after the others.
 *
 * @example `utterancesOf(view)[0]?.told.length` // in how many wordings the first of them is told
 */
export const utterancesOf = (view: DossierView): readonly Utterance[] => {
  const number = ({ evidence }: Statement): number => view.numberOf(evidence[0].article)
  const statements = view
    .of('statements')
    .toSorted((a, b) => number(a) - number(b) || a.evidence[0].start - b.evidence[0].start)
  const inBody = (each: Statement): boolean => each.evidence.some(({ zone }) => zone === 'body')
  const byId = new Map(statements.map((each) => [each.id, each]))
  const placed = new Set<string>()
  const utterances = statements.flatMap((first): readonly Utterance[] => {
    if (placed.has(first.id)) return []
    const others = first.sameAs.flatMap((id) => (placed.has(id) ? [] : (byId.get(id) ?? [])))
    const told = [first, ...others.filter((each) => each !== first)]
    for (const { id } of told) placed.add(id)
    return [{ first, told }]
  })
  const told = ({ told: all }: Utterance): boolean => all.some(inBody)
  return [...utterances.filter(told), ...utterances.filter((each) => !told(each))]
}

/** What the outlets that carry an utterance are called. */
export const outletsOf = (view: DossierView, { told }: Utterance): readonly string[] => [
  ...new Set(
    told.flatMap(({ evidence }) => {
      const article = view.articleOf(evidence[0].article)
      return article === null ? [] : [sourceName(article)]
    }),
  ),
]

/**
 * On which issues of the codebook a statement bears: those of the positions and conditions that rest on its words.
 *
 * @example `issuesBySpan(view)(statement)` // ['patrols']
 */
export const issuesBySpan = (view: DossierView): ((statement: Statement) => readonly string[]) => {
  const spans = new Map<string, { start: number; end: number; issue: string }[]>()
  const keep = ({ evidence }: Finding, issues: readonly string[]): void => {
    for (const { article, start, end, zone } of evidence) {
      if (zone !== 'body') continue
      const own = spans.get(article) ?? []
      for (const issue of issues) own.push({ start, end, issue })
      spans.set(article, own)
    }
  }
  for (const each of view.of('positions')) keep(each, [each.issue])
  for (const each of view.of('conditions')) keep(each, [...each.wantsIssues, ...each.onlyAfterIssues])
  return ({ evidence }) => [
    ...new Set(
      evidence
        .filter(({ zone, role }) => zone === 'body' && role !== 'speaker')
        .flatMap(({ article, start, end }) =>
          (spans.get(article) ?? [])
            .filter((span) => span.start < end && span.end > start)
            .map(({ issue }) => issue),
        ),
    ),
  ]
}
