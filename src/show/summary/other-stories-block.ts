import { counted } from '../counted.ts'
import type { DossierView } from '../dossier-view.ts'
import { row, type Block } from './layout.ts'

/** The other stories met on the same pages. */
export const otherStoriesBlock = (view: DossierView): Block => ({
  title: 'Other stories on these pages',
  rows: view.otherStories.map((story) =>
    row(`${story.name}: ${counted(story.articles.length, 'article')} (use --story)`),
  ),
})
