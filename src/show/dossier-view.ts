import type { Dossier, DossierArticle, Finding, PartName, Story } from '../model/dossier.ts'
import type { Evidence } from '../model/evidence.ts'
import { dayBounds } from './edtf.ts'

/** A dossier with what every rendering looks up in it: names for ids, numbers for sources, the story in front. */
export interface DossierView {
  readonly dossier: Dossier
  readonly story: Story | null
  readonly otherStories: readonly Story[]
  readonly sources: readonly DossierArticle[]
  readonly origins: number
  readonly outlets: number
  /** First and last day of publication. */
  readonly published: { readonly first: string; readonly last: string } | null
  /** The day the dossier speaks of: `asOf`, else that of its newest page. There is no other "today". */
  readonly newest: string | null
  /** The name of an actor for its id; any other text as it stands. */
  readonly nameOf: (idOrText: string) => string
  /** The number of an article in the list of sources, from 1; 0 where it is not in the dossier. */
  readonly numberOf: (articleId: string) => number
  readonly articleOf: (articleId: string) => DossierArticle | null
  /** Findings of a part that belong to the story in front; all where no story was found. */
  readonly of: <K extends PartName>(part: K) => readonly Finding<K>[]
  /** The same for another story. */
  readonly ofStory: <K extends PartName>(part: K, story: string) => readonly Finding<K>[]
}

const dayOf = (published: string | null): string | null =>
  published === null ? null : dayBounds(published).first

const byPublication = (a: DossierArticle, b: DossierArticle): number => {
  // A later save of a page comes after it.
  const keyOf = ({ publishedAt, saveOf }: DossierArticle): string =>
    `${publishedAt ?? '~'} ${String(saveOf?.number ?? 1).padStart(6, '0')}`
  const [x, y] = [keyOf(a), keyOf(b)]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

// The others: first those told of on the same pages or by the same parties.
const inReach = (story: Story | null, stories: readonly Story[]): readonly Story[] => {
  const others = stories.filter((each) => each !== story)
  const isNear = (each: Story): boolean => story?.related.includes(each.id) === true
  return [...others.filter(isNear), ...others.filter((each) => !isNear(each))]
}

/**
 * What the renderings look up in a dossier.
 *
 * @example `viewOf(dossier).nameOf('a-keshet')` // 'Keshet'
 */
export const viewOf = (dossier: Dossier): DossierView => {
  const names = new Map(dossier.actors.map((actor) => [actor.id, actor.name]))
  const sources = [...dossier.articles].sort(byPublication)
  const numbers = new Map(sources.map((article, index) => [article.id, index + 1]))
  const articles = new Map(sources.map((article) => [article.id, article]))
  const story = dossier.stories[0] ?? null
  const days = sources
    .map((article) => dayOf(article.publishedAt))
    .filter((day) => day !== null)
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return {
    dossier,
    story,
    otherStories: inReach(story, dossier.stories),
    sources,
    origins: new Set(sources.map((article) => article.origin)).size,
    outlets: new Set(
      sources.map((article) => article.outletFamily ?? article.outlet).filter((outlet) => outlet !== null),
    ).size,
    published: first === undefined || last === undefined ? null : { first, last },
    newest: dayOf(dossier.asOf) ?? last ?? null,
    nameOf: (idOrText) => names.get(idOrText) ?? idOrText,
    numberOf: (id) => numbers.get(id) ?? 0,
    articleOf: (id) => articles.get(id) ?? null,
    of: (part) =>
      findingsOf(dossier, part).filter((each) => story === null || each.stories.includes(story.id)),
    ofStory: (part, id) => findingsOf(dossier, part).filter((each) => each.stories.includes(id)),
  }
}

// The compiler does not see that `Dossier[K]` of a generic K is the list it is declared to be.
const findingsOf = <K extends PartName>(dossier: Dossier, part: K): readonly Finding<K>[] =>
  dossier[part] as unknown as readonly Finding<K>[]

/** The name a source goes by: its outlet, else its address or the name of its file. */
export const sourceName = ({ outlet, source }: DossierArticle): string =>
  outlet ?? (/^https?:/i.test(source) ? source : (source.split(/[/\\]/).at(-1) ?? source))

/**
 * The numbers of the sources that some evidence stands in, in order.
 *
 * @example `sourceNumbers(view, finding.evidence)` // [1, 4]
 */
export const sourceNumbers = (view: DossierView, evidence: readonly Evidence[]): readonly number[] =>
  [...new Set(evidence.map((each) => view.numberOf(each.article)))].filter((n) => n > 0).sort((a, b) => a - b)

/**
 * How broadly some evidence is carried: pages (all saves of one are one), outlets and origins.
 *
 * @example `supportOf(view, point.evidence)` // { pages: 3, outlets: 2, origins: 1 }
 */
export const supportOf = (
  view: DossierView,
  evidence: readonly Evidence[],
): { readonly pages: number; readonly outlets: number; readonly origins: number } => {
  const articles = [...new Set(evidence.map((each) => each.article))].flatMap(
    (id) => view.articleOf(id) ?? [],
  )
  return {
    pages: new Set(articles.map((each) => each.saveOf?.capture ?? each.capture)).size,
    outlets: new Set(articles.map((each) => each.outlet).filter((each) => each !== null)).size,
    origins: new Set(articles.map((each) => (each.agency === null ? each.origin : `agency:${each.agency}`)))
      .size,
  }
}
