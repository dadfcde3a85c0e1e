import { spanOfTokens } from '../../grammar/find-clause.ts'
import { partiesOf, partyKey } from '../../grammar/find-party.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Context, Draft } from './context.ts'

const named = /^(demand|condition|proposal|offer|idea|term|request|claim|move|step|requirement)s?$/
const opens = /^(,|--|—|–|;)$/

// "…, a condition Keshet finds unacceptable": the noun behind a comma or dash, article or not.
const nounBehind = ({ ready }: Context, at: number): number => {
  if (!opens.test(ready.tokens[at]?.text ?? '')) return -1
  const next = ready.tokens[at + 1]
  const noun = next?.pos === 'DET' ? at + 2 : at + 1
  return named.test(ready.tokens[noun]?.lower ?? '') ? noun : -1
}

/** What others answer to the demands just told, by a noun that stands for them: "demands Vardania has rejected". */
export const findAnswers = (context: Context, before: readonly Draft[]): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (let i = 0; i < ready.tokens.length; i++) {
    const noun = nounBehind(context, i)
    const sentence = ready.sentences[ready.tokens[i]?.sentence ?? -1]
    if (noun < 0 || !sentence) continue
    const verb = ready.verbs[verbIndexAt(ready, noun + 2)]
    if (!verb || verb.last > sentence.last || verb.first - noun > 12 || verb.form !== 'finite') continue
    const cue = phraseAt(words.stanceVerbs, ready.tokens, verb.head, sentence.last)
    const unacceptable =
      /^(find|call|consider|deem)$/.test(verb.lemma) && ready.tokens[verb.last]?.lower === 'unacceptable'
    const stance = unacceptable ? 'rejects' : cue?.value.stance
    if (!stance || verb.negated || !/^(rejects|accepts|supports)$/.test(stance)) continue
    const head = verb.first - 1
    const from =
      ready.tokens[noun + 1]?.lower === 'that' || ready.tokens[noun + 1]?.lower === 'which'
        ? noun + 2
        : noun + 1
    const first = ready.tokens[from]
    const span = spanOfTokens(
      ready,
      noun - (ready.tokens[noun - 1]?.pos === 'DET' ? 1 : 0),
      unacceptable ? verb.last + 1 : (cue?.last ?? verb.last),
    )
    if (!first || !span) continue
    const parties = partiesOf(context, {
      start: first.start,
      end: ready.tokens[head]?.end ?? first.end,
      first: from,
      last: verb.first,
      head,
    })
    const asked = before.filter(
      (d) =>
        d.span.start >= sentence.start && d.span.end <= span.start && /demands|insists|offers/.test(d.stance),
    )
    for (const issue of new Set(asked.map((d) => d.issue)))
      for (const party of parties)
        if (!asked.some((d) => partyKey(d.party) === partyKey(party)))
          out.push({ party, issue, stance, span, rule: 'positions/answer' })
  }
  return out
}
