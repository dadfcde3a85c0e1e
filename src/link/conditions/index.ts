import type { ConditionAnnotation } from '../../model/annotation.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Mention } from '../linker.ts'
import { sideKey } from '../party-name.ts'
import { commonOf, firstOf } from '../write-finding.ts'

type ConditionMention = Mention<ConditionAnnotation>

const alike = (a: string | null, b: string | null, least: number): boolean =>
  a !== null && b !== null && likeness(contentWords(a), contentWords(b)) >= least

const same = (a: ConditionMention, b: ConditionMention): boolean =>
  a.it.relation === b.it.relation &&
  alike(a.it.wants, b.it.wants, 0.6) &&
  alike(a.it.onlyAfter, b.it.onlyAfter, 0.5)

/** What waits for what: X only after Y, as somebody said. */
export const conditions: Linker<'conditions'> = {
  fills: 'conditions',
  needs: ['actors'],
  open: () =>
    bucketShelf<ConditionAnnotation, 'conditions'>({
      kind: 'condition',
      keyOf: (m) => (m.it.party ? sideKey(m.from, m.it.party) : alone(m)),
      group: (ms) => closure(ms, same),
      write: (group, look) => ({
        ...commonOf(group, look, 'conditions/one-condition'),
        party: firstOf(group.map((m) => (m.it.party ? look.party(m.from, m.it.party) : null))),
        wants: firstOf(group.map((m) => m.it.wants)),
        onlyAfter: firstOf(group.map((m) => m.it.onlyAfter)),
        relation: group[0]?.it.relation ?? 'after',
      }),
    }),
}
