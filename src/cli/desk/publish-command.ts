import type { OpenDesk } from '../../app/desk/open-desk.ts'
import type { SiteFile } from '../../show/site/story-site.ts'
import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { UsageError, type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { whileSaving } from '../save-file.ts'
import { publishShapes } from './desk-options.ts'
import { askedWhen, noStory } from './desk-questions.ts'
import { deskPlace, sayOlderRules, withDesk } from './find-desk.ts'

type When = ReturnType<typeof askedWhen>

/** The files of one story. @throws CommandError where there is none. */
async function* oneStory(desk: OpenDesk, asked: string | null, when: When): AsyncGenerator<SiteFile> {
  const dossier = await desk.dossier(asked, when)
  if (dossier === null) throw await noStory(desk, asked, when)
  const { explainer } = await import('../../app/explain.ts')
  const { siteFiles } = await import('../../show/site/story-site.ts')
  yield* siteFiles(dossier, explainer(dossier))
}

/** The files of every story, one dossier in memory at a time. @throws CommandError where there is none. */
async function* everyStory(desk: OpenDesk, when: When): AsyncGenerator<SiteFile> {
  const stories = await desk.storiesAt(when)
  if (stories.length === 0) throw await noStory(desk, null, when)
  const { explainer } = await import('../../app/explain.ts')
  const { version } = await import('../../app/version.ts')
  const { storiesSite } = await import('../../show/site/stories-site.ts')
  const site = storiesSite(stories, version())
  yield site.index
  for (const story of stories) {
    const dossier = await story.dossier()
    if (dossier === null) throw await noStory(desk, null, when)
    yield* site.filesOf(story, dossier, explainer(dossier))
  }
}

/** `parley publish DIR [STORY]`: a dossier, or with `--all` every one, as a site of files. */
export const publishCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, publishShapes, 'publish')
  if (read.flags.has('help')) return io.out.write(helpText('publish'))
  const [folder, asked = null, ...more] = read.positional
  if (folder === undefined)
    throw new UsageError('no folder was named', 'write: parley publish DIR, or: parley publish DIR STORY')
  if (more.length > 0)
    throw new UsageError(
      'parley publish publishes one story or all',
      'put its name in quotation marks: parley publish site "Lunmark Brannoch", or give --all',
    )
  const all = read.flags.has('all')
  if (all && asked !== null)
    throw new UsageError('--all publishes every story, but one is named', 'leave out one of the two')
  const when = askedWhen(read)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) => {
    await sayOlderRules(desk, io)
    const { writeSite } = await import('./write-site.ts')
    const base = folder.replace(/(.)\/+$/, '$1')
    const files = all ? everyStory(desk, when) : oneStory(desk, asked, when)
    const done = await whileSaving(base, () => writeSite(base, files))
    const gone = done.removed === 0 ? '' : `, ${counted(done.removed, 'page')} of an earlier time removed`
    await io.err.write(
      `parley: ${counted(done.files, 'page')} written${gone}; the first is ${base}/index.html\n`,
    )
    if (done.kept.length > 0)
      await io.err.write(
        `parley: ${counted(done.kept.length, 'page')} of an earlier time changed since, and left: ${done.kept.slice(0, 3).join(', ')}${done.kept.length > 3 ? ' …' : ''}\n`,
      )
  })
}
