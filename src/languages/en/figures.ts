import type { FigureWords, WordRun } from '../contract/figures.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const runs = (list: string): readonly WordRun[] =>
  list
    .split('|')
    .map((run) => run.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length)

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const numbers = new Map<string, number>([
  ...small.map((word, n): [string, number] => [word, n]),
  ...tens.map((word, n): [string, number] => [word, 20 + 10 * n]),
  ...tens.flatMap((ten, n) =>
    small.slice(1, 10).map((unit, m): [string, number] => [`${ten}-${unit}`, 21 + 10 * n + m]),
  ),
])

const plural = (unit: string, ...forms: string[]): [string, string][] => forms.map((form) => [form, unit])

export const figures: FigureWords = {
  numbers,
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  shortScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  vague: words('dozens scores hundreds thousands millions billions'),
  openCounts: words('several few many couple some'),
  fractions: new Map([
    ['half', 0.5],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 0.25],
    ['quarters', 0.25],
    ['fifth', 0.2],
    ['fifths', 0.2],
    ['tenth', 0.1],
    ['tenths', 0.1],
  ]),
  qualifiers: runs(
    'at least|at most|about|around|approximately|roughly|some|circa|more than|over|upwards of|upward of|in excess of|exceeding|above|no fewer than|no less than|not less than|up to|as many as|as much as|no more than|not more than|less than|fewer than|under|below|almost|nearly|just under|just over|well over|slightly over|slightly under|close to|only|just|an estimated|estimated|all but|a total of|a minimum of|a maximum of|a record|exactly|as few as|as little as|a further|an additional',
  ),
  rangeOpeners: words('between'),
  from: 'from',
  openEnds: words('plus odd something'),
  tens: 'tens',
  rangeJoiners: words('to or – — -'),
  leadIns: words('another first last final other additional further remaining'),
  elided: words('others more'),
  percent: runs('%|percent|per cent|percentage points|percentage point|pct'),
  currencies: new Map([
    ['$', 'dollars'],
    ['us$', 'US dollars'],
    ['usd', 'US dollars'],
    ['c$', 'Canadian dollars'],
    ['ca$', 'Canadian dollars'],
    ['a$', 'Australian dollars'],
    ['au$', 'Australian dollars'],
    ['nz$', 'New Zealand dollars'],
    ['hk$', 'Hong Kong dollars'],
    ['s$', 'Singapore dollars'],
    ['r$', 'reais'],
    ['€', 'euros'],
    ['eur', 'euros'],
    ['£', 'pounds sterling'],
    ['gbp', 'pounds sterling'],
    ['¥', 'yen'],
    ['₹', 'rupees'],
    ['rs', 'rupees'],
    ['rs.', 'rupees'],
    ['₽', 'roubles'],
    ['₴', 'hryvnias'],
    ['₪', 'shekels'],
    ['₩', 'won'],
    ['₺', 'lira'],
    ['₦', 'naira'],
    ['chf', 'Swiss francs'],
  ]),
  currencyNouns: new Map([
    ...plural('dollars', 'dollar', 'dollars'),
    ...plural('cents', 'cents'),
    ...plural('euros', 'euro', 'euros'),
    ...plural('pounds sterling', 'pounds'),
    ...plural('yen', 'yen'),
    ...plural('yuan', 'yuan', 'renminbi'),
    ...plural('rupees', 'rupee', 'rupees'),
    ...plural('roubles', 'rouble', 'roubles', 'ruble', 'rubles'),
    ...plural('shekels', 'shekel', 'shekels'),
    ...plural('lira', 'lira', 'liras'),
    ...plural('francs', 'franc', 'francs'),
    ...plural('crowns', 'crown', 'crowns', 'kroner', 'kronor'),
    ...plural('pesos', 'peso', 'pesos'),
    ...plural('rand', 'rand'),
    ...plural('riyals', 'riyal', 'riyals', 'rial', 'rials'),
    ...plural('dirhams', 'dirham', 'dirhams'),
    ...plural('hryvnias', 'hryvnia', 'hryvnias'),
    ...plural('zlotys', 'zloty', 'zlotys'),
    ...plural('naira', 'naira'),
  ]),
  measures: new Map([
    ...plural(
      'km',
      'kilometer',
      'kilometers',
      'kilometre',
      'kilometres',
      'km',
      'kilometer-long',
      'kilometre-long',
      'km-long',
    ),
    ...plural('miles', 'mile', 'miles', 'mile-long'),
    ...plural('m', 'meter', 'meters', 'metre', 'metres', 'meter-long', 'metre-long'),
    ...plural('feet', 'foot', 'feet'),
    ...plural('tons', 'ton', 'tons', 'tonne', 'tonnes'),
    ...plural('kg', 'kilogram', 'kilograms', 'kilo', 'kilos', 'kg'),
    ...plural('pounds', 'pound'),
    ...plural('barrels', 'barrel', 'barrels'),
    ...plural('acres', 'acre', 'acres'),
    ...plural('hectares', 'hectare', 'hectares'),
    ...plural('megawatts', 'megawatt', 'megawatts', 'mw'),
    ...plural('members', 'member', 'strong'),
    ...plural('%', 'percent'),
  ]),
  powers: words('square cubic'),
  times: words(
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries season seasons time times moment moments o'clock am pm a.m. p.m. a.m p.m gmt et bst utc est edt midday noon january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec.",
  ),
  timeModifiers: words(
    'more full straight consecutive successive calendar working business whole long short additional extra further other entire solid light and-a-half past last',
  ),
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  ),
  labels: words(
    'no no. number nos. article articles section sections chapter resolution channel route highway flight boeing airbus page pages paragraph clause group phase level category type mark version volume vol. vol part room gate pier platform line act title rule annex protocol order case bill proposition class grade tier windows iphone formula apollo area unit district zone sector block camp age aged ages game week day round stage point option step season episode',
  ),
  idle: words(
    'point points way ways thing things reason reasons side hand foot step steps word words matter others another issue front fronts respect regard sort kind other case occasion occasions part p.m. a.m. place option options eye ear read min comments comment sport sports cent seed seeds set sets match matches game games goal goals innings over overs lap laps overall degree degrees figures figure digits digit world',
  ),
  parties: words(
    'sides side countries nations parties leaders men women presidents ministers states governments neighbours neighbors delegations foes rivals enemies allies powers capitals economies people peoples heads teams diplomats officials superpowers companies',
  ),
  definites: words('the these those both our their its his her my your this that'),
  countables: words(
    'person soldier civilian child boy girl man woman people hostage prisoner detainee policeman officer official worker journalist victim body sailor pilot fighter militant migrant refugee protester protestor demonstrator passenger student teacher doctor medic paramedic fisherman driver guard captive patient resident employee member lawmaker suspect drone missile rocket ship vessel boat plane aircraft jet helicopter tank bomb vehicle car building house home school hospital church warship tanker submarine satellite shell',
  ),
  people: words(
    'person soldier civilian child boy girl man woman toddler baby infant teenager teen hostage prisoner detainee policeman policewoman officer official worker journalist reporter cameraman photographer sailor pilot fighter militant gunman attacker migrant refugee protester protestor demonstrator passenger student pupil teacher doctor nurse medic paramedic firefighter cook fisherman farmer driver guard captive patient resident employee villager pensioner mother father couple family bystander pedestrian volunteer peacekeeper commander general colonel lawmaker suspect citizen national',
  ),
  peopleUnit: 'people',
  carriers: words('bodies remains corpses'),
  containers: words(
    'member body number bodies remains ton tons tonne tonnes kilos kilograms kg litres liters gallons barrels hectares acres cubic pieces sets packages prisoners truckloads boatloads truck trucks members types kinds metres meters kilometres kilometers miles',
  ),
  countedOf: words('prisoners'),
  states: words(
    'alive dead missing wounded injured hurt unaccounted critical hospitalized hospitalised safe',
  ),
  rates: runs(
    'each|apiece|a day|a night|a week|a month|a year|per day|per night|per week|per month|per year|per person|per barrel|a barrel|every day|every night|each day|each night|daily|annually',
  ),
  articles: words('a an'),
  one: 'one',
  of: 'of',
  and: 'and',
  another: 'another',
  including: words('including among'),
  placeNouns: words('region city town village district province strip coast sea port'),
  amountLinks: words('of worth'),
  placePrepositions: words('in over near at on across around outside inside off from'),
  alone: {
    groups: words(
      'crew delegation group team party fleet convoy flotilla squad family panel band force staff committee crowd garrison batch population',
    ),
    limits: words(
      'cap ceiling limit quota target total toll tally maximum minimum average low high peak record membership audience majority capacity complement workforce strength rate level price output height',
    ),
    at: 'at',
    puts: words(
      'put place estimate stand set cap number remain fix reckon peak hold keep list total steady leave give tally',
    ),
    to: words('to by'),
    directions: words('up down'),
    changes: words(
      'rise raise increase grow climb jump fall drop cut reduce decrease double triple shrink swell bring take lower lift boost expand surge slip decline dwindle narrow widen edge soar plunge ease dip scale increase number toll',
    ),
    reaches: words('be reach hit pass exceed total top surpass near approach number stand climb'),
    measures: words('number toll total count figure tally estimate sum quota cap limit membership'),
    takes: words(
      'arrest detain charge hold keep have count free release give send lose get receive return rescue evacuate deport execute sentence report record register confirm include involve employ carry want seize capture intercept down sink deliver need offer demand order leave destroy produce build buy sell issue expel recall impound board injure number total',
    ),
    between: words('back out up another only just'),
    inAll: runs('in all|in total|altogether|all told'),
    partitives: words('them whom us those which'),
    none: words('no not'),
    swap: 'for',
    multiple: 'times',
  },
  outOf: runs('in|out of'),
  half: 'half',
}
