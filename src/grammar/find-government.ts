import type { ActorAnnotation, StatementAnnotation, Who } from '../model/annotation.ts'
import type { ReadyArticle, Token } from '../model/ready.ts'
import { holds, type Span } from '../model/span.ts'
import { mentionsIn } from './find-actors.ts'
import { firstEndingAfter, tokensIn } from './find-at.ts'
import { piecesOf } from './statement-pieces.ts'

/** What tells whose government is meant. */
interface Page {
  readonly ready: ReadyArticle
  readonly actors: readonly ActorAnnotation[]
  readonly statements: readonly StatementAnnotation[]
}

type StateOf = (actor: string) => ActorAnnotation | undefined

const between = /^(the|its|their|new|current|federal|national|country|nation|'s|’s|'|’)$/

const whose = /^(of|in|led|headed|run|under)$/

// "the government", "the new government", "the country's authorities": nothing in it says whose.
const isBare = (tokens: readonly Token[], rulers: ReadonlySet<string>): boolean => {
  const head = tokens.at(-1)
  return (
    head !== undefined &&
    tokens.length <= 4 &&
    rulers.has(head.lemma) &&
    (tokens[0]?.lower === 'the' || tokens.length === 1) &&
    tokens.slice(0, -1).every((t) => between.test(t.lower))
  )
}

// "in Vardania, where the government": the state right before the word that takes it up.
const takenUp = ({ ready, actors }: Page, span: Span): ActorAnnotation | undefined => {
  const first = firstEndingAfter(ready.tokens, span.start)
  if (!/^(where|whose)$/.test(ready.tokens[first - 1]?.lower ?? '')) return undefined
  const last = ready.tokens[first - 2]?.text === ',' ? ready.tokens[first - 3] : ready.tokens[first - 2]
  return last && mentionsIn(actors, last).find(({ actor }) => actor.actorKind === 'state')?.actor
}

// "The Keshti minister said the government would …": his own.
const ofSpeaker = ({ statements }: Page, span: Span, stateOf: StateOf): ActorAnnotation | undefined => {
  const around = piecesOf(statements)(span).filter((piece) => holds(piece, span))
  around.sort((a, b) => a.end - a.start - (b.end - b.start))
  const speaker = around[0]?.statement.speaker?.actor
  return speaker ? stateOf(speaker) : undefined
}

// "Keshet sent boats, the government said": that of the state which its own words begin with.
const ofOwnWords = ({ ready, actors, statements }: Page, span: Span): ActorAnnotation | undefined => {
  const sentence = ready.sentences[ready.tokens[firstEndingAfter(ready.tokens, span.start)]?.sentence ?? -1]
  if (!sentence) return undefined
  const said = piecesOf(statements)(sentence).find(
    ({ statement }) => statement.speaker?.span?.start === span.start,
  )
  const first = said && mentionsIn(actors, said)[0]
  return first?.actor.actorKind === 'state' && first.start - (said?.start ?? 0) <= 4 ? first.actor : undefined
}

/**
 * The state whose government is meant by "the government": the one that "where" takes up, that of whoever speaks, the one that its own
 * words begin with, or the only state of the page. Undefined for other words, and where none of them tells.
 */
export const governmentMeant = (
  page: Page,
  who: Who,
  { rulers, stateOf }: { readonly rulers: ReadonlySet<string>; readonly stateOf: StateOf },
): ActorAnnotation | undefined => {
  const { span } = who
  if (!span || !isBare(tokensIn(page.ready, span), rulers)) return undefined
  // "The government in Keshet", "the government led by Morvane": what follows says whose.
  if (whose.test(page.ready.tokens[firstEndingAfter(page.ready.tokens, span.end + 1)]?.lower ?? ''))
    return undefined
  const found = takenUp(page, span) ?? ofSpeaker(page, span, stateOf) ?? ofOwnWords(page, span)
  if (found) return found
  const states = page.actors.filter((a) => a.actorKind === 'state')
  return states.length === 1 ? states[0] : undefined
}
