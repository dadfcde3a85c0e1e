import type { Selection } from '../show/render-parts.ts'
import { UsageError } from './io.ts'
import { partValues } from './part-values.ts'
import type { Arguments } from './read-arguments.ts'

/** Which parts and lines the terminal is to show; null for the summary. @throws UsageError where a part is none, or where parts are asked for beside what is always whole. */
export const selectionIn = async ({ values, flags }: Arguments): Promise<Selection | null> => {
  const [asked, find] = [values.get('part'), values.get('find')]
  if (asked === undefined && find === undefined) return null
  if (flags.has('json') || ['html', 'plover', 'stories'].some((name) => values.has(name)))
    throw new UsageError(
      '--part and --find choose what the terminal shows; --json, --html, --plover and --stories give all',
      'leave them out, or choose with jq',
    )
  const { shownParts } = await import('../show/shown-parts.ts')
  return { parts: partValues(asked, shownParts), find: find ?? null }
}
