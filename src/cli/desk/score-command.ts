import type { Accuracy } from '../../model/ruling.ts'
import { helpText } from '../help-text.ts'
import { type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { scoreShapes } from './desk-options.ts'
import { deskPlace, nothingMore, withDesk } from './find-desk.ts'

const percent = (share: number | null): string =>
  (share === null ? '–' : (100 * share).toFixed(1)).padStart(10)

const columns = ['judged', 'accepted', 'edited', 'rejected', 'added'] as const

const rowOf = (each: Accuracy): string =>
  `${each.part.padEnd(12)}${columns.map((name) => String(each[name]).padStart(10)).join('')}${percent(each.precision)}${percent(each.recall)}${percent(each.fields)}`

const head = `${''.padEnd(12)}${[...columns, 'precision', 'recall', 'fields'].map((name) => name.padStart(10)).join('')}`

/** `parley score`: how right findings were, by the rulings of a desk. */
export const scoreCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, scoreShapes, 'score')
  if (read.flags.has('help')) return io.out.write(helpText('score'))
  nothingMore(read, 'score')
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  const { accuracyIn } = await import('../../app/desk/rulings.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async ({ store }) => {
    const all = await store.read(accuracyIn)
    if (read.flags.has('json'))
      return io.out.write(`${JSON.stringify({ format: 'parley.score/1', kinds: all }, null, 2)}\n`)
    return io.out.write(
      all.length === 0
        ? 'nobody judged a finding yet: parley rule accept, reject, edit and add do\n'
        : `${[head, ...all.map(rowOf)].join('\n')}\n`,
    )
  })
}
