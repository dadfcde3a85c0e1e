import type { Cue } from '../contract/statements.ts'
import { readCues } from './read-cues.ts'

// Nouns that stand for words said: act | frames | lemmas.
const said = `
announce | that of | announcement declaration
assert | that | statement assertion contention
assert | that of to | claim
threaten | that against about of | warning
threaten | to of | threat
promise | that to of | promise pledge assurance guarantee
promise | to | vow
offer | to of | offer
propose | to for that | proposal
demand | that for to | demand
propose | for to | call
request | for to | appeal plea
request | for to that | request
accuse | of that | accusation
accuse | of that against | allegation
deny | that of | denial
demand | that on | insistence
reject | to | refusal
propose | that to | suggestion recommendation
confirm | that of | admission acknowledgment acknowledgement confirmation
predict | that of | prediction
predict | that of for | forecast
`

// Nouns of views, wishes and sides taken.
const held = `
assert | about over that | concern worry anxiety unease alarm misgiving qualm
assert | that of about | fear
assert | that about | doubt scepticism skepticism
assert | that of for | hope
assert | that | belief conviction conclusion suspicion impression notion argument complaint conclusion
assert | of for | praise
reject | unto of | opposition objection resistance
accuse | of over about | criticism condemnation denunciation
accept | of | endorsement approval embrace acceptance
reject | of | rejection dismissal repudiation disapproval
assert | of | defence defense
accuse | on against | attack assault
assert | about on | view opinion
assert | unto | reference
assert | of | mention description account portrayal characterisation characterization depiction
assert | wh about | question
announce | to | plan intention decision
announce | on | decision stance position
promise | unto to | commitment
offer | to | willingness readiness
reject | to | reluctance unwillingness
demand | to for | desire wish eagerness
demand | to | determination
assert | in that | confidence
assert | in | interest faith trust
assert | at over with about that | anger outrage frustration disappointment dissatisfaction displeasure regret
predict | that of | expectation
predict | of that for | estimate
`

/** Nouns that report, by lemma in the singular, with what may follow them. */
export const cueNouns: ReadonlyMap<string, Cue> = readCues([
  { lines: said, speech: true },
  { lines: held, speech: false },
])
