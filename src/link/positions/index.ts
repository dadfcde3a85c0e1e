import type { PositionAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { bucketShelf, together } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { commonOf, evidenceOf, firstOf } from '../write-finding.ts'
import { changesOf, heard, speakerOf, untilOf, voicesOf } from './voices.ts'

type PositionMention = Mention<PositionAnnotation>

const partyOf = (look: Look, { it, from }: PositionMention): string => look.party(from, it.party)

// The other main side, or both where a third speaks: who is which only the whole dossier knows.
const towardOf = (look: Look, { it, from }: PositionMention): string =>
  [...new Set(it.toward.map((who) => look.party(from, who)))].sort().join(' + ')

// Duties on one neighbour and on another are two lines; of the fixed list (a ceasefire, prisoners) a party has one stance.
const isApart = (issue: string): boolean => issue.startsWith('other:')

// What a party says of one matter and of another are two lines.
const storyOf = (look: Look, mention: PositionMention): string =>
  look.stories([...evidenceOf(mention)])[0] ?? ''

const write = (told: readonly PositionMention[], look: Look): Finding<'positions'> => {
  const group = told.map((m) => heard(m, look))
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
      until: untilOf(m, group),
      by: speakerOf(m, look),
      channel: m.it.channel,
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
    voices: voicesOf(group, look),
    changes: changesOf(group),
  }
}

/** The ledger: one line for a party and an issue, with every report of it, what each voice says and each change. */
export const positions: Linker<'positions'> = {
  fills: 'positions',
  needs: ['actors'],
  open: () =>
    bucketShelf<PositionAnnotation, 'positions'>({
      kind: 'position',
      keyOf: (m) => m.it.issue,
      split: (m, look) =>
        [partyOf(look, m), storyOf(look, m), isApart(m.it.issue) ? towardOf(look, m) : ''].join(' | '),
      group: together,
      write,
    }),
}
