import { comparedParts } from '../model/compared-parts.ts'
import type { Change } from '../model/diff.ts'
import { UsageError } from './io.ts'
import { partValues } from './part-values.ts'
import type { Arguments } from './read-arguments.ts'

type DiffPart = Change['part']

/** The parts whose changes are asked for; null for all. @throws UsageError where a part is none, or where all is printed. */
export const comparedPartsIn = ({ values, flags }: Arguments): readonly DiffPart[] | null => {
  const parts = partValues<DiffPart>(values.get('part'), comparedParts)
  if (parts !== null && flags.has('json'))
    throw new UsageError('--part chooses what the terminal shows; --json gives all', 'choose with jq')
  // Loops are shown with the conditions that make them.
  return parts?.includes('conditions') === true ? [...parts, 'loops'] : parts
}
