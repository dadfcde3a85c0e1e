import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import { nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const condition = /^(condition|precondition|prerequisite)$/
const makes = /^(make|set|name|lay|call|put|regard|see|consider|impose)$/
const ties = /^(link|tie|couple)$/
const leads = /^(for|of|to)$/
const opens = /^["“'‘:(—–]$/

const textOf = ({ ready }: Context, first: number, last: number): string | null => {
  const span = spanOfTokens(ready, first, last)
  return span ? ready.article.text.slice(span.start, span.end) : null
}

const draftOf = (
  context: Context,
  party: Who | null | undefined,
  ends: { readonly wants: readonly [number, number]; readonly onlyAfter: readonly [number, number] },
): Draft | null => {
  const { ready } = context
  const wants = textOf(context, ...ends.wants)
  const onlyAfter = textOf(context, ...ends.onlyAfter)
  const first = Math.min(ends.wants[0], ends.onlyAfter[0])
  const span = spanOfTokens(ready, first, Math.max(ends.wants[1], ends.onlyAfter[1]))
  if (!party || isLonePerson(context, party) || !wants || !onlyAfter || !span) return null
  return { party, wants, onlyAfter, span, rule: 'conditions/tie' }
}

const sentenceOf = ({ ready }: Context, at: number): Sentence | undefined =>
  ready.sentences[ready.tokens[at]?.sentence ?? -1]

// Where "a condition for" stands behind a verb: the token of its article, and the one behind "for".
const conditionAfter = ({ ready }: Context, from: number, last: number): readonly [number, number] | null => {
  for (let i = from; i < last - 1; i++) {
    const token = ready.tokens[i]
    if (!token || token.text === ';') return null
    // "Without preconditions to start the talks": none is made.
    if (/^(?:without|no)$/.test(ready.tokens[i - 1]?.lower ?? '')) return null
    if (!condition.test(token.lemma) || !leads.test(ready.tokens[i + 1]?.lower ?? '')) continue
    const np = ready.nouns[nounBefore(ready, i + 1)]
    let first = np && np.first <= i ? np.first : i
    if (ready.tokens[first - 1]?.lower === 'as') first -= 1
    return [first, i + 2]
  }
  return null
}

// "has made the return of the crews a condition for talks".
const madeCondition = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  const sentence = sentenceOf(context, verb.head)
  if (!makes.test(verb.lemma) || verb.passive || verb.negated || !sentence) return null
  const found = conditionAfter(context, verb.last, sentence.last)
  if (!found || found[0] <= verb.last) return null
  const last = limitOfClause(ready, found[1], words.cuts)
  const party = holderOf(context, verb)?.parties[0]
  return draftOf(context, party, { wants: [found[1], last], onlyAfter: [verb.last, found[0]] })
}

const grantable =
  /^(?:guarantee|assurance|progress|return|end|start|lifting|reform|recognition|presence|talk|vote)$/

const isGrantable = ({ words }: Context, { lemma, lower }: Token): boolean =>
  [lemma, lower.replace(/s$/, '')].some(
    (form) =>
      words.deeds.has(form) ||
      words.pacts.has(form) ||
      words.measures.has(form) ||
      words.terms.has(form) ||
      grantable.test(form),
  )

// "linked any withdrawal to guarantees": the first waits for the second.
const tied = (context: Context, verb: VerbGroup): Draft | null => {
  const { ready, words } = context
  if (!ties.test(verb.lemma) || verb.passive || verb.negated) return null
  const last = limitOfClause(ready, verb.last, words.cuts)
  let to = verb.last + 1
  while (to < last && ready.tokens[to]?.lower !== 'to') to += 1
  if (to >= last - 1) return null
  // "Linked the raid to Brannoch's militias": whose deed it was, and nothing that may be had or granted.
  const due = ready.tokens.slice(to + 1, last).some((t) => isGrantable(context, t))
  const party = due ? holderOf(context, verb)?.parties[0] : undefined
  return draftOf(context, party, { wants: [verb.last, to], onlyAfter: [to + 1, last] })
}

// "For Keshet, a truce is a precondition for talks".
const forWhom = (context: Context, sentence: Sentence): Draft | null => {
  const { ready, actors, words } = context
  if (ready.tokens[sentence.first]?.lower !== 'for') return null
  const np = ready.nouns[nounBefore(ready, sentence.first + 1) + 1]
  if (np?.first !== sentence.first + 1 || ready.tokens[np.last]?.text !== ',') return null
  const verb = ready.verbs[verbIndexAt(ready, np.last)]
  const found =
    verb?.lemma === 'be' && !verb.negated ? conditionAfter(context, verb.last, sentence.last) : null
  if (!verb || !found) return null
  const last = limitOfClause(ready, found[1], words.cuts)
  const ends = { wants: [found[1], last], onlyAfter: [np.last + 1, verb.first] } as const
  return draftOf(context, partyOf(context, whoAt(ready, actors, np)), ends)
}

const speakerAt = (context: Context, at: number): Who | null => {
  const token = context.ready.tokens[at]
  return token ? speakingParty(context, token) : null
}

const opensClause = ({ ready }: Context, at: number, sentence: Sentence): boolean =>
  at === sentence.first || opens.test(ready.tokens[at - 1]?.text ?? '')

const holdsBack = /^(without|until|before)$/

// "No talks without a truce", "no contract, no work": what opens the clause is refused as long as the other is not there.
const noWithout = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  if (ready.tokens[at]?.lower !== 'no' || !opensClause(context, at, sentence)) return null
  const np = ready.nouns[nounBefore(ready, at + 1) + 1]
  const own = np && np.first <= at + 1 ? np : undefined
  const end = own?.last ?? at + 2
  const [joint, next] = [ready.tokens[end], ready.tokens[end + 1]]
  const last = limitOfClause(ready, end + 1, words.cuts)
  const party = speakerAt(context, at)
  if (joint && holdsBack.test(joint.lower))
    return draftOf(context, party, { wants: [at + 1, end], onlyAfter: [end + 1, last] })
  if (joint?.text !== ',' || next?.lower !== 'no') return null
  return draftOf(context, party, { wants: [end + 2, last], onlyAfter: [at + 1, end] })
}

const supposes = /^(if|without)$/

const placeOf = ({ ready }: Context, text: string, from: number, before: number): number => {
  for (let i = from; i < before; i++) if (ready.tokens[i]?.lower === text) return i
  return -1
}

// "Without lower tariffs there will be no deal".
const frontedWithout = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const there = placeOf(context, 'there', at + 1, sentence.last)
  const no = there + 3
  if (there < 0 || !words.firmly.has(ready.tokens[there + 1]?.lower ?? '')) return null
  if (ready.tokens[no]?.lower !== 'no') return null
  const last = limitOfClause(ready, no + 1, words.cuts)
  return draftOf(context, speakerAt(context, at), { wants: [no + 1, last], onlyAfter: [at + 1, there] })
}

// "If they want a deal, they must lift the sanctions".
const fronted = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, words } = context
  const open = ready.tokens[at]?.lower ?? ''
  if (!supposes.test(open) || !opensClause(context, at, sentence)) return null
  if (open === 'without') return frontedWithout(context, at, sentence)
  const wish = ready.verbs[verbIndexAt(ready, at)]
  const main = ready.verbs[verbIndexAt(ready, (wish?.last ?? at) + 1)]
  if (wish?.lemma !== 'want' || !main || main.first >= sentence.last) return null
  const comma = placeOf(context, ',', wish.last + 1, main.first)
  const must = main.modal === 'must' || main.modal === 'should' || /^(need|have)$/.test(main.lemma)
  if (comma < 0 || !must) return null
  const last = limitOfClause(ready, main.last, words.cuts)
  const ends = { wants: [wish.last, comma], onlyAfter: [comma + 1, last] } as const
  return draftOf(context, speakerAt(context, at), ends)
}

// "Only when the last soldier has left will Vardania hold elections": the modal stands before its subject.
const inverted = (context: Context, at: number, sentence: Sentence): Draft | null => {
  const { ready, actors, words } = context
  if (
    ready.tokens[at]?.lower !== 'only' ||
    !/^(when|after|if|once|then)$/.test(ready.tokens[at + 1]?.lower ?? '')
  )
    return null
  for (let i = at + 3; i < sentence.last - 2; i++) {
    if (!words.firmly.has(ready.tokens[i]?.lower ?? '')) continue
    const np = ready.nouns[nounBefore(ready, i + 1) + 1]
    if (np?.first !== i + 1 || ready.verbs[verbIndexAt(ready, at)]?.first === i) return null
    const party = speakerAt(context, at) ?? partyOf(context, whoAt(ready, actors, np))
    const last = limitOfClause(ready, np.last + 1, words.cuts)
    return draftOf(context, party, { wants: [np.last, last], onlyAfter: [at + 2, i] })
  }
  return null
}

/** One thing tied to another in so many words: "made a truce a condition for talks", "no talks without a truce", "linked the one to the other". */
export const findTies = (context: Context): readonly Draft[] => {
  const { ready } = context
  const out: (Draft | null)[] = ready.verbs.map((verb) => madeCondition(context, verb) ?? tied(context, verb))
  for (const sentence of ready.sentences) {
    out.push(forWhom(context, sentence))
    for (let at = sentence.first; at < sentence.last; at++)
      out.push(
        noWithout(context, at, sentence) ?? fronted(context, at, sentence) ?? inverted(context, at, sentence),
      )
  }
  return out.flatMap((draft) => draft ?? [])
}
