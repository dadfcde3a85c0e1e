import { tokensIn } from '../../grammar/find-at.ts'
import { datesInside } from '../../grammar/find-dates.ts'
import { speaksOfTalks } from '../../grammar/speaks-of-talks.ts'
import { phrasesIn, type PhraseMatch } from '../../kit/phrase-table.ts'
import type { Language } from '../../languages/language.ts'
import type { NegotiationWords } from '../../languages/contract/negotiation.ts'
import type { MeetingCue, MeetingWords } from '../../languages/contract/meetings.ts'
import type { ActorAnnotation, Annotations, DateAnnotation } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'

/** A mention of an actor with the actor it is of. */
export interface Named extends Span {
  readonly actor: ActorAnnotation
}

/** What every step of the reading needs of one article; made once an article. */
export interface Scene {
  readonly ready: ReadyArticle
  readonly earlier: Annotations
  readonly words: MeetingWords
  readonly negotiation: NegotiationWords
  /** The article tells of talks, not only names some. */
  readonly talks: boolean
  /** Offices that speak for a state: "president", "foreign minister". */
  readonly offices: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly have: ReadonlySet<string>
  /** Mentions of actors by place. */
  readonly named: readonly Named[]
  /** States and persons by each name that the article gives them. */
  readonly byName: ReadonlyMap<string, ActorAnnotation>
  readonly dates: readonly DateAnnotation[]
  /** Where the tokens of date expressions begin. */
  readonly dated: ReadonlySet<number>
  /** Verb group of each token, or undefined. */
  readonly verbOf: ReadonlyMap<number, VerbGroup>
}

/** A sentence with the cues that stand in it, by the token behind their last. */
export interface CuedSentence {
  readonly sentence: Sentence
  readonly governors: ReadonlyMap<number, PhraseMatch<MeetingCue>>
  readonly claims: ReadonlyMap<number, PhraseMatch<MeetingCue>>
}

/** Makes the scene of an article: indexes over what earlier stages found. */
export const makeScene = (ready: ReadyArticle, earlier: Annotations, language: Language): Scene => {
  const named = earlier.actor
    .flatMap((actor) => actor.mentions.map((m) => ({ start: m.start, end: m.end, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const byName = new Map(
    named
      .filter((n) => n.actor.actorKind === 'state' || n.actor.actorKind === 'person')
      .map((n) => [ready.article.text.slice(n.start, n.end), n.actor] as const),
  )
  const verbOf = new Map<number, VerbGroup>()
  for (const verb of ready.verbs) for (let i = verb.first; i < verb.last; i++) verbOf.set(i, verb)
  const dates = [...earlier.date].sort((a, b) => a.spans[0].start - b.spans[0].start)
  const { negations, have } = language.sentences
  const dated = new Set(dates.flatMap((d) => tokensIn(ready, d.spans[0]).map((t) => t.start)))
  return {
    ready,
    earlier,
    words: language.meetings,
    negotiation: language.negotiation,
    offices: language.actors.stateHeads,
    talks: speaksOfTalks(ready, language),
    negations,
    have,
    named,
    byName,
    dates,
    dated,
    verbOf,
  }
}

// Overlapping phrases all count ("proposed to hold": both), so each start is tried, longest phrase first.
// A name is no cue, however it begins.
const byEnd = (
  tokens: readonly Token[],
  matches: readonly PhraseMatch<MeetingCue>[],
  sentence: Sentence,
): ReadonlyMap<number, PhraseMatch<MeetingCue>> =>
  new Map(
    matches
      .filter((m) => m.first === sentence.first || tokens[m.first]?.pos !== 'PROPN')
      .map((m) => [m.last, m]),
  )

/** The cues of one sentence; read only for sentences that tell of a meeting. */
export const cuesOf = (scene: Scene, sentence: Sentence): CuedSentence => {
  const { tokens } = scene.ready
  const { governors, claims } = scene.words
  return {
    sentence,
    governors: byEnd(tokens, phrasesIn(governors, tokens, sentence.first, sentence.last), sentence),
    claims: byEnd(tokens, phrasesIn(claims, tokens, sentence.first, sentence.last), sentence),
  }
}

const firstFrom = (items: readonly Span[], offset: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions of actors inside a span, in order of place. */
export const mentionsInside = ({ named }: Scene, span: Span): readonly Named[] => {
  const out: Named[] = []
  for (let i = firstFrom(named, span.start); i < named.length; i++) {
    const m = named[i]
    if (!m || m.start >= span.end) break
    if (m.end <= span.end) out.push(m)
  }
  return out
}

/** Mentions of actors inside a span that lie in no wider one of the same span. */
export const namedIn = (scene: Scene, span: Span): readonly Named[] => {
  const out: Named[] = []
  for (const m of mentionsInside(scene, span)) {
    const wider = out.at(-1)
    if (!(wider && m.end <= wider.end)) out.push(m)
  }
  return out
}

/** Dates inside a span that name a time rather than a length. */
export const datesIn = ({ dates }: Scene, span: Span): readonly DateAnnotation[] => datesInside(dates, span)

/** True where a token belongs to a date expression. */
export const isDated = ({ dated }: Scene, token: Token): boolean => dated.has(token.start)

/** The span from one token up to, not including, another. */
export const spanOf = ({ ready }: Scene, first: number, last: number): Span | null => {
  const [a, b] = [ready.tokens[first], ready.tokens[last - 1]]
  return a && b && b.end > a.start ? { start: a.start, end: b.end } : null
}

/** The modal that quotation marks part from its verb: 'would "at once open talks"'. */
export const modalBefore = (scene: Scene, verb: VerbGroup): VerbGroup | null => {
  const before = scene.verbOf.get(verb.first - 2)
  if (verb.modal || !before?.modal || !/^["“‘']$/.test(scene.ready.tokens[verb.first - 1]?.text ?? ''))
    return null
  return before
}
