import type { DeadlineAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { alone, bucketShelf, together } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, evidenceOf, firstOf, lastOf } from '../write-finding.ts'

type DeadlineMention = Mention<DeadlineAnnotation>

// One party's deadline for another is one thing, however often it is moved.
const bucketOf = (m: DeadlineMention): string => {
  const [by, on] = [sideKey(m.from, m.it.setBy), sideKey(m.from, m.it.on)]
  return by && on ? `${by} > ${on}` : alone(m)
}

const write = (group: readonly DeadlineMention[], look: Look): Finding<'deadlines'> => {
  const who = (read: (it: DeadlineAnnotation) => DeadlineAnnotation['on']): string | null =>
    firstOf(
      group.map((m) => {
        const w = read(m.it)
        return w ? (look.actor(m.from, w) ?? w.text) : null
      }),
    )
  const setBy = (m: DeadlineMention): string | null =>
    m.it.setBy ? (look.actor(m.from, m.it.setBy) ?? m.it.setBy.text) : null
  return {
    ...commonOf(group, look, 'deadlines/one-lineage'),
    setBy: who((it) => it.setBy),
    on: who((it) => it.on),
    for: lastOf(group.map((m) => m.it.for)),
    due: lastOf(group.map((m) => m.it.due)),
    consequence: lastOf(group.map((m) => m.it.consequence)),
    arithmetic: lastOf(group.map((m) => m.it.arithmetic)),
    history: group.map((m) => ({
      due: m.it.due,
      setBy: setBy(m),
      said: null,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

/** Deadlines with every earlier date: who set it on whom, and how it moved. */
export const deadlines: Linker<'deadlines'> = {
  fills: 'deadlines',
  needs: ['actors'],
  open: () =>
    bucketShelf<DeadlineAnnotation, 'deadlines'>({
      kind: 'deadline',
      keyOf: bucketOf,
      group: together,
      write,
    }),
}
