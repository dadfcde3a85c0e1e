import { explainShapes } from './command-options.ts'
import { deskExplain, deskInstead, refuseAddedBy } from './desk/desk-questions.ts'
import { helpText } from './help-text.ts'
import { UsageError, type Io } from './io.ts'
import { wantsColor, widthValue } from './option-values.ts'
import { readArguments } from './read-arguments.ts'
import { readingOptions, readPages } from './read-pages.ts'
import { unclearId } from './unclear-id.ts'

const usage = 'write: parley explain ID PATH… (ids are in the output of parley read --json)'
/** `parley explain ID PATH…`: the chain behind one finding. */
export const explainCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, explainShapes, 'explain')
  if (read.flags.has('help')) return io.out.write(helpText('explain'))
  const [id, ...paths] = read.positional
  if (id === undefined || id === '') throw new UsageError('no id to explain', usage)
  const desk = deskInstead(read, paths, { io, usage })
  if (desk !== null) return deskExplain(desk, id, read, io)
  refuseAddedBy(read)
  const options = readingOptions(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  const { dossier } = await readPages(paths, options, io)
  const { explain, matchingIds } = await import('../app/explain.ts')
  const explanation = explain(dossier, id)
  if (explanation === null)
    throw await unclearId(
      id,
      matchingIds(dossier, id).map((each) => ({ id: each, dossier })),
    )
  if (read.flags.has('json')) {
    const { canonicalJson } = await import('../show/canonical-json.ts')
    return io.out.write(canonicalJson(explanation))
  }
  const { renderExplanation } = await import('../show/render-explanation.ts')
  const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
  await io.out.write(renderExplanation(dossier, explanation, { width, color }))
}
