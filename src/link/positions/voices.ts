import type { PositionAnnotation, Stance } from '../../model/annotation.ts'
import type { Finding } from '../../model/dossier.ts'
import { byKnownTime, knownTime } from '../known-time.ts'
import type { Look, Mention } from '../linker.ts'
import { distinct, evidenceOf, firstOf } from '../write-finding.ts'

type PositionMention = Mention<PositionAnnotation>
type Voice = Finding<'positions'>['voices'][number]
type Change = Finding<'positions'>['changes'][number]

/**
 * A mention in the voice that the whole dossier knows it to be: who speaks for the party is its own voice, and somebody of whom nobody
 * knows a side (an expert, a reporter) is no other side.
 */
export const heard = (mention: PositionMention, look: Look): PositionMention => {
  const { it, from } = mention
  if (it.voice !== 'other side') return mention
  const { by } = it
  const side = by === null ? null : look.party(from, by)
  if (side !== null && side === look.party(from, it.party)) return { from, it: { ...it, voice: 'party' } }
  const person = from.annotations.actor.find((a) => a.id === by?.actor && a.actorKind === 'person')
  const aloof = by === null || (person !== undefined && side === look.actor(from, by))
  return aloof ? { from, it: { ...it, voice: 'reporter' } } : mention
}

const order = ['party', 'other side', 'reporter'] as const

const asks = /^(demands|insists)$/

// What stances come to: to demand, to insist, to offer and to support are to want; who accepts or rejects answers.
const comesTo = (stance: Stance): 'wants' | 'accepts' | 'rejects' =>
  stance === 'rejects' || stance === 'accepts' ? stance : 'wants'

// Who supports something and then accepts it has not turned; nor who accepted a truce and now demands one, nor who refuses one thing and
// demands another of the same name.
const turns = (from: Stance, to: Stance): boolean =>
  comesTo(from) !== comesTo(to) &&
  !(from === 'supports' && to === 'accepts') &&
  !(from === 'accepts' && comesTo(to) === 'wants') &&
  !(from === 'rejects' && asks.test(to)) &&
  !(asks.test(from) && to === 'rejects')

const timeOf = ({ from }: PositionMention): string | null => knownTime(from.article)

const isLater = (a: PositionMention, b: PositionMention): boolean => byKnownTime(timeOf(a), timeOf(b)) > 0

interface Turn {
  readonly before: PositionMention
  readonly after: PositionMention
}

// Turns within one voice, between reports of different times: two on one page, or of unknown time, are no turn.
const turnsOf = (said: readonly PositionMention[]): readonly Turn[] => {
  const out: Turn[] = []
  let held = said[0]
  for (const next of said.slice(1)) {
    if (!held || !turns(held.it.stance, next.it.stance)) continue
    if (timeOf(held) === null || timeOf(next) === null || !isLater(next, held)) continue
    out.push({ before: held, after: next })
    held = next
  }
  return out
}

const saidIn = (group: readonly PositionMention[], voice: Voice['voice']): readonly PositionMention[] =>
  group.filter((m) => m.it.voice === voice)

const allTurns = (group: readonly PositionMention[]): readonly Turn[] =>
  order.flatMap((voice) => turnsOf(saidIn(group, voice)))

/** The name of who says so: an actor's id where the dossier knows it, else the words; null in a reporter's voice. */
export const speakerOf = ({ it, from }: PositionMention, look: Look): string | null =>
  it.by === null ? null : (look.actor(from, it.by) ?? it.by.text)

/** What each voice says last, those that say nothing left out. `group` is in the order in which it was known. */
export const voicesOf = (group: readonly PositionMention[], look: Look): readonly Voice[] =>
  order.flatMap((voice): readonly Voice[] => {
    const said = saidIn(group, voice)
    const last = said.at(-1)
    if (!last) return []
    const turned = turnsOf(said).at(-1)?.after
    const now = said
      .slice(turned ? said.indexOf(turned) : 0)
      .filter((m) => !turns(m.it.stance, last.it.stance))
    const [first = last] = now
    return [
      {
        voice,
        stance: last.it.stance,
        since: firstOf(now.map((m) => m.it.since)),
        by: distinct(now.flatMap((m) => speakerOf(m, look) ?? [])),
        channel: firstOf(now.map((m) => m.it.channel)),
        knownFrom: timeOf(first),
        evidence: [...evidenceOf(first), ...now.slice(1).flatMap((m) => [...evidenceOf(m)])],
      },
    ]
  })

/** Each turn from one stance to another in one voice, in the order in which it was known. */
export const changesOf = (group: readonly PositionMention[]): readonly Change[] =>
  [...allTurns(group)]
    .sort((a, b) => group.indexOf(a.after) - group.indexOf(b.after))
    .map(({ before, after }) => ({
      voice: after.it.voice,
      from: before.it.stance,
      to: after.it.stance,
      date: after.it.since,
      knownFrom: timeOf(after),
      evidence: [...evidenceOf(before), ...evidenceOf(after)],
    }))

const dayOf = (time: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null

/** By when a report's stance was given up, told by the next turn in its voice: a day at the latest, as EDTF; null where it holds. */
export const untilOf = (mention: PositionMention, group: readonly PositionMention[]): string | null => {
  const turn = turnsOf(saidIn(group, mention.it.voice)).find(
    ({ before, after }) =>
      !turns(before.it.stance, mention.it.stance) && group.indexOf(after) > group.indexOf(mention),
  )
  if (!turn) return null
  if (turn.after.it.since !== null) return turn.after.it.since
  const day = dayOf(timeOf(turn.after))
  return day === null ? null : `../${day}`
}
