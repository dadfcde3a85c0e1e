import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partiesOf, partyKey } from '../../grammar/find-party.ts'
import { speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isNegotiationPage } from './is-position.ts'

const none: readonly Draft[] = []
const opens = /^["“'‘:]$/
const barred = /^(can|ca|cannot|may|must|should)$/

const speakerAt = (context: Context, at: number): Who | null => {
  const token = context.ready.tokens[at]
  const party = token ? speakingParty(context, token) : null
  return party && !isLonePerson(context, party) ? party : null
}

const draftOf = (
  context: Context,
  party: Who,
  [first, from]: readonly [number, number],
  stance: Stance,
): readonly Draft[] => {
  const { ready, words } = context
  const last = limitOfClause(ready, from, words.cuts)
  const issue = issueOf(ready, from, last, words) ?? issueOf(ready, first, last, words)
  const span = spanOfTokens(ready, first, last)
  return issue?.known && span ? [{ party, issue: issue.slug, stance, span, rule: 'positions/appeal' }] : none
}

// "Stop the killing", "Free our sailors": a base form that opens what somebody says.
const imperativeAt = (context: Context, at: number, sentence: Sentence): readonly Draft[] => {
  const { ready, words } = context
  const token = ready.tokens[at]
  const opening = at === sentence.first || opens.test(ready.tokens[at - 1]?.text ?? '')
  if (!token || !opening || !words.appeals.has(token.lower) || !/^(VERB|NOUN|PROPN|ADJ)$/.test(token.pos))
    return none
  if (!/^(DET|NOUN|ADJ|PROPN|PRON|ADP|VERB)$/.test(ready.tokens[at + 1]?.pos ?? '')) return none
  const party = speakerAt(context, at)
  return party ? draftOf(context, party, [at, at], 'demands') : none
}

// "There is no reason to", "it is time for Keshet to": what is said of nobody shows where the speaker stands.
const frameAt = (context: Context, at: number, sentence: Sentence): readonly Draft[] => {
  const { ready, words } = context
  const found = phraseAt(words.speakersFrames, ready.tokens, at, sentence.last)
  const party = found ? speakerAt(context, at) : null
  return found && party ? draftOf(context, party, [at, found.last], found.value) : none
}

// "Keshet cannot have such weapons": what somebody else must not.
const barAt = (context: Context, verb: VerbGroup): readonly Draft[] => {
  const { ready } = context
  if (!verb.negated || !barred.test(verb.modal ?? '') || verb.form !== 'finite') return none
  const subject = findSubject(ready, verb)
  const party = subject ? speakerAt(context, verb.first) : null
  if (!subject || !party || !isNegotiationPage(context)) return none
  const named = partiesOf(context, subject)
  if (!named.length || named.some((p) => partyKey(p) === partyKey(party))) return none
  return draftOf(
    context,
    party,
    [subject.first < verb.first ? subject.first : verb.first, verb.last],
    'rejects',
  )
}

/** What somebody calls for or bars in words of nobody's own: "stop the attacks", "there is no reason to talk", "Keshet cannot have missiles". */
export const findAppeals = (context: Context): readonly Draft[] => {
  const { ready } = context
  const out: Draft[] = []
  for (const sentence of ready.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      out.push(...imperativeAt(context, at, sentence), ...frameAt(context, at, sentence))
    }
    for (
      let v = verbIndexAt(ready, sentence.first);
      (ready.verbs[v]?.first ?? Infinity) < sentence.last;
      v++
    ) {
      const verb = ready.verbs[v]
      if (verb) out.push(...barAt(context, verb))
    }
  }
  return out
}
