import type { DeskStory } from '../../../model/desk.ts'
import type { DossierArticle, Finding, PartName } from '../../../model/dossier.ts'
import type { DossierView } from '../../dossier-view.ts'
import { shownParts } from '../../shown-parts.ts'

/** What a person wants to make of a story, before it is done. */
export type Arrangement =
  | { readonly does: 'merge'; readonly other: DeskStory; readonly articles: readonly string[] }
  | {
      readonly does: 'move'
      readonly articles: readonly DossierArticle[]
      /** The story that they go to; null for one of their own, or for none. */
      readonly to: DeskStory | null
      /** The name of a story of their own. */
      readonly name: string | null
    }
  | { readonly does: 'rename'; readonly name: string }

/** The articles that belong to the story in front; others are only cited by lines of it. */
export const membersOf = ({ story, sources }: DossierView): readonly DossierArticle[] => {
  const own = new Set(story?.articles)
  return sources.filter(({ id }) => own.has(id))
}

/** What becomes of the lines of one kind when articles leave a story. */
export interface LinesLeft {
  readonly part: PartName
  /** Those that rest on these articles alone: they go along. */
  readonly gone: readonly Finding[]
  /** How many stay with fewer sources. */
  readonly fewer: number
}

/** What becomes of a story's lines when articles leave it; kinds of which nothing changes are left out. */
export const linesWithout = (view: DossierView, leaving: ReadonlySet<string>): readonly LinesLeft[] =>
  shownParts
    .map((part) => {
      const touched = view.of(part).filter(({ evidence }) => evidence.some((e) => leaving.has(e.article)))
      const gone = touched.filter(({ evidence }) => evidence.every((e) => leaving.has(e.article)))
      return { part, gone, fewer: touched.length - gone.length }
    })
    .filter(({ gone, fewer }) => gone.length + fewer > 0)
