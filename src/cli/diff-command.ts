import { diffShapes } from './command-options.ts'
import { deskDiff, deskInstead } from './desk/desk-questions.ts'
import { helpText } from './help-text.ts'
import { UsageError, type Io } from './io.ts'
import { dateValue, timeOf, wantsColor, widthValue } from './option-values.ts'
import { comparedPartsIn } from './compared-parts-in.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import { diffPages, readingOptions } from './read-pages.ts'

const usage = 'write: parley diff PATH… --from 2031-07-25 --to 2031-08-01'

/** @throws UsageError where the times are missing, wrong or the wrong way round. */
const timesIn = ({ values }: Arguments): { readonly from: string; readonly to: string | null } => {
  const from = dateValue('from', values.get('from'), 'day or instant')
  const to = dateValue('to', values.get('to'), 'day or instant')
  if (from === null) throw new UsageError('--from is needed: the earlier of the two times', usage)
  if (to !== null && timeOf(from) > timeOf(to))
    throw new UsageError(`--from ${from} is later than --to ${to}`, 'give the earlier time as --from')
  return { from, to }
}

/** `parley diff PATH… --from T1 --to T2`: what changed in the dossier between two times. */
export const diffCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, diffShapes, 'diff')
  if (read.flags.has('help')) return io.out.write(helpText('diff'))
  const desk = deskInstead(read, read.positional, { io, usage })
  if (desk !== null) return deskDiff(desk, read, io)
  const ofDesk = ['added-from', 'added-to'].find((name) => read.values.has(name))
  if (ofDesk !== undefined)
    throw new UsageError(
      `--${ofDesk} is asked of a desk, but pages are given`,
      'write: parley diff --desk DIR',
    )
  const times = timesIn(read)
  const parts = comparedPartsIn(read)
  const options = readingOptions(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  const { diff, earlier, later } = await diffPages(read.positional, times, options, io)
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../show/canonical-json.ts')
    return io.out.write(canonicalJson(diff))
  }
  const { renderDiff } = await import('../show/render-diff.ts')
  const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
  await io.out.write(renderDiff(diff, { earlier, later }, { width, color, parts }))
}
