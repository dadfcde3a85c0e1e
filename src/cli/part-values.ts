import { UsageError } from './io.ts'

// What a part is called where its lines are shown.
const otherNames: Readonly<Record<string, string>> = {
  papers: 'texts',
  contested: 'disagreements',
  loops: 'conditions',
}

/**
 * The parts that `--part` names, null where it is not given.
 *
 * @throws UsageError that lists the parts there are.
 */
export const partValues = <T extends string>(
  text: string | undefined,
  known: readonly T[],
): readonly T[] | null => {
  if (text === undefined) return null
  return text.split(',').map((word) => {
    const name = word.trim().toLowerCase()
    const part = known.find((each) => each === (otherNames[name] ?? name))
    if (part === undefined)
      throw new UsageError(`--part: “${word.trim()}” is no part`, `write some of: ${known.join(', ')}`)
    return part
  })
}
