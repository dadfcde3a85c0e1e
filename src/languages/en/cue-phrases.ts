import type { Cue, Frame, Sense } from '../contract/statements.ts'
import type { Act } from '../../model/annotation.ts'
import { readCues } from './read-cues.ts'

// Verbs of two words: act | frames | lemma and particle.
const said = `
reject | noun | turn_down
reject | noun ing | rule_out
reject | quote that | hit_back fire_back shoot_back strike_back
reject | at against | hit_back fire_back
reject | on against at | push_back
assert | that quote noun | point_out
assert | that quote to | go_on
assert | on | weigh_in double_down
assert | against about | speak_out
accuse | noun | call_out single_out
assert | noun | play_down brush_off shrug_off laugh_off play_up talk_up walk_back brush_aside
assert | that wh about | make_clear make_plain make_known
assert | that for | make_case
announce | noun wh | set_out lay_out spell_out lay_down
assert | quote | sum_up
`
const held = `
propose | for | call_for push_for
request | on+to +to | call_on
demand | for | press_for
request | for | appeal_for ask_for
accept | noun | sign_off_on stand_by go_along_with come_out_for
reject | noun | come_out_against
`

/** Reporting verbs of two words. */
export const phrasalCues: ReadonlyMap<string, Cue> = readCues([
  { lines: said, speech: true },
  { lines: held, speech: true },
])

// Verbs that report only with such an object: act | lemmas | nouns.
const light = `
assert|raise|concern concerns objection objections doubt doubts question questions alarm possibility issue
threaten|give|deadline ultimatum warning
promise|give|assurance assurances guarantee pledge promise
threaten|issue|warning threat ultimatum
request|issue|call appeal plea
assert|issue|statement denial
demand|set|deadline ultimatum
promise|make|promise pledge offer
`

/** Verbs that report with one of a few nouns as their object. */
export const lightCues = (): readonly [string, Cue][] => {
  const found = new Map<string, Cue>()
  for (const line of light.trim().split('\n')) {
    const [act, lemma, nouns] = line.split('|') as [Act, string, string]
    const before = found.get(lemma)
    const sense = { act: before?.act ?? act, speech: true }
    found.set(lemma, {
      ...sense,
      frames: new Map<Frame, Sense>([['noun', sense]]),
      only: new Set([...(before?.only ?? []), ...nouns.split(' ')]),
      addressed: lemma === 'give',
    })
  }
  return [...found]
}
