import type { FigureAnnotation } from '../../model/annotation.ts'
import { alone, apart, bucketShelf } from '../bucket-shelf.ts'
import type { Linker } from '../linker.ts'
import { commonOf } from '../write-finding.ts'

/** Every figure a page reports, kept apart: two pages that give one number are two claims of it. */
export const figures: Linker<'figures'> = {
  fills: 'figures',
  needs: ['actors'],
  open: () =>
    bucketShelf<FigureAnnotation, 'figures'>({
      kind: 'figure',
      keyOf: alone,
      group: apart,
      write: (group, look) => {
        const [{ it, from }] = group as [(typeof group)[number]]
        const { text, value, valueMax, qualifier, unit, what, scope, deed, extent } = it
        const claimedBy = it.claimedBy ? (look.actor(from, it.claimedBy) ?? it.claimedBy.text) : null
        return {
          ...commonOf(group, look, null),
          text,
          value,
          valueMax,
          qualifier,
          unit,
          what,
          scope,
          deed,
          extent,
          claimedBy,
        }
      },
    }),
}
