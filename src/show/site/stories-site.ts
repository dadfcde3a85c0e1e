import type { DeskStory } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import { storyFiles } from '../render-stories.ts'
import type { Addresses, AmongStories } from './addresses.ts'
import { homePage } from './home-page.ts'
import { framedDeskPage } from './site-frame.ts'
import { siteFiles, type SiteFile, type StorySite } from './story-site.ts'

/** A site of several stories: each in a folder of its own, beside a list of them. */
export interface StoriesSite {
  /** The first page: the list of stories. */
  readonly index: SiteFile
  /** The files of one of the stories. */
  readonly filesOf: (story: DeskStory, dossier: Dossier, explain: StorySite['explain']) => Generator<SiteFile>
}

/**
 * Several stories as one site of files that needs no server.
 *
 * @example `storiesSite(stories, '0.1.0').index.path` // 'index.html'
 */
export const storiesSite = (stories: readonly DeskStory[], parley: string): StoriesSite => {
  const names = storyFiles(stories)
  const folders = new Map(stories.map(({ id }, n) => [id, names[n] ?? id]))
  const among: AmongStories = { folderOf: (id) => folders.get(id) ?? null }
  const addresses: Addresses = {
    home: null,
    page: () => 'index.html',
    line: () => 'index.html',
    article: () => 'index.html',
    actor: () => 'index.html',
    desk: null,
    story: (id) => {
      const folder = among.folderOf(id)
      return folder === null ? null : `${encodeURIComponent(folder)}/index.html`
    },
  }
  return {
    index: {
      path: 'index.html',
      text: framedDeskPage(
        { parley, addresses, query: {} },
        'Stories',
        homePage(stories, { counts: null, addresses }),
      ),
    },
    *filesOf(story, dossier, explain) {
      const folder = among.folderOf(story.id) ?? story.id
      for (const { path, text } of siteFiles(dossier, explain, among))
        yield { path: `${folder}/${path}`, text }
    },
  }
}
