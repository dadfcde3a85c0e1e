import { whoAt } from '../../grammar/find-actors.ts'
import { tokenIndexAt, tokensIn } from '../../grammar/find-at.ts'
import { findSubject, verbIndexAt } from '../../grammar/find-subject.ts'
import type { StatementAnnotation, Who } from '../../model/annotation.ts'
import type { CueAt, Draft, Scene } from './draft.ts'
import { relayBehind } from './find-relay.ts'
import { reach, type Said } from './who-goes-on.ts'

interface Passed {
  readonly draft: Draft
  readonly paragraph: number
  readonly built: StatementAnnotation
  readonly said: readonly Said[]
  readonly cues: ReadonlyMap<number, CueAt>
}

// ", but Keshet called it …": the clause stands beside the words before it, not in them.
const opensClause = ({ ready }: Scene, speaker: number): boolean => {
  const at = tokenIndexAt(ready, speaker)
  const [comma, joint] = [ready.tokens[at - 2], ready.tokens[at - 1]]
  return (
    comma?.text === ',' &&
    joint !== undefined &&
    ready.words.clauseJoints.has(joint.lower) &&
    joint.quotation < 0
  )
}

// What is reported inside another's words: "Renholt said that Keshet had offered a pause".
const holderOf = (scene: Scene, { draft, said }: Passed): Who | null => {
  const [at, speaker] = [draft.cue?.start ?? draft.pieces[0].start, draft.speaker?.start ?? -1]
  const holds = (s: Said): boolean =>
    s.draft.pieces.some((p) => p.start <= Math.min(at, speaker) && Math.max(at, speaker) < p.end)
  if (opensClause(scene, speaker)) return null
  return (
    said.slice(-reach).findLast((s) => s.draft !== draft && s.end > draft.pieces[0].start && holds(s))?.who ??
    null
  )
}

// "citing the announcement by the ministry that …", "quoting his aide's claim that …".
const citerOf = ({ ready, language }: Scene, { draft }: Passed): Who['span'] => {
  if (draft.rule !== 'statements/cue-noun' || !draft.cue) return null
  const verb = ready.verbs[verbIndexAt(ready, tokenIndexAt(ready, draft.cue.start)) - 1]
  const near = verb && tokenIndexAt(ready, draft.cue.start) - verb.last <= 4
  return near && language.statements.quoting.has(verb.lemma) && !verb.passive
    ? findSubject(ready, verb)
    : null
}

// "told the Herald": the paper passes on what it heard.
const heardBy = ({ ready, language }: Scene, { built }: Passed): Who | null => {
  const { addressee } = built
  const words = addressee?.span ? tokensIn(ready, addressee.span) : []
  const named = words.some((t) => language.statements.media.has(t.lower) && t.pos === 'PROPN')
  return named ? addressee : null
}

const sameWho = (a: Who | null, b: Who | null): boolean =>
  a !== null && b !== null && (a.actor !== null ? a.actor === b.actor : a.span?.start === b.span?.start)

// "the statement said", "the post read": what speaks is the channel itself.
const paperIn = ({ ready, language }: Scene, speaker: Who | null): string | null => {
  const { papers, channels } = language.statements
  const last = speaker?.span ? tokensIn(ready, speaker.span).at(-1) : undefined
  return last && papers.has(last.lower) && channels.has(last.lower) ? last.text : null
}

/** Who passes a statement on, and the channel that it shares with the utterance before it, where it says neither itself. */
export const passedOn = (
  scene: Scene,
  passed: Passed,
): { readonly relayedBy: Who | null; readonly channel: string | null } => {
  const { draft, built, said, paragraph } = passed
  const span = built.relayedBy ? null : (relayBehind(scene, draft, passed.cues) ?? citerOf(scene, passed))
  const named =
    built.relayedBy ?? (span ? whoAt(scene.ready, scene.actors, { start: span.start, end: span.end }) : null)
  const found = named ?? holderOf(scene, passed) ?? heardBy(scene, passed)
  const relayedBy = sameWho(found, built.speaker) ? null : found
  const last = said.at(-1)
  const goesOn =
    last !== undefined &&
    sameWho(last.who, built.speaker) &&
    paragraph - last.paragraph <= 1 &&
    (draft.cue === null || scene.language.statements.continuing.has(draft.cue.lemma))
  return {
    relayedBy: relayedBy ?? (goesOn ? last.relayedBy : null),
    channel: built.channel ?? (goesOn ? last.channel : null) ?? paperIn(scene, built.speaker),
  }
}
