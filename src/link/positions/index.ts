import type { PositionAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { bucketShelf, together } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { commonOf, evidenceOf, firstOf } from '../write-finding.ts'

type PositionMention = Mention<PositionAnnotation>

const against = (m: PositionMention): string => (m.it.stance === 'rejects' ? 'against' : 'for')

const partyOf = (look: Look, { it, from }: PositionMention): string => look.party(from, it.party)

const write = (group: readonly PositionMention[], look: Look): Finding<'positions'> => {
  const last = group.at(-1)
  const first = group[0]
  if (!first || !last) throw new Error('a position needs a mention')
  return {
    ...commonOf(group, look, 'positions/one-line-of-the-ledger'),
    party: partyOf(look, first),
    issue: first.it.issue,
    stance: last.it.stance,
    voice: last.it.voice,
    since: firstOf(group.map((m) => m.it.since)),
    until: null,
    history: group.map((m) => ({
      stance: m.it.stance,
      voice: m.it.voice,
      date: m.it.since,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

/** The ledger: party by issue, for and against, with every report of it. */
export const positions: Linker<'positions'> = {
  fills: 'positions',
  needs: ['actors'],
  open: () =>
    bucketShelf<PositionAnnotation, 'positions'>({
      kind: 'position',
      keyOf: (m) => `${m.it.issue} | ${against(m)}`,
      split: (m, look) => partyOf(look, m),
      group: together,
      write,
    }),
}
