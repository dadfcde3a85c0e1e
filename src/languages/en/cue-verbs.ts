import type { Cue } from '../contract/statements.ts'
import { readCues } from './read-cues.ts'

// What is said: words, written or spoken. One line a group: act | frames | lemmas (see the contract for the frames).
const said = `
assert | that wh quote about | say
assert | that quote about on | write post tweet blog
assert | that quote | add state note contend assert attest aver opine posit remonstrate rejoin
assert | that quote noun about | explain recall recount relate
assert | that wh quote on about | remark comment joke quip muse observe reflect
assert | that quote for against +with | argue
assert | that noun quote to +for | claim
assert | that quote | reply respond answer interject whisper shout scream exclaim yell chant mutter murmur sigh laugh sneer
assert | that wh quote | declare conclude elaborate reason
assert | that noun | reveal disclose divulge suggest imply intimate
assert | that at | hint
assert | that noun | indicate signal
assert | that | maintain
assert | that quote noun | stress emphasise emphasize underline
assert | that quote | underscore highlight
assert | that quote noun to | reiterate repeat
assert | that quote noun on | report
assert | that quote noun | allege
assert | that noun | mention
assert | noun wh | detail describe outline recite narrate summarise summarize enumerate
assert | noun | voice express echo
assert | noun +for | praise welcome applaud hail laud commend salute thank congratulate
assert | noun +for | criticise criticize condemn slam blast denounce lament deplore decry assail lambast lambaste excoriate castigate chastise chide rebuke berate pillory savage upbraid admonish deride mock ridicule lampoon disparage belittle
assert | noun that | bemoan bewail
assert | noun | defend question downplay dismiss minimise minimize tout trumpet extol
assert | noun wh | dispute contest
assert | noun +with +to | compare liken equate
assert | for | apologise apologize vouch
assert | about on | discuss
assert | about of on against | speak talk
assert | quote | go read sing intone
assert | that noun | testify attest
assert | to about on | testify
assert | quote | tell
assert | that wh about | tell
assert | that wh about | inform notify brief apprise alert
assert | that | remind persuade convince
assert | about | remind brag boast joke rant complain grumble gripe gossip
assert | that of | boast brag
assert | that about at | grumble gripe grouse fume carp moan whine
assert | against at about | rail inveigh fulminate lash rage
assert | on about | expound pontificate opine sermonise dwell hold_forth
assert | that quote | speculate theorise theorize hypothesise hypothesize surmise
assert | about on | speculate
assert | that noun | cite quote
assert | noun | quote reference invoke
assert | unto | attribute
assert | small +as | call
assert | small | dub label brand term deem name
assert | +as | describe portray characterise characterize depict paint cast frame present bill brand label denounce condemn dismiss hail tout disparage deride reject
assert | as noun | interpret
assert | that noun | clarify specify
assert | that noun | insinuate
announce | that noun quote +as | announce
announce | noun to that | declare
announce | that noun | proclaim herald
announce | noun | unveil
announce | that quote | inform notify advise
confirm | that noun quote | confirm
confirm | that quote noun | acknowledge concede admit affirm reaffirm recognise recognize
confirm | unto | admit
accept | that on with to | agree
accept | noun | endorse
accept | that noun | grant
accept | unto | consent assent accede acquiesce
assert | +at | put peg
deny | that quote noun ing | deny
deny | that noun | refute rebut disavow repudiate disclaim
deny | with that wh | disagree
reject | noun quote that | reject
reject | noun | rebuff spurn scoff
reject | at | scoff balk bristle
demand | that noun quote to | demand
demand | that quote on | insist
demand | +to noun | order
demand | +to | instruct compel command direct
demand | +for +on | press pressure lobby
demand | +to quote | press pressure lobby exhort goad
demand | that | decree mandate dictate
request | wh quote about for | ask
request | to +to +for +about | ask
request | noun that | request
request | +to quote noun that | urge
request | to that for with +to | plead beg implore beseech entreat
request | for to | appeal petition
request | about into wh | inquire enquire
request | +to | invite encourage enjoin summon
propose | that noun to ing quote | propose
propose | that noun quote ing | recommend suggest
propose | that to +to quote against on | advise counsel
propose | for noun ing | advocate
propose | that noun | float moot
offer | to noun | offer
promise | that to quote noun | promise pledge vow
promise | to that quote | swear
promise | that of quote | assure guarantee
promise | to unto | commit undertake
threaten | to that with noun | threaten
threaten | that quote of about against +to +against +of | warn
threaten | that quote against about +to | caution
predict | that noun quote | predict forecast prophesy foretell
predict | that noun | estimate project foresee envisage envision
accuse | +of +for | accuse suspect
accuse | +for +on | blame criticise criticize condemn fault
accuse | +with that | charge
accuse | noun that | denounce
accuse | that quote of about | complain
accuse | that noun about | protest
accuse | noun | sue
condition | that noun | stipulate
decline | on | demur
assert | that noun | rule
assert | noun that wh | document chronicle
`

// What is shown rather than said: studies, polls and papers report with these.
const shown = `
assert | that wh | show
assert | that | find
assert | that | demonstrate
`

// What is thought, wished, planned or felt, and sides taken: reported without words said.
const held = `
assert | unto | refer allude
demand | to +to | want
demand | to noun | seek
demand | for | push press
assert | that of | think
assert | that in small | believe
assert | small | consider
assert | that wh | know
assert | that | realise realize recognise recognize learn discover notice
assert | +as that | see
assert | +as small | view regard perceive
predict | to that noun +to | expect
predict | that about noun | fear
predict | that about over | worry fret agonise agonize
predict | that noun wh | doubt
predict | that noun | anticipate
assert | to that for | hope
assert | that of | dream
announce | to for on | plan
announce | to | intend
announce | at to | aim
announce | ing noun | contemplate mull weigh ponder consider eye
announce | to wh that on against | decide resolve
accept | to | agree
accept | noun | accept approve
accept | noun ing | support back favor favour embrace champion
accept | with | side align concur
accept | for | root
reject | noun ing | oppose veto resist shun
reject | noun | snub
reject | to | refuse decline
reject | ing | rule_out
assert | that | assume presume suppose reckon suspect conclude calculate
assert | wh that about | wonder
assert | to | prefer
assert | noun | admire respect revere idolise idolize hate loathe detest despise dislike resent
assert | ing that noun | regret
assert | that wh | remember
assert | from | distance
assert | on | insist
assert | for | long yearn clamour clamor campaign
`

/** Reporting verbs by lemma, with what may follow them. */
export const cueVerbs: ReadonlyMap<string, Cue> = readCues([
  { lines: held, speech: false },
  { lines: shown, speech: true },
  { lines: said, speech: true },
])
