import { spanOfTokens, startOfSubject } from '../../grammar/find-clause.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { cueAt } from '../../grammar/find-cue.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partiesOf, partyOf } from '../../grammar/find-party.ts'
import { findSubject, nounBefore } from '../../grammar/find-subject.ts'
import type { StanceCue } from '../../languages/contract/negotiation.ts'
import type { Who } from '../../model/annotation.ts'
import type { ReadyArticle, Sentence, Token, VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const relative = /^(which|that|who)$/
const ofThings = /^(thing|plain|any|clause)$/

// Who does it: "by Keshet", "by Vardania and the guild".
const agentsOf = (
  context: Context,
  by: number,
): { readonly parties: readonly Who[]; readonly last: number } => {
  const { ready, actors } = context
  const np = ready.nouns[nounBefore(ready, by + 1) + 1]
  if (np?.first !== by + 1) return { parties: [], last: by }
  const party = partyOf(context, whoAt(ready, actors, np))
  const next = ready.nouns[nounBefore(ready, np.last) + 1]
  const joined = next?.first === np.last + 1 && ready.tokens[np.last]?.lower === 'and'
  const more = joined
    ? partiesOf(context, { ...next, head: next.head, first: next.first, last: next.last })
    : []
  return { parties: [...(party ? [party] : []), ...more], last: joined && more.length ? next.last : np.last }
}

interface Matter {
  readonly first: number
  readonly last: number
}

const opensRelative = (token: Token | undefined): boolean =>
  token !== undefined && (relative.test(token.lower) || token.text === ',')

// The noun right before a verb, "which" and a comma passed over, with the one that carries it ("the end of the siege").
const nounOf = (ready: ReadyArticle, verb: VerbGroup, sentence: Sentence): Matter | null => {
  let end = verb.first
  while (end > sentence.first && opensRelative(ready.tokens[end - 1])) end -= 1
  const n = nounBefore(ready, end)
  const np = ready.nouns[n]
  if (np?.last !== end || np.first < sentence.first) return null
  const before = ready.nouns[n - 1]
  const carried = before?.last === np.first - 1 && ready.tokens[before.last]?.pos === 'ADP'
  return { first: carried && before.first >= sentence.first ? before.first : np.first, last: end }
}

// What it is done to: the subject, for "which" the noun before it, for "a plan backed by" the noun right before the verb.
const matterOf = ({ ready }: Context, verb: VerbGroup): Matter | null => {
  const sentence = ready.sentences[ready.tokens[verb.first]?.sentence ?? -1]
  if (!sentence) return null
  const subject = verb.form === 'participle' ? null : findSubject(ready, verb)
  const own = subject !== null && !relative.test(ready.tokens[subject.head]?.lower ?? '')
  return own && subject.first < verb.first
    ? { first: startOfSubject(ready, subject.first, verb.first), last: verb.first }
    : nounOf(ready, verb, sentence)
}

// The frame of a thing, or of anything: "welcomed by" as "welcomed the truce".
const frameOf = ({ ready, words }: Context, verb: VerbGroup, last: number): StanceCue | null => {
  const found = cueAt(ready, words.stanceVerbs, verb.head, last)
  if (!found || found.last !== verb.last) return null
  return found.value.find((frame) => frame.takes.some((t) => ofThings.test(t))) ?? null
}

/** Positions told from the matter: "the proposal was rejected by Keshet", "a truce backed by the guild". */
export const findAgents = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    if (ready.tokens[verb.last]?.lower !== 'by' || verb.modal !== null || verb.form === 'infinitive')
      return []
    if (!verb.passive && verb.form !== 'participle') return []
    const frame = verb.negated ? null : frameOf(context, verb, verb.last + 1)
    const matter = frame ? matterOf(context, verb) : null
    const issue = matter ? issueOf(ready, matter.first, matter.last, words) : null
    if (!frame || !matter || !issue?.known) return []
    const { parties, last } = agentsOf(context, verb.last)
    const span = spanOfTokens(ready, matter.first, last)
    if (!span) return []
    return parties
      .filter((party) => !isLonePerson(context, party))
      .map((party) => ({ party, issue: issue.slug, stance: frame.stance, span, rule: 'positions/verb' }))
  })
}
