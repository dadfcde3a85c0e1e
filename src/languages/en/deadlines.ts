import { phraseTable } from '../../kit/phrase-table.ts'
import type { DeadlineDeed, DeadlineWords } from '../contract/deadlines.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const phrases = <V>(list: string, value: V): readonly (readonly [string, V])[] =>
  list.split(',').map((phrase) => [phrase.trim().replace(/\s+/g, ' '), value] as const)

export const deadlines: DeadlineWords = {
  fates: new Map([
    ['meet', 'met'],
    ['beat', 'met'],
    ['miss', 'missed'],
    ['pass', 'lapsed'],
    ['expire', 'lapsed'],
    ['lapse', 'lapsed'],
    ['elapse', 'lapsed'],
  ]),
  failing: set('fail neglect'),
  nouns: set('deadline deadlines ultimatum ultimatums cutoff cut-off'),
  other: phraseTable(
    phrases(
      `transfer deadline, deadline day, trade deadline, application deadline, applications deadline, entry deadline, entries deadline, registration deadline,
      publication deadline, filing deadline, voter deadline, tax deadline, submission deadline, cutoff score, on deadline, tight deadline|deadlines, deadline pressure`,
      true as const,
    ),
  ),
  deeds: phraseTable<DeadlineDeed>([
    ...phrases<DeadlineDeed>(
      `set, sets, setting, gave, give, gives, given, giving, impose*, issue*, issuing, announc*, laid down, established, fixed, declare*, deliver*, self-imposed, impos*`,
      'set',
    ),
    ...phrases<DeadlineDeed>(
      `extend*, extension*, push* ~ back, push* back, delayed, delaying, postpon*, shorten*, shorter, brought forward, bring forward, moved, move, shift*, revised, new, cut, deferr*, prolong*, bring*, put ~ back, push* ~ forward, moved up, move up, move|moved|moves ~ up, advanc*, accelerat*, brought ~ forward, cut short, put off, lengthen*, reset`,
      'move',
    ),
  ]),
  givers: set('give'),
  havers: set('have get'),
  until: set('until till to by of for is was on before as at'),
  from: set('from'),
  to: 'to',
  by: set('by from'),
  for: set('for to'),
  on: set('on for'),
  or: set('or otherwise'),
  faces: set('face faces risk else see lose forfeit suffer incur pay'),
  threats: set('threaten vow warn plan'),
  starts: phraseTable(
    phrases(
      'as soon as, by, from, on, beginning, beginning on, starting, starting on, starting from, effective, as early as, as of',
      true as const,
    ),
  ),
  obliged: set('must shall'),
  before: set('by before until than till'),
  expiries: set('expiry expiration lapse end deadline expires'),
  strikes: phraseTable(
    phrases(
      'strike, strikes, walkout, walkouts, labour|labor action, industrial action, job action, lockout, work stoppage, stoppage, strike action',
      true as const,
    ),
  ),
  strikeStarts: phraseTable(
    phrases(
      `set to begin|start, set for, due to begin|start, due for, scheduled to begin|start, scheduled for, planned for, expected to begin|start, could begin|start as early as, could begin|start, would begin|start, will begin|start, as early as, as soon as`,
      true as const,
    ),
  ),
  against: set('on against upon for to'),
  asks: set('request ask seek want need beg demand urge refuse reject oppose consider discuss'),
  left: set('go wait kill spare spend'),
  relatives: set('that which'),
  dashes: set('– — - --'),
  selves: set('i we'),
  breaks: set(
    'while although though because as after when where which who since unless whereas despite but saying adding',
  ),
  nounPhrases: phraseTable(
    phrases(
      `grace period, cooling-off period, cooling off period, strike notice, notice period, cut-off date, cutoff date, cut off date, time limit, target date, due date, sunset date,
      final date, last day, drop-dead date, expiry date, expiration date, effective date, closing date`,
      true as const,
    ),
  ),
  dateNouns: set('date'),
  both: set('both two all neither the-two'),
  within: set('within in'),
  willing: set("will would shall 'll ’ll"),
  blows: phraseTable(
    phrases(
      `close, shut, shut down, seal, impose, raise, hike, double, triple, lift, increase, slap, levy, cut, cut off, sever, suspend, halt, stop, block, blockade, bar, expel, withdraw,
      pull out, quit, walk out, walk off, down tools, go on strike, strike, stop work, lock out, trigger, activate, snap back, revoke, cancel, terminate, end, reimpose, restore, ban, sanction, bomb, attack,
      strike, invade, appoint, refer, sue, dissolve, call, charge, apply, put, seize, freeze, resume, dismiss, lay off, introduce`,
      true as const,
    ),
  ),
  measures:
    set(`tariff tariffs levy levies duty duties sanction sanctions fee fees embargo embargoes ban bans blockade penalty penalties fine fines quota quotas strike strikes
    walkout walkouts lockout closure closures surcharge surcharges tax taxes restrictions measures countermeasures counter-measures attack attacks strikes offensive`),
  suspends: phraseTable(
    phrases(
      `suspend, delay, pause, postpone, put off, hold off, put on hold, defer, freeze, waive, halt, stay, shelve, extend, stave off, hold back`,
      true as const,
    ),
  ),
  till: set('until till to'),
  effects: phraseTable(
    phrases(
      `take|takes|taking effect, go|goes|going into effect|force, come|comes|coming into effect|force, enter|enters into force|effect, kick|kicks|kicking in, snap|snaps back, expire, expires, lapse, lapses,
      run|runs|running out, start|starts|begin|begins to apply, become|becomes effective, be|is|are reimposed, be|is|are due to rise`,
      true as const,
    ),
  ),
  terms: phraseTable(
    phrases(
      `truce, ceasefire, cease-fire, pause, moratorium, waiver, mandate, licence, license, exemption, reprieve, offer, ultimatum, deadline, agreement, deal, contract, pact, accord, treaty, permit`,
      true as const,
    ),
  ),
  when: set('when after'),
  dayOn: phraseTable(
    phrases(
      `the day|date on which|when|that, the day|date, on which, the day|date after which, when, after which, by which time`,
      true as const,
    ),
  ),
  ifs: set('if unless'),
  unless: set('unless'),
  denies: set('no not without fails fail nothing neither'),
  during: set('since during after in'),
  deliveries: phraseTable(
    phrases(
      `free, freed, release, released, hand, handed over, handed, exchange, exchanged, return, returned, withdraw, withdrawn, deliver, delivered, open, opened, reopened, lift, lifted, pay, paid, submit, submitted,
      sign, signed, complete, completed, implement, implemented, evacuate, evacuated, transfer, transferred, dismantled, disarmed, repatriated, swapped`,
      true as const,
    ),
  ),
  arithmetic: {
    whole: '{length} from {from}',
    between: 'a day between {a} and {b}',
    range: '{a} to {b}',
    day: '{day} {month} {year}',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    units: {
      Y: ['year', 'years'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
      H: ['hour', 'hours'],
    },
  },
}
