import type { Dossier, Finding } from '../../src/model/dossier.ts'
import type { Evidences } from '../../src/model/evidence.ts'
import { sampleArticles as articles } from './sample-articles.ts'
import { common, said } from './sample-evidence.ts'
import { commitments, conditions, deadlines, meetings, positions } from './sample-talks.ts'
import { actors, statements } from './sample-voices.ts'

const disagreements: Dossier['disagreements'] = [
  {
    ...common(
      'di-wounded',
      [said('wire', 'at least 11 people'), said('radio', 'the number of wounded in the collision at 14')],
      'link/figures-differ',
    ),
    about: 'wounded in the collision off the Lantern Bank',
    kind: 'figure',
    explains: 'real dispute',
    low: 11,
    high: 14,
    on: null,
    place: null,
    sides: [
      {
        value: 'at least 11',
        by: 'the coast guard',
        on: null,
        knownFrom: '2031-08-02',
        articles: ['a-31fe00000002', 'a-4e9417000003'],
        evidence: [said('wire', 'at least 11 people'), said('reprint', 'at least 11 people')],
      },
      {
        value: '14',
        by: 'Radio Vardania',
        on: null,
        knownFrom: '2031-08-03',
        articles: ['a-4ad100000004'],
        evidence: [said('radio', 'the number of wounded in the collision at 14')],
      },
    ],
  },
]

const revisions: Dossier['revisions'] = [
  {
    ...common(
      're-wire',
      [said('wire', 'wounding at least 11 people'), said('reprint', 'wounding at least 11 people')],
      'revisions/two-saves',
    ),
    articles: ['a-31fe00000002', 'a-4e9417000003'],
    url: null,
    from: { article: 'a-31fe00000002', capturedAt: '2031-08-02T19:00:00Z', updatedAt: null },
    to: { article: 'a-4e9417000003', capturedAt: '2031-08-03T07:00:00Z', updatedAt: null },
    changes: [
      {
        kind: 'changed',
        was: 'Nine were hurt overnight.',
        now: 'Eleven were hurt overnight.',
        figures: true,
        evidence: [
          said('wire', 'wounding at least 11 people'),
          said('reprint', 'wounding at least 11 people'),
        ],
      },
      {
        kind: 'added',
        was: null,
        now: 'A spokesman declined to comment.',
        figures: false,
        evidence: [said('reprint', 'declined to comment')],
      },
    ],
    announced: false,
  },
]

const figure = (id: string, evidence: Evidences, more: Partial<Finding<'figures'>>): Finding<'figures'> => ({
  ...common(id, evidence, 'figures/number-and-noun'),
  text: evidence[0].text,
  value: null,
  valueMax: null,
  qualifier: null,
  unit: null,
  what: null,
  deed: null,
  extent: 'whole',
  scope: { place: null, date: null },
  claimedBy: null,
  ...more,
})

const rest: Pick<Dossier, 'figures' | 'incidents' | 'absences' | 'texts' | 'dates'> = {
  figures: [
    figure('fi-11', [said('wire', 'at least 11 people')], {
      value: 11,
      qualifier: 'at least',
      unit: 'people',
      what: 'wounded in a collision',
      scope: { place: 'Lantern Bank', date: '2031-08-01/2031-08-02' },
      claimedBy: 'the coast guard',
    }),
    figure('fi-jobs', [said('undated', '2,500 jobs')], {
      value: 2500,
      unit: 'jobs',
      what: 'cost of a ban',
      claimedBy: 'A cannery owner in Keshet',
    }),
  ],
  incidents: [
    {
      ...common(
        'in-ram',
        [
          said(
            'wire',
            'A patrol boat rammed a trawler off the Lantern Bank overnight, wounding at least 11 people',
          ),
          said('radio', 'one sailor had been killed'),
        ],
        'incidents/collision',
      ),
      type: 'collision',
      actor: 'a patrol boat',
      target: 'a trawler',
      place: 'the Lantern Bank',
      date: '2031-08-01/2031-08-02',
      killed: 1,
      wounded: 14,
      figures: ['fi-11'],
      claimedBy: 'Radio Vardania',
      history: [
        {
          date: '2031-08-01/2031-08-02',
          killed: null,
          wounded: 11,
          claimedBy: 'the coast guard',
          knownFrom: '2031-08-02',
          evidence: [said('wire', 'wounding at least 11 people')],
        },
      ],
    },
  ],
  absences: [
    {
      ...common(
        'ab-comment',
        [said('wire', 'A Keshet spokesman declined to comment on the new date.')],
        'absences/declined',
      ),
      who: 'ac-keshet',
      whoText: 'A Keshet spokesman',
      about: 'the new date',
      kind: 'no comment',
    },
    {
      ...common('ab-date', [said('wire', 'no date had been set')], 'absences/no-date'),
      who: null,
      whoText: null,
      about: 'the third round',
      kind: 'no date',
    },
  ],
  texts: [
    {
      ...common(
        'te-memo',
        [said('radio', 'Keshet handed over a draft memorandum on net sizes on Thursday')],
        'papers/handed-over',
      ),
      what: 'draft memorandum on net sizes',
      by: 'ac-keshet',
      to: 'ac-vardania',
      signers: [],
      status: 'handed over',
      date: '2031-07-31',
      history: [],
    },
  ],
  dates: [
    {
      ...common('da-fri', [said('herald', 'on Friday')], 'dates/weekday'),
      article: 'a-1e4a1d000001',
      text: 'on Friday',
      value: '2031-07-25',
      timex: '2031-07-25',
      type: 'date',
      anchor: { kind: 'publication', value: '2031-07-26' },
    },
    {
      ...common('da-night', [said('wire', 'overnight')], 'dates/part-of-day'),
      article: 'a-31fe00000002',
      text: 'overnight',
      value: '2031-08-01/2031-08-02',
      timex: null,
      type: 'date',
      anchor: null,
    },
  ],
}

const happened = (
  date: string | null,
  kind: string,
  finding: string,
  text: string,
  precision: 'day' | 'interval' | 'month' | 'unknown',
) => ({
  date,
  kind,
  finding,
  text,
  precision,
  knownFrom: null,
  stories: ['s-narrow-sea'],
})

/** A dossier of an invented negotiation with something in every part. */
export const sampleDossier: Dossier = {
  format: 'parley.dossier/1',
  parley: '0.1.0',
  asOf: null,
  unplaced: 1,
  articles: Object.values(articles),
  actors,
  statements,
  meetings,
  positions,
  deadlines,
  conditions,
  commitments,
  disagreements,
  revisions,
  ...rest,
  loops: [
    {
      conditions: ['co-experts', 'co-leaders'],
      parties: ['ac-vardania', 'ac-keshet'],
      words: ['agreement of the experts', 'leaders-meeting'],
      knownFrom: '2031-08-03',
    },
  ],
  stories: [
    {
      id: 's-narrow-sea',
      name: 'Narrow Sea fishing talks',
      articles: Object.values(articles)
        .slice(0, 6)
        .map((each) => each.id),
      parties: ['ac-vardania', 'ac-keshet'],
      related: ['s-dockers'],
      paragraphs: [],
      keyPoints: [],
    },
    {
      id: 's-dockers',
      name: 'Port Senna dock strike',
      articles: ['a-5741ce000007'],
      parties: [],
      related: [],
      paragraphs: [],
      keyPoints: [],
    },
  ],
  keyPoints: [
    {
      text: said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8')
        .text,
      evidence: [
        said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8'),
      ],
      finding: 'de-quota',
      knownFrom: '2031-08-02',
    },
    {
      text: said(
        'gazette',
        'it received requests from both parties to host the third round of talks on 6 or 7 August',
      ).text,
      evidence: [
        said(
          'gazette',
          'it received requests from both parties to host the third round of talks on 6 or 7 August',
        ),
      ],
      finding: 'me-3',
      knownFrom: '2031-08-04',
    },
    {
      text: said('radio', 'leaders would meet only after experts had settled the quota').text,
      evidence: [said('radio', 'leaders would meet only after experts had settled the quota')],
      finding: 'co-experts',
      knownFrom: '2031-08-03',
    },
  ],
  timeline: [
    happened('2031-06', 'meetings', 'me-1', 'first round of talks held', 'month'),
    happened('2031-07-14', 'deadlines', 'de-quota', '50 days given to accept the quota', 'day'),
    happened('2031-07-25', 'meetings', 'me-2', 'second round of direct talks held', 'day'),
    happened('2031-08-01/2031-08-02', 'incidents', 'in-ram', 'collision off the Lantern Bank', 'interval'),
    happened('[2031-08-06,2031-08-07]', 'meetings', 'me-3', 'third round of talks scheduled', 'interval'),
    happened('2031-08-08', 'deadlines', 'de-quota', 'last day to accept the quota', 'day'),
    happened(null, 'statements', 'st-jobs', 'a cannery owner accuses', 'unknown'),
  ],
}
