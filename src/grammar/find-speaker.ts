import type { StatementAnnotation, Who } from '../model/annotation.ts'
import type { Token, VerbGroup } from '../model/ready.ts'
import { holds, overlaps, type Span } from '../model/span.ts'
import { whoAt } from './find-actors.ts'
import { tokenIndexAt } from './find-at.ts'
import { isBody, partiesOf, partyOf, type Scene } from './find-party.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { indexedBy } from './span-index.ts'
import { piecesOf, type Piece } from './statement-pieces.ts'

const cuesOf = indexedBy((statements: readonly StatementAnnotation[]) =>
  statements.flatMap((statement): Piece[] =>
    statement.cue ? [{ start: statement.cue.start, end: statement.cue.end, statement }] : [],
  ),
)

/** The pieces of statements that hold a place, in the order of the statements: two for "a yes" in "'It is a yes,' he said". */
export const piecesAround = (statements: readonly StatementAnnotation[], span: Span): readonly Piece[] =>
  piecesOf(statements)(span).filter((piece) => holds(piece, span))

/** The first statement listed that a place stands in, or undefined. */
export const firstStatementAt = (
  statements: readonly StatementAnnotation[],
  span: Span,
): StatementAnnotation | undefined => piecesAround(statements, span)[0]?.statement

/** The innermost statement that a place stands in, or null. */
export const statementAt = (
  statements: readonly StatementAnnotation[],
  span: Span,
): StatementAnnotation | null => {
  let best: StatementAnnotation | null = null
  let size = Infinity
  for (const piece of piecesAround(statements, span)) {
    if (piece.end - piece.start >= size) continue
    best = piece.statement
    size = piece.end - piece.start
  }
  return best
}

const pronoun = /^(i|we|he|she|it|they|his|her|its|their)$/i

/**
 * The party whose words a place stands in: that of the innermost statement; of the one around it where the inner one only
 * says "his warning".
 */
export const speakingParty = (scene: Scene, span: Span): Who | null => {
  const around = [...piecesAround(scene.statements, span)].sort((a, b) => a.end - a.start - (b.end - b.start))
  for (const { speaker } of around.map(({ statement }) => statement)) {
    const party = partyOf(scene, speaker)
    if (party) return party
    if (!speaker || !pronoun.test(speaker.text)) return null
  }
  return null
}

// Whom the words beside a cue name: "Vardania, Keshet and Brannoch" are three.
const partiesNamed = (scene: Scene, { span, actor }: Who): readonly Who[] => {
  if (!span || actor !== null) return []
  const first = tokenIndexAt(scene.ready, span.start)
  const last = tokenIndexAt(scene.ready, span.end - 1) + 1
  return partiesOf(scene, { ...span, first, last, head: last - 1 })
}

/** The parties whose words a place stands in: one, or several who speak together ("Vardania, Keshet and Brannoch said"). */
export const speakingParties = (scene: Scene, span: Span): readonly Who[] => {
  const speaker = statementAt(scene.statements, span)?.speaker
  const several = speaker ? partiesNamed(scene, speaker) : []
  if (several.length > 1) return several
  const one = speakingParty(scene, span)
  return one ? [one] : []
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

const possessive = /^(our|my)$/
const theirs = /^(his|her|their|its)$/
const homeland = /^(country|nation|government|side|homeland|administration|state|people)$/
const ownPeople =
  /^(member|team|side|government|country|people|nation|union|delegation|army|force|troop|leadership|movement|party|company|worker|state|fighter|administration|position|doctrine|policy|republic)$/

// "Our members", "my government", "said her country": who speaks speaks for them.
const speaksForOwn = ({ ready }: Scene, subject: Subject): boolean => {
  const [owner, head] = [ready.tokens[subject.first]?.lower ?? '', ready.tokens[subject.head]?.lemma ?? '']
  const near = subject.head - subject.first <= 2
  return (
    near && ((possessive.test(owner) && ownPeople.test(head)) || (theirs.test(owner) && homeland.test(head)))
  )
}

// "The envoy said she would …": the pronoun that opens what somebody says is that somebody, unless the page shows otherwise.
const opensStatement = (statement: StatementAnnotation, token: Token): boolean =>
  thirdPerson.test(token.lower) && token.start - statement.spans[0].start <= 1

const speakerFor = (scene: Scene, token: Token): Who | null => {
  const statement = statementAt(scene.statements, token)
  if (!statement) return null
  if (speaksOf(token)) return speakingParty(scene, token)
  const party = opensStatement(statement, token) ? speakingParty(scene, token) : null
  // "It has the right": no person.
  return party && token.lower === 'it' && !isBody(scene, party) ? null : party
}

/** The statement that a place is the cue of ("demanded" in "demanded that …"), or undefined. */
export const statementOfCue = (
  statements: readonly StatementAnnotation[],
  span: Span,
): StatementAnnotation | undefined => cuesOf(statements)(span).find((cue) => overlaps(cue, span))?.statement

// "It also has insisted": where the verb is the cue of a statement, its speaker.
const speakerOfCue = (scene: Scene, verb: VerbGroup): Who | null => {
  const said = cuesOf(scene.statements)(verb).find((cue) => overlaps(cue, verb))
  return partyOf(scene, said?.statement.speaker ?? null)
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
  if (speaksForOwn(scene, subject)) {
    const own = speakingParties(scene, head)
    if (own.length) return { parties: own, first: subject.first, firstPerson: true }
  }
  const parties = speaksOf(head) ? [] : partiesOf(scene, subject)
  if (parties.length) return { parties, first: subject.first, firstPerson: false }
  const several = speaksOf(head) ? speakingParties(scene, head) : []
  const speaker = speakerFor(scene, head) ?? speakerOfCue(scene, verb)
  const speakers = several.length ? several : speaker ? [speaker] : []
  if (speakers.length) return { parties: speakers, first: subject.first, firstPerson: speaksOf(head) }
  return nameBefore(scene, verb)
}
