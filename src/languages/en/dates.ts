import type { DateWords, PhraseTable, TimeRef, TimeUnit } from '../contract/dates.ts'
import { feasts } from './feasts.ts'
import { phrases } from './phrases.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))
const list = (phrases: string): readonly string[] => phrases.split(',').map((s) => s.trim())
// "one:1 two:2" as a map; several words to one value are joined by "|".
const map = (pairs: string): ReadonlyMap<string, number> =>
  new Map(
    pairs
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((pair) => {
        const [words = '', value] = pair.split(':')
        return words.split('|').map((w) => [w, Number(value)] as const)
      }),
  )
const named = <T extends string>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(pairs.flatMap(([words, value]) => list(words).map((w) => [w, value] as const)))

const all = <T>(words: string, value: T): PhraseTable<T> =>
  phrases(list(words).map((w) => [w, value] as const))

const units: ReadonlyMap<string, TimeUnit> = named<TimeUnit>([
  ['seconds', 'S'],
  ['minute, minutes', 'MIN'],
  ['hour, hours', 'H'],
  ['night, nights', 'N'],
  ['day, days', 'D'],
  ['weekend, weekends', 'WE'],
  ['week, weeks', 'W'],
  ['month, months', 'M'],
  ['quarter, quarters', 'Q'],
  ['year, years', 'Y'],
  ['decade, decades', 'DE'],
  ['century, centuries', 'C'],
])

const refs: PhraseTable<TimeRef> = phrases(
  named<TimeRef>([
    [
      'now, right now, currently, current, at the moment, at present, these days, nowadays, presently',
      'PRESENT_REF',
    ],
    ['recently, more recently, the past, the recent past', 'PAST_REF'],
    [
      'soon, the future, the near future, the foreseeable future, in future, the short term, the near term, as soon as possible',
      'FUTURE_REF',
    ],
  ]),
)

const tables: Omit<DateWords, 'openers' | 'weakOpeners'> = {
  section: 'dates',
  months:
    map(`january|jan|jan.:1 february|feb|feb.:2 march|mar|mar.:3 april|apr|apr.:4 may:5 june|jun|jun.:6 july|jul|jul.:7
    august|aug|aug.:8 september|sept|sept.|sep|sep.:9 october|oct|oct.:10 november|nov|nov.:11 december|dec|dec.:12`),
  doubtfulMonths: set('may march jan mar jun jul dec sep april june august'),
  weekdays:
    map(`monday|mon|mon.:1 tuesday|tues|tues.|tue|tue.:2 wednesday|wed|wed.:3 thursday|thurs|thurs.|thu|thu.|thur|thur.:4
    friday|fri|fri.:5 saturday|sat|sat.:6 sunday|sun|sun.:7`),
  shortWeekdays: set('mon tues tue wed thurs thu thur fri sat sun mon. tue. wed. thu. thur. fri. sat. sun.'),
  pluralWeekdays: map('mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7'),
  namedBefore: set('black bloody super ash good palm cyber holy ruby manic'),
  namedAfter: set(
    'times telegraph mirror express herald post tribune mail star independent agreement accords accord revolution madness',
  ),
  dayParts: named([
    ['morning, mornings, mid-morning', 'TMO'],
    ['afternoon, afternoons, mid-afternoon', 'TAF'],
    ['evening, evenings, dusk', 'TEV'],
    ['night, nights, nighttime', 'TNI'],
    ['midday, mid-day', 'TMI'],
    ['dawn', 'TMO'],
  ]),
  namedHours: named([
    ['noon, midday', '12:00'],
    ['midnight', '24:00'],
  ]),
  halfDays: map('a.m.|a.m|am:0 p.m.|p.m|pm:12'),
  timeZones: new Map(
    Object.entries({
      gmt: 'Z',
      utc: 'Z',
      est: '-05:00',
      edt: '-04:00',
      cdt: '-05:00',
      mst: '-07:00',
      mdt: '-06:00',
      pst: '-08:00',
      pdt: '-07:00',
      bst: '+01:00',
      cet: '+01:00',
      cest: '+02:00',
      eet: '+02:00',
      eest: '+03:00',
      ...Object.fromEntries(['cst', 'ist', 'et', 'pt', 'local', 'time'].map((zone) => [zone, ''])),
    }),
  ),
  clock: set("o'clock"),
  seasons: map('spring:21 summer:22 fall:23 autumn:23 winter:24'),
  units,
  longWords: named<TimeUnit>([
    ['daylong', 'D'],
    ['weeklong', 'W'],
    ['monthlong', 'M'],
    ['yearlong', 'Y'],
    ['decadelong', 'DE'],
  ]),
  pluralUnits: set(
    'seconds minutes hours mornings afternoons evenings nights days weekends weeks months quarters years decades centuries',
  ),
  unitAdjectives: set(
    'more consecutive straight successive full whole calendar business working trading further additional extra long other',
  ),
  quarterWords: set('quarter quarters'),
  halfWords: set('half'),
  periodWords: set('period quarter'),
  fiscal: set('fiscal financial calendar'),
  numbers:
    map(`one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
    fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80
    ninety:90`),
  tens: set('twenty thirty forty fifty sixty seventy eighty ninety'),
  hundreds: map('hundred:100 thousand:1000'),
  vagueNumbers: all(
    'several, a few, few, many, some, numerous, a number of, dozens of, hundreds of, multiple',
    null,
  ),
  phraseNumbers: phrases([
    ['a couple of', 2],
    ['couple of', 2],
    ['half a', 0.5],
    ['half an', 0.5],
    ['a dozen', 12],
  ]),
  andAHalf: all('and a half', 0.5),
  ordinals:
    map(`first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
    thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30`),
  ordinalPattern: /^(\d{1,2})(?:st|nd|rd|th)$/,
  decades: map(
    'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90',
  ),
  days: phrases([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
  ]),
  todayParts: new Map([['tonight', 'TNI']]),
  overnight: set('overnight'),
  notOvernight: set(
    'shift shifts shelter shelters camp camps stay stays train trains flight flights bus success delivery',
  ),
  notCurrent: set('of in before prior preceding to after since when ended ending through'),
  relatives: map('last|previous:-1 this|current:0 next|coming|upcoming:1 past:-1'),
  stretches: map('last|past|previous:-1 next|coming|upcoming:1'),
  recent: set('recent'),
  edges: set('early late mid earlier later sometime'),
  approximators: phrases([
    ...list('more than, over, at least, well over, just over, no less than, no fewer than').map(
      (w) => [w, true] as const,
    ),
    ...list(`about, around, nearly, almost, roughly, approximately, less than, under, at most, up to, no more than, fewer than, not more than,
      as much as, as long as, as little as, just under`).map((w) => [w, false] as const),
  ]),
  articles: set('the a an'),
  possessives: set('his her its their our your my'),
  ago: set('ago'),
  earlier: all('earlier', -1),
  later: all('later', 1),
  fromNow: all('from now, from today, hence', 1),
  same: all(
    `the same day, that same day, that day, earlier in the day, later in the day, earlier that day, later that day,
    later the same day, earlier the same day`,
    0,
  ),
  adjacent: phrases([
    ...(['D', 'W', 'M', 'Y'] as const).flatMap((unit, n) => {
      const word = ['day', 'week', 'month', 'year'][n] ?? ''
      return [
        [`the following ${word}`, { unit, by: 1 }],
        [`the previous ${word}`, { unit, by: -1 }],
        [`that same ${word}`, { unit, by: 0 }],
        [`the same ${word}`, { unit, by: 0 }],
      ] as const
    }),
    ['the next day', { unit: 'D', by: 1 }],
    ['the next morning', { unit: 'D', by: 1 }],
    ['the following morning', { unit: 'D', by: 1 }],
    ['a day earlier', { unit: 'D', by: -1 }],
    ['a day later', { unit: 'D', by: 1 }],
    ['one day earlier', { unit: 'D', by: -1 }],
    ['one day later', { unit: 'D', by: 1 }],
    ['that year', { unit: 'Y', by: 0 }],
    ['that month', { unit: 'M', by: 0 }],
    ['later that year', { unit: 'Y', by: 0 }],
    ['later that month', { unit: 'M', by: 0 }],
    ['earlier that year', { unit: 'Y', by: 0 }],
    ['that week', { unit: 'W', by: 0 }],
    ['later that week', { unit: 'W', by: 0 }],
    ['earlier that week', { unit: 'W', by: 0 }],
  ]),
  adjacentParts: phrases([
    ...list('later in the, earlier in the, later that, earlier that, that same, the same, that').map(
      (w) => [w, 0] as const,
    ),
    ...list('the following, the next').map((w) => [w, 1] as const),
    ['the previous', -1],
  ]),
  dayBefore: phrases<{ unit: TimeUnit; by: 1 | -1 }>(
    (['D', 'N', 'W', 'M', 'Y'] as const).flatMap((unit, n) => {
      const word = ['day', 'night', 'week', 'month', 'year'][n] ?? ''
      return [
        [`the ${word} before`, { unit, by: -1 }],
        [`the ${word} after`, { unit, by: 1 }],
      ] as const
    }),
  ),
  orSo: all('or so, or more, or less', null),
  every: set('every each per'),
  frequencies: new Map([
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['hourly', 'PT1H'],
  ]),
  within: set('within'),
  by: set('by'),
  between: set('between'),
  from: set('from'),
  forWords: set('for'),
  to: set('to until till through - – —'),
  and: set('and &'),
  or: set('or'),
  of: set('of in'),
  on: set('on of in'),
  the: set('the'),
  at: set('at'),
  very: set('very'),
  pureOf: set('of'),
  this: set('this'),
  times: set('once twice'),
  ages: set('age'),
  long: set('long'),
  lengthRelatives: set('past'),
  lastOnes: set('last'),
  aheadPairs: new Set(['ahead of', 'prior to']),
  possessiveMarks: set("'s ' s'"),
  ends: named([
    ['end, close', 'end'],
    ['beginning, start', 'start'],
    ['middle', 'middle'],
  ]),
  yearEnd: all("year end, the year end, year 's end, the year 's end", 'end'),
  refs,
  feasts,
  orthodox: set('orthodox'),
  anniversary: 'anniversary',
  century: 'century',
  prepositions: set(
    'in since until till of by from before after during through throughout between around for to and or on late early mid last next this as versus vs.',
  ),
  lengthBefore: set(
    'for in over within after of during than about nearly almost through under lasting lasts lasted last took take takes spent spend around another by some only just at',
  ),
  lengthAfter: set('later ago earlier ahead of long'),
  aroundAfter: set('before after'),
  notManyAfter: set('as so how too not that'),
  notRefAfter: set('as so too very how not until by from'),
  latest: set('latest most-recent'),
  perfect: set("had 'd"),
  agedThings:
    set(`war conflict truce ceasefire cease-fire talks negotiations agreement deal accord treaty pact blockade siege embargo boycott strike
    walkout standoff stand-off dispute feud campaign offensive operation occupation uprising insurgency rebellion revolt crackdown crisis
    government coalition administration regime rule ban moratorium law policy practice programme program plan project partnership alliance
    slump recession drought plea case scandal investigation dictatorship`),
  ended: set('ended ending ends'),
  toVerb: set('to'),
  lastsAfter: set(
    'to will would could can may might should must not also only all which that likely already',
  ),
  tensedRefs: set('soon'),
  modernNouns: set('world youth society age generation standards era economy readers audience consumers'),
  ageAfter: set('old olds'),
  countBefore: set(
    'of by with for about around nearly some over than almost with least most roughly another',
  ),
  yearBefore: set(
    'for that his her its their our both in since until till by from before after during through throughout early late mid and or to fiscal of between year the this last next spring summer fall autumn winter',
  ),
  numberNouns: set(
    'no. nos. number resolution section article law order flight room page route highway chapter grade paragraph unit model line building',
  ),
  namedDays: set(
    'attack attacks massacre massacres assault assaults onslaught bombing bombings uprising revolution coup pogrom killings atrocities raid',
  ),
  eventNouns: set(
    'aftermath horrors horror events trauma wake anniversary victims survivors lessons massacre heroes atrocities memory crimes failures failure shadow',
  ),
  since: set('since'),
  relativeWords: set('who which whose whom that where'),
  urges: set('seek try attempt threaten urge call refuse vow push ask demand warn press'),
  sameForms: set('quit hit cut set put let shut hurt spread split bid cast shed burst beat upset cost read'),
  plans: set('plan plans hopes hope'),
  photoWords: set(
    'photo photos image images pictures reuters afp ap epa getty credit handout pool file screenshot screengrab courtesy xinhua anadolu',
  ),
  forward:
    set(`scheduled schedule planned plan plans planning due expected expects expect expecting slated tentatively upcoming next
    deadline begin beginning starting effective hopes hope hoping pending will wo shall 'll would intends aims forthcoming`),
  forwardPairs: new Set(['up for', 'set for', 'set to', 'due to', 'likely to', 'ready to']),
  planVerbs: set('plan expect schedule intend hope aim prepare slate'),
  pledges:
    set(`agree propose proposal promise vow pledge threaten call urge ask invite invitation want decide decision offer order demand request set due
    plan hope intend intention expect prepare schedule suggestion suggest consultation arrange arrangement aim likely ready poised determine vote deal
    agreement date deadline time until opportunity commitment commit require need bid refuse tell instruct seek push
    subpoena summon`),
  backward: set('since after following last earlier previous previously past latest'),
  deadlineBefore: set('until till by before'),
  nearly: set('at least around about roughly early late mid the'),
  until: set('until till'),
  after: set('after following'),
  lookBack: set('follow recall commemorate'),
  but: set('but'),
  asOf: new Set(['as of']),
  deadlineNouns: set('deadline deadlines'),
  futureModals: set("will wo shall 'll would"),
  tellingNouns:
    set(`announcement statement remarks comments comment post interview address speech declaration message letter report tweet
    telegram communique briefing`),
  be: set('is are was were'),
  was: set('was were'),
  speakers: set('he she they it'),
  tellings:
    set(`say tell announce add state declare write post report note claim confirm insist warn argue stress reiterate reveal disclose
    acknowledge admit suggest propose offer pledge promise vow speak tweet publish explain describe reply respond quote comment`),
}

const weakOpeners = set(
  'the a an by from between this that his her its their our your my at about around over under some many',
)

const openersOf = (t: typeof tables): ReadonlySet<string> => {
  const maps: readonly ReadonlyMap<string, unknown>[] = [
    t.months,
    t.weekdays,
    t.pluralWeekdays,
    t.dayParts,
    t.namedHours,
    t.seasons,
    t.units,
    t.longWords,
    t.numbers,
    t.ordinals,
    t.decades,
    t.relatives,
    t.stretches,
    t.frequencies,
    t.ends,
    t.vagueNumbers,
    t.phraseNumbers,
    t.approximators,
    t.adjacent,
    t.adjacentParts,
    t.refs,
    t.feasts,
    t.days,
    t.same,
    t.yearEnd,
  ]
  // Of phrases that begin with a word too common to try, the next word and the first that is less common open too: "the same day", "at the moment".
  const seconds = [t.approximators, t.same, t.adjacent, t.adjacentParts, t.refs, t.days, t.dayBefore].flatMap(
    (table) =>
      [...table].flatMap(([first, choices]) =>
        weakOpeners.has(first)
          ? choices.flatMap(({ words }) => [words[1] ?? '', words.find((w) => !weakOpeners.has(w)) ?? ''])
          : [],
      ),
  )
  const sets = [
    new Set(seconds),
    t.latest,
    t.fiscal,
    t.overnight,
    t.recent,
    t.edges,
    t.every,
    t.within,
    t.orthodox,
    t.halfWords,
    weakOpeners,
  ]
  return new Set([...maps.flatMap((m) => [...m.keys()]), ...sets.flatMap((s) => [...s.keys()])])
}

export const dates: DateWords = { ...tables, weakOpeners, openers: openersOf(tables) }
