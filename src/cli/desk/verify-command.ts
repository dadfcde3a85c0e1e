import { counted } from '../../show/counted.ts'
import { printable } from '../../show/printable.ts'
import { helpText } from '../help-text.ts'
import { CommandError, type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { verifyShapes } from './desk-options.ts'
import { deskPlace, nothingMore, withDesk } from './find-desk.ts'

/** `parley verify`: whether everything on a desk is as it was kept; fails where it is not. */
export const verifyCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, verifyShapes, 'verify')
  if (read.flags.has('help')) return io.out.write(helpText('verify'))
  nothingMore(read, 'verify')
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  const { verifyDesk } = await import('../../app/desk/verify-desk.ts')
  const verified = await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) =>
    verifyDesk(desk.store, (await desk.setting()).rules),
  )
  const { counts, faults, orphaned, digests } = verified
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../../show/canonical-json.ts')
    await io.out.write(canonicalJson({ format: 'parley.verified/1', ...verified }))
  } else {
    const lines = [
      `${counted(counts.captures, 'page')}, ${counted(counts.articles, 'article')}, ${counted(counts.stories, 'story', 'stories')}, ${counted(counts.rulings, 'ruling')} looked at`,
      ...faults.map(
        ({ in: where, id, message }) =>
          `wrong in ${id === null ? 'the tables' : `${where} ${id}`}: ${message}`,
      ),
      ...orphaned.map((id) => `ruling ${id} rests on a page that is no longer kept`),
      `ground  ${digests.ground}`,
      `derived ${digests.derived}`,
    ]
    await io.out.write(`${lines.map(printable).join('\n')}\n`)
  }
  if (faults.length > 0) throw new CommandError(`${counted(faults.length, 'thing')} on this desk not as kept`)
}
