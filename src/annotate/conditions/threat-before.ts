import { spanOfTokens } from '../../grammar/find-clause.ts'
import { isLonePerson, partiesOf } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { findSubject, type Subject } from '../../grammar/find-subject.ts'
import type { Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context } from './context.ts'

interface Threat {
  readonly party: Who
  readonly first: number
  /** First token of what is threatened or promised. */
  readonly wish: number
}

const threatening = /^(?:threaten|warn|vow|promise|pledge|offer)$/

// The last verb before a place, behind the main one.
const threatBetween = ({ ready }: Context, verb: VerbGroup, before: number): VerbGroup | null => {
  const last = ready.verbs.findLast((v) => v.first >= verb.last && v.last <= before)
  return last?.form === 'participle' && threatening.test(last.lemma) ? last : null
}

// "Keshet, Lunmark and Brannoch": all of them, by their own words.
const joined = (context: Context, subject: Subject): Who | null => {
  const span = spanOfTokens(context.ready, subject.first, subject.last)
  return span && partiesOf(context, subject).length > 1
    ? { actor: null, text: context.ready.article.text.slice(span.start, span.end), span }
    : null
}

/** What a participle before a cue threatens or promises, and who: "new steps" in "condemned the raid, threatening new steps if". */
export const threatBefore = (
  context: Context,
  verb: VerbGroup,
  cue: { readonly first: number },
): Threat | null => {
  const { ready } = context
  const threat = threatBetween(context, verb, cue.first)
  const subject = threat ? findSubject(ready, verb) : null
  const party = threat ? holderOf(context, verb)?.parties[0] : undefined
  if (!threat || !subject || !party || isLonePerson(context, party)) return null
  const joint = /^(?:of|to)$/.test(ready.tokens[threat.last]?.lower ?? '')
  return {
    party: joined(context, subject) ?? party,
    first: threat.first,
    wish: joint ? threat.last + 1 : threat.last,
  }
}

const asking = /^(?:what|which|how)$/

/** True where what a clause does is asked for before it: "would not say what steps it will take if". */
export const asksWhat = ({ ready }: Context, verb: VerbGroup, cue: number): boolean => {
  const subject = verb.last >= cue ? findSubject(ready, verb) : null
  return subject
    ? ready.tokens.slice(Math.max(0, subject.first - 5), verb.first).some((t) => asking.test(t.lower))
    : false
}
