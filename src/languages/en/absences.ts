import type { AbsenceKind, AbsenceWords } from '../contract/absences.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const each = (list: string, kind: AbsenceKind): readonly (readonly [string, AbsenceKind])[] =>
  [...set(list)].map((word) => [word, kind] as const)

const replies = each('reply response answer reaction word', 'no reply')

const answers: ReadonlyMap<string, AbsenceKind> = new Map([
  ...replies,
  ...each('comment', 'no comment'),
  ...each('confirmation', 'not confirmed'),
])

export const absences: AbsenceWords = {
  telling: new Map([
    ...each('comment elaborate specify disclose divulge reveal speculate', 'no comment'),
    ...each('respond reply answer react', 'no reply'),
    ...each('confirm verify corroborate authenticate', 'not confirmed'),
  ]),
  asked: set('say tell explain clarify indicate announce state mention discuss'),
  questions: set('whether if how why what who which where when'),
  whens: set('when'),
  giving: set('give provide offer release share supply announce issue make publish name detail disclose'),
  setting: set('set fix agree schedule propose discuss decide name announce determine'),
  given: new Map([
    ...each('date day timetable timeline timeframe timescale deadline', 'no date'),
    ...each(
      'comment detail details information explanation reason figure number breakdown specific specifics indication hint clarification',
      'no comment',
    ),
    ...replies,
    ...each('confirmation', 'not confirmed'),
  ]),
  had: new Map([
    ['have', new Map(each('comment', 'no comment'))],
    ['return', new Map(each('call message request email e-mail inquiry', 'no reply'))],
  ]),
  there: new Map(['be', 'come', 'receive', 'get'].map((verb) => [verb, answers] as const)),
  arriving: set('come'),
  refusing: new Map([
    ['decline', set('')],
    ['refuse', set('discuss')],
    ['fail', set('')],
  ]),
  passives: new Map([...each('reach', 'no reply'), ...each('draw', 'no comment')]),
  unavailable: set('unavailable unreachable'),
  available: set('available reachable'),
  hidden: set('undisclosed unconfirmed unannounced'),
  copulas: set('be remain stay'),
  not: set("not n't n’t never"),
  none: set('no neither nobody none no-one'),
  without: 'without',
  yet: 'yet',
  comment: 'comment',
  doubts: set('if unless whether should lest until'),
  otherModals: set('should must may might shall ought'),
  on: set('to on about for regarding over concerning'),
  from: set('from by'),
  requests: set('request question query inquiry enquiry email e-mail call message letter'),
  offices: set('nominee nomination appointment candidate candidacy judge'),
}
