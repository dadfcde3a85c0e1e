import type { EventFrame, EventVerb, IncidentWords } from '../contract/incidents.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const verbs = (type: string | null, frame: EventFrame, list: string): [string, EventVerb][] =>
  list.split(' ').map((word) => [word, { type, frame }])
const phrasal = (type: string | null, frame: EventFrame, list: string): [string, EventVerb][] =>
  list.split('|').map((run) => [run, { type, frame }])
const nouns = (type: string, list: string): [string, string][] => list.split(' ').map((word) => [word, type])

export const incidents: IncidentWords = {
  casualties: {
    kills: words('kill killing slay murder massacre behead assassinate'),
    wounds: words('wound wounding injure injuring hospitalize hospitalise hurt maim'),
    dies: words('die perish drown'),
    dead: words('dead killed'),
    hurt: words('wounded injured hurt hospitalized hospitalised'),
    care: new Map([
      ['require', words('assistance treatment care surgery hospitalization')],
      ['need', words('assistance treatment care surgery')],
      ['receive', words('treatment')],
      ['suffer', words('injury wound burn')],
      ['sustain', words('injury wound burn')],
      ['take', words('hospital')],
      ['rush', words('hospital')],
      ['treat', words('hospital injury wound burn scene')],
    ]),
    deaths: words('death killing murder'),
    claims: words('claim take cost'),
    lives: 'lives',
    between: words(
      'was were is are been being be has have had reported reportedly confirmed feared believed also then later since already all left dead said to both seriously badly severely critically slightly lightly',
    ),
    passives: words('was were is are been being be got get reported left'),
    including: words('including among'),
    joiners: words('and & or'),
    links: words('of the'),
    of: 'of',
    cumulative: words('toll tolls since war wars overall conflict campaign'),
  },
  verbs: new Map([
    ...verbs('attack', 'sure', 'bomb shell bombard strafe ambush firebomb dive-bomb carpet-bomb'),
    ...verbs(
      'attack',
      'physical',
      'attack strike hit pound target batter assault hammer raid blast destroy damage level flatten torch pummel storm ram sink stab shoot wreck gut',
    ),
    ...verbs(
      null,
      'launch',
      'launch fire drop carry conduct stage mount unleash rain lob hurl fly perpetrate commit wage hold',
    ),
    ...verbs('attack', 'under', 'come'),
    ...verbs('attack', 'harm', 'kill wound injure massacre maim murder slay'),
    ...verbs('invasion', 'sure', 'invade'),
    ...verbs('annexation', 'sure', 'annex'),
    ...verbs('capture', 'physical', 'capture seize occupy overrun recapture retake'),
    ...verbs('seizure', 'physical', 'impound confiscate hijack board'),
    ...verbs('arrest', 'sure', 'arrest detain apprehend'),
    ...verbs('abduction', 'sure', 'abduct kidnap'),
    ...verbs('killing', 'sure', 'assassinate'),
    ...verbs('deployment', 'physical', 'deploy'),
    ...verbs('interception', 'physical', 'intercept down'),
    ...verbs('explosion', 'self', 'explode detonate'),
    ...verbs('accident', 'self', 'crash capsize derail'),
    ...verbs('protest', 'self', 'protest'),
  ]),
  phrasalVerbs: new Map([
    ...phrasal('interception', 'physical', 'shoot down|bring down'),
    ...phrasal('strike', 'self', 'walk out'),
    ...phrasal('killing', 'physical', 'gun down'),
    ...phrasal('explosion', 'self', 'blow up|go off'),
    ...phrasal('protest', 'self', 'take to the streets'),
    ...phrasal('attack', 'physical', 'open fire'),
  ]),
  nouns: new Map([
    ...nouns(
      'attack',
      'attack strike airstrike air-strike assault shelling bombardment bombing raid barrage ambush incursion shootout',
    ),
    ...nouns('killing', 'massacre killing assassination murder beheading'),
    ...nouns('shooting', 'shooting'),
    ...nouns('stabbing', 'stabbing'),
    ...nouns('invasion', 'invasion'),
    ...nouns('offensive', 'offensive counteroffensive counter-offensive'),
    ...nouns('annexation', 'annexation'),
    ...nouns('capture', 'capture'),
    ...nouns('seizure', 'seizure hijacking'),
    ...nouns('arrest', 'arrest detention'),
    ...nouns('search', 'search'),
    ...nouns('abduction', 'abduction kidnapping'),
    ...nouns('explosion', 'explosion blast'),
    ...nouns('accident', 'crash collision derailment'),
    ...nouns('protest', 'protest demonstration riot sit-in'),
    ...nouns('strike', 'walkout stoppage'),
    ...nouns('deployment', 'deployment'),
    ...nouns('blockade', 'blockade siege'),
  ]),
  labourNouns: words('strike walkout stoppage action'),
  labour: words(
    'union member worker employee labour labor staff teacher driver nurse doctor postal rail dock docker miner crew pilot wage pay picket lockout walkout',
  ),
  results: words(
    'kill wound injure destroy damage hit strike result cause leave rock shatter take happen occur begin start erupt break last target claim trigger spark ignite force collapse devastate shake disrupt knock injure hurt lead',
  ),
  announces: words('announce confirm report order condemn'),
  weapons: words(
    'drone missile rocket bomb shell artillery mortar grenade shahed uav explosive projectile warhead torpedo munition gunfire warplane bomber jet gunship airstrike glide submarine warship tank mine shot airpower fire weapon knife rifle quadcopter bomblet helicopter',
  ),
  forces: words(
    'force troop soldier army military navy fighter militia militant rebel insurgent gunman gunmen police security commando paratrooper marine jet warplane warship aircraft terrorist separatist guerrilla battalion brigade regiment defence defense attacker assailant bomber guard defender infantry crew',
  ),
  armies: words(
    'force forces troop troops army armies military navy soldier soldiers warplane warplanes defence defense defences defenses',
  ),
  projectiles: words('drone missile rocket shahed uav projectile quadcopter'),
  sites: words(
    'city town village settlement district region province neighbourhood neighborhood suburb building house home apartment block school hospital clinic church mosque synagogue market mall shop station depot plant refinery factory warehouse port harbor harbour airport airfield airbase base barracks camp bridge railway pipeline grid substation power infrastructure facility facilities headquarters embassy consulate ship vessel tanker boat ferry convoy bus car truck train ambulance vehicle plane helicopter outpost checkpoint border prison position target location site area point tent shelter kindergarten university hotel restaurant tower cafe farm land territory island town capital civilian resident people person child boy girl man woman worker journalist aid civilian soldier troop ship launcher tank bunker tunnel hostage prisoner suspect',
  ),
  unreal: words(
    'threaten warn plan prepare want vow pledge promise deny prevent stop halt end avoid refuse fail consider urge call fear intend seek try attempt aim propose agree offer wish hope ask tell demand decide authorize authorise allow permit help ready accuse suspect expect risk oppose suspend cease need able capable likely suspend reject rule',
  ),
  carriedOn: words('continue begin start manage proceed go resume keep'),
  conditions: words('if unless whether should lest once until whenever'),
  unrealAdjectives: words(
    'any future possible potential planned threatened imminent further looming alleged attempted hypothetical expected no would-be foiled thwarted',
  ),
  tellingPrepositions: words('after by since following while when'),
  targetPrepositions: words('on of against at in across into near over'),
  definites: words('the this that these those'),
  others: words('other others more another further'),
  by: 'by',
  of: 'of',
  military: words(
    'military air aerial drone missile rocket naval ground armed deadly overnight cross-border bomb suicide terror terrorist full-scale nighttime artillery glide mortar arson knife gun car cyber',
  ),
  sequels: words('second third another again later'),
  shots: words('launch fire drop unleash rain lob hurl fly'),
  destroys: words('destroy damage hit down'),
  under: words('under'),
  doubts: words('deny fear doubt reject'),
  modals: words('would could might may will should if'),
  relatives: words('that which'),
  according: words('according'),
  articles: words('the a an its their'),
}
