import type { Dossier } from '../model/dossier.ts'
import { explainShapes } from './command-options.ts'
import { helpText } from './help-text.ts'
import { CommandError, UsageError, type Io } from './io.ts'
import { wantsColor, widthValue } from './option-values.ts'
import { readArguments } from './read-arguments.ts'
import { readingOptions, readPages } from './read-pages.ts'

const usage = 'write: parley explain ID PATH… (ids are in the output of parley read --json)'
const listedIds = 10

const unclear = async (dossier: Dossier, id: string, matching: readonly string[]): Promise<CommandError> => {
  if (matching.length === 0)
    return new CommandError(
      `no line of this dossier has an id that begins with “${id}”; parley read --json lists them`,
    )
  const { describeFinding } = await import('../show/render-explanation.ts')
  const shown = matching.slice(0, listedIds).map((each) => `\n  ${describeFinding(dossier, each)}`)
  const rest = matching.length > listedIds ? `\n  … ${String(matching.length - listedIds)} more` : ''
  return new CommandError(
    `“${id}” is the beginning of ${String(matching.length)} ids; write more of the one you mean:${shown.join('')}${rest}`,
  )
}

/** `parley explain ID PATH…`: the chain behind one finding. */
export const explainCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, explainShapes, 'explain')
  if (read.flags.has('help')) return io.out.write(helpText('explain'))
  const [id, ...paths] = read.positional
  if (id === undefined || id === '') throw new UsageError('no id to explain', usage)
  if (paths.length === 0) throw new UsageError('no page to read', usage)
  const options = readingOptions(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  const { dossier } = await readPages(paths, options, io)
  const { explain, matchingIds } = await import('../app/explain.ts')
  const explanation = explain(dossier, id)
  if (explanation === null) throw await unclear(dossier, id, matchingIds(dossier, id))
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../show/canonical-json.ts')
    return io.out.write(canonicalJson(explanation))
  }
  const { renderExplanation } = await import('../show/render-explanation.ts')
  const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
  await io.out.write(renderExplanation(dossier, explanation, { width, color }))
}
