import { whoAt } from '../../grammar/find-actors.ts'
import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issuesIn } from '../../grammar/find-issue.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { holderOf, speakingParty } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject, verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { Stance, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const equals = /^(be|remain|stay)$/
const possessive = /^(its|their|his|her)$/
const content = /^(DET|NOUN|ADJ|PROPN|NUM|PRON|VERB|SCONJ|PART)$/
const mark = /^["“'‘:]$/
const none: readonly Draft[] = []

// Whose demand it is: "Keshet's", "its", "our", within the words of the subject before its head.
const ownerIn = (context: Context, subject: Subject): Who | null => {
  const { ready, actors, words } = context
  for (let i = subject.first; i < subject.head; i++) {
    const [token, next] = [ready.tokens[i], ready.tokens[i + 1]]
    if (!token || !next) return null
    if (words.firstPerson.has(token.lower)) return speakingParty(context, token)
    if (possessive.test(token.lower) || /^['’]s?$/.test(next.text) || token.pos === 'PROPN') {
      const party = partyOf(context, whoAt(ready, actors, token))
      if (party) return party
    }
  }
  return null
}

const stanceOfNoun = ({ ready, words }: Context, at: number): Stance | null => {
  const [token, before] = [ready.tokens[at], ready.tokens[at - 1]]
  if (!token) return null
  if (token.lemma === 'line') return /^(red|bottom)$/.test(before?.lower ?? '') ? 'insists' : null
  return words.standings.get(token.lemma) ?? null
}

interface Standing {
  readonly party: Who
  readonly stance: Stance
  readonly first: number
}

// "Keshet's demand is", "our red line is", "its conditions for a summit include".
const ofNoun = (context: Context, verb: VerbGroup): Standing | null => {
  const subject = findSubject(context.ready, verb)
  const stance = subject ? stanceOfNoun(context, subject.head) : null
  const party = subject && stance ? ownerIn(context, subject) : null
  return subject && stance && party ? { party, stance, first: subject.first } : null
}

// "What Keshet wants is": the verb of a wish right before "is", "what" before its subject.
const ofWish = (context: Context, verb: VerbGroup): Standing | null => {
  const { ready, words } = context
  const wish = ready.verbs[verbIndexAt(ready, verb.first) - 1]
  if (!wish || verb.first - wish.last > 1 || wish.form !== 'finite' || wish.negated) return null
  const holder = holderOf(context, wish)
  const [party] = holder?.parties ?? []
  if (!holder || !party || ready.tokens[holder.first - 1]?.lower !== 'what') return null
  const stance = phraseAt(words.stanceVerbs, ready.tokens, wish.head, verb.first)?.value[0]?.stance
  return stance ? { party, stance, first: holder.first - 1 } : null
}

// Where what is wanted begins: behind "clear:" and marks.
const contentAt = ({ ready }: Context, verb: VerbGroup, last: number): number => {
  for (let i = verb.last; i < Math.min(last, verb.last + 5); i++)
    if (ready.tokens[i]?.text === ':') return i + 1
  let at = verb.last
  while (at < last && mark.test(ready.tokens[at]?.text ?? '')) at += 1
  return content.test(ready.tokens[at]?.pos ?? '') ? at : -1
}

const standingAt = (context: Context, verb: VerbGroup): readonly Draft[] => {
  const { ready, words } = context
  if (!equals.test(verb.lemma) || verb.form !== 'finite' || verb.negated || verb.passive) return none
  const standing = ofNoun(context, verb) ?? ofWish(context, verb)
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  if (!standing || !sentence || isLonePerson(context, standing.party)) return none
  const from = contentAt(context, verb, sentence.last)
  if (from < 0) return none
  const last = limitOfClause(ready, from, words.cuts)
  const { party, stance, first } = standing
  const issues = issuesIn(ready, from, last, { words, lists: true })
  return issues.flatMap((issue, i): readonly Draft[] => {
    const span = spanOfTokens(ready, i === 0 ? first : issue.first, issue.last)
    return span && issue.known
      ? [{ party, issue: issue.slug, stance, span, rule: 'positions/standing' }]
      : none
  })
}

/** What a party is said to stand for, told by a noun: "Keshet's red line is the islands", "what the guild wants is a rise". */
export const findStandings = (context: Context): readonly Draft[] =>
  context.ready.verbs.flatMap((verb) => standingAt(context, verb))
