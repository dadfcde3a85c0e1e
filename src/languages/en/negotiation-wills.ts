import { phraseTable } from '../../kit/phrase-table.ts'
import type { Stance } from '../../model/annotation.ts'
import type { Verdict } from '../contract/negotiation.ts'

const byLemma = (rows: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> =>
  new Map(
    Object.entries(rows).flatMap(([stance, lemmas]) =>
      lemmas.split(' ').map((lemma) => [lemma, stance as Stance] as const),
    ),
  )

/** What a party says that it will do, and the stance that lies in it. */
export const willVerbs = byLemma({
  insists:
    'impose raise tax close shut bar ban retaliate levy charge keep maintain continue defend fight pursue uphold proceed press stay remain strike hold enforce double trigger persist target step slap respond react act challenge appeal seek protect reciprocate prevent reinforce expand exercise',
  accepts:
    'attend join participate sign comply cooperate honour honor implement abide respect consider study',
  offers:
    'release free send return host lift suspend extend pay lend give provide open withdraw reduce cut lower ease resume allow let halt pause stop hand meet negotiate talk guarantee come',
  supports: 'help facilitate assist mediate work strive push',
})

/** What a party may say that it will not do, whatever it is about. */
export const yields: ReadonlySet<string> = new Set(
  'accept agree allow give yield surrender bow back negotiate talk discuss meet sign recognise recognize stop halt abandon relinquish cede compromise concede budge move lift withdraw leave return release pay attend participate join tolerate permit let hand extend delay cut host engage consider support submit retreat capitulate fold ratify approve comply back-down endorse entertain renounce forgo dismantle disarm enter resume sit receive soften settle drop'.split(
    ' ',
  ),
)

/** Lemmas of what somebody says will be, which is no deed in a negotiation. */
export const idle: ReadonlySet<string> = new Set(
  'be have know see say tell think believe find happen come arrive travel visit hold decide announce begin start wait hear look remember forget become seem appear mean need want like love hate feel win lose die live face get go make show learn understand expect hope depend prove turn watch leave discuss talk speak meet miss tend suffer remind'.split(
    ' ',
  ),
)

/** Lemmas of what is nobody's refusal where it will not be. */
export const facts: ReadonlySet<string> = new Set(
  'be have know see say tell think believe find happen come arrive seem appear mean need like feel die live get learn understand expect hope depend prove turn suffer win lose become last stand work help matter hurt look forget change make take begin start end'.split(
    ' ',
  ),
)

/** States of readiness, which need not say for what. */
export const readyStates = phraseTable<true>([
  ['be|stand|remain ready|prepared|willing', true],
  ['prepare', true],
])

/** Lemmas of what parties threaten with. */
export const threats: ReadonlySet<string> = new Set(
  'respond retaliate react act answer trigger activate impose strike hit resume withdraw leave quit walk suspend reciprocate abandon escalate cancel cut close block expel pull'.split(
    ' ',
  ),
)

/** Verbs of ending something for good or a while. */
export const stopping: ReadonlySet<string> = new Set(
  'suspend pause halt stop freeze end cut reduce cancel withdraw withhold'.split(' '),
)

/** Issues that others want, so that who stops them refuses. */
export const goods: ReadonlySet<string> = new Set(
  'other:talks other:trade-talks other:nuclear-talks other:trade-deal other:deal other:humanitarian-aid other:weapons other:energy other:inspections other:recognition other:market-access'.split(
    ' ',
  ),
)

/** Words for nothing and nobody, which refuse like "not": "will sign nothing". */
export const nothings: ReadonlySet<string> = new Set(
  'nothing nobody none no never neither nowhere'.split(' '),
)

// Phrase: stance as it stands: stance where it is negated ("-": none). "?": counts with a known issue only.
const verdictRows = `
open to negotiation|discussion|debate|question|compromise|change: -: rejects
negotiable: accepts?: insists
non-negotiable|nonnegotiable: insists: -
up|open for negotiation|negotiations|discussion|debate|grabs|sale: -: rejects
for sale: -: rejects
subject|matter|topic|issue for|of ~ negotiation|negotiations|discussion|debate|bargaining: -: rejects
subject to ~ negotiation|negotiations|discussion|debate|bargaining: -: rejects
under discussion: -: rejects
off the table|agenda: rejects: -
on the table|agenda|cards: -: rejects
out of the question: rejects: -
unacceptable|inadmissible|intolerable: rejects: accepts
acceptable: accepts: rejects
red line: insists: -
non-starter|nonstarter: rejects: -
dead on arrival: rejects: -
an option: -: rejects
fly|happen|wash: -: rejects
enough: -: rejects
insufficient|inadequate|disappointing|unfair|unjust|illegal|unlawful|unreasonable|excessive|insulting|unrealistic: rejects?: -
too low|little: rejects?: -
a|an ~ mistake|error|blunder|insult|provocation|nonsense: rejects?: -
disproportionate|outrageous|absurd|ridiculous|unworkable|unhelpful|unjustified|irrational|puzzling|regrettable: rejects?: -
the wrong signal|message|approach|way: rejects: -
a must: demands: -
precondition|prerequisite|imperative|indispensable|must-have: demands?: -
the only way|path|solution|basis|option|route: insists?: -
within reach: -: -
welcome: supports?: -
step in the right direction: supports: -
unaffordable|worthless|meaningless|pointless|derisory|paltry|laughable|shameful|disgraceful|untenable|intolerable|wrong|irresponsible|dangerous: rejects?: -
a|an ~ trick|ploy|sham|farce|joke|disgrace|betrayal|surrender|capitulation|humiliation|violation|crime|affront|disaster: rejects?: -
fall short: rejects?: -
needed|overdue: demands?: rejects?
a ~ bad|terrible|lousy|poor deal|idea|offer|plan|move: rejects: -
a|the basis for|of: -: rejects?
address ~ cause|causes|concern|concerns|demand|demands: -: rejects
bullied|intimidated|blackmailed|coerced|pressured|cowed|dictated|threatened: -: rejects
nonsense|rubbish|fantasy: rejects?: -
interested in: -: rejects
negotiable|debatable: -: insists
go far enough: -: rejects?
far away from: rejects?: -
part of ~ talks|negotiations|discussions|deal|agenda: -: rejects
on ~ agenda: -: rejects
our|a|its|their ~ right|prerogative: insists?: -
serious: -: rejects?
realistic|feasible|possible|viable|workable|sustainable: -: rejects?
help|helps nobody|no: rejects?: -
in ~ interest|interests of: supports?: rejects?
up to ~ to: -: -
give up|away ~ right|land|claim: -: rejects
give in to: -: rejects
`

const stanceIn = (text: string): { stance: Stance; weak: boolean } | null =>
  text === '-' ? null : { stance: text.replace('?', '') as Stance, weak: text.endsWith('?') }

/** Words for too little: who calls aid so wants more of it. */
export const scant: ReadonlySet<string> = new Set('enough insufficient inadequate little low'.split(' '))

/** What is said of an issue that shows where the speaker stands: "is not open to negotiation". */
export const verdicts = phraseTable<Verdict>(
  verdictRows
    .trim()
    .split('\n')
    .map((line) => {
      const [phrase = '', plain = '-', negated = '-'] = line.split(': ')
      return [phrase, { plain: stanceIn(plain), negated: stanceIn(negated) }] as const
    }),
)

/** What stands behind a will and makes it wait: "only once", and whether the will is a refusal without it. */
export const reserves = phraseTable<Stance>([
  ['only after|once|when|if|until', 'insists'],
  ['only in exchange|return for', 'insists'],
  ['until|till', 'insists'],
  ['unless', 'insists'],
  ['for as long as', 'insists'],
  ['as|so long as', 'insists'],
  ['provided', 'offers'],
  ['providing that', 'offers'],
  ['on condition', 'offers'],
  ['on the condition', 'offers'],
])
