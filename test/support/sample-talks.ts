import type { Dossier, Finding } from '../../src/model/dossier.ts'
import type { Evidences } from '../../src/model/evidence.ts'
import { common, said } from './sample-evidence.ts'

type Meeting = Finding<'meetings'>
const meeting = (
  id: string,
  evidence: Evidences,
  more: Partial<Meeting> & Pick<Meeting, 'what' | 'status'>,
): Meeting => ({
  ...common(id, evidence, 'meetings/round'),
  parties: ['ac-vardania', 'ac-keshet'],
  host: null,
  mediators: [],
  observers: [],
  format: 'direct',
  level: 'delegations',
  place: null,
  date: null,
  heads: [],
  agenda: [],
  duration: null,
  outcomes: [],
  results: [],
  round: null,
  roundBasis: null,
  next: null,
  conflicts: [],
  history: [],
  ...more,
})

/** The meetings of the sample. */
export const meetings: readonly Meeting[] = [
  meeting('me-1', [said('gazette', 'the first round was held in Port Senna in June')], {
    what: 'first round of talks',
    status: 'held',
    place: 'Port Senna',
    date: '2031-06',
    round: 1,
  }),
  meeting(
    'me-2',
    [
      said(
        'herald',
        'Delegations from Vardania and Keshet met in Corvale on Friday for the second round of direct talks',
      ),
      said('herald', 'The meeting lasted just 40 minutes.'),
    ],
    {
      what: 'second round of direct talks',
      status: 'held',
      place: 'Corvale',
      date: '2031-07-25',
      round: 2,
      duration: 'PT40M',
      heads: ['ac-orrel'],
      agenda: ['fishing in the Narrow Sea'],
    },
  ),
  meeting('me-call', [said('gazette', 'Talks by telephone were cancelled on 28 July.')], {
    what: 'talks by telephone',
    status: 'cancelled',
    format: 'phone',
    date: '2031-07-28',
  }),
  meeting(
    'me-3',
    [
      said('wire', 'a third round was expected in Port Senna next week'),
      said('gazette', 'the third round of talks on 6 or 7 August'),
    ],
    {
      what: 'third round of talks',
      status: 'scheduled',
      place: 'Port Senna',
      date: '[2031-08-06,2031-08-07]',
      round: 3,
      host: 'ac-league',
      mediators: ['ac-morvane'],
      history: [
        {
          kind: 'expected',
          status: 'expected',
          from: null,
          date: '2031-08-04/2031-08-10',
          place: 'Port Senna',
          by: 'ac-morvane',
          what: 'third round',
          knownFrom: '2031-08-02T18:40:00Z',
          evidence: [said('wire', 'a third round was expected in Port Senna next week')],
        },
        {
          kind: 'scheduled',
          status: 'scheduled',
          from: null,
          date: '[2031-08-06,2031-08-07]',
          place: null,
          by: 'ac-league',
          what: 'third round',
          knownFrom: '2031-08-04',
          evidence: [said('gazette', 'the third round of talks on 6 or 7 August')],
        },
      ],
    },
  ),
]

type Position = Finding<'positions'>
const position = (
  id: string,
  evidence: Evidences,
  fields: Pick<Position, 'party' | 'issue' | 'stance'> & Partial<Position>,
): Position => ({
  ...common(id, evidence, 'positions/stance-verb'),
  voice: 'party',
  since: null,
  until: null,
  history: [],
  voices: [],
  changes: [],
  ...fields,
})

/** The positions of the sample. */
export const positions: readonly Position[] = [
  position(
    'po-patrol',
    [said('herald', 'Vardania demands that Keshet withdraw its patrol boats from the Lantern Bank')],
    {
      party: 'ac-vardania',
      issue: 'other:patrol-boats',
      stance: 'demands',
      voice: 'reporter',
      since: '2031-07-25',
    },
  ),
  position('po-stay', [said('herald', 'Orrel rejected that, saying the boats would stay')], {
    party: 'ac-keshet',
    issue: 'other:patrol-boats',
    stance: 'rejects',
    since: '2031-07-25',
  }),
  position(
    'po-quota',
    [
      said(
        'herald',
        'We will not sign away one boat,” Keshet’s chief negotiator Tamsin Orrel told reporters at the harbour gate. “The herring quota is not for sale',
      ),
    ],
    {
      party: 'ac-keshet',
      issue: 'other:herring-quota',
      stance: 'rejects',
      since: '2031-07-25',
    },
  ),
  position(
    'po-accept',
    [said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota')],
    {
      party: 'ac-vardania',
      issue: 'other:herring-quota',
      stance: 'demands',
      since: '2031-07-14',
      history: [
        {
          stance: 'offers',
          voice: 'other side',
          date: '2031-06',
          evidence: [said('gazette', 'the first round was held in Port Senna in June')],
          knownFrom: '2031-08-04',
          until: '../2031-08-05',
          by: 'ac-keshet',
          channel: null,
        },
      ],
      voices: [
        {
          voice: 'party',
          stance: 'demands',
          since: '2031-07-14',
          by: ['ac-vardania'],
          channel: 'a radio address',
          knownFrom: '2031-07-14',
          evidence: [said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota')],
        },
        {
          voice: 'other side',
          stance: 'offers',
          since: '2031-06',
          by: ['ac-keshet'],
          channel: null,
          knownFrom: '2031-08-04',
          evidence: [said('gazette', 'the first round was held in Port Senna in June')],
        },
      ],
      changes: [
        {
          voice: 'other side',
          from: 'rejects',
          to: 'offers',
          date: null,
          knownFrom: '2031-08-04',
          evidence: [said('gazette', 'the first round was held in Port Senna in June')],
        },
      ],
    },
  ),
  position('po-leaders', [said('radio', 'leaders would meet only after experts had settled the quota')], {
    party: 'ac-vardania',
    issue: 'leaders-meeting',
    stance: 'accepts',
  }),
  position('po-nets', [said('radio', 'Vardania supports joint inspections of nets.')], {
    party: 'ac-vardania',
    issue: 'other:inspections',
    stance: 'supports',
    voice: 'reporter',
  }),
]

/** The deadlines of the sample. */
export const deadlines: Dossier['deadlines'] = [
  {
    ...common(
      'de-quota',
      [
        said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8'),
        said('herald', 'gave Keshet 50 days to accept the quota or face a ban on its canneries'),
      ],
      'deadlines/by-date',
    ),
    setBy: 'ac-verrin',
    on: 'ac-keshet',
    for: 'accept the herring quota',
    due: '2031-08-08',
    consequence: 'ban on its canneries',
    arithmetic: '50 days from 14 July 2031, then moved on 2 August 2031',
    status: null,
    replacedBy: null,
    moves: [
      {
        from: null,
        to: '2031-09-02',
        by: 'ac-verrin',
        said: '2031-07-14',
        knownFrom: '2031-07-26',
        evidence: [said('herald', 'gave Keshet 50 days to accept the quota')],
      },
      {
        from: '2031-09-02',
        to: '2031-08-08',
        by: 'ac-verrin',
        said: '2031-08-02',
        knownFrom: '2031-08-02T18:40:00Z',
        evidence: [said('wire', 'to August 8')],
      },
    ],
    formerIds: ['de-old'],
    mentions: ['de-quota-m1', 'de-quota-m2'],
    because: ['deadlines/by-date', 'link/deadline-moved'],
    history: [
      {
        due: '2031-09-02',
        setBy: 'ac-verrin',
        said: '2031-07-14',
        knownFrom: '2031-07-26',
        evidence: [said('herald', 'gave Keshet 50 days to accept the quota')],
      },
      {
        due: '2031-08-08',
        setBy: 'ac-verrin',
        said: '2031-08-02',
        knownFrom: '2031-08-02T18:40:00Z',
        evidence: [said('wire', 'to August 8')],
      },
    ],
  },
]

/** The conditions of the sample. */
export const conditions: Dossier['conditions'] = [
  {
    ...common(
      'co-experts',
      [said('radio', 'leaders would meet only after experts had settled the quota')],
      'conditions/only-after',
    ),
    party: 'ac-vardania',
    wants: 'leaders-meeting',
    onlyAfter: 'agreement of the experts',
    relation: 'after',
    wantsIssues: ['leaders-meeting'],
    onlyAfterIssues: [],
    status: 'standing',
    since: null,
    history: [],
  },
  {
    ...common(
      'co-leaders',
      [said('radio', 'Experts in Keshet say they cannot start until the leaders have met.')],
      'conditions/until',
    ),
    party: 'ac-keshet',
    wants: 'agreement of the experts',
    onlyAfter: 'leaders-meeting',
    relation: 'after',
    wantsIssues: [],
    onlyAfterIssues: ['leaders-meeting'],
    status: 'standing',
    since: null,
    history: [],
  },
]

/** The commitments of the sample. */
export const commitments: Dossier['commitments'] = [
  {
    ...common(
      'cm-nets',
      [said('herald', 'The two sides agreed to return 120 impounded nets each.')],
      'commitments/agreed-to',
    ),
    parties: ['ac-vardania', 'ac-keshet'],
    what: 'return of impounded nets',
    quantity: 120,
    unit: 'nets',
    per: 'side',
    status: 'partly done',
    due: '../2031-08-31',
    deliveries: [
      {
        quantity: 80,
        date: '2031-07-26',
        by: ['ac-vardania', 'ac-keshet'],
        soFar: true,
        knownFrom: '2031-07-26',
        evidence: [said('herald', '80 nets had been handed over by Saturday morning')],
      },
    ],
    delivered: 80,
    accounts: [],
    history: [
      {
        status: 'agreed',
        quantity: 120,
        date: '2031-07-25',
        knownFrom: '2031-07-26',
        evidence: [said('herald', 'agreed to return 120 impounded nets each')],
      },
    ],
  },
]
