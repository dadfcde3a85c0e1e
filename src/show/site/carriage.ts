import type { DossierArticle, Finding } from '../../model/dossier.ts'
import type { Evidence } from '../../model/evidence.ts'
import { sourceName, supportOf, type DossierView } from '../dossier-view.ts'
import { shownParts } from '../shown-parts.ts'
import { utterancesOf, type Statement } from './utterances.ts'

/** How an outlet carries words: as they were said, in part, or told in other words. */
type Carried = 'verbatim' | 'partly' | 'in other words'

/** An outlet that carries something: where, how, and whether its words came from another outlet that carries it as well. */
export interface Carrier {
  readonly outlet: string
  readonly how: Carried
  readonly place: Evidence
  readonly reprint: boolean
}

/** Something that was said, or a key point, and who carries it. */
export interface Carriage {
  readonly finding: Finding | null
  readonly keyPoint: boolean
  readonly words: string
  readonly who: string | null
  readonly carriers: readonly Carrier[]
  /** Outlets that have a page of that day or later, and none that carries it. */
  readonly without: readonly string[]
  readonly origins: number
}

interface Told {
  readonly place: Evidence
  readonly how: Carried
}

const ranks: Readonly<Record<Carried, number>> = { verbatim: 0, partly: 1, 'in other words': 2 }
const modes: Readonly<Record<Statement['mode'], Carried>> = {
  direct: 'verbatim',
  mixed: 'partly',
  indirect: 'in other words',
}

const originOf = ({ agency, origin }: DossierArticle): string =>
  agency === null ? origin : `agency:${agency}`

/** Who carries something, first those who have it verbatim. An outlet whose every page of it is of an origin that an earlier one had is a reprint. */
const carriersOf = (view: DossierView, told: readonly Told[]): readonly Carrier[] => {
  const inOrder = told.toSorted((a, b) => view.numberOf(a.place.article) - view.numberOf(b.place.article))
  const firstOf = new Map<string, string>()
  const byOutlet = new Map<string, Carrier>()
  for (const { place, how } of inOrder) {
    const article = view.articleOf(place.article)
    if (article === null) continue
    const outlet = sourceName(article)
    const origin = originOf(article)
    const first = firstOf.get(origin) ?? outlet
    firstOf.set(origin, first)
    const known = byOutlet.get(outlet)
    const reprint = first !== outlet && (known?.reprint ?? true)
    if (known === undefined || ranks[how] < ranks[known.how])
      byOutlet.set(outlet, { outlet, how, place, reprint })
    else if (known.reprint && !reprint) byOutlet.set(outlet, { ...known, reprint })
  }
  return [...byOutlet.values()].sort((a, b) => ranks[a.how] - ranks[b.how])
}

/** Each outlet with the day of its newest page. */
const newestByOutlet = (view: DossierView): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>()
  for (const article of view.sources) {
    const day = article.publishedAt?.slice(0, 10) ?? ''
    const outlet = sourceName(article)
    if (day >= (newest.get(outlet) ?? '')) newest.set(outlet, day)
  }
  return newest
}

const firstDay = (view: DossierView, told: readonly Told[]): string | null => {
  const days = told.flatMap(({ place }) => view.articleOf(place.article)?.publishedAt?.slice(0, 10) ?? [])
  return days.sort()[0] ?? null
}

const carriage = (
  view: DossierView,
  newest: ReadonlyMap<string, string>,
  told: readonly Told[],
  what: Pick<Carriage, 'finding' | 'keyPoint' | 'words' | 'who'>,
): Carriage => {
  const carriers = carriersOf(view, told)
  const own = new Set(carriers.map(({ outlet }) => outlet))
  const since = firstDay(view, told)
  const without =
    since === null ? [] : [...newest].filter(([outlet, day]) => day >= since && !own.has(outlet))
  const places = told.map(({ place }) => place)
  return {
    ...what,
    carriers,
    without: without.map(([outlet]) => outlet).sort(),
    origins: supportOf(view, places).origins,
  }
}

const first = ({ evidence }: Finding): Evidence =>
  evidence.find(({ zone, role }) => zone === 'body' && role === 'content') ?? evidence[0]

/** Which outlets carry each key point and each thing that was said: those most widely carried first. */
export const carriagesOf = (view: DossierView): readonly Carriage[] => {
  const newest = newestByOutlet(view)
  const utterances = utterancesOf(view)
  const ofStatement = new Map(utterances.flatMap((each) => each.told.map(({ id }) => [id, each] as const)))
  const findings = new Map<string, Finding>(
    shownParts.flatMap((part) =>
      view.dossier[part].map((each): readonly [string, Finding] => [each.id, each]),
    ),
  )
  const toldOf = (statements: readonly Statement[]): readonly Told[] =>
    statements.map((each) => ({ place: first(each), how: modes[each.mode] }))
  const points = view.dossier.keyPoints.map((point) => {
    const utterance = ofStatement.get(point.finding)
    const finding = findings.get(point.finding) ?? null
    const places = [...point.evidence, ...(finding?.evidence ?? [])]
    const told = utterance
      ? toldOf(utterance.told)
      : [...new Map(places.map((place) => [place.article, place])).values()].map((place): Told => ({
          place,
          how:
            view.articleOf(place.article)?.text.includes(point.text) === true ? 'verbatim' : 'in other words',
        }))
    return carriage(view, newest, told, { finding, keyPoint: true, words: point.text, who: null })
  })
  const said = utterances.map(({ first: one, told }) =>
    carriage(view, newest, toldOf(told), {
      finding: one,
      keyPoint: false,
      words: one.mode === 'direct' ? `“${one.content}”` : one.content,
      who: one.speaker === null ? one.speakerText : view.nameOf(one.speaker),
    }),
  )
  return [...points, ...said.sort((a, b) => b.carriers.length - a.carriers.length)]
}
