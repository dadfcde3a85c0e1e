import { storiesShapes } from './command-options.ts'
import { deskInstead, deskStories, refuseAddedBy } from './desk/desk-questions.ts'
import { helpText } from './help-text.ts'
import type { Io } from './io.ts'
import { readArguments } from './read-arguments.ts'
import { readingOptions, readPages } from './read-pages.ts'

/** `parley stories PATH…`: which negotiations pages tell of. */
export const storiesCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, storiesShapes, 'stories')
  if (read.flags.has('help')) return io.out.write(helpText('stories'))
  const usage = 'write: parley stories PATH… (files, folders or addresses)'
  const desk = deskInstead(read, read.positional, { io, usage })
  if (desk !== null) return deskStories(desk, read, io)
  refuseAddedBy(read)
  const { dossier } = await readPages(read.positional, readingOptions(read), io)
  const { renderStories, storyFacts } = await import('../show/render-stories.ts')
  if (!read.flags.has('json')) return io.out.write(renderStories(dossier))
  const { canonicalJson } = await import('../show/canonical-json.ts')
  await io.out.write(canonicalJson({ format: 'parley.stories/1', stories: storyFacts(dossier) }))
}
