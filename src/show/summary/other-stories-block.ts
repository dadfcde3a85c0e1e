import { counted } from '../counted.ts'
import type { DossierView } from '../dossier-view.ts'
import { row, type Block } from './layout.ts'

const most = 8

/** The other stories: related ones first, each with what chooses it. */
export const otherStoriesBlock = (view: DossierView): Block => {
  const related = new Set(view.story?.related)
  const more = view.otherStories.length - most
  return {
    title: 'Other stories on these pages',
    rows: [
      ...view.otherStories
        .slice(0, most)
        .map((story) =>
          row(
            `${story.name}: ${counted(story.articles.length, 'article')}${related.has(story.id) ? ', related' : ''} (--story "${story.name}")`,
          ),
        ),
      ...(more > 0
        ? [
            row(
              `… and ${counted(more, 'other story').replace('storys', 'stories')} (parley stories lists them)`,
              'quiet',
            ),
          ]
        : []),
    ],
  }
}
