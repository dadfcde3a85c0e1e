import { phraseTable } from '../../kit/phrase-table.ts'
import type { Stance } from '../../model/annotation.ts'
import type { StanceCue, StanceNoun, Takes } from '../contract/negotiation.ts'

// Verb with its particles: stance: what follows. A "?" marks a cue that counts with a known issue only.
const verbs = `
demand: demands: thing clause to
call for: demands: thing
call on|upon: demands: push
appeal to: demands: push
appeal|plead for: demands: thing
urge: demands: push clause
push for: demands: thing
push: demands?: push
press for: demands: thing
press: demands: push
pressure: demands: push
lobby for: demands: thing
want: demands?: to push thing
like to: demands?: any
seek: demands?: thing
seek to: supports?: any
request: demands: thing clause push
ask: demands?: push
ask for: demands?: thing
need: demands?: thing
require that: demands: any
insist: insists: clause
insist on|upon: insists: thing
maintain that: insists: any
stress|emphasise|emphasize|underline|underscore|highlight the|a|an ~ need for|to|of: demands: any
stress|emphasise|emphasize|underline|underscore|highlight|remark|reiterate the|a|an ~ importance|urgency|goal|priority|readiness of|to: supports: any
remark on the ~ importance|urgency of: supports: any
voice|express ~ support for: supports: any
reaffirm|reiterate|restate|renew ~ commitment to: supports: any
reaffirm|reiterate|restate ~ support for: supports: any
step up|increase|intensify|raise|ramp|mount|apply|keep|put ~ pressure on: demands: push
intensify|increase|raise|mount|apply|put ~ pressure on: demands: push
threaten: insists: to
threaten with: insists?: thing
vow|pledge|promise not: rejects: to
vow: insists?: to
be determined: insists: to
be adamant that: insists: any
offer: offers: thing to
propose: offers: thing clause to
suggest: offers?: plain
be ready|prepared|willing: offers?: to
stand ready: offers?: to
be open to: supports?: any
invite: offers?: push
agree to: accepts: any
agree on monday|tuesday|wednesday|thursday|friday|saturday|sunday to: accepts: any
agree monday|tuesday|wednesday|thursday|friday|saturday|sunday to: accepts: any
agree: accepts?: thing
accept: accepts?: thing
embrace: accepts?: thing
give in to: accepts: thing
sign off on: accepts: thing
welcome: supports?: thing
back: supports?: thing
support: supports?: thing
endorse: supports: thing
favour|favor: supports?: thing
advocate: supports: thing
hope: supports?: clause
be committed to: supports?: any
reject: rejects: thing
refuse: rejects: to thing
rule out: rejects: thing
turn down: rejects: thing
spurn: rejects: thing
rebuff: rejects: thing
oppose: rejects: thing
resist: rejects?: thing
object to: rejects: any
dismiss: rejects?: thing
decline: rejects?: to
veto: rejects?: thing
warn against: rejects: thing
defend: supports?: thing
approve: supports?: thing
criticise|criticize|denounce|condemn|decry: rejects?: thing
plan not: rejects?: to
walk away from: rejects?: thing
withdraw from: rejects?: thing
be opposed to: rejects: any
be reluctant|unwilling: rejects: to
be unacceptable to: rejects: any
give ~ deadline: demands: to
`

const readStance = (text: string): { stance: Stance; weak: boolean } => ({
  stance: text.replace('?', '') as Stance,
  weak: text.endsWith('?'),
})

/** Verbs by which a party takes a stance. */
export const stanceVerbs = phraseTable(
  verbs
    .trim()
    .split('\n')
    .map((line): readonly [string, StanceCue] => {
      const [phrase = '', stance = '', takes = ''] = line.split(': ')
      return [phrase, { ...readStance(stance), takes: takes.split(' ') as Takes[] }]
    }),
)

/** Nouns that name a stance of their owner. */
export const stanceNouns: ReadonlyMap<string, StanceNoun> = new Map<string, StanceNoun>([
  ['demand', { stance: 'demands' }],
  ['call', { stance: 'demands' }],
  ['request', { stance: 'demands' }],
  ['insistence', { stance: 'insists' }],
  ['offer', { stance: 'offers' }],
  ['proposal', { stance: 'offers' }],
  ['willingness', { stance: 'offers' }],
  ['readiness', { stance: 'offers' }],
  ['refusal', { stance: 'rejects' }],
  ['rejection', { stance: 'rejects' }],
  ['opposition', { stance: 'rejects' }],
])
