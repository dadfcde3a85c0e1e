import { capturesNamed, openAmendments, type Amendments } from '../../amend/open-amendments.ts'
import { rulingsInForce } from '../../amend/rulings-in-force.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../search-articles.ts'
import type { Reading } from '../../store/store.ts'

/** What people had decided by a time (null: by now), as it bears on the pages of a desk. */
export const amendmentsIn = async (desk: Reading, by: string | null = null): Promise<Amendments> => {
  const rulings = rulingsInForce(await desk.rulings(), by)
  const articles: Article[] = []
  for (const capture of capturesNamed(rulings))
    for (const { article } of await desk.articlesOf(capture)) articles.push(article)
  return openAmendments(rulings, articles)
}

/** What was found in an article, under the rulings on it. */
export const amendedFound = (article: Article, found: Found, amendments: Amendments): Found => ({
  ...found,
  annotations: amendments.annotations(article, found.annotations),
})

/** What an article was searched under: what people ruled of it, and what other pages tell of states. */
export const underBoth = (ruled: string, under: string): string =>
  ruled === '' ? under : `ruled ${ruled} ${under}`

/** What people had ruled of an article when it was searched. */
export const ruledIn = (under: string): string => /^ruled (\S+) /u.exec(under)?.[1] ?? ''

/** What other pages told of states when an article was searched. */
export const statesUnder = (under: string): string => under.replace(/^ruled \S+ /u, '')
