import type { Dossier } from '../model/dossier.ts'
import { CommandError } from './io.ts'

const listedIds = 10

/** Why no line is explained: the id fits none, or these. */
export const unclearId = async (
  id: string,
  matching: readonly { readonly id: string; readonly dossier: Dossier }[],
): Promise<CommandError> => {
  if (matching.length === 0)
    return new CommandError(
      `no line of this dossier has an id that begins with “${id}”; parley read --json lists them`,
    )
  const { describeFinding } = await import('../show/render-explanation.ts')
  const shown = matching.slice(0, listedIds).map((each) => `\n  ${describeFinding(each.dossier, each.id)}`)
  const rest = matching.length > listedIds ? `\n  … ${String(matching.length - listedIds)} more` : ''
  return new CommandError(
    `“${id}” is the beginning of ${String(matching.length)} ids; write more of the one you mean:${shown.join('')}${rest}`,
  )
}
