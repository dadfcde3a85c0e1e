import { phraseAt } from '../../kit/phrase-table.ts'
import type { MeetingStatus } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Climb } from './climb.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './read-status.ts'
import type { Scene } from './scene.ts'

/** Where the clause of a meeting stands. */
export interface Clause {
  readonly mention: Mention
  readonly up: Climb
  readonly predicate: VerbGroup | null
  readonly first: number
  readonly end: number
}

/** A reading with how far the words go that decided it. */
export interface Final extends Reading {
  readonly end?: number
}

const ahead: ReadonlySet<MeetingStatus> = new Set(['scheduled', 'expected'])

const lowerAt = (scene: Scene, i: number): string => scene.ready.tokens[i]?.lower ?? ''

// "No date has been set for", "Neither side plans": who does it is nobody.
const isDenied = (scene: Scene, { mention, up }: Clause): boolean =>
  mention.none === true || (up.subject !== null && scene.words.absent.has(lowerAt(scene, up.subject.first)))

// "will sit down with nobody".
const meetsNobody = (scene: Scene, { mention }: Clause): boolean =>
  mention.whom !== undefined && scene.words.nobody.has(lowerAt(scene, mention.whom))

// ", but Keshet turned this down": the end of the clause that refuses what the one before offers, or -1.
const refusedAt = (scene: Scene, { mention, end }: Clause): number => {
  for (let i = end; i < Math.min(end + 9, mention.sentence.last); i++) {
    const match = phraseAt(scene.words.turnedDown, scene.ready.tokens, i, mention.sentence.last)
    if (match) return scene.verbOf.get(i)?.negated ? -1 : match.last
    if (scene.verbOf.get(i)?.form === 'finite') return -1
  }
  return -1
}

// "only if the fleet withdraws", "until the crews are free", behind the clause.
const waitsBehind = (scene: Scene, { mention, end }: Clause): boolean =>
  [end - 1, end, end + 1].some((i) => {
    const match = phraseAt(scene.words.onlyWhen, scene.ready.tokens, i, mention.sentence.last)
    return match !== null && (match.last - match.first > 1 || i >= end)
  })

type Wait = 'sure' | 'open' | null

// "before the prime minister will meet": what something waits for; "before the leaders meet" is yet to come.
const waitsBefore = (scene: Scene, { mention, up, first, predicate }: Clause): Wait => {
  const at = Math.min(up.subject?.first ?? first, first) - 1
  if (!scene.words.untilThen.has(lowerAt(scene, at))) return null
  const verb = predicate ?? mention.verb ?? up.verb
  if (!verb || verb.tense === 'past') return null
  return verb.tense === 'present' && !scene.words.whether.has(lowerAt(scene, at)) ? 'sure' : 'open'
}

const denied = (clause: Clause, read: Reading): Final | null => {
  if (ahead.has(read.status) || read.status === 'proposed') {
    const refused = clause.mention.verb !== null || clause.predicate?.tense === 'future'
    return { status: refused ? 'rejected' : 'uncertain', told: true }
  }
  return read.status === 'held' ? null : read
}

const waiting = (scene: Scene, clause: Clause, read: Reading): Final => {
  const wait = waitsBefore(scene, clause)
  if (wait === 'sure' && read.status === 'held') return { status: 'expected', told: true }
  if (ahead.has(read.status) && (wait === 'open' || waitsBehind(scene, clause)))
    return { status: 'uncertain', told: true }
  return read
}

/** The status that the words around the clause leave of what it tells: "no round is planned", "will meet only if", "but Keshet turned this down". */
export const settleStatus = (scene: Scene, clause: Clause, read: Reading): Final | null => {
  if (meetsNobody(scene, clause)) return { status: 'rejected', told: true }
  if (isDenied(scene, clause)) return denied(clause, read)
  // "will not meet": whoever does so refuses.
  const acts = clause.mention.verb?.negated || clause.up.cues.some((c) => c.cue === 'hold' && c.negated)
  if (read.status === 'cancelled' && acts && !clause.predicate) return { status: 'rejected', told: true }
  if (read.status === 'proposed') {
    const end = refusedAt(scene, clause)
    if (end >= 0) return { status: 'rejected', told: true, end }
  }
  return waiting(scene, clause, read)
}
