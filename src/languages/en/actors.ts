import type { ActorWords, TitleClass } from '../contract/actors.ts'
import { bodyKinds, bodySigns, bodyVerbs } from './actor-bodies.ts'
import { givenNames } from './actor-given-names.ts'
import { firstWords, knownNames } from './actor-known.ts'
import { humanNouns } from './actor-people.ts'
import { stateSigns } from './actor-state-signs.ts'
import { states } from './actor-states.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const titlesOf: Readonly<Record<TitleClass, string>> = {
  leader: `president premier chancellor leader king queen emir sultan prince princess pope monarch ruler taoiseach chief boss
    head chair chairman chairwoman chairperson ceo founder co-founder vice-president commissioner secretary-general
    director-general pontiff ayatollah co-chair patriarch president-elect`,
  minister: 'minister secretary undersecretary under-secretary treasurer',
  spokes: 'spokesman spokeswoman spokesperson',
  envoy:
    'envoy ambassador negotiator diplomat representative mediator delegate emissary consul attaché facilitator arbitrator',
  military: `general colonel major captain lieutenant admiral commander marshal brigadier sergeant commodore gen. lt. col. maj.
    adm. sgt. capt. brig. cmdr. cpl.`,
  office: `mayor governor senator sen. rep. gov. congressman congresswoman lawmaker legislator speaker justice judge attorney
    prosecutor director deputy adviser advisor aide official mp mep councillor councilor whip counsel ombudsman inspector superintendent
    commissioner manager executive sheriff bishop archbishop cardinal imam rabbi rev. strategist comptroller
    administrator czar tsar coordinator politician officer constable trooper mk msp reverend marshal
    chief-of-staff cfo coo cto vice-chairman vice-chair vice-chancellor rector dean provost magistrate`,
  calling: `analyst economist professor prof. expert researcher lecturer journalist reporter correspondent editor author
    writer historian lawyer activist campaigner worker resident hostage soldier businessman businesswoman billionaire
    filmmaker coach engineer doctor physicist scientist fellow farmer teacher student dissident blogger commentator columnist
    presenter anchor singer actor pensioner veteran survivor scholar academic consultant entrepreneur financier
    broker trader ex-president skipper harbourmaster harbormaster observer fisherman sailor docker driver shipowner owner`,
}

const titles: ReadonlyMap<string, TitleClass> = new Map(
  (Object.entries(titlesOf) as [TitleClass, string][]).flatMap(([kind, words]) =>
    [...set(words)].map((w) => [w, kind] as const),
  ),
)

const firms = `post company corporation corp corp. inc inc. ltd ltd. plc airlines airways motors industries holdings group railway
  railways ferries lines foods stores energy oil gas steel mining bank rail transit ports
  tramways trams buses shipping logistics mills docks shipyard shipyards waterworks automotive aerospace aviation`

const unions = `union federation workers guild association syndicate league confederation chamber teamsters steelworkers nurses
  teachers dockers brotherhood foundation institute university college church congregation club watchdog charity`

const outlets = `times news herald journal press tv television radio broadcasting tribune gazette telegraph`

const armed = ['Hamas', 'Hezbollah', 'Islamic Jihad', 'Fatah', 'Houthis', 'Taliban']

export const actors: ActorWords = {
  section: 'actors',
  states,
  adjectives: new Map(states.flatMap((s) => s.demonyms.slice(0, 1).map((d) => [s.name, d] as const))),
  stateSigns,
  known: knownNames,
  knownFirst: firstWords(knownNames.keys()),
  givenNames,
  humanNouns,
  bodyKinds,
  bodySigns,
  bodyVerbs,
  honorifics: new Map([
    ...[...set('mr mr. sir lord sheikh sheik sayyid sayed father brother king prince monsignor')].map(
      (w) => [w, 'he'] as const,
    ),
    ...[...set('mrs mrs. ms ms. miss lady dame baroness queen princess madam madame sister')].map(
      (w) => [w, 'she'] as const,
    ),
    ...[...set('dr dr. prof prof. professor rev. pope hajj hon. judge')].map((w) => [w, null] as const),
  ]),
  titles,
  titleWords:
    set(`prime foreign defence defense finance interior deputy vice assistant special chief senior top lead first second
    third trade economy energy justice health home homeland state national security press general presidential permanent international
    regional federal military police army navy opposition party union house senate majority minority supreme crown grand high
    leading junior principal managing executive political legal economic nuclear peace un u.n. eu lead-negotiator
    co-lead media communications environment agriculture transport labour labor education culture justice
    external internal affairs relations development commerce business treasury attorney lieutenant maj. brig. lt. staff strategic
    policy defence cabinet council city town district borough tariff
    veteran outgoing incoming newly appointed elected new long-serving
    information science digital technology tourism social welfare financial operating commercial marketing compliance investment
    supply irrigation antiquities petroleum electricity planning youth sports endowments expatriates immigration aviation
    civil scientific works municipal non-executive housing water fisheries climate industry mining oil`),
  former: set('former ex then then-former late ex- one-time onetime ousted deposed erstwhile'),
  acting: set('acting interim caretaker'),
  counterpart: 'counterpart',
  termWords: new Map([
    ['since', 'from'],
    ['from', 'from'],
    ['between', 'from'],
    ['until', 'to'],
    ['till', 'to'],
  ]),
  servesAs: set('serve work act step continue'),
  asWord: 'as',
  titlePronouns: new Map([
    ...[...set('spokesman chairman congressman businessman king prince emir sultan pope taoiseach')].map(
      (w) => [w, 'he'] as const,
    ),
    ...[...set('spokeswoman chairwoman congresswoman businesswoman queen princess')].map(
      (w) => [w, 'she'] as const,
    ),
  ]),
  particles: set(
    'von van der den de del della di da dos du la le bin ibn bint al el ben ter ten zu und y e abu',
  ),
  suffixes: set('jr. jr sr. sr ii iii iv v vi vii xiv xvi xiii xii'),
  bodyHeads:
    set(`ministry council service union party bank agency commission committee court office bureau department force forces army
    navy guard guards corps command parliament congress senate assembly organization organisation association federation
    foundation foundations institute institution university college company corporation corp corp. inc inc. ltd ltd. plc authority administration movement
    alliance times post news herald journal press tv television radio broadcasting tribune gazette telegraph independent
    delegation secretariat board trust fund league confederation chamber society cabinet government directorate
    police administration consortium coalition bloc network exchange airlines airways motors industries holdings group
    headquarters staff brigade treasury tribunal inquiry mission directorate hospital church centre center syndicate guild
    motor economics analytics automotive securities partners technologies pharmaceuticals petroleum telecom electric
    electronics software aerospace aviation shipping logistics teamsters steelworkers workers nurses watch initiative workshop laboratory laboratories brotherhood brigades
    registry watchdog inspectorate duma rada guards coastguard taskforce railways railway tramways trams buses ferries steel mills docks shipyard shipyards waterworks forum operator caucus`),
  institutions:
    set(`government ministry authorities authority administration police army navy court commission
    committee union council parliament military cabinet presidency embassy delegation agency department bureau
    secretariat party regime prosecutors media board tribunal airline regulator intelligence junta television tv radio
    broadcaster office authority hospital`),
  standalone:
    set(`government ministry authorities administration police army navy court commission committee union council parliament
    military cabinet presidency embassy prosecutors authority television radio tribunal regulator secretariat junta`),
  institutionWords:
    set(`foreign defence defense finance interior health energy trade economy justice regional local federal
    national state central city military civil emergency peace security intelligence affairs district provincial municipal
    presidential supreme constitutional transport education agriculture labour labor home supreme opposition ruling
    interim transitional public external development commerce home air border coast port harbour harbor naval maritime
    trade press state-run state-owned ministerial statistics weather`),
  forces: set('forces troops military army soldiers armed-forces'),
  armedForces: 'Armed Forces',
  sides: set('side regime delegation'),
  partyNouns:
    set(`side regime delegation delegations negotiators negotiator team government leadership demands demand
    proposal proposals position positions offer offers
    representatives response concessions terms memorandum counterproposal sanctions tariffs`),
  thingHeads:
    set(`river sea strait gulf bay ocean lake island islands mountain mountains hill hills valley street avenue road square
    airport port station bridge hotel palace stadium region province district county oblast city town village peninsula
    agreement meeting meetings accord accords treaty pact protocol act law deal plan summit conference forum talks war day week month year
    festival cup championship games olympics prize award missile missiles drone drones submarine submarines system systems
    canal basin park forest desert cape beach north south east west strip bank heights highway railway zone area
    communique communiqué cooperation unity media markets affairs capital fleet waters declaration resolution statement convention programme program project framework initiative
    house tower building center hall camp base line pipeline field crossing corridor
    christmas easter ramadan eid passover testament bible quran economy market standard index currency dollar euro
    time standard english arabic french`),
  speaking:
    set(`say tell announce claim warn add state demand insist urge call accuse deny confirm reject refuse propose offer
    suggest agree acknowledge argue stress note vow pledge promise threaten express welcome condemn describe respond reply
    reiterate comment report declare admit explain believe want hope accept decide seek ask request write post tweet
    meet visit speak discuss negotiate voice remark emphasize emphasise underscore underline signal signall indicate reveal
    complain concede repeat thank praise criticize criticise blame dismiss rule appeal recall predict expect
    arrive travel lead head chair host hold attend quote cite publish impose`),
  placing: set('in at near across around inside outside within throughout through over into'),
  partying: set('with between against on by for from to'),
  neverNames:
    set(`january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday i the a an and but if in on at as for of to by with from after before while when
    this that these those it he she they we you his her its their our my your there here what who why how where
    yes no not or so than then also both each all some any many most more other another such one two three four five
    six seven eight nine ten first second third centrist leftist rightist populist autocratic authoritarian embattled beleaguered hardline
    right-wing left-wing far-right far-left centre-right centre-left center-right center-left
    western eastern northern southern northeastern northwestern southeastern
    southwestern central western middle asian african european arab muslim muslims christian christians jewish islamic islamist
    catholic orthodox jews arabs europeans africans asians god allah english internet covid covid-19 twitter facebook
    telegram whatsapp instagram youtube x truth however meanwhile according despite since although though because
    during earlier later still yet instead now today yesterday tomorrow republicans democrats republican democrat
    democratic nazi soviet communist dr photo image file read advertisement watch related copyright subscribe
    even just only over under until once amid among between against through about above around across along
    please let's let thanks dear speaking asked talks officials sources analysts experts critics observers
    nuclear asia africa eurasia christmas easter ramadan marxist shia sunni shiite kurdish kurds latin caribbean`),
  bodyNouns:
    set(`union ministry commission council court agency company corporation group party committee bank board department
    bloc alliance movement association federation organisation organization administration army service bureau
    office authority university institute employer airline foundation parliament watchdog newspaper broadcaster militia
    network consortium chamber society league command guard delegation railway hospital navy coastguard
    directorate tribunal forum federation college operator shipyard mill caucus`),
  stateMoods: set(
    'ready willing unwilling prepared committed opposed keen reluctant determined eager open interested adamant confident wary',
  ),
  articles: set('the'),
  indefinite: set('a an one another'),
  he: set('he'),
  she: set('she'),
  it: set('it'),
  its: set('its'),
  they: set('they'),
  who: set('who'),
  which: set('which'),
  ofWords: set('of for to at with'),
  capitalNouns: set('capital'),
  partyPrepositions: set('with between against'),
  placeVerbs: set('visit leave reach hold attend host'),
  sameWords: new Map([
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['organisation', 'organization'],
    ['programme', 'program'],
  ]),
  firmNouns: set('company corporation airline carrier employer firm group newspaper broadcaster operator'),
  firmHeads: set(firms),
  ownHeads: set(`${firms} ${unions} ${outlets}`),
  alsoCalled: new Map([
    ['authority', set('council')],
    ['group', set('front movement caucus brigades militia faction')],
    ['movement', set('front')],
    ['bloc', set('alliance league community')],
  ]),
  namedSo: new Map([
    [
      'bloc',
      new Set([
        'European Union',
        'ASEAN',
        'African Union',
        'Arab League',
        'Gulf Cooperation Council',
        'ECOWAS',
        'BRICS',
        'Group of Seven',
      ]),
    ],
    ['group', new Set([...armed, 'Group of Seven', 'Group of 20'])],
    ['movement', new Set(armed)],
  ]),
  passingNouns: set('group movement bloc'),
  unionSigns: { union: 'union', leader: 'general secretary' },
  elseWords: set(
    'other another new local rival second third different separate foreign private major large big smaller larger parent sister former next first same',
  ),
  crownWords: set('crown state city port'),
  regnal: set('pope king queen emperor empress'),
  plainAcronyms: set(
    'gdp ai ceo tv wmd lng pm mp mps gmt est edt et utc bst usd llc id dna hiv aids it pr hq faq url pdf pow pows ied uav uavs icbm drc vip ngo ngos cpi vat rsvp asap ev evs llp dc ny la am ok',
  ),
  mediaNouns: set('reports outlets'),
  bodyOffices: set(
    'chair chairman chairwoman chairperson ceo founder co-founder spokesman spokeswoman spokesperson director president',
  ),
  gatherings: set('meeting session summit gathering assembly members member leaders sitting'),
  kin: set('who whose'),
  sameOffices: new Map([
    ['head of government', 'prime minister'],
    ['premier', 'prime minister'],
    ['head of state', 'president'],
    ['top diplomat', 'foreign minister'],
    ['chief diplomat', 'foreign minister'],
  ]),
  officeNoun: 'office',
  inWord: 'in',
  and: set('and &'),
  rulers: set(
    'authorities officials leaders policymakers leadership government governments negotiators diplomats',
  ),
  thatWord: 'that',
  leadVerbs: set('lead head'),
  teams: set('delegation team negotiators side'),
  stateHeads: new Set(['president', 'prime minister', 'premier', 'foreign minister', 'secretary of state']),
  officeOf: 'Office of the',
  personal: set('he she his her him himself herself'),
}
