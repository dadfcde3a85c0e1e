import { helpText } from '../help-text.ts'
import { UsageError, type Io } from '../io.ts'
import { wantsColor, widthValue } from '../option-values.ts'
import { readArguments } from '../read-arguments.ts'
import { saveFile } from '../save-file.ts'
import { selectionIn } from '../selection-in.ts'
import { showShapes } from './desk-options.ts'
import { askedWhen, noStory } from './desk-questions.ts'
import { deskPlace, sayOlderRules, withDesk } from './find-desk.ts'

/** `parley show [STORY]`: where a negotiation stands, out of a desk. */
export const showCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, showShapes, 'show')
  if (read.flags.has('help')) return io.out.write(helpText('show'))
  if (read.positional.length > 1)
    throw new UsageError(
      'parley show shows one story at a time',
      'put its name in quotation marks: parley show "Lunmark Brannoch"',
    )
  const [asked = null] = read.positional
  const when = askedWhen(read)
  const selection = await selectionIn(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) => {
    const file = read.values.get('html')
    const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
    if (file === undefined && !read.flags.has('json') && selection === null) {
      const summary = await desk.summary(asked, when)
      await sayOlderRules(desk, io)
      if (summary === null) throw await noStory(desk, asked, when)
      const { setSummary } = await import('../../show/set-summary.ts')
      return io.out.write(setSummary(summary, { width, color }))
    }
    const dossier = await desk.dossier(asked, when)
    await sayOlderRules(desk, io)
    if (dossier === null) throw await noStory(desk, asked, when)
    if (file !== undefined) {
      const { renderPage } = await import('../../show/render-page.ts')
      await saveFile(io, { file, option: '--html' }, renderPage(dossier))
      return io.err.write(`parley: ${file} written\n`)
    }
    if (selection !== null && !read.flags.has('json')) {
      const { renderParts } = await import('../../show/render-parts.ts')
      return io.out.write(renderParts(dossier, selection, { width, color }))
    }
    const { canonicalJson } = await import('../../show/canonical-json.ts')
    return io.out.write(canonicalJson(dossier))
  })
}
