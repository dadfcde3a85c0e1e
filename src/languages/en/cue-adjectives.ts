import type { Cue } from '../contract/statements.ts'
import { readCues } from './read-cues.ts'

// Act | frames | words that stand behind "is", "was", "remains".
const said = `
assert | that about wh | adamant emphatic vocal outspoken
`
const held = `
assert | that in of about | confident certain sure
assert | that wh | clear unclear
assert | that of | convinced aware unaware mindful conscious
predict | that about of | hopeful optimistic upbeat pessimistic
predict | that about over for with | worried concerned alarmed troubled
predict | that of about to | afraid fearful anxious nervous apprehensive wary
assert | of about that | skeptical sceptical doubtful dubious suspicious distrustful unsure uncertain
accuse | of | critical dismissive contemptuous disdainful
accept | of | supportive appreciative respectful tolerant
reject | unto | opposed hostile averse resistant
accept | unto | open amenable receptive sympathetic
assert | about over at with that by | angry furious upset frustrated irate incensed outraged livid annoyed irritated unhappy dissatisfied displeased disappointed dismayed
assert | with about that by to | happy glad pleased satisfied delighted comfortable uncomfortable content
assert | of that to | proud
assert | for that unto | grateful thankful sorry
assert | that by at to | surprised shocked stunned appalled horrified struck astonished
demand | to for | eager keen anxious impatient desperate
demand | on | keen
offer | to | willing ready prepared
reject | to | unwilling reluctant hesitant loath
promise | to | determined resolved
promise | unto to | committed dedicated devoted
announce | on | intent bent
assert | in | interested uninterested
assert | about | enthusiastic ambivalent passionate lukewarm excited undecided divided split
`

/** Adjectives that report, with what may follow them. */
export const cueAdjectives: ReadonlyMap<string, Cue> = readCues([
  { lines: held, speech: false },
  { lines: said, speech: true },
])
