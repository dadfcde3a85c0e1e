import { UsageError } from './io.ts'

// What a part is called where its lines are shown.
const otherNames: Readonly<Record<string, string>> = {
  papers: 'texts',
  contested: 'disagreements',
  loops: 'conditions',
}

/**
 * The parts that `--part` (or another option) names, null where it is not given.
 *
 * @throws UsageError that lists the parts there are.
 */
export const partValues = <T extends string>(
  text: string | undefined,
  known: readonly T[],
  option = 'part',
): readonly T[] | null => {
  if (text === undefined) return null
  return text.split(',').map((word) => {
    const name = word.trim().toLowerCase()
    const part = known.find((each) => each === (otherNames[name] ?? name))
    if (part === undefined)
      throw new UsageError(
        `--${option}: “${word.trim()}” is no ${option}`,
        `write some of: ${known.join(', ')}`,
      )
    return part
  })
}
