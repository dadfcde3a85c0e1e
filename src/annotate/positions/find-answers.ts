import { spanOfTokens } from '../../grammar/find-clause.ts'
import { partiesOf, partyKey } from '../../grammar/find-party.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const named = /^(demand|condition|proposal|offer|idea|term|request|claim|move|step|requirement)s?$/
const opens = /^(,|--|—|–|;)$/
const none: readonly Draft[] = []

// "…, a condition Keshet finds unacceptable": the noun behind a comma or dash, article or not.
const nounBehind = ({ ready }: Context, at: number): number => {
  const next = ready.tokens[at + 1]
  const noun = next?.pos === 'DET' ? at + 2 : at + 1
  return named.test(ready.tokens[noun]?.lower ?? '') ? noun : -1
}

interface Answer {
  readonly verb: VerbGroup
  readonly stance: Stance
  /** The token behind the words of the answer. */
  readonly last: number
}

const answering = /^(rejects|accepts|supports)$/

// The verb behind the noun: "has rejected", "finds unacceptable".
const answerAt = ({ ready, words }: Context, noun: number, sentence: Sentence): Answer | null => {
  const verb = ready.verbs[verbIndexAt(ready, noun + 2)]
  if (!verb || verb.last > sentence.last || verb.first - noun > 12 || verb.form !== 'finite' || verb.negated)
    return null
  const judged = words.judging.has(verb.lemma) && ready.tokens[verb.last]?.lower === 'unacceptable'
  if (judged) return { verb, stance: 'rejects', last: verb.last + 1 }
  const cue = phraseAt(words.stanceVerbs, ready.tokens, verb.head, sentence.last)
  const stance = cue?.value[0]?.stance
  return cue && stance && answering.test(stance) ? { verb, stance, last: cue.last } : null
}

// Those who answer: the subject between the noun (or "that", "which") and the verb.
const answerersOf = (context: Context, noun: number, verb: VerbGroup): readonly Who[] => {
  const { ready } = context
  const relative = /^(that|which)$/.test(ready.tokens[noun + 1]?.lower ?? '')
  const from = relative ? noun + 2 : noun + 1
  const [first, head] = [ready.tokens[from], ready.tokens[verb.first - 1]]
  if (!first || !head) return []
  return partiesOf(context, {
    start: first.start,
    end: head.end,
    first: from,
    last: verb.first,
    head: verb.first - 1,
  })
}

const answersAt = (context: Context, at: number, before: readonly Draft[]): readonly Draft[] => {
  const { ready } = context
  const noun = nounBehind(context, at)
  const sentence = noun < 0 ? undefined : ready.sentences[ready.tokens[at]?.sentence ?? -1]
  const answer = sentence ? answerAt(context, noun, sentence) : null
  if (!sentence || !answer) return []
  const { stance, verb, last } = answer
  const span = spanOfTokens(ready, noun - (ready.tokens[noun - 1]?.pos === 'DET' ? 1 : 0), last)
  if (!span) return []
  const asked = before.filter(
    (d) =>
      d.span.start >= sentence.start && d.span.end <= span.start && /demands|insists|offers/.test(d.stance),
  )
  const others = answerersOf(context, noun, verb).filter(
    (p) => !asked.some((d) => partyKey(d.party) === partyKey(p)),
  )
  return [...new Set(asked.map((d) => d.issue))].flatMap((issue) =>
    others.map((party) => ({ party, issue, stance, span, rule: 'positions/answer' })),
  )
}

/** What others answer to the demands just told, by a noun that stands for them: "demands Vardania has rejected". */
export const findAnswers = (context: Context, before: readonly Draft[]): readonly Draft[] =>
  context.ready.tokens.flatMap((token, at) =>
    opens.test(token.text) ? answersAt(context, at, before) : none,
  )
