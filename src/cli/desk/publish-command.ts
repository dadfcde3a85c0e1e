import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { UsageError, type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { openFolder, saveFile } from '../save-file.ts'
import { publishShapes } from './desk-options.ts'
import { askedWhen, noStory } from './desk-questions.ts'
import { deskPlace, sayOlderRules, withDesk } from './find-desk.ts'

/** `parley publish DIR [STORY]`: a dossier as a site of files. */
export const publishCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, publishShapes, 'publish')
  if (read.flags.has('help')) return io.out.write(helpText('publish'))
  const [folder, asked = null, ...more] = read.positional
  if (folder === undefined)
    throw new UsageError('no folder was named', 'write: parley publish DIR, or: parley publish DIR STORY')
  if (more.length > 0)
    throw new UsageError(
      'parley publish publishes one story at a time',
      'put its name in quotation marks: parley publish site "Lunmark Brannoch"',
    )
  const when = askedWhen(read)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) => {
    const dossier = await desk.dossier(asked, when)
    await sayOlderRules(desk, io)
    if (dossier === null) throw await noStory(desk, asked, when)
    const { explain } = await import('../../app/explain.ts')
    const { siteFiles } = await import('../../show/site/story-site.ts')
    const base = folder.replace(/\/+$/, '')
    for (const own of ['', '/line', '/article']) await openFolder(io, `${base}${own}`)
    let files = 0
    for (const { path, text } of siteFiles(dossier, (id) => explain(dossier, id))) {
      await saveFile(io, { file: `${base}/${path}`, option: 'DIR' }, text)
      files += 1
    }
    await io.err.write(`parley: ${counted(files, 'page')} written; the first is ${base}/index.html\n`)
  })
}
