import { whoAt } from '../../grammar/find-actors.ts'
import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { verbIndexAt } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { Context, Draft } from './context.ts'

const sets = /^(set|impose|give|announce|issue|declare)$/

interface Setter {
  readonly party: Who
  readonly first: number
}

// "a deadline set by Keshet".
const setterBehind = (context: Context, noun: number): Setter | null => {
  const { ready, actors } = context
  for (let i = noun + 3; i < noun + 9; i++) {
    const token = ready.tokens[i]
    if (token?.pos !== 'PROPN' || ready.tokens[i + 1]?.pos === 'PROPN') continue
    const party = partyOf(context, whoAt(ready, actors, token))
    return party ? { party, first: noun } : null
  }
  return null
}

// "Keshet announcing a deadline", "gave Vardania a ten-day deadline".
const setterBefore = (context: Context, noun: number): Setter | null => {
  const { ready } = context
  const verb = ready.verbs[verbIndexAt(ready, noun) - 1]
  if (!verb || !sets.test(verb.lemma) || noun - verb.last > 6 || verb.passive) return null
  if (ready.tokens[verb.head]?.sentence !== ready.tokens[noun]?.sentence) return null
  const holder = holderOf(context, verb)
  const party = holder?.parties[0]
  return holder && party ? { party, first: verb.first - holder.first <= 8 ? holder.first : verb.first } : null
}

const setterOf = (context: Context, noun: number): Setter | null => {
  const [next, by] = [context.ready.tokens[noun + 1], context.ready.tokens[noun + 2]]
  return next && sets.test(next.lemma) && by?.lower === 'by'
    ? setterBehind(context, noun)
    : setterBefore(context, noun)
}

const contentAfter = ({ ready }: Context, noun: number): number => {
  for (let i = noun + 1; i < noun + 12; i++) {
    const token = ready.tokens[i]
    if (!token || token.sentence !== ready.tokens[noun]?.sentence || /^[,;]$/.test(token.text)) return -1
    if (token.lower === 'for' || token.lower === 'to') return i + 1
  }
  return -1
}

// "a deadline for new tariffs" tells when they come.
const isOfMeasure = ({ ready, words }: Context, from: number): boolean =>
  ready.tokens.slice(from, from + 4).some((t) => words.measures.has(t.lemma))

/** Who sets a deadline for something demands it: "a deadline set by Keshet for the guild to accept the quota". */
export const findDeadlines = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.tokens.flatMap((token, i): readonly Draft[] => {
    if (token.lemma !== 'deadline') return []
    const setter = setterOf(context, i)
    const from = contentAfter(context, i)
    if (!setter || from < 0 || isLonePerson(context, setter.party) || isOfMeasure(context, from)) return []
    const last = limitOfClause(ready, from, words.cuts)
    const issue = issueOf(ready, from, last, words)
    const span = spanOfTokens(ready, Math.min(setter.first, i), last)
    return issue && span
      ? [{ party: setter.party, issue: issue.slug, stance: 'demands', span, rule: 'positions/deadline' }]
      : []
  })
}
