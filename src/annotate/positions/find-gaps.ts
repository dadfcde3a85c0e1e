import { spanOfTokens } from '../../grammar/find-clause.ts'
import { cueAt } from '../../grammar/find-cue.ts'
import { issueOf } from '../../grammar/find-issue.ts'
import { isLonePerson } from '../../grammar/find-party.ts'
import { type Holder, holderOf } from '../../grammar/find-speaker.ts'
import { nounBefore } from '../../grammar/find-subject.ts'
import type { Stance } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

const relative = /^(which|that)$/
const ends = /^(PUNCT|CCONJ|SCONJ|ADV)$/
const adjunct =
  /^(as|on|in|at|during|because|since|after|before|for|from|last|this|next|late|earlier|today|yesterday|under|with)$/
const refusedBy: { readonly [S in Stance]: Stance | null } = {
  demands: null,
  offers: null,
  accepts: 'rejects',
  supports: 'rejects',
  insists: null,
  rejects: null,
}

// The stance of a verb whose object stands before it: nothing follows, not even what else it may take.
const stanceAt = ({ ready, words }: Context, verb: VerbGroup): Stance | null => {
  if (verb.form !== 'finite' || verb.passive || verb.modal !== null) return null
  const sentence = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]
  const found = sentence ? cueAt(ready, words.stanceVerbs, verb.head, sentence.last) : null
  const frame = found?.value.find((cue) => cue.takes.includes('thing') || cue.takes.includes('any'))
  const next = found ? ready.tokens[found.last] : undefined
  if (!frame || !next || !(ends.test(next.pos) || adjunct.test(next.lower))) return null
  return verb.negated ? refusedBy[frame.stance] : frame.stance
}

// "inspections, which Keshet opposes": the noun before "which", with the one that carries it; the token it begins at, or -1.
const antecedentOf = ({ ready }: Context, holder: Holder): readonly [number, number] | null => {
  const at = holder.first - 1
  if (!relative.test(ready.tokens[at]?.lower ?? '')) return null
  const end = ready.tokens[at - 1]?.text === ',' ? at - 1 : at
  const n = nounBefore(ready, end)
  const np = ready.nouns[n]
  if (np?.last !== end) return null
  const before = ready.nouns[n - 1]
  const carried = before?.last === np.first - 1 && ready.tokens[before.last]?.pos === 'ADP'
  return [carried ? before.first : np.first, end]
}

/** Stances told of what stands before: "inspections, which Keshet opposes", "a truce that Vardania has rejected". */
export const findGaps = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  return ready.verbs.flatMap((verb): readonly Draft[] => {
    const stance = stanceAt(context, verb)
    const holder = stance ? holderOf(context, verb) : null
    const matter = holder ? antecedentOf(context, holder) : null
    if (!stance || !holder || !matter) return []
    const issue = issueOf(ready, matter[0], matter[1], words)
    const span = spanOfTokens(ready, matter[0], verb.last)
    if (!issue?.known || !span) return []
    return holder.parties
      .filter((party) => !isLonePerson(context, party))
      .map((party) => ({ party, issue: issue.slug, stance, span, rule: 'positions/verb' }))
  })
}
