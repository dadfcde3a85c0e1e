import type { AbsenceAnnotation } from '../../model/annotation.ts'
import { alone, apart, bucketShelf } from '../bucket-shelf.ts'
import type { Linker } from '../linker.ts'
import { commonOf } from '../write-finding.ts'

/** What a page says was not said, set or confirmed. */
export const absences: Linker<'absences'> = {
  fills: 'absences',
  needs: ['actors'],
  open: () =>
    bucketShelf<AbsenceAnnotation, 'absences'>({
      kind: 'absence',
      keyOf: alone,
      group: apart,
      write: (group, look) => {
        const [{ it, from }] = group as [(typeof group)[number]]
        return {
          ...commonOf(group, look, null),
          who: look.actor(from, it.who),
          whoText: it.who?.text ?? null,
          about: it.about,
          kind: it.absence,
        }
      },
    }),
}
