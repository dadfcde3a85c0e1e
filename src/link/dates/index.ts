import type { DateAnnotation } from '../../model/annotation.ts'
import { alone, apart, bucketShelf } from '../bucket-shelf.ts'
import type { Linker } from '../linker.ts'
import { commonOf } from '../write-finding.ts'

/** Every time a page names, with what it was counted from. */
export const dates: Linker<'dates'> = {
  fills: 'dates',
  needs: [],
  open: () =>
    bucketShelf<DateAnnotation, 'dates'>({
      kind: 'date',
      keyOf: alone,
      group: apart,
      write: (group, look) => {
        const common = commonOf(group, look, null)
        const [{ it, from }] = group as [(typeof group)[number]]
        return {
          ...common,
          article: from.article.id,
          text: it.text,
          value: it.value,
          timex: it.timex,
          type: it.type,
          anchor: it.anchor,
        }
      },
    }),
}
