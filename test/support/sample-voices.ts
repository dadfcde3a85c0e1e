import type { Finding } from '../../src/model/dossier.ts'
import type { Evidences } from '../../src/model/evidence.ts'
import { common, said, shown } from './sample-evidence.ts'

type Actor = Finding<'actors'>
const actor = (
  id: string,
  name: string,
  kind: Actor['kind'],
  evidence: Evidences,
  more: Partial<Actor> = {},
): Actor => ({
  ...common(id, evidence, 'actors/name'),
  kind,
  name,
  aliases: [name],
  roles: [],
  side: null,
  wikidata: null,
  ...more,
})

/** The actors of the sample. */
export const actors: readonly Actor[] = [
  actor(
    'ac-vardania',
    'Vardania',
    'state',
    [said('herald', 'Vardania'), said('radio', 'Vardania supports')],
    { side: 'ac-vardania' },
  ),
  actor('ac-keshet', 'Keshet', 'state', [said('herald', 'Keshet'), said('wire', 'Keshet')], {
    side: 'ac-keshet',
  }),
  actor(
    'ac-verrin',
    'Aldous Verrin',
    'person',
    [said('herald', 'President Aldous Verrin of Vardania'), said('wire', 'Verrin')],
    {
      side: 'ac-vardania',
      aliases: ['Aldous Verrin', 'Verrin'],
      roles: [
        {
          title: 'President',
          of: 'ac-vardania',
          tense: 'current',
          from: null,
          to: null,
          evidence: [said('herald', 'President Aldous Verrin of Vardania')],
        },
      ],
    },
  ),
  actor('ac-orrel', 'Tamsin Orrel', 'person', [said('herald', 'Keshet’s chief negotiator Tamsin Orrel')], {
    side: 'ac-keshet',
    aliases: ['Tamsin Orrel', 'Orrel'],
    roles: [
      {
        title: 'chief negotiator',
        of: 'ac-keshet',
        tense: 'current',
        from: null,
        to: null,
        evidence: [said('herald', 'chief negotiator')],
      },
    ],
  }),
  actor('ac-morvane', 'Ilsa Morvane', 'person', [
    said('wire', 'Envoy Ilsa Morvane'),
    shown('herald', 4, 'Envoy Ilsa Morvane'),
  ]),
  actor('ac-league', 'League of Ports', 'organisation', [
    said('wire', 'League of Ports'),
    said('gazette', 'League of Ports'),
  ]),
]

type Statement = Finding<'statements'>
const statement = (id: string, evidence: Evidences, more: Partial<Statement>): Statement => ({
  ...common(id, evidence, 'statements/quotation-with-cue'),
  speaker: null,
  speakerText: null,
  speakerEvidence: null,
  mode: 'direct',
  content: evidence[0].text,
  cue: null,
  act: 'assert',
  channel: null,
  relayedBy: null,
  addressee: null,
  saidOn: null,
  sameAs: [],
  speech: true,
  ...more,
})

/** The statements of the sample. */
export const statements: readonly Statement[] = [
  statement(
    'st-boat',
    [
      said('herald', 'We will not sign away one boat,', 'content'),
      said('herald', 'told', 'cue'),
      said('herald', 'Keshet’s chief negotiator Tamsin Orrel', 'speaker'),
      said('herald', 'The herring quota is not for sale.', 'content'),
    ],
    {
      speaker: 'ac-orrel',
      content: 'We will not sign away one boat, … The herring quota is not for sale.',
      act: 'reject',
      channel: 'reporters',
      saidOn: '2031-07-25',
      cue: 'told',
    },
  ),
  statement(
    'st-ten',
    [
      said('wire', 'Ten days are left, not fifty,', 'content'),
      said('wire', 'wrote', 'cue'),
      said('wire', 'After that the canneries close.', 'content'),
      said('reprint', 'Ten days are left, not fifty,', 'content'),
    ],
    {
      speaker: 'ac-verrin',
      content: 'Ten days are left, not fifty, … After that the canneries close.',
      act: 'threaten',
      channel: 'Foghorn post',
      saidOn: '2031-08-02',
      cue: 'wrote',
    },
  ),
  statement(
    'st-expected',
    [
      said('wire', 'a third round was expected in Port Senna next week', 'content'),
      said('wire', 'Envoy Ilsa Morvane', 'speaker'),
    ],
    {
      speaker: 'ac-morvane',
      mode: 'indirect',
      act: 'announce',
      saidOn: '2031-08-02',
    },
  ),
  statement(
    'st-jobs',
    [said('undated', 'They want our herring and our silence,', 'content'), said('undated', 'she', 'speaker')],
    {
      speakerText: 'A cannery owner in Keshet',
      act: 'accuse',
    },
  ),
  {
    ...statement('st-dock', [said('strike', 'voted to strike from Monday over pay', 'content')], {
      speakerText: 'their union',
      mode: 'indirect',
      act: 'announce',
    }),
    stories: ['s-dockers'],
  },
]
