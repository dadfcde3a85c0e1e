import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import { UsageError, type Io } from '../io.ts'
import { choiceValue } from '../option-values.ts'
import { progressMeter } from '../progress.ts'
import { readArguments } from '../read-arguments.ts'
import { moveShapes } from './desk-options.ts'
import { deskPlace } from './find-desk.ts'

/** `parley move --to PLACE`: copies a desk to another place and proves it whole there. */
export const moveCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, moveShapes, 'move')
  if (read.flags.has('help')) return io.out.write(helpText('move'))
  const to = read.values.get('to')
  if (to === undefined || read.positional.length > 0)
    throw new UsageError(
      'parley move needs the place that the desk is to be copied to',
      'write: parley move --desk DIR --to postgres://… (or another folder)',
    )
  const from = deskPlace(read, io)
  const meter = progressMeter(
    io,
    choiceValue('progress', read.values.get('progress'), ['auto', 'log', 'none']),
  )
  const { moveDesk } = await import('../../app/desk/move-desk.ts')
  const moved = await moveDesk(from, to, { onProgress: meter.show }).finally(meter.end)
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../../show/canonical-json.ts')
    return io.out.write(canonicalJson(moved))
  }
  const { printable } = await import('../../show/printable.ts')
  const lines = [
    `The desk in ${moved.from} stands in ${moved.to} too, whole:`,
    `  ${counted(moved.captures, 'page')} (${String(moved.copied)} copied now), each with the bytes that it had; met in ${counted(moved.sightings, 'place')}`,
    `  ${counted(moved.rulings, 'ruling')}; ${counted(moved.stories, 'dossier')} ${moved.remade ? 'made anew there, the same to the byte' : 'as they were, by other rules (parley reread makes them anew)'}`,
    `  ground ${moved.ground.slice(0, 16)}…, dossiers ${moved.digest.slice(0, 16)}…`,
    'The old desk was not touched. Name the new one from now on: --desk, or PARLEY_DESK.',
  ]
  await io.out.write(`${lines.map(printable).join('\n')}\n`)
}
