import type { StatementAnnotation, Who } from '../model/annotation.ts'
import type { Token, VerbGroup } from '../model/ready.ts'
import type { Span } from '../model/span.ts'
import { whoAt } from './find-actors.ts'
import { partiesOf, partyOf, type Scene } from './find-party.ts'
import { findSubject } from './find-subject.ts'

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The innermost statement that a place stands in, or null. */
export const statementAt = (
  statements: readonly StatementAnnotation[],
  span: Span,
): StatementAnnotation | null => {
  let best: StatementAnnotation | null = null
  let size = Infinity
  for (const statement of statements) {
    for (const piece of statement.spans) {
      if (!holds(piece, span) || piece.end - piece.start >= size) continue
      best = statement
      size = piece.end - piece.start
    }
  }
  return best
}

const pronoun = /^(i|we|he|she|it|they|his|her|its|their)$/i

/**
 * The party whose words a place stands in: that of the innermost statement; of the one around it where the inner one only
 * says "his warning".
 */
export const speakingParty = (scene: Scene, span: Span): Who | null => {
  const around = scene.statements
    .flatMap((s) =>
      s.spans
        .filter((piece) => holds(piece, span))
        .map((piece) => ({ speaker: s.speaker, size: piece.end - piece.start })),
    )
    .sort((a, b) => a.size - b.size)
  for (const { speaker } of around) {
    const party = partyOf(scene, speaker)
    if (party) return party
    if (!speaker || !pronoun.test(speaker.text)) return null
  }
  return null
}

const firstPerson = /^(i|we|our|us|my)$/
const thirdPerson = /^(he|she|it|they)$/

/** Who takes the stance that a verb tells: its subject, or the speaker where it says "we". */
export interface Holder {
  readonly parties: readonly Who[]
  readonly first: number
  readonly firstPerson: boolean
}

const speaksOf = (token: Token | undefined): boolean => token !== undefined && firstPerson.test(token.lower)

// "The envoy said she would …": the pronoun that opens what somebody says is that somebody, unless the page shows otherwise.
const opensStatement = (statement: StatementAnnotation, token: Token): boolean =>
  thirdPerson.test(token.lower) && token.start - statement.spans[0].start <= 1

const speakerFor = (scene: Scene, token: Token): Who | null => {
  const statement = statementAt(scene.statements, token)
  if (!statement) return null
  return speaksOf(token) || opensStatement(statement, token) ? speakingParty(scene, token) : null
}

// "It also has insisted": where the verb is the cue of a statement, its speaker.
const speakerOfCue = (scene: Scene, verb: VerbGroup): Who | null => {
  const said = scene.statements.find(
    (s) => s.cue !== null && s.cue.start < verb.end && verb.start < s.cue.end,
  )
  return partyOf(scene, said?.speaker ?? null)
}

// A name right before the verb, where no subject was made out.
const nameBefore = (scene: Scene, verb: VerbGroup): Holder | null => {
  const { ready, actors } = scene
  const token = ready.tokens[verb.first - 1]
  if (!token || token.sentence !== ready.tokens[verb.first]?.sentence || !/PROPN|NOUN/.test(token.pos))
    return null
  const party = partyOf(scene, whoAt(ready, actors, token))
  return party ? { parties: [party], first: verb.first - 1, firstPerson: false } : null
}

/** The parties whose act a verb group tells, with the token that their name begins at: for "we demand" in an envoy's words her side. */
export const holderOf = (scene: Scene, verb: VerbGroup): Holder | null => {
  const { ready } = scene
  const subject = findSubject(ready, verb)
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || !head) return nameBefore(scene, verb)
  const parties = speaksOf(head) ? [] : partiesOf(scene, subject)
  if (parties.length) return { parties, first: subject.first, firstPerson: false }
  const speaker = speakerFor(scene, head) ?? speakerOfCue(scene, verb)
  if (speaker) return { parties: [speaker], first: subject.first, firstPerson: speaksOf(head) }
  return nameBefore(scene, verb)
}
