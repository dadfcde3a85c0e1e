import { phraseTable } from '../../kit/phrase-table.ts'
import type {
  MeetingCue,
  MeetingLabel,
  MeetingNoun,
  MeetingVerb,
  MeetingWords,
} from '../contract/meetings.ts'
import { leaderTitles } from './leader-titles.ts'
import { meetingGovernors } from './meeting-governors.ts'
import { papers } from './papers.ts'

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)
const set = (list: string): ReadonlySet<string> => new Set(words(list))
const rows = <V>(groups: readonly (readonly [list: string, value: V])[]): readonly (readonly [string, V])[] =>
  groups.flatMap(([list, value]) =>
    list.split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), value] as const),
  )

const nouns = new Map<string, MeetingNoun>(
  (
    [
      ['talks negotiations negotiation bargaining', 'talks'],
      ['consultations consultation discussions dialogue contacts', 'talks', { loose: true }],
      ['meeting meetings summit summits gathering', 'meeting'],
      ['conference conferences audience', 'meeting', { plain: true }],
      ['round rounds', 'round'],
      ['session sessions', 'session'],
      ['call calls conversation conversations videoconference teleconference', 'call'],
      ['visit visits trip', 'visit'],
    ] as const
  ).flatMap(([list, sort, more]) => words(list).map((w) => [w, { sort, ...more }] as const)),
)

const verb = (
  direct: boolean,
  withWords: string,
  together: boolean,
  more: Partial<MeetingVerb> = {},
): MeetingVerb => ({ direct, with: set(withWords), together, weak: false, ...more })
const weak = { weak: true }
const persons = { persons: true }
const verbs = new Map<string, MeetingVerb>([
  ['meet', verb(true, 'with', true)],
  ['negotiate', verb(false, 'with', true)],
  ['bargain', verb(false, 'with', true)],
  ['confer', verb(false, 'with', true)],
  ['talk', verb(false, 'to with', true, weak)],
  ['speak', verb(false, 'to with', true, weak)],
  ['converse', verb(false, 'with', true)],
  ['huddle', verb(false, 'with', true)],
  ['reconvene', verb(false, 'with', true)],
  ['consult', verb(true, 'with', true, persons)],
  ['receive', verb(true, '', false, persons)],
  ['host', verb(true, '', false, persons)],
  ['welcome', verb(true, '', false, persons)],
  ['discuss', verb(false, 'with', false, { topic: true })],
  ['phone', verb(true, '', false)],
  ['telephone', verb(true, '', false)],
  ['visit', verb(true, '', false)],
])
const verbPhrases = phraseTable<MeetingVerb>([
  ...rows([
    [
      `sit|sits|sitting|sat down, sit|sits|sitting|sat together, sit|sits|sitting|sat at the same|one table, come|comes|came|coming face to face,
      get|gets|got together, meet|meets|met face to face, meet|meets|met in person, meet|meets|met face-to-face, meet|meets|met up, sit|sits|sitting|sat across the|a table, return|returns|returned|returning to the ~ table,
      be|is|are|was|were|been back at|around|to the ~ table, get|gets|got|go|goes|went|come|comes|came back to|around the ~ table`,
      verb(false, 'with', true),
    ],
    [
      `shake|shakes|shook|shaking hands, look|looks|looked|looking each|one other|another in the eye|eyes, exchange* views, break|breaks|broke bread,
      hold|holds|held consultations|discussions`,
      verb(false, 'with', true),
    ],
    [
      `get|gets|got on the phone, speak|speaks|spoke|spoken|talk|talks|talked by|over phone|telephone|video, speak|speaks|spoke|spoken|talk|talks|talked by|over|on the phone|telephone,
      speak|speaks|spoke|talk|talks|talked via|by video link|call|conference`,
      verb(false, 'with to', true),
    ],
  ]),
])
const labels = new Map<string, MeetingLabel>([
  ...words('meet sit get receive host welcome look shake come break reconvene huddle').map(
    (w) => [w, 'meeting'] as const,
  ),
  ...words('phone telephone').map((w) => [w, 'call'] as const),
  ...words('negotiate bargain').map((w) => [w, 'talks'] as const),
  ...words('visit travel fly head go arrive return land depart leave set be due').map(
    (w) => [w, 'visit'] as const,
  ),
])

const predicates: readonly (readonly [string, MeetingCue])[] = [
  [
    `hold, held, take|takes|took|taken|taking place, go|goes|went|gone ahead, happen*, occur*, begin|begins|began|begun|beginning,
    start*, open|opened|opens|opening, kick* off, resum*, continu*, reconven*, restart*, get|gets under way|underway, get|gets|got going, proceed*, commence*,
    go|goes|went|gone on, be back on, run|runs, was to have begun|started|opened|taken, enter*, be in, be at, be on, conven*, conduct*, under way, underway, ongoing, set|got under way, ran|run`,
    'hold',
  ],
  [
    `end, ended, ends, broke|break|breaks|broken up, adjourn*, reach*, hit|hits, close, closed, closes, clear*, stumbl*, founder*, falter*, drag* on, advanc*, progress*, dealt|deal|deals with, turn* to, centred|centered on, remain*, bore, bear, were|was|are|is constructive|productive|positive|difficult|tough|useful|fruitful|inconclusive|intense|cordial|frank|deadlocked|stuck|deadlock*, conclude*, finish*, wrap* up, last, lasted, lasts, yield*, produc*, result*, fail*, break|broke|broken down, stall*, collaps*, go|goes|went,
    lead|leads|led, made|make|makes, focus*, address*, cover*, discuss*, touch* on, mark*, brought, saw, aimed`,
    'outcome',
  ],
  [
    `schedul*, set, slat*, due, fixed, fix, pencilled|penciled in, booked, planned for, arranged for, on course|track, confirm*, agreed, agree*, arranged, arrange*, announced`,
    'schedule',
  ],
  [`plan, planned`, 'plan'],
  [`expect*, likely, anticipat*, poised, tentative*, upcoming`, 'expect'],
  [`cancel*, call* off, scrap*, abandon*, ditch*, axed`, 'cancel'],
  [
    `postpon*, delay*, put off, put back, push* back, moved|move|moves to|back, defer*, adjourned|adjourn until|till|to, reschedul*, suspend*, paus*, halted, on hold, frozen, be paused, slip|slipped to`,
    'postpone',
  ],
  [`propos*, suggest*, sought, requested, envisag*, possible, needed, necessary`, 'propose'],
  [
    `reject*, rule* out, ruled|rule|rules ~ out, off the table, out of the question, pointless, impossible, excluded, inconceivable, unthinkable, turn* down`,
    'reject',
  ],
  [
    `in doubt, uncertain, unclear, unlikely to take|be|happen|go|resume|begin|start, hang* in the balance, doubtful`,
    'doubt',
  ],
]

const claims: readonly (readonly [string, MeetingCue])[] = [
  [
    `hope, hoped, hopes, hoping, propose*, suggest*, urge*, demand*, insist*, want, wants, wanted, wish*, offer*, call* for, appeal*, ask|asks|asked|asking`,
    'propose',
  ],
  [`deny, denied, denies, denying`, 'deny'],
  [
    `doubt*, did not confirm, not confirm*, unclear whether, unclear if, not clear whether|if, if, whether, unless`,
    'doubt',
  ],
  [`expect*, anticipat*, predict*, believe*, likely`, 'expect'],
  [`rule* out, ruled out, ruling out, reject*`, 'reject'],
]

const mediation = `mediated by, brokered by, facilitated by, moderated by, mediation of, mediation by, through mediators, under the mediation of, with the mediation of, led by mediators`
const sides = `the two sides, both sides, the two countries, both countries, the two nations, the two leaders, the sides, the two parties, the warring sides|parties, the countries, both governments, the two governments, the parties,
  the union and the company|employer|carrier|operator|council|board|government|management|agency|airline, union and management|employer|employers|company,
  the company|employer|carrier|operator|council|board|government|agency|airline and the union, management and the union|unions`

export const meetings: MeetingWords = {
  leaderTitles,
  nouns,
  bundles:
    set(`round rounds series set cycle exchange exchanges session sessions day days hours hour weeks months week month number
    stage phase first second third resumption start continuation host year years`),
  other: phraseTable(
    rows([
      [
        `press|news conference|conferences, conference champion*, conference title, conference room, conference centre|center, eastern|western conference, party conference,
        conference finals, talks show, round trip, call sign, wake-up call, close call, curtain call, judgment call, call centre|center, calls|call on,
        site visit, visit our, visit www, earnings|investor call|calls, conference call with analysts, school visit|visits, voice call, emergency calls|call,
        court|trading|training|legislative|parliamentary|practice|listening|question session|sessions, seed|funding|financing|fundraising round|rounds,
        round table, final round, warning|live round|rounds, bargaining round, first-round, knockout round, draft round, swap meeting, town hall meeting, robo calls, phone calls and,
        cold call|calls, roll call, duty calls, hospital|doctor visit|visits, home visit|visits`,
        true as const,
      ],
    ]),
  ),
  verbs,
  verbPhrases,
  labels,
  labelNames: {
    meeting: 'meeting',
    call: 'phone call',
    video: 'video call',
    conversation: 'conversation',
    talks: 'negotiations',
    visit: 'visit',
  },
  withWord: 'with',
  toWord: 'to',
  travels: phraseTable(
    rows([
      [
        `travel|travels|travelled|traveled|travelling|traveling to, fly|flies|flew|flown|flying to, head|heads|headed|heading to|for,
        arrive|arrives|arrived|arriving in|at, return|returns|returned|returning to, land|lands|landed|landing in, 
        set|sets|setting off|out for, due in, due to arrive in, fly|flies|flew|flown|flying into|in to, journey*|shuttl* to,
        pay|pays|paid|paying ~ visit to, make|makes|made|making ~ visit|trip to`,
        true as const,
      ],
    ]),
  ),
  placeNouns: set('capital capitals'),
  media:
    set(`post times herald news journal tribune gazette guardian telegraph agency radio television tv channel network magazine newspaper
    broadcaster bbc cnn fox abc nbc cbs afp reuters ap dpa tass bloomberg axios politico podcast press daily mail sun mirror globe`),
  onlyWhen: phraseTable(
    rows([
      [
        `only if, only when, only after, only once, only under|on ~ condition|conditions, only in exchange, not until, not before, unless, until, as long as, so long as, provided,
        provided that, on condition, on the condition, in case`,
        true as const,
      ],
    ]),
  ),
  untilThen: set('before until unless if once'),
  absent: set('no neither'),
  whether: set('if unless'),
  sinceThen: set('since'),
  placing: new Map<string, 'held' | 'ahead'>([
    ...words('hold host convene conduct').map((w) => [w, 'held'] as const),
    ...words(
      `schedule set plan slate expect fix arrange start begin open due announce call broker mediate chair lead attend take`,
    ).map((w) => [w, 'ahead'] as const),
  ]),
  telling: set('tell inform assure warn urge brief'),
  seeing: set('make see report note hail cite be have announce describe'),
  lengths: set('hours days weeks months years'),
  nobody: set('nobody anyone anybody no-one'),
  turnedDown: phraseTable(
    rows([
      [
        `turned|turn|turns this|that|it|them down, turned down the idea|offer|request|proposal, rejected|refused|declined|rebuffed|dismissed|spurned this|that|it|them,
        rejected|refused|declined|rebuffed|dismissed|spurned the idea|offer|request|proposal|invitation, said no, refused, declined, ruled|rules this|that|it out`,
        true as const,
      ],
    ]),
  ),
  governors: phraseTable(rows(meetingGovernors)),
  claims: phraseTable(rows(claims)),
  predicates: phraseTable(rows(predicates)),
  during: phraseTable<'held' | 'ahead'>(
    rows<'held' | 'ahead'>([
      [
        `after, following, during, at, since, throughout, on the sidelines of, on the margins of, at the end of, as part of, in the course of, at the start of, at the close of,
        despite, in`,
        'held',
      ],
      [`before, ahead of, until, in advance of, in the run-up to, on the eve of, prior to, pending`, 'ahead'],
    ]),
  ),
  placed: new Map<string, 'held' | 'ahead'>([
    ...words('previous last earlier recent past prior latest preceding').map((w) => [w, 'held'] as const),
    ...words(`next upcoming planned forthcoming future scheduled expected proposed looming imminent possible potential further
      additional coming`).map((w) => [w, 'ahead'] as const),
  ]),
  none: set('no any without neither nor never zero'),
  with: set('with'),
  between: set('between among'),
  members: set('of from'),
  at: set('in at'),
  about: set('on about over regarding concerning'),
  bridges: set('of for to toward towards into in on about'),
  breaks:
    set(`while although though because as after before when where which who whose that since if unless whereas despite amid
    but saying adding noting stating citing until following what how why whether`),
  that: 'that',
  pointing: set('the that this those these'),
  people:
    set(`leader leaders official officials minister ministers delegation delegations representative representatives envoy envoys
    negotiator negotiators diplomat diplomats counterpart counterparts president presidents premier premiers ambassador ambassadors
    lawmakers senators mediators chief chiefs chancellor king emir prince governor governors side sides parties teams team`),
  officers:
    set(`secretary speaker senator commissioner general admiral commander pope archbishop cardinal director adviser advisor spokesman
    spokeswoman spokesperson deputy head lawmaker mediator queen emperor sultan sheikh legislator congressman congresswoman chair chairman chairwoman`),
  parts: set('region oblast province district county municipality prefecture factory plant'),
  audiences: set(
    'reporters journalists media press broadcaster newspaper television viewers audience crowd supporters outlet agency journalist journalist reporter anchor podcast analysts',
  ),
  reciprocal: set('other another'),
  possible: set('could may might can'),
  obliged: set('should must ought need'),
  reported: set("would 'd"),
  formats: phraseTable(
    rows([
      [`indirect, indirectly, through|via intermediaries|mediators, via ~ mediat*`, 'indirect' as const],
      [`direct, directly, face-to-face, face to face, in-person, in person, one-on-one`, 'direct' as const],
      [`proximity`, 'proximity' as const],
      [
        `phone, telephone, phoned, telephoned, call, calls, phone-call, teleconference, by phone`,
        'phone' as const,
      ],
      [
        `video, virtual, virtually, online, videoconference, video-conference, by video, via video`,
        'video' as const,
      ],
    ]),
  ),
  levels: phraseTable(
    rows([
      [
        `summit, summits, leaders' ~ meeting, leaders, leaders', leader-level, heads of state, presidential, leaders-level, top-level, highest-level`,
        'leaders' as const,
      ],
      [
        `ministerial, foreign ministers, ministers, minister-level, ministers', ministerial-level, foreign minister`,
        'ministers' as const,
      ],
      [`delegation, delegations, negotiators, negotiating teams, envoys, envoy`, 'delegations' as const],
      [
        `working group, working groups, technical, expert, experts, expert-level, technical-level, working-level, experts'`,
        'working-groups' as const,
      ],
    ]),
  ),
  mediators: phraseTable(rows([[mediation, true as const]])),
  hosts: phraseTable(
    rows([[`hosted by, convened by, organised by, organized by, at the invitation of`, true as const]]),
  ),
  hosting: set('host'),
  heads: phraseTable(rows([[`headed by, led by, headed up by, chaired by`, true as const]])),
  outcomes: phraseTable(
    rows([
      [
        `led to, resulted in, yielded, yielding, produced, producing, ended with, ended without, ended inconclusively, broke up without|with, broke off without, closed without|with, did not|n't result|yield|produce|lead, failed to produce|yield|reach, came to nothing, ended in, concluded with, concluded without, reached|reach|hit|hits ~ standstill|deadlock|impasse|stalemate, broke|broken down, collapsed, resulting in, leading to, made no, where the sides, agreed to, agreed on`,
        true as const,
      ],
    ]),
  ),
  ones: set('one round'),
  ordinals: new Map(
    words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map(
      (w, i) => [w, i + 1] as const,
    ),
  ),
  bothSides: phraseTable(rows([[sides, true as const]])),
  ...papers,
  by: set('by from'),
  to: set('to'),
  self: set('i we'),
  homeward: set('return'),
  occasions: set('times time occasions'),
  settling: set('agree arrange settle'),
  relative: set('which where'),
  such: 'such',
  us: 'we',
  lasting: set('last lasted lasts lasting for took after ran'),
  weighty: set(
    'peace donor donors reconstruction recovery ceasefire truce disarmament diplomatic trilateral bilateral private',
  ),
  inHouse: set(
    `cabinet caucus board shareholder shareholders staff annual party faction analysts investors earnings parish
    developer developers school weekly`,
  ),
  appeals: set('for to on'),
  owners: set('his her its their'),
  ours: set('our my'),
  being: 'be',
}
