import type { Remembered, Telling } from '../../app/desk/remembered.ts'
import { counted } from '../../show/counted.ts'
import { helpText } from '../help-text.ts'
import type { Io } from '../io.ts'
import { numberValue } from '../option-values.ts'
import { readArguments, type Arguments } from '../read-arguments.ts'
import { setShapes } from './desk-options.ts'
import { deskPlace, nothingMore, olderRules, withDesk } from './find-desk.ts'

const orNone = (value: string | undefined): string | null | undefined => (value === 'none' ? null : value)

/** What a command tells a desk to heed. @throws UsageError where a number is none. */
export const tellingIn = ({ values }: Arguments): Telling => {
  const issues = orNone(values.get('issues'))
  const storyNames = orNone(values.get('story-names'))
  const searchCharacters = numberValue('search-characters', values.get('search-characters'))
  return {
    ...(issues !== undefined && { issues }),
    ...(storyNames !== undefined && { storyNames }),
    ...(searchCharacters !== undefined && { searchCharacters }),
  }
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '))

const linesOf = ({ issues, storyNames, searchCharacters }: Remembered): readonly string[] => [
  `issues of your own: ${listed(issues.map(({ slug }) => slug))}`,
  `names of stories: ${listed(storyNames.map(({ name }) => name))}`,
  `searched of an article: ${counted(searchCharacters, 'character')}`,
]

/** `parley set`: what a desk heeds, and telling it something else. */
export const setCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, setShapes, 'set')
  if (read.flags.has('help')) return io.out.write(helpText('set'))
  nothingMore(read, 'set', 'write: parley set --issues PATH')
  const telling = tellingIn(read)
  const isTold = Object.keys(telling).length > 0
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), isTold ? 'write' : 'read'), async (desk) => {
    const told = isTold ? await desk.tell(telling) : await desk.told()
    // Names are no rules: what is there gets them at once.
    if (telling.storyNames !== undefined) await desk.settle()
    const rules = await desk.rules()
    if (read.flags.has('json')) {
      const { canonicalJson } = await import('../../show/canonical-json.ts')
      return io.out.write(canonicalJson({ format: 'parley.setting/1', ...told, rules }))
    }
    const { printable } = await import('../../show/printable.ts')
    await io.out.write(`${[...linesOf(told), ...olderRules(rules)].map(printable).join('\n')}\n`)
  })
}
