import { phraseTable } from '../../kit/phrase-table.ts'
import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { CommitmentCue, Takes } from '../contract/negotiation.ts'

// Verb: status: what follows. A "#" marks a cue that counts with a number or a deed of exchange only.
const verbs = `
agree to: agreed: any
agree in principle to: agreed: any
vote to accept|approve|ratify|back|endorse: agreed#: thing
accept|ratify: agreed#: thing
say yes to: agreed#: thing
agree on monday|tuesday|wednesday|thursday|friday|saturday|sunday to: agreed: any
agree monday|tuesday|wednesday|thursday|friday|saturday|sunday to: agreed: any
agree on|upon: agreed: thing
agree: agreed#: thing
agree that: agreed#: any
be suspending|delaying|postponing|pausing|lifting|extending|scrapping|easing: agreed#: thing
suspend|delay|postpone|pause|lift|defer|shelve|halve: done#: thing
push back|off: done#: thing
put off: done#: thing
call off: done#: thing
scrap|cancel|remove|ease|slash: done#: thing
decide to: agreed#: any
initial: agreed: thing
sign up to: agreed: thing
guarantee: offered#: thing
be ready|prepared|willing to: offered#: any
stand ready to: offered#: any
arrange to: agreed: any
arrange for: agreed: thing push
offer to: offered: any
offer: offered#: thing
propose: offered#: thing
promise|pledge|volunteer to: offered: any
vow to: offered#: any
promise|pledge|vow|commit|undertake not to: offered: any
agree not to: agreed: any
promise|pledge that: offered#: any
promise: offered#: thing
remain committed to: offered#: any
be committed to: offered#: any
pledge: offered#: thing
commit to: offered#: any
agree both|also to: agreed: any
commit itself|themselves|himself|herself to: offered: any
bind itself|themselves to: offered: any
give its|their|his|her|the word that|to: offered: any
give ~ its|their|his|her word that|to: offered: any
give assurances|guarantees|assurance|guarantee that|of|to: offered: any
undertake: agreed: to
reaffirm|reiterate|restate|renew ~ commitment to: offered: any
extend: done#: thing
release|free: done#: thing
withdraw: done#: thing
pull back|out: done#: thing
complete|finish|conclude|conduct: done#: thing
carry out: done#: thing
return: done#: thing
repatriate: done#: thing
exchange|swap: done#: thing
hand over: done#: thing
transfer: done#: thing
put ~ on a|the|ship|boat|plane|bus|flight: agreed#: any
lead to|in: done#: thing
result in: done#: thing
break|violate|breach: broken#: thing
renege on: broken#: thing
go back on: broken#: thing
fail to deliver on: broken#: thing
fail to live up to: broken#: thing
backtrack on: broken#: thing
fail to honour|honor|keep|fulfil|fulfill|implement|respect|uphold: broken#: thing
`

/** Verbs by which parties bind themselves, or keep or break their word. */
export const commitmentVerbs = phraseTable(
  verbs
    .trim()
    .split('\n')
    .map((line): readonly [string, CommitmentCue] => {
      const [phrase = '', status = '', takes = ''] = line.split(': ')
      return [
        phrase,
        {
          status: status.replace('#', '') as CommitmentAnnotation['status'],
          counted: status.endsWith('#'),
          takes: takes.split(' ') as Takes[],
        },
      ]
    }),
)

/** Nouns of what is undertaken and done. */
export const deeds: ReadonlySet<string> = new Set(
  'exchange swap return release handover repatriation transfer ceasefire cease-fire truce armistice pause halt withdrawal evacuation extension delivery payment passage amnesty exemption reprieve raise'.split(
    ' ',
  ),
)

/** Verbs of giving, sending and lifting. */
export const deedVerbs: ReadonlySet<string> = new Set(
  'put grow cap raise open build ship hire import unfreeze exempt dismantle reopen evacuate limit take share dispatch station commission offer resume send provide deliver supply pay reimburse release free return lend extend lift cut withdraw give grant transfer contribute donate hand suspend reduce lower buy purchase invest fund finance'.split(
    ' ',
  ),
)

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** People and things that are handed over, and what is left of them. */
export const cargo = set(
  'prisoner captive hostage detainee soldier sailor seaman seamen fisherman fishermen crew member person people citizen national civilian pow pows body bodies remains child children fighter airman airmen migrant inmate remaining first group vessel ship boat truck ton tonne missile tank vehicle weapon raise aid grant loan troop inspector observer monitor peacekeeper',
)

/** Verbs of handing people and things over. */
export const handing = set(
  'release free return hand exchange swap repatriate transfer deliver send give surrender extradite evacuate bring fly',
)

/** Verbs of what is handed over, which goes by itself in print: "follow", "go home". */
export const moves = set('follow go return come arrive walk cross leave fly sail travel')

/** Verbs of what an agreement holds. */
export const holding = set(
  'see include involve give grant contain last provide require call envisage envision foresee entail oblige allow',
)

/** What shows that an agreement is made: "signed". */
export const closed = set(
  'agreed signed reached accepted concluded struck approved sealed finalised finalized agrees',
)

/** Duties, terms and penalties that may be put off or lifted. */
export const measures = set(
  'tariff tariffs levy levies duty duties sanction sanctions embargo strike strikes ban deadline blockade measure measures enrichment program programme shipment shipments flight flights offensive bombing shelling restriction restrictions curb curbs quota fee fees countermeasure countermeasures walkout walkouts',
)

/** What others put on the table. */
export const papers: ReadonlySet<string> = new Set(
  'proposal plan condition idea demand offer request term suggestion blueprint roadmap'.split(' '),
)

/** Promises that can be kept or broken. */
export const pacts: ReadonlySet<string> = new Set(
  'ceasefire truce agreement deal pact accord promise commitment pledge treaty cease-fire armistice contract protocol'.split(
    ' ',
  ),
)

/** Nouns of what papers hold, which are counted: "a raise of 4 percent". */
export const terms = set(
  'raise increase rise bonus payment leave holiday pay wage pension job guarantee tariff duty levy quota freeze ceiling cap relief fund compensation investment purchase day week shift percent crown dollar euro pound',
)

/** Nouns of handing over, which are done when they are completed. */
export const handovers = set(
  'exchange swap handover hand-over release repatriation transfer withdrawal evacuation pullout pullback',
)

/** What is withdrawn from where it stands. */
export const troops = set(
  'troop force soldier army tank gunboat warship unit ship jet missile artillery plane',
)

/** Verbs by which what others gave is taken: "accept (a truce)". */
export const accepting = set('accept ratify vote say')

/** Those of a body who bind it by their vote. */
export const voters = set('member worker membership delegate employee staff shareholder lawmaker')

/** Issues of things handed over. */
export const handedOver: ReadonlySet<string> = new Set(['prisoners', 'bodies', 'children', 'other:hostages'])

/** Deeds that bind both sides of a table. */
export const mutual: ReadonlySet<string> = new Set(
  'exchange swap contact contacts talks ceasefire truce dialogue'.split(' '),
)

/** Adjectives of those who bind themselves: "ready to", "committed to". */
export const pledgeAdjectives = set('ready prepared willing committed determined')

/** Those of them that bind by themselves, whatever is done. */
export const binding = set('committed determined')

/** What is made by those who give way: "make concessions". */
export const gifts = set('concession offer compromise sacrifice payment contribution')

/** Verbs of putting off, lowering and lifting duties and terms. */
export const putting = set(
  'lift suspend delay postpone pause defer shelve halve cut reduce lower ease remove scrap drop cancel slash extend waive',
)

/** What is given and taken in words only: "pay a visit", "deliver strikes". */
export const notGiven = set(
  'talk talks negotiation negotiations visit visits tribute attention price chance possibility opportunity opportunities way door growth rise strike strikes blow blows speech address statement condolences congratulations thanks victory rating ratings result results time while look stance role lead action actions',
)

/** Nouns of what binds its owner: "its commitment to". */
export const pledgeNouns = set('commitment pledge promise willingness readiness undertaking vow')

/** What no undertaking at a table is about: "ready to fight". */
export const hostile = set(
  'fight strike attack defend retaliate respond respon resist impose use escalate sacrifice die confront see hear learn counter walk face act bomb wage invade annex raise close destroy eliminate defeat crush punish',
)

/** Verbs of granting and weighing, beside those of giving and sending. */
export const grantVerbs = set(
  'accept allow commit freeze let permit place fill restore consider evaluate study review present submit draft prepare implement honour honor respect abide stop halt end pause host facilitate support help assist aid ensure guarantee protect return transmit drop repeal abolish admit issue sign ratify recognise recognize attend participate step convene refrain scrap remove ease slash postpone delay call',
)

/** Verbs by which a pact is made. */
export const pactVerbs = set(
  'adopt sign initial conclude approve ratify reach strike clinch seal finalise finalize endorse',
)

/** What shows that a deal is not made yet. */
export const unsettled = set(
  'proposed possible potential draft expected discussed any would could future planned prospective',
)
