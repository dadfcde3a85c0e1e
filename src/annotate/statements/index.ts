import { whoAt } from '../../grammar/find-actors.ts'
import { paragraphAt, tokenIndexAt } from '../../grammar/find-at.ts'
import type { StatementAnnotation, Who } from '../../model/annotation.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { mentionId, type Annotator } from '../annotator.ts'
import { sameSpeaker, type CueAt, type Draft, type Scene } from './draft.ts'
import { actOf, addresseeOf, modeOf } from './fill-details.ts'
import { channelOf } from './find-channel.ts'
import { findAccording } from './find-according.ts'
import { findAdjectives } from './find-adjectives.ts'
import { findCues } from './find-cues.ts'
import { afterCue, beforeCue } from './find-indirect.ts'
import { findNominal } from './find-nominal.ts'
import { findPosts } from './find-signed.ts'
import { findTurns } from './find-turns.ts'
import { findPassive } from './find-passive.ts'
import { findQuoted } from './find-quoted.ts'
import { joinUtterances } from './join-utterances.ts'
import { saidOn } from './said-on.ts'
import { nameSpeaker } from './name-speaker.ts'
import { passedOn } from './pass-on.ts'
import { lastSpeaker, paperOf, speaksOn, type Said } from './who-goes-on.ts'
import { speaks } from './who-speaks.ts'

const whoOf = (scene: Scene, { start, end }: Span): Who => whoAt(scene.ready, scene.actors, { start, end })

const indirect = (scene: Scene, cues: readonly CueAt[], used: ReadonlySet<number>): readonly Draft[] =>
  cues.flatMap((at) => {
    if (used.has(at.verb.first)) return []
    const draft = afterCue(scene, at) ?? beforeCue(scene, at)
    return draft ? [draft] : []
  })

const sameContent = (a: Draft, b: Draft): boolean => {
  const [x, y] = [a.pieces[0], b.pieces[0]]
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return common > 0 && common >= 0.8 * Math.max(x.end - x.start, y.end - y.start)
}

// One utterance found by two rules is told once, by the rule that comes first; other speakers may say the same words.
const once = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  const byStart = [...drafts].sort(
    (a, b) =>
      a.pieces[0].start - b.pieces[0].start ||
      Number(b.quoted) - Number(a.quoted) ||
      b.pieces[0].end - a.pieces[0].end,
  )
  for (const draft of byStart) {
    const rivals = kept.slice(-6)
    if (rivals.some((k) => sameContent(k, draft) && (k.quoted || sameSpeaker(k, draft)))) continue
    kept.push(draft)
  }
  return kept
}

// "said that the ferries would sail": where the word begins that opens the clause.
const opensAt = ({ ready, language }: Scene, piece: Span): number | null => {
  const before = ready.tokens[tokenIndexAt(ready, piece.start) - 1]
  return before && language.statements.that.has(before.lower) ? before.start : null
}

const build = (scene: Scene, draft: Draft, who: Who | null): StatementAnnotation => {
  const { ready, language } = scene
  const words = language.statements
  const { mode, pieces: found } = modeOf(ready, draft)
  const pieces = found.map(({ start, end }) => ({ start, end })) as [Span, ...Span[]]
  const relay = draft.relayedBy ? whoOf(scene, draft.relayedBy) : null
  return {
    kind: 'statement',
    id: mentionId(ready, 'statement', pieces[0], draft.speaker ? String(draft.speaker.start) : ''),
    spans: pieces,
    rule: draft.rule,
    mode,
    opensAt: mode === 'direct' ? null : opensAt(scene, pieces[0]),
    speaker: who,
    cue: draft.cue,
    act: actOf(ready, draft, words),
    channel: channelOf(ready, draft, words),
    relayedBy: relay,
    addressee: addresseeOf(scene, draft),
    saidOn: saidOn(scene, draft),
    speech: draft.speech,
    group: null,
  }
}

const assemble = (
  scene: Scene,
  drafts: readonly Draft[],
  cues: readonly CueAt[],
): readonly StatementAnnotation[] => {
  const byToken = new Map(cues.map((c) => [c.verb.first, c]))
  const out: StatementAnnotation[] = []
  const said: Said[] = []
  for (const draft of drafts) {
    const paragraph = paragraphAt(scene.ready, draft.pieces[0].start)
    const alone = draft.speaker === null
    // "The talks are expected to resume": by nobody who is named.
    const unsaid = alone && !draft.speech
    const who = draft.speaker
      ? (draft.speaks ?? saidBy(scene, draft, draft.speaker, said))
      : unsaid
        ? null
        : lastSpeaker(said, paragraph)
    if (alone ? who === null && !unsaid : !who || !speaks(scene, draft, who)) continue
    const built = build(scene, draft, who)
    const statement = { ...built, ...passedOn(scene, { draft, paragraph, built, said, cues: byToken }) }
    out.push(statement)
    if (draft.speech)
      said.push({
        who,
        draft,
        end: draft.pieces.at(-1)?.end ?? 0,
        paragraph,
        channel: statement.channel,
        relayedBy: statement.relayedBy,
      })
  }
  return out
}

const saidBy = (scene: Scene, draft: Draft, speaker: Span, said: readonly Said[]): Who => {
  const paragraph = paragraphAt(scene.ready, draft.pieces[0].start)
  const who = speaksOn(scene, nameSpeaker(scene, draft, speaker), said, { draft, paragraph })
  return paperOf(scene, who, said, paragraph)
}

// A quotation in a turn of a transcript that nobody but the turn attributes.
const covers = (piece: Span, draft: Draft): boolean =>
  draft.rule !== 'statements/cue-then-quote' && draft.pieces.some((d) => overlaps(piece, d))

// "The envoy said she hopes that …": what the envoy says of her own mind is told once, by the outer words.
const ownMind = ({ ready, language }: Scene, draft: Draft, said: readonly Draft[]): boolean => {
  const { speaker } = draft
  if (draft.speech || !speaker) return false
  const named = ready.article.text.slice(speaker.start, speaker.end).toLowerCase()
  if (!language.statements.pronouns.has(named)) return false
  const opens = (piece: Span): boolean =>
    piece.start <= speaker.start && speaker.start - piece.start <= 6 && draft.pieces[0].end <= piece.end
  return said.some((d) => d.speech && d.pieces.some(opens))
}

// "reiterated its commitment to …": the noun's content is part of what the verb reports, and whose it is is no news.
const toldByVerb = ({ ready, language }: Scene, draft: Draft, said: readonly Draft[]): boolean => {
  const { cue, speaker } = draft
  if (draft.rule !== 'statements/cue-noun' || !cue || !speaker) return false
  const own = language.statements.pronouns.has(
    ready.article.text.slice(speaker.start, speaker.end).toLowerCase(),
  )
  const holds = (d: Draft): boolean =>
    d.cue !== null &&
    d.cue.end < cue.start &&
    d.pieces.some((p) => p.start <= cue.start && cue.start - p.start < 30)
  return said.some((d) => d !== draft && holds(d) && (own || sameSpeaker(d, draft)))
}

/** Reported speech: direct, mixed and indirect, with speaker, cue, act and channel. */
export const statements: Annotator<StatementAnnotation> = {
  makes: 'statement',
  needs: ['actor', 'date'],
  annotate: (ready, earlier, language) => {
    const actors = earlier.actor
    const scene: Scene = { ready, actors, dates: earlier.date, language }
    const cues = findCues(scene)
    const quoted = findQuoted(scene, cues)
    const turns = findTurns(scene)
    const drafts = once([
      ...turns,
      ...findPosts(scene),
      ...quoted.drafts.filter((d) => !turns.some((t) => t.pieces.some((p) => covers(p, d)))),
      ...findAccording(scene),
      ...indirect(scene, cues, quoted.used),
      ...findNominal(scene),
      ...findAdjectives(scene),
      ...findPassive(scene),
    ])
    const own = drafts.filter((d) => !ownMind(scene, d, drafts) && !toldByVerb(scene, d, drafts))
    return assemble(scene, joinUtterances(scene, own), cues)
  },
}
