import { parseArgs } from 'node:util'
import { UsageError } from './io.ts'

/** What an option takes: a value, which the help calls so, or nothing. */
export interface OptionShape {
  readonly name: string
  readonly value: string | null
  readonly about: string
}

/** Arguments sorted: positional ones, flags that were set, values that were given. */
export interface Arguments {
  readonly positional: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** The option that was probably meant: the one that shares the longest beginning, two letters at least. */
const meant = (name: string, shapes: readonly OptionShape[]): string | null => {
  const best = shapes.reduce<OptionShape | null>(
    (found, each) =>
      found === null || sharedStart(each.name, name) > sharedStart(found.name, name) ? each : found,
    null,
  )
  return best !== null && sharedStart(best.name, name) >= 2 ? `--${best.name}` : null
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inline: boolean
}

const checkOption = (token: OptionToken, shapes: readonly OptionShape[], command: string): OptionShape => {
  const shape = shapes.find((each) => each.name === token.name)
  if (shape === undefined) {
    const guess = meant(token.name, shapes)
    throw new UsageError(
      `unknown option ${token.rawName}`,
      guess === null ? `“parley help ${command}” lists the options` : `did you mean ${guess}?`,
    )
  }
  if (shape.value === null && token.value !== undefined)
    throw new UsageError(
      `${token.rawName} takes no value, but was given “${token.value}”`,
      `write ${token.rawName} alone`,
    )
  if (
    shape.value !== null &&
    (token.value === undefined || token.value === '' || (!token.inline && /^-(?!\d)./.test(token.value)))
  )
    throw new UsageError(`${token.rawName} needs a value`, `write ${token.rawName} ${shape.value}`)
  return shape
}

/**
 * Sorts the arguments of a command; what does not fit is said by name, with what to write instead.
 *
 * @throws UsageError where an option is unknown, lacks its value or has one too many.
 */
export const readArguments = (
  given: readonly string[],
  shapes: readonly OptionShape[],
  command: string,
): Arguments => {
  const { tokens } = parseArgs({
    args: [...given],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      shapes.map(({ name, value }) => [
        name,
        { type: value === null ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  })
  const positional: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (const token of tokens)
    if (token.kind === 'positional') positional.push(token.value)
    else if (token.kind === 'option') {
      const option = {
        name: token.name,
        rawName: token.rawName,
        value: token.value,
        inline: token.inlineValue === true,
      }
      const shape = checkOption(option, shapes, command)
      if (shape.value === null) flags.add(shape.name)
      else values.set(shape.name, token.value ?? '')
    }
  return { positional, flags, values }
}
