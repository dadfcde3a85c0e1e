import { counted } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import type { DossierView } from '../dossier-view.ts'
import { row, type Row } from './layout.ts'

/** "7 pages · 5 outlets · 6 origins · published between 26 July and 4 August 2031 · 1 page not dated". */
export const headFacts = (view: DossierView): readonly string[] => {
  const { sources, outlets, origins, published, dossier } = view
  const pages = new Set(sources.map((article) => article.capture)).size
  return [
    counted(pages, 'page'),
    ...(pages === sources.length ? [] : [counted(sources.length, 'article')]),
    counted(outlets, 'outlet'),
    counted(origins, 'origin'),
    published === null
      ? 'no publication dates'
      : `published ${
          published.first === published.last
            ? describeDate(published.first)
            : describeDate(`${published.first}/${published.last}`)
        }`,
    ...(dossier.asOf === null ? [] : [`as of ${describeDate(dossier.asOf)}`]),
    ...(dossier.unplaced === 0
      ? []
      : [`not dated: ${counted(dossier.unplaced, pages === sources.length ? 'page' : 'article')}`]),
  ]
}

/** The name of what the dossier is about, else who it is between, else plain words. */
export const storyName = (view: DossierView): string =>
  view.story?.name ?? 'No negotiation found on these pages'

/** Title, parties and numbers. */
export const headRows = (view: DossierView): readonly Row[] => [
  row(storyName(view), 'title', 0),
  ...(view.story === null || view.story.parties.length === 0
    ? []
    : [row(view.story.parties.map(view.nameOf).join(' · '), 'strong', 0)]),
  row(headFacts(view).join(' · '), 'quiet', 0),
]
