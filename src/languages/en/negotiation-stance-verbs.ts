/** Verb with its particles: stance: what follows. "?": counts with a known issue only; "!": with one, or where a state or body does it; "%": with a particular one. */
export const stanceVerbRows = `
demand: demands: thing clause to
call for: demands: thing
call on|upon: demands: push
call on|upon: demands?: thing
appeal to: demands: push
appeal|plead for: demands: thing
urge: demands: push clause
urge: demands?: thing
urge against: rejects: thing
exhort|implore|beg|prod|pressure|pressurise|pressurize: demands: push
prod|pressure: demands?: thing
push for: demands: thing
push: demands?: push
pressure ~ into: demands?: any
push back against: rejects: thing
press for: demands: thing
press: demands: push
press ahead|on with: insists?: thing
lobby|campaign|fight|strike|protest|rally|agitate|clamour|clamor for: demands?: thing
hold|stick out for: demands: thing
want: demands!: push made
want: demands?: to thing
like: demands?: push made
wish to: demands?: any
desire: demands?: thing to
seek: demands?: thing
seek to: supports%: any
aim to|for|at: supports%: any
aim: supports?: to
request: demands!: push clause
request: demands: thing
ask: demands!: push clause
ask for: demands?: thing
need to see: demands: thing
need: demands?: thing
require that: demands: any
require: demands?: push
claim ~ right to: insists: any
claim the|its|a right to: insists: any
have ~ right to: insists?: any
assert|maintain|uphold|defend|affirm|reaffirm its|their|his|the ~ right: insists: any
insist: insists: clause
insist on|upon: insists: thing
insist: insists: plain
maintain that: insists: any
maintain|stand|keep by|to|its|his|her|their ~ demand|request|claim|proposal|call for|that|of|on|to: insists?: any
repeat|reiterate|restate|renew its|his|her|their|the|a ~ demand|call|appeal|request|insistence for|that|on|to: demands: any
issue|make|send|present|put|set out|forward a|its|his|her|the|new ~ demand|ultimatum for|that|to: demands: any
make ~ clear that: insists?: any
make clear that: insists?: any
hold firm|fast|out|on: insists?: any
stand firm|fast|by: insists?: any
stick|cling|adhere to: insists%: thing
be adamant|firm|clear|insistent that|about|on: insists?: any
be bent|intent|set on: insists?: any
be determined|resolved: insists: to
determine: insists?: to
be steadfast|resolute|firm|unwavering in: insists?: any
refuse to budge|back|bend|yield|move on|from|down: insists: any
budge|retreat|back from|down|on: supports?: any
back down|away: rejects?: plain
stress|emphasise|emphasize|underline|underscore|highlight the|a|an ~ need for|to|of: demands?: any
stress|emphasise|emphasize|underline|underscore|highlight|remark|reiterate the|a|an ~ importance|urgency|goal|priority|readiness of|to: supports?: any
remark on the ~ importance|urgency of: supports: any
voice|express|offer|pledge|declare|signal|reiterate|reaffirm ~ support for: supports: any
express|voice|signal|indicate|declare|affirm|reiterate|confirm|show ~ willingness|readiness|openness|preparedness to|for: offers: any
express|voice|show ~ interest in: supports?: any
express|voice ~ opposition|objection to: rejects: any
express|voice ~ hope|optimism for|that|of: supports?: any
reaffirm|reiterate|restate|renew|confirm|stress|express|underline ~ commitment to: supports: any
step up|increase|intensify|raise|ramp|mount|apply|keep|put ~ pressure on: demands: push
intensify|increase|raise|mount|apply|put ~ pressure on: demands: push
threaten: insists: to
threaten with: insists?: thing
threaten ~ tariff|tariffs|levy|levies|duties|sanctions|strike|strikes|walkout|retaliation|countermeasures|action|legal: insists: any
threaten: insists: clause
vow|pledge|promise|swear not: rejects: to
vow|pledge|promise|swear never: rejects: to
vow|swear: insists?: to
pledge|promise: offers?: thing to
pledge|promise: offers?: clause
commit to: supports?: any
oppose to: rejects: any
undertake: offers: to
offer: offers: thing to
propose: offers: thing clause to
put forward|forth: offers: thing
put ~ on the table: offers: any
table: offers%: thing
float: offers%: thing
submit|present|circulate a|an|its|his|her|their|the|new ~ proposal|offer|plan|draft|framework|roadmap for|to|on|that: offers?: any
deliver|send|hand|give|convey a|an|its|his|her|our|their|the|new ~ proposal|offer to|for: offers?: any
moot: offers?: thing
suggest: offers%: plain
volunteer: offers?: to
extend ~ offer|invitation|hand to: offers?: any
be ready|prepared|willing: offers?: to
be ready|prepared|willing for: offers?: thing
stand ready: offers?: to
prepare: offers?: to
prepare for: offers?: thing
stand ready|prepared for: offers?: thing
be open to: supports?: any
be open: offers?: to
remain ready|willing|prepared|open: offers?: to
remain open to: supports?: any
show|signal|express|indicate openness to: supports?: any
be interested in: supports?: any
be keen|eager|anxious: supports?: to
be keen|eager on|for: supports?: any
be in favour|favor of: supports: any
be for|behind: supports?: thing
be against: rejects?: thing
invite: offers?: push
agree to: accepts: any
agree on monday|tuesday|wednesday|thursday|friday|saturday|sunday to: accepts: any
agree monday|tuesday|wednesday|thursday|friday|saturday|sunday to: accepts: any
agree: accepts?: thing
agree on|upon: accepts?: thing
agree that: accepts?: any
consent|assent|accede|acquiesce to: accepts: thing
accept: accepts?: thing
accept: accepts?: clause
embrace: accepts%: thing
adopt: accepts%: thing
ratify: accepts: thing
sign up to|for: accepts?: thing
sign on to: accepts: thing
sign: accepts%: thing
initial: accepts%: thing
give in|way to: accepts: thing
yield|submit|cave|capitulate|surrender to: accepts?: thing
bow to: accepts: thing
relent on: accepts?: thing
settle for: accepts: thing
live with: accepts?: thing
go along with: accepts: thing
allow: accepts%: push
permit: accepts%: push
grant: accepts%: thing
concede: accepts%: thing clause
sign off on: accepts: thing
give ~ green light|nod|blessing|backing|approval to: accepts: any
delay|suspend|postpone|pause|defer|shelve|extend ~ strike|deadline: accepts?: any
put|push off|back ~ strike|deadline: accepts?: any
grant|give ~ extension|reprieve|delay to|for|on: accepts: any
welcome: supports?: thing
hail|praise|applaud|commend|celebrate: supports%: thing
back: supports?: thing
support: supports?: thing
endorse: supports: thing
favour|favor|prefer: supports?: thing to
advocate: supports: thing
champion: supports?: thing
encourage: demands?: push
approve: supports%: thing
approve of: supports?: thing
hope: supports?: clause to
be hoping for: supports?: thing
hope for: supports?: thing
be|remain fully|firmly|strongly committed to: supports?: any
be fully supportive of: supports?: any
be supportive of: supports?: any
be committed to: supports?: any
remain committed to: supports?: any
remain engaged in: supports?: any
be committed: supports?: to
be dedicated|devoted to: supports?: any
defend: supports?: thing
reject: rejects: thing
reject: rejects: clause
refuse: rejects: to
refuse: rejects?: thing
decline: rejects?: to
decline: rejects?: thing
deny: rejects?: plain
dismiss: rejects?: thing
dispute|contest|challenge: rejects?: thing
rule out: rejects: thing
turn down: rejects: thing
turn this|it|them|that down: rejects: any
turn ~ down: rejects?: any
knock down: rejects: thing
vote down: rejects: thing
vote against: rejects?: thing
vote for: accepts?: thing
reject ~ out of hand: rejects: any
spurn: rejects: thing
rebuff: rejects: thing
snub: rejects: thing
shun: rejects?: thing
ignore: rejects%: thing
disregard: rejects%: thing
oppose: rejects: thing
resist: rejects?: thing
object to: rejects: any
balk|baulk|bristle|bridle at: rejects: thing
block: rejects?: thing
veto: rejects?: thing
forbid: rejects?: thing
prohibit: rejects?: thing
withhold: rejects%: thing
cancel: rejects%: thing
call off: rejects?: thing
boycott: rejects: thing
repudiate|disavow|disown|scorn|decry|deride|mock|lambast|lambaste|slam|blast|condemn|denounce|deplore|criticise|criticize|protest|rap|fault|bemoan: rejects%: thing
criticise|criticize|denounce|condemn|blast|slam ~ for: rejects%: any
accuse of: rejects?: any
protest against: rejects: thing
warn against: rejects: thing
fire|hit|lash|push back|out at: rejects: thing
horrify|appal|appall|outrage|dismay by|at|over|about: rejects: thing
announce|unveil|introduce ~ sanction|tariff|duties|countermeasure|embargo: supports: any
be in ~ position to: offers?: any
intend to: insists?: any
hope to see: supports?: any
caution against: rejects: thing
speak|come out against: rejects: thing
plan not: rejects?: to
walk away from: rejects?: thing
walk|pull|back out of: rejects?: thing
pull|back away from: rejects?: thing
withdraw from: rejects?: thing
withdraw ~ proposal|offer|demand: rejects: any
withdraw the|its|his|their ~ proposal|offer: rejects: any
quit: rejects%: thing
abandon: rejects?: thing
break off: rejects?: thing
stay away from: rejects?: thing
be opposed to: rejects: any
be hostile|averse|allergic to: rejects: any
be reluctant|unwilling|loath: rejects: to
be unacceptable to: rejects: any
have no intention|plan|plans|desire|wish|interest|appetite of|to|in|for: rejects: any
have no intention|plan|plans: rejects: to
see no reason|need|point|basis to|for|in: rejects: any
leave no room for: rejects: any
draw ~ line at: rejects: any
set ~ red line: insists: any
set|lay down ~ condition|conditions for: insists: any
give ~ deadline: demands: to
give ~ until: demands?: any
give ~ days|weeks|hours|months: demands: to
give ~ ultimatum: demands: to
set|impose a|the|its|his|her|new ~ deadline for: demands: any
show ~ sign|signs|hint of ~ dropping|abandoning|softening|backing|giving|wavering|budging|relenting: insists: any
see any|much|a reason|need|point to|in|for: supports?: any
reserve ~ right to: insists: any
ballot ~ on|over|for: demands?: any
pressure ~ to|over|on: demands?: any
summon ~ ambassador|envoy over|to: rejects?: any
rebuke|castigate|chide|assail|lambast|pillory|savage ~ for|over: rejects%: any
assail|excoriate|disparage|belittle|lament: rejects%: thing
stand ready|prepared to ~ defend|protect|respond|retaliate: insists: any
would|'d|’d rather|sooner: supports?: any
be unwilling|loath|hesitant|slow: rejects?: to
hold|keep off|back on|from: rejects?: any
make|give ~ concession|concessions to|over|in: offers?: any
want ~ out of: demands!: any
want ~ out|back|home|gone|removed|stopped|ended|scrapped: demands?: any
make ~ a|the condition|precondition|prerequisite|priority for|of: demands: any
call ~ condition|precondition|prerequisite for: demands: any
make ~ conditional|contingent|dependent on|upon: demands: any
link|tie ~ to: demands%: any
look|angle|gun for: demands?: thing
look to: supports%: any
hope to: supports%: any
aspire to: supports?: any
crave: demands?: thing
argue|lobby|campaign|plead|agitate against: rejects?: thing
argue for: demands?: thing
argue that: insists%: any
fight|resist|battle ~ plan|move|attempt|effort|bid to: rejects: any
fight against: rejects?: thing
strike|walk out|down tools over|about|for: demands?: thing
strike|protest|demonstrate|march|rally against: rejects?: thing
walk out|off over: rejects?: any
walk ~ in protest at|over|against: rejects: any
stage ~ strike|walkout|protest over|for: demands?: any
stage ~ strike|walkout|protest against: rejects: any
go|be on strike over|for: demands?: any
go|be on strike against: rejects: any
vote to reject: rejects: thing
vote to accept|back|approve|endorse|ratify: accepts: thing
vote overwhelmingly|narrowly|unanimously against: rejects?: thing
vote ~ favour|favor of: accepts?: thing
recommend: supports%: thing clause
recommend that: supports?: any
recommend against: rejects: thing
urge|advise ~ against: rejects: any
give|lend|throw ~ backing|support|blessing|approval|weight|endorsement behind|to: supports: any
line up|rally behind: supports?: any
come|be out in favour|favor of: supports: any
speak|argue in favour|favor of: supports: any
side with: supports?: any
see ~ merit in: supports: any
warm to: supports?: thing
pour|throw cold water on|over: rejects: any
brush|wave|sweep|cast|push off|aside|away: rejects: thing
brush|wave|sweep|cast ~ aside|away: rejects?: any
bat|swat away|down: rejects: thing
laugh|scoff|sneer off|at: rejects: thing
bristle|recoil|chafe|bridle at: rejects: thing
resent: rejects?: thing
take issue|exception with|to: rejects: any
take aim at: rejects?: any
rail|inveigh against: rejects: thing
hit out at: rejects: any
strike down: rejects?: thing
throw out: rejects?: thing
stop short of: rejects?: thing
be wary|sceptical|skeptical|critical|dismissive|scornful of: rejects?: any
be cool|lukewarm on|to|towards|about: rejects?: any
be unhappy|dissatisfied|furious|angry with|about|over|at: rejects%: any
be in ~ hurry|rush|mood to|for: rejects: any
be not|n't having: rejects: any
have ~ objection|objections|reservations to|about|on: rejects?: any
raise|voice|express|lodge|file ~ objection|objections|reservations|concern|concerns to|about|on|over|at: rejects?: any
express|voice ~ displeasure|anger|dismay|outrage|frustration|disappointment at|over|with|about: rejects%: any
raise ~ alarm over|about: rejects%: any
complain of|about: rejects%: thing
complain that: rejects%: any
cry foul over: rejects: any
file|bring ~ lawsuit|suit|complaint|challenge|appeal challenging|against|over: rejects?: any
sue over: rejects?: any
appeal against: rejects?: thing
ban|outlaw|bar: rejects?: thing
bar ~ from: rejects?: any
deny ~ access to: rejects: any
turn away: rejects?: thing
expel: rejects?: thing
freeze|suspend|halt|stop|end ~ cooperation|talks|negotiations|dialogue|participation with|in|over: rejects: any
pull out of: rejects?: thing
walk away from: rejects?: thing
storm out of: rejects?: thing
scrap|axe|ditch|jettison|dump ~ plan|plans|proposal|deal|offer: rejects?: any
seek|ask|press|appeal|petition|lobby for: demands?: thing
seek ~ assurance|assurances|guarantee|guarantees|clarity|clarification that|on|over|of|from: demands: any
seek to win|secure|obtain|extract|get: demands?: thing
try to win|secure|obtain|extract|get: demands%: thing
demand ~ right to: demands: any
dig in|heels over|on: insists?: any
dig ~ heels in over|on: insists?: any
double down on: insists?: thing
stand|hold by|to its|their|his|her|the ~ demand|position|claim|refusal|decision|plan: insists?: any
harden|toughen ~ stance|position|line on|over: insists?: any
lay|stake claim to: demands: any
lay|stake ~ claim to: demands: any
regard|see|view|treat|consider ~ as ~ red line: insists: any
cite ~ need for: demands?: any
be unwavering|unyielding|unbending|uncompromising on|in|about|over: insists?: any
be not|n't giving up: rejects: any
mull|weigh|consider|explore: supports%: thing
signal|indicate|hint|suggest that: offers%: any
signal|indicate ~ could|might|may|would accept: accepts?: any
signal|indicate ~ could|might|may|would consider|discuss|support: offers?: any
drop|withdraw|lift|abandon|waive its|his|her|their|the|an ~ objection|objections|opposition|veto|resistance to|over: accepts: any
drop|withdraw|abandon|waive its|his|her|their|the|a ~ demand|insistence|claim|condition|call that|for|on|to: accepts: any
back down|off on|from its|their|the ~ demand|insistence|claim|call that|for|on|to: accepts: any
soften|ease|temper its|his|her|their|the ~ stance|position|opposition|demand|line on|over|to: supports?: any
cave in to: accepts: thing
bow|give|yield to ~ demand|demands|pressure|call|calls for|to|from: accepts?: any
make ~ concession|concessions on|over: offers: any
sweeten|improve|raise its|their|his|the ~ offer|bid: offers: any
lay|put|place|table a|an|its|their|new|the ~ offer|proposal|plan|package on: offers: any
guarantee: offers?: thing
be prepared|ready|willing|happy for: offers?: thing
be happy|content|glad: offers?: to
be minded: offers%: to
extend ~ olive branch: offers: any
hold out ~ prospect|possibility|offer|promise of: offers: any
come ~ forward|back|up with ~ offer|proposal|plan: offers: any
commit itself|themselves|himself|herself to: supports?: any
be all for: supports?: thing
tout: supports?: thing
laud|cheer|greet: supports%: thing
plan to strike|walk: insists?: any
press ahead|on|forward with: insists?: any
push|go|forge|move|plough|plow ahead|forward|on with: insists?: any
vow|promise|pledge|threaten ~ retaliation|countermeasures|sanctions|tariffs|action against|over|if: insists: any
find|call|consider|deem|brand|label|describe|regard|view|see ~ unacceptable|unfair|illegal|unreasonable|unjustified|excessive|insufficient|inadequate|insulting|unaffordable|unworkable|unrealistic|unlawful|unconstitutional|outrageous|absurd|ridiculous|laughable|derisory|paltry|pointless|worthless|meaningless|harmful|dangerous|irresponsible|disgraceful|shameful|wrong|disappointing|impossible|untenable|premature|disproportionate: rejects: any
find|call|consider|deem|brand|label|describe|regard|view|see ~ as a|an ~ insult|trick|ploy|sham|farce|joke|mistake|disgrace|betrayal|surrender|capitulation|provocation|humiliation|non-starter|attack|threat: rejects: any
find|call|consider|deem|brand|label|describe|regard|view|see ~ a|an ~ insult|trick|ploy|sham|farce|joke|mistake|disgrace|betrayal|surrender|capitulation|provocation|humiliation|non-starter: rejects: any
find|call|consider|deem|brand|label|describe|regard|view|see ~ as unacceptable|unfair|illegal|unreasonable|unjustified|excessive|insufficient|inadequate|insulting|unaffordable|unworkable|unrealistic|unlawful|unconstitutional|outrageous|absurd|ridiculous|laughable|derisory|paltry|pointless|worthless|meaningless|harmful|dangerous|irresponsible|disgraceful|shameful|wrong|disappointing|impossible|untenable|premature|disproportionate: rejects: any
`
