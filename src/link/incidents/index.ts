import type { IncidentAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { foldLetters } from '../../kit/name-keys.ts'
import { alone, bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { wordsOf } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, firstOf, lastOf } from '../write-finding.ts'

type IncidentMention = Mention<IncidentAnnotation>

// The same kind of thing, place and day: anything less sure stays apart.
const bucketOf = (mention: IncidentMention): string => {
  const { type, place, date } = mention.it
  return place !== null && date !== null ? `${type} ${foldLetters(place)} ${date}` : alone(mention)
}

const same = (a: IncidentMention, b: IncidentMention): boolean => {
  const [x, y] = [a.it, b.it]
  const toll = (v: number | null, w: number | null): boolean => v !== null && v === w
  return (
    toll(x.killed, y.killed) ||
    toll(x.wounded, y.wounded) ||
    likeness(contentWords(wordsOf(a)), contentWords(wordsOf(b))) >= 0.35
  )
}

const write = (group: readonly IncidentMention[], look: Look): Finding<'incidents'> => {
  const by = ({ it, from }: IncidentMention): string | null =>
    it.claimedBy ? (look.actor(from, it.claimedBy) ?? it.claimedBy.text) : null
  const pick = <T>(read: (it: IncidentAnnotation) => T | null): T | null =>
    firstOf(group.map((m) => read(m.it)))
  const last = <T>(read: (it: IncidentAnnotation) => T | null): T | null =>
    lastOf(group.map((m) => read(m.it)))
  return {
    ...commonOf(group, look, 'incidents/one-incident'),
    type: group[0]?.it.type ?? '',
    actor: firstOf(
      group.map((m) => (m.it.actor ? (look.actor(m.from, m.it.actor) ?? m.it.actor.text) : null)),
    ),
    target: pick((it) => it.target),
    place: pick((it) => it.place),
    date: pick((it) => it.date),
    killed: last((it) => it.killed),
    wounded: last((it) => it.wounded),
    figures: [...distinct(group.flatMap((m) => m.it.figures))],
    claimedBy: firstOf(group.map(by)),
    history: group.map((m) => ({
      date: m.it.date,
      killed: m.it.killed,
      wounded: m.it.wounded,
      claimedBy: by(m),
      knownFrom: knownTime(m.from.article),
      evidence: evidenceOf(m),
    })),
  }
}

/** What happened on the ground, with every toll that was told. */
export const incidents: Linker<'incidents'> = {
  fills: 'incidents',
  needs: ['actors', 'figures'],
  open: () =>
    bucketShelf<IncidentAnnotation, 'incidents'>({
      kind: 'incident',
      keyOf: bucketOf,
      group: (ms) => closure(ms, same),
      write,
    }),
}
