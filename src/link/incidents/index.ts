import type { IncidentAnnotation } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { foldLetters } from '../../kit/name-keys.ts'
import { bucketShelf } from '../bucket-shelf.ts'
import { knownTime } from '../known-time.ts'
import { closure, contentWords, likeness } from '../likeness.ts'
import type { Linker, Look, Mention } from '../linker.ts'
import { wordsOf } from '../party-name.ts'
import { commonOf, distinct, evidenceOf, firstOf, lastOf } from '../write-finding.ts'

type IncidentMention = Mention<IncidentAnnotation>

// Who did it, by the name its own page gives; null where that is not told.
const doerOf = ({ it, from }: IncidentMention): string | null => {
  if (!it.actor) return null
  const own = from.annotations.actor.find((a) => a.id === it.actor?.actor)
  return foldLetters(own?.name ?? it.actor.text)
}

const once = /^(?:invasion|annexation)$/
const violent = /^(?:attack|killing|shooting|explosion|clash)$/

// The incident of its page that a mention tells a part of, or the mention itself.
const wholeOf = (mention: IncidentMention): IncidentMention => {
  const { it, from } = mention
  const whole = it.partOf && from.annotations.incident.find((i) => i.id === it.partOf)
  return whole ? { it: whole, from } : mention
}

// What a doer does once is one by its year; else the same kind of thing, place and day. Anything less sure joins only its own words,
// as copies carry them.
const bucketOf = (part: IncidentMention): string => {
  const mention = wholeOf(part)
  const { type, place, date } = mention.it
  const doer = doerOf(mention)
  if (once.test(type) && doer !== null && date !== null && /^\d{4}/.test(date))
    return `${type} by ${doer} ${date.slice(0, 4)}`
  const family = violent.test(type) ? 'violence' : type
  return place !== null && date !== null
    ? `${family} ${foldLetters(place)} ${date}`
    : `${type} told as ${foldLetters(wordsOf(mention))}`
}

// "2031" and "2031-02" may be one day, "2031-02" and "2031-05" not.
const mayBeOneDay = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

const same = (a: IncidentMention, b: IncidentMention): boolean => {
  if (a.it.partOf || b.it.partOf) return wholeOf(a).it.id === wholeOf(b).it.id
  const [x, y] = [a.it, b.it]
  const [p, q] = [doerOf(a), doerOf(b)]
  if (p !== null && q !== null && p !== q) return false
  if (once.test(x.type)) return mayBeOneDay(x.date, y.date)
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
  // A part's place and toll are not those of the whole.
  const wholes = group.filter((m) => !m.it.partOf)
  const pick = <T>(read: (it: IncidentAnnotation) => T | null): T | null =>
    firstOf(wholes.map((m) => read(m.it)))
  const last = <T>(read: (it: IncidentAnnotation) => T | null): T | null =>
    lastOf(wholes.map((m) => read(m.it)))
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
    // What a page tells in its own voice is nobody's account in particular.
    claimedBy: wholes.every(({ it }) => it.claimedBy) ? firstOf(wholes.map(by)) : null,
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
