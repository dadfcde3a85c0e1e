import type { Descent } from '../model/article.ts'
import type { DossierArticle } from '../model/dossier.ts'
import type { Cast } from './cast.ts'
import type { Annotated, Look } from './linker.ts'
import type { StoryPlaces } from './whole/place-evidence.ts'
import { supportOf } from './write-finding.ts'

/** An article with what it has of others. */
export interface Kept {
  readonly annotated: Annotated
  readonly descent: Descent
}

interface Whole {
  readonly cast: Cast
  readonly placed: StoryPlaces
  readonly articles: ReadonlyMap<string, Kept>
  readonly found: Look['found']
}

/** What linkers may ask about the whole. */
export const lookAt = ({ cast, placed, articles: kept, found }: Whole): Look => ({
  ...cast.look,
  support: (articles) => supportOf(articles.flatMap((a) => kept.get(a)?.annotated ?? [])),
  stories: (evidence) => [...new Set(evidence.flatMap((e) => placed.at(e)))].sort(),
  found,
})

/** An article as the dossier shows it. */
export const articleOf = ({ annotated, descent }: Kept, stories: readonly string[]): DossierArticle => ({
  ...annotated.article,
  saveOf: annotated.article.saveOf ?? null,
  copyOf: descent.copyOf,
  sharesQuotations: descent.sharesQuotations,
  origin: annotated.origin,
  stories,
})
