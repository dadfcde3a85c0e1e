import { limitOfClause } from '../../grammar/find-clause.ts'
import { cueAt } from '../../grammar/find-cue.ts'
import { takesAt } from '../../grammar/find-takes.ts'
import type { StanceCue } from '../../languages/contract/negotiation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context } from './context.ts'
import { lightObjectAt, type LightObject } from './running-matter.ts'

/** The cue of a stance that a verb begins. */
export interface Cue {
  readonly cue: StanceCue
  /** The token behind the cue. */
  readonly last: number
  /** The object, where it is only a number or a pronoun. */
  readonly light: LightObject | null
}

// Verbs that parties bargain with, in the words of a table: "has offered 350", "dismissed it".
const amounts = /^(demand|want|seek|request|propose|offer|ask|insist|settle|accept|hold|stick|push|press)$/
const answers =
  /^(reject|dismiss|accept|refuse|oppose|endorse|spurn|rebuff|turn|rule|veto|welcome|agree|be|insist)$/
const isBargained = (verb: VerbGroup, { sort }: LightObject): boolean =>
  (sort === 'amount' ? amounts : answers).test(verb.lemma)

/** The token behind an aside between commas that an infinitive follows ("determined, with our partners, to stop"), else the same token. */
export const behindAside = ({ ready }: Context, at: number): number => {
  if (ready.tokens[at]?.text !== ',') return at
  for (let i = at + 2; i < at + 8; i++)
    if (ready.tokens[i]?.text === ',') return ready.tokens[i + 1]?.lower === 'to' ? i + 1 : at
  return at
}

const willed = /^(prepare|determine)$/

/** The cue of a stance that begins at a verb, or at "be" of "is ready to", with what follows it in one of its frames; else null. */
export const cueOf = (context: Context, verb: VerbGroup): Cue | null => {
  const { ready, words } = context
  const last = ready.sentences[ready.tokens[verb.head]?.sentence ?? -1]?.last ?? verb.last
  const found = cueAt(ready, words.stanceVerbs, verb.head, last)
  // "is prepared to" offers, "prepares to" does not.
  if (!found || (willed.test(verb.lemma) && !verb.passive)) return null
  const behind = behindAside(context, found.last)
  const object = lightObjectAt(context, found.last, limitOfClause(ready, found.last, words.cuts))
  const light = object && isBargained(verb, object) ? object : null
  const cue = found.value.find(
    (frame) =>
      (light && frame.takes.some((t) => t === 'thing' || t === 'any')) || takesAt(ready, behind, frame.takes),
  )
  return cue ? { cue, last: behind, light } : null
}

const stranded = /^(on|with|for|to|about|in|of)$/

/** True for "a plan that we are willing to negotiate on": what they would take up stands before, and may be what is refused. */
export const isGap = ({ ready, words }: Context, cue: Cue): boolean => {
  const last = limitOfClause(ready, cue.last, words.cuts)
  const [verb, behind] = [ready.tokens[last - 2], ready.tokens[last - 1]]
  return last - cue.last > 1 && verb?.pos === 'VERB' && stranded.test(behind?.lower ?? '')
}
