import { partNames } from '../../model/part-names.ts'
import { helpText } from '../help-text.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { dateValue, numberValue, timeOf, wantsColor, widthValue } from '../option-values.ts'
import { partValues } from '../part-values.ts'
import { readArguments, type Arguments } from '../read-arguments.ts'
import { searchShapes } from './desk-options.ts'
import { deskPlace, withDesk } from './find-desk.ts'

const usualLimit = 10
const mostShown = 1000

const countValue = (option: string, text: string | undefined, usual: number): number => {
  const count = numberValue(option, text) ?? usual
  if (Number.isInteger(count) && count <= mostShown) return count
  throw new UsageError(
    `--${option}: ${String(count)} is no number of answers`,
    `give a whole number, ${String(mostShown)} at most; narrow the search down where that is too few`,
  )
}

const instantValue = (option: string, read: Arguments, at: 'begin' | 'end'): number | null => {
  const date = dateValue(option, read.values.get(option), 'day or instant')
  if (date === null) return null
  return at === 'end' || date.includes('T') ? timeOf(date) : Date.parse(`${date}T00:00:00Z`)
}

const searchIn = (read: Arguments) => ({
  words: read.positional.join(' '),
  kinds: partValues(read.values.get('kind'), ['articles', ...partNames], 'kind'),
  speaker: read.values.get('speaker') ?? null,
  outlet: read.values.get('outlet') ?? null,
  from: instantValue('from', read, 'begin'),
  to: instantValue('to', read, 'end'),
  asOf: instantValue('as-of', read, 'end'),
  addedBy: instantValue('added-by', read, 'end'),
  offset: countValue('offset', read.values.get('offset'), 0),
  limit: countValue('limit', read.values.get('limit'), usualLimit),
})

/** `parley search WORDS`: finds words in a desk's articles and in the lines of its dossiers. */
export const searchCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, searchShapes, 'search')
  if (read.flags.has('help')) return io.out.write(helpText('search'))
  const asked = searchIn(read)
  const nothing = new UsageError(
    asked.words === '' ? 'no words to look for' : `nothing to look for in “${asked.words}”`,
    'write: parley search herring quota, or: parley search \'"proximity talks" -shelled\' (parley help search)',
  )
  if (asked.words === '') throw nothing
  const width = widthValue(read.values.get('width'), io.out.columns)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) => {
    const story = read.values.get('story')
    const answer = await desk.search(asked, story ?? null)
    if (answer === 'no story') throw new CommandError(`no story “${story ?? ''}”: parley status lists them`)
    if (answer === null) throw nothing
    if (read.flags.has('json')) {
      const { canonicalJson } = await import('../../show/canonical-json.ts')
      return io.out.write(canonicalJson(answer))
    }
    const { renderSearch } = await import('../../show/render-search.ts')
    const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
    return io.out.write(renderSearch(answer, { width, color }))
  })
}
