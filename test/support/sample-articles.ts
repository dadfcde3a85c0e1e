import type { Zone } from '../../src/model/article.ts'
import type { DossierArticle } from '../../src/model/dossier.ts'

/** Invented news of invented talks: the republics of Vardania and Keshet over fishing in the Narrow Sea. */
const article = (id: string, text: string, fields: Partial<DossierArticle> = {}): DossierArticle => ({
  id,
  source: `${id}.html`,
  capture: id.padEnd(64, '0'),
  part: 0,
  title: null,
  outlet: null,
  outletFamily: fields.outlet ?? null,
  sourceKind: 'press',
  agency: null,
  reportingBy: [],
  takenFrom: null,
  byline: null,
  dateline: null,
  publishedAt: null,
  publishedBasis: 'none',
  publishedLocal: null,
  updatedAt: null,
  updatedBasis: 'none',
  capturedAt: null,
  language: 'en',
  cut: null,
  url: null,
  text,
  zones: [],
  saveOf: null,
  copyOf: null,
  sharesQuotations: [],
  origin: `o-${id}`,
  stories: ['s-narrow-sea'],
  ...fields,
})

const herald = [
  'CORVALE — Delegations from Vardania and Keshet met in Corvale on Friday for the second round of direct talks on fishing in the Narrow Sea. The meeting lasted just 40 minutes.',
  '“We will not sign away one boat,” Keshet’s chief negotiator Tamsin Orrel told reporters at the harbour gate. “The herring quota is not for sale.”',
  'Vardania demands that Keshet withdraw its patrol boats from the Lantern Bank before any agreement is signed. Orrel rejected that, saying the boats would stay until the quota is settled.',
  'President Aldous Verrin of Vardania gave Keshet 50 days to accept the quota or face a ban on its canneries, he said in a televised address on July 14.',
  'The two sides agreed to return 120 impounded nets each. Harbour officials said 80 nets had been handed over by Saturday morning.',
].join('\n\n')
const heraldZones: readonly Zone[] = [
  { kind: 'navigation', text: 'Home', before: 0 },
  { kind: 'navigation', text: 'World', before: 0 },
  { kind: 'navigation', text: 'Harbour news', before: 0 },
  { kind: 'headline', text: 'Forty minutes in Corvale: fishing talks end without a quota', before: 0 },
  {
    kind: 'caption',
    text: 'Envoy Ilsa Morvane arrives at the customs house on Friday.',
    before: herald.indexOf('“We will'),
  },
  { kind: 'related', text: 'Also read: storm closes northern ports', before: herald.indexOf('President') },
  { kind: 'newsletter', text: 'Sign up for the Morning Tide', before: herald.length },
]

const wire = [
  'PORT SENNA, Aug 2 (Narrow Sea Agency) — Vardania has moved its deadline for Keshet to accept a herring quota to August 8, President Aldous Verrin said on Saturday.',
  '“Ten days are left, not fifty,” Verrin wrote on the Foghorn network. “After that the canneries close.”',
  'A Keshet spokesman declined to comment on the new date. A patrol boat rammed a trawler off the Lantern Bank overnight, wounding at least 11 people, the coast guard said.',
  'Envoy Ilsa Morvane, who mediates for the League of Ports, said a third round was expected in Port Senna next week, though no date had been set.',
].join('\n\n')

const reprint = wire.split('\n\n').slice(0, 3).join('\n\n')

const radio = [
  'The Vardanian presidency said on August 3 that leaders would meet only after experts had settled the quota. Experts in Keshet say they cannot start until the leaders have met.',
  'State radio put the number of wounded in the collision at 14 and said that one sailor had been killed.',
  'Keshet handed over a draft memorandum on net sizes on Thursday, the presidency said. Vardania supports joint inspections of nets.',
].join('\n\n')

const gazette = [
  'The League of Ports confirms that it received requests from both parties to host the third round of talks on 6 or 7 August.',
  'The Secretariat recalls that the first round was held in Port Senna in June. Talks by telephone were cancelled on 28 July.',
].join('\n\n')

const undated =
  'A cannery owner in Keshet, who asked not to be named, said the ban would cost 2,500 jobs. “They want our herring and our silence,” she said.'

const strike =
  'Dockers in Port Senna, in an unrelated dispute, voted to strike from Monday over pay, their union said.'

/** The articles of the sample dossier, by a short name each. */
export const sampleArticles = {
  herald: article('a-1e4a1d000001', herald, {
    source: 'https://corvaleherald.example/talks?day=2&page=1',
    title: 'Forty minutes in Corvale: fishing talks end without a quota',
    outlet: 'Corvale Herald',
    byline: 'By Nessa Quill',
    dateline: 'CORVALE',
    publishedAt: '2031-07-26',
    publishedBasis: 'json-ld',
    zones: [...heraldZones],
    stories: ['s-narrow-sea'],
  }),
  wire: article('a-31fe00000002', wire, {
    title: 'Vardania brings herring deadline forward to August 8',
    outlet: 'Narrow Sea Agency',
    sourceKind: 'agency',
    agency: 'NSA',
    publishedAt: '2031-08-02T18:40:00Z',
    publishedBasis: 'meta',
    origin: 'o-wire',
    dateline: 'PORT SENNA, Aug 2 (Narrow Sea Agency)',
    zones: [
      { kind: 'key-points', text: 'Verrin sets August 8 as last day; a third round is expected', before: 0 },
    ],
  }),
  reprint: article('a-4e9417000003', reprint, {
    title: 'Ten days left, says Verrin',
    outlet: 'Keshet Telegraph',
    agency: 'NSA',
    publishedAt: '2031-08-03',
    publishedBasis: 'printed',
    origin: 'o-wire',
    copyOf: { article: 'a-31fe00000002', share: 0.78, kind: 'excerpt', order: 'known', changes: [] },
  }),
  radio: article('a-4ad100000004', radio, {
    title: 'Presidency: experts first, leaders after',
    outlet: 'Radio Vardania',
    sourceKind: 'state media',
    publishedAt: '2031-08-03',
    publishedBasis: 'meta',
  }),
  gazette: article('a-6a2e77000005', gazette, {
    title: 'Note on the third round',
    outlet: 'League Gazette',
    sourceKind: 'official',
    publishedAt: '2031-08-04',
    publishedBasis: 'url',
  }),
  undated: article('a-0da7e0000006', undated, { source: 'cannery.txt', title: 'The price of herring' }),
  strike: article('a-5741ce000007', strike, {
    outlet: 'Corvale Herald',
    title: 'Dockers vote to strike',
    publishedAt: '2031-08-01',
    publishedBasis: 'json-ld',
    stories: ['s-dockers'],
  }),
} as const

export type SampleArticle = keyof typeof sampleArticles
