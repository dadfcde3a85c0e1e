import type { Dossier } from '../model/dossier.ts'
import type { Since } from '../show/since.ts'
import { CommandError, type Io } from './io.ts'
import { openFolder, saveFile } from './save-file.ts'

/**
 * One dossier a story in a folder, as a page and as JSON; with `since`, each page says what changed in its story.
 *
 * @throws CommandError where one cannot be written.
 */
export const writeStories = async (
  dossier: Dossier,
  folder: string,
  since: Since | null,
  io: Io,
): Promise<void> => {
  const { storyChanges } = await import('../app/diff-dossiers.ts')
  const { canonicalJson } = await import('../show/canonical-json.ts')
  const { renderPage } = await import('../show/render-page.ts')
  const { storyFiles } = await import('../show/render-stories.ts')
  const { storyDossier } = await import('../show/story-dossier.ts')
  if (dossier.stories.length === 0)
    throw new CommandError('no negotiation found on these pages: nothing to write')
  await openFolder(io, folder)
  const names = storyFiles(dossier.stories)
  for (const [n, story] of dossier.stories.entries()) {
    const own = storyDossier(dossier, story.id)
    const changes = since && {
      ...since,
      diff: storyChanges({ earlier: since.earlier, later: dossier }, story.id),
    }
    const file = `${folder.replace(/\/+$/, '')}/${names[n] ?? story.id}`
    await saveFile(io, { file: `${file}.json`, option: '--stories' }, canonicalJson(own))
    await saveFile(io, { file: `${file}.html`, option: '--stories' }, renderPage(own, changes))
    await io.err.write(`parley: ${file}.html and .json written: ${story.name}\n`)
  }
}
