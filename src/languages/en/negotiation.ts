import { phraseTable } from '../../kit/phrase-table.ts'
import type { Stance } from '../../model/annotation.ts'
import type { ConditionCue, NegotiationWords } from '../contract/negotiation.ts'
import {
  cargo,
  closed,
  commitmentVerbs,
  deeds,
  handing,
  holding,
  measures,
  moves,
  deedVerbs,
  handedOver,
  mutual,
  pacts,
  papers,
} from './negotiation-commitments.ts'
import { nothings, reserves, verdicts, willVerbs, yields } from './negotiation-wills.ts'
import { openings, tableWords } from './negotiation-matters.ts'
import { stanceNouns, stanceVerbs } from './negotiation-stances.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const conditions: readonly (readonly [string, ConditionCue])[] = [
  ['until', { after: 'condition', main: 'will', relation: 'after' }],
  ['till', { after: 'condition', main: 'will', relation: 'after' }],
  ['unless', { after: 'condition', main: 'will', relation: 'unless' }],
  ['unless and until', { after: 'condition', main: 'will', relation: 'unless' }],
  ['if', { after: 'condition', main: 'will', relation: 'if' }],
  ['once', { after: 'condition', main: 'will', relation: 'after' }],
  ['as soon as', { after: 'condition', main: 'will', relation: 'after' }],
  ['as|so long as', { after: 'condition', main: 'will', relation: 'while' }],
  ['for as long as', { after: 'condition', main: 'will', relation: 'while' }],
  ['while', { after: 'condition', main: 'refusal', relation: 'while' }],
  ['without', { after: 'condition', main: 'refusal', relation: 'after' }],
  ['assuming', { after: 'condition', main: 'will', relation: 'if' }],
  ['pending', { after: 'condition', main: 'will', relation: 'after' }],
  ['only after|if|when|once|by|with|through', { after: 'condition', main: 'any', relation: 'after' }],
  ['only in exchange|return for', { after: 'condition', main: 'any', relation: 'exchange' }],
  ['as ~ final|last step|stage', { after: 'condition', main: 'only', relation: 'after' }],
  ['after', { after: 'condition', main: 'only', relation: 'after' }],
  ['when', { after: 'condition', main: 'only', relation: 'after' }],
  ['in exchange for', { after: 'condition', main: 'any', relation: 'exchange' }],
  ['in return for', { after: 'condition', main: 'any', relation: 'exchange' }],
  ['on condition that|of', { after: 'condition', main: 'any', relation: 'after' }],
  ['on the condition that|of', { after: 'condition', main: 'any', relation: 'after' }],
  ['provided|providing that', { after: 'condition', main: 'any', relation: 'after' }],
  ['provided', { after: 'condition', main: 'will', relation: 'after' }],
  ['on the understanding that', { after: 'condition', main: 'any', relation: 'after' }],
  ['conditional|contingent|dependent on|upon', { after: 'condition', main: 'any', relation: 'after' }],
  ['before', { after: 'wish', main: 'need', relation: 'after' }],
  ['in order to', { after: 'wish', main: 'need', relation: 'after' }],
  [
    'as|is|are a condition|precondition|prerequisite for|of|to',
    { after: 'wish', main: 'any', relation: 'after' },
  ],
  [
    'is|are|remains a condition|precondition|prerequisite for|of|to',
    { after: 'wish', main: 'any', relation: 'after' },
  ],
]

/** How English news tells of demands, offers, conditions and commitments. */
export const negotiation: NegotiationWords = {
  section: 'negotiation',
  issues: [],
  issuePhrases: phraseTable([]),
  stanceVerbs,
  stanceNouns,
  willVerbs,
  yields,
  nothings,
  verdicts,
  reserves,
  aspects: words('continue begin start decide choose opt move vote proceed resolve'),
  judging: words('find call consider deem brand label describe regard view'),
  orders: words('let'),
  carriers: words(
    'renew repeat reiterate make send issue extend reject spurn rebuff accept present deliver convey back drop step receive ignore',
  ),
  negates: words('receive consider review study discuss confirm'),
  duties: phraseTable<Stance>([
    ['must', 'demands'],
    ['should', 'demands'],
    ['ought to', 'demands'],
    ['need to', 'demands'],
    ['have to', 'demands'],
    ['need to be', 'demands'],
    ['have a|the ~ responsibility|duty|obligation to', 'demands'],
  ]),
  ownAims: phraseTable<Stance>([
    ['agenda from our side', 'demands'],
    ['our agenda', 'demands'],
    ['our demand', 'demands'],
    ['our condition', 'demands'],
    ['our priority', 'insists'],
    ['our position', 'insists'],
    ['our goal|aim|objective', 'insists'],
    ['priority number one', 'insists'],
    ['number one priority', 'insists'],
    ['top|first|main priority', 'insists'],
    ['most important|main thing for us', 'insists'],
  ]),
  cuts: {
    openers: words(
      'which who whom whose where while whereas although though amid according saying adding stating citing calling but following',
    ),
    saying: words('said says told tells added adds reported reports wrote announced stated'),
  },
  conditionCues: phraseTable(conditions),
  frontedCues: phraseTable<true>([
    ['if|unless|once|until|without|provided', true],
    ['as soon as', true],
    ['as|so long as', true],
    ['only if|when|once|after', true],
    ['unless and until', true],
  ]),
  firmly: words("will would wo shall 'll ’ll"),
  needs: words(
    'need needs needed must required requires require necessary essential first insist insists insisted',
  ),
  dependences: phraseTable<'on' | 'against'>([
    ['depend|hinge|rest|turn on|upon', 'on'],
    ['exclude|preclude|prevent|prohibit|forbid', 'against'],
    ['make ~ impossible', 'against'],
  ]),
  willing: words(
    "will would wo could can may might 'll ’ll ready prepared willing open threaten threatened threatens offer offered offers agreed",
  ),
  reversers: phraseTable<true>([
    [
      'denial|refusal|lack|absence|violation|breach|collapse|obstruction|loss|weaponization|weaponisation of',
      true,
    ],
    ['withhold|withholds|withholding|withheld|obstruct|obstructs|obstructing|obstructed', true],
    ['undermine|undermines|undermining|undermined|sabotage|sabotages|sabotaging|sabotaged', true],
    ['deny|denies|denying|deprive|deprives|depriving', true],
    ['exclude|excludes|excluding|except|without', true],
  ]),
  penalties: words('face risk suffer incur see lose forfeit pay be'),
  cargo,
  closed,
  handing,
  holding,
  measures,
  moves,
  commitmentVerbs,
  deeds,
  deedVerbs,
  papers,
  pacts,
  tableWords,
  openings,
  handedOver,
  mutual,
  meetings: words('leaders-meeting other:talks'),
  perSide: words('each apiece'),
  bothSides: phraseTable([
    ['both|two sides|parties|countries|capitals|governments|nations|states', true],
    ['the sides|parties', true],
    ['the two sides|parties|countries|capitals|governments', true],
    ['each side', true],
  ] as const),
  armsOfState: words(
    'ministry government administration army forces force military navy guard police service council parliament senate congress cabinet delegation agency department presidency embassy office authority authorities intelligence commission house court party',
  ),
  groupNouns: words(
    'union unions guild federation company employer employers carmaker automaker airline airlines operator railway bank retailer publisher studio studios hospital university manufacturer management board rebels rebel militia militants insurgents group movement faction government administration regime junta bloc alliance coalition opposition strikers workers dockers dockworkers teachers nurses doctors pilots drivers farmers miners actors writers players owners league association council commission forum committee',
  ),
  spokesNouns: words(
    'official officials spokesman spokeswoman spokesperson spokesmen spokespeople negotiator negotiators diplomat diplomats delegate delegates delegation minister leader leaders chief representative representatives envoy team side authority authorities executive executives president secretary chairman lawyer',
  ),
  bystanders: words(
    'analyst expert professor economist historian researcher fellow lecturer scholar student resident reporter journalist correspondent columnist author broker trader strategist commentator pollster consultant academic observer blogger pundit',
  ),
  firstPerson: words('i we our us my ours'),
  claims: words('claim accusation allegation charge report assertion criticism'),
  grantable: words(
    'truce access limit reform policy law bill fund fee price visa licence license permit ban probe apology vote bid funding visit transfer swap exchange map list seat post quota right share grant relief control status role mandate mission force base guarantee pledge promise commitment boycott budget tax cut rule list timetable timeline deadline schedule contract land zone corridor port route line rescue pardon amnesty recognition cooperation co-operation trade state resolution report hearing trial arms loan demand operation',
  ),
  ungrantable: words(
    'importance situation solution question nation population region generation position condition presence difference audience experience distance chance instance violence science evidence confidence patience independence performance appearance significance circumstance government environment moment comment sentiment statement document movement argument department element parliament apartment morning evening thing feeling meaning beginning understanding everything something nothing anything being king spring wing string city university community reality possibility ability capability majority minority personality opportunity responsibility emergency agency policy message village image language damage age stage page average advantage courage image picture future nature culture figure creature literature temperature proposal disposal rehearsal arrival survival festival rival carnival interval action attention intention expectation reputation organisation organization institution station relation foundation tradition ambition decision vision television occasion impression expression discussion conversation conclusion readiness preparation determination information communication generation role world country life word week century player concern',
  ),
  lightNouns: words(
    'end lot number set series range kind part side way thing time need possibility idea step move issue matter question point use',
  ),
}
