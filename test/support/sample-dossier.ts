import type { Dossier, Finding } from '../../src/model/dossier.ts'
import { cite, citeZone, type Evidence, type EvidenceRole, type Evidences } from '../../src/model/evidence.ts'
import { sampleArticles as articles, type SampleArticle } from './sample-articles.ts'

/** Evidence from the first place where an article's body says `words`. */
export const said = (name: SampleArticle, words: string, role?: EvidenceRole): Evidence => {
  const start = articles[name].text.indexOf(words)
  if (start < 0) throw new Error(`the ${name} does not say: ${words}`)
  return cite(articles[name], { start, end: start + words.length }, role)
}
const shown = (name: SampleArticle, zone: number, words: string): Evidence => {
  const start = articles[name].zones[zone]?.text.indexOf(words) ?? -1
  return citeZone(articles[name], zone, { start, end: start + words.length })
}

const common = (id: string, evidence: Evidences, rule: string) => {
  const pages = new Set(evidence.map((each) => each.article))
  const found = Object.values(articles).filter((each) => pages.has(each.id))
  return {
    id, evidence, formerIds: [], mentions: [`${id}-m1`], because: [rule],
    knownFrom: found.map((each) => each.publishedAt).filter((each) => each !== null).sort()[0] ?? null,
    support: { pages: pages.size, outlets: new Set(found.map((each) => each.outlet)).size, origins: new Set(found.map((each) => each.origin)).size },
    stories: ['s-narrow-sea'],
  }
}

type Actor = Finding<'actors'>
const actor = (id: string, name: string, kind: Actor['kind'], evidence: Evidences, more: Partial<Actor> = {}): Actor => ({
  ...common(id, evidence, 'actors/name'), kind, name, aliases: [name], roles: [], side: null, wikidata: null, ...more,
})

const actors: readonly Actor[] = [
  actor('ac-vardania', 'Vardania', 'state', [said('herald', 'Vardania'), said('radio', 'Vardania supports')], { side: 'ac-vardania' }),
  actor('ac-keshet', 'Keshet', 'state', [said('herald', 'Keshet'), said('wire', 'Keshet')], { side: 'ac-keshet' }),
  actor('ac-verrin', 'Aldous Verrin', 'person', [said('herald', 'President Aldous Verrin of Vardania'), said('wire', 'Verrin')], {
    side: 'ac-vardania', aliases: ['Aldous Verrin', 'Verrin'],
    roles: [{ title: 'President', of: 'ac-vardania', tense: 'current', from: null, to: null, evidence: [said('herald', 'President Aldous Verrin of Vardania')] }],
  }),
  actor('ac-orrel', 'Tamsin Orrel', 'person', [said('herald', 'Keshet’s chief negotiator Tamsin Orrel')], {
    side: 'ac-keshet', aliases: ['Tamsin Orrel', 'Orrel'],
    roles: [{ title: 'chief negotiator', of: 'ac-keshet', tense: 'current', from: null, to: null, evidence: [said('herald', 'chief negotiator')] }],
  }),
  actor('ac-morvane', 'Ilsa Morvane', 'person', [said('wire', 'Envoy Ilsa Morvane'), shown('herald', 4, 'Envoy Ilsa Morvane')]),
  actor('ac-league', 'League of Ports', 'organisation', [said('wire', 'League of Ports'), said('gazette', 'League of Ports')]),
]

type Statement = Finding<'statements'>
const statement = (id: string, evidence: Evidences, more: Partial<Statement>): Statement => ({
  ...common(id, evidence, 'statements/quotation-with-cue'), speaker: null, speakerText: null, speakerEvidence: null,
  mode: 'direct', content: evidence[0].text, cue: null, act: 'assert', channel: null, relayedBy: null, addressee: null, saidOn: null,
  sameAs: [], speech: true, ...more,
})

const statements: readonly Statement[] = [
  statement('st-boat', [
    said('herald', 'We will not sign away one boat,', 'content'), said('herald', 'told', 'cue'),
    said('herald', 'Keshet’s chief negotiator Tamsin Orrel', 'speaker'), said('herald', 'The herring quota is not for sale.', 'content'),
  ], { speaker: 'ac-orrel', content: 'We will not sign away one boat, … The herring quota is not for sale.', act: 'reject', channel: 'reporters', saidOn: '2031-07-25', cue: 'told' }),
  statement('st-ten', [
    said('wire', 'Ten days are left, not fifty,', 'content'), said('wire', 'wrote', 'cue'), said('wire', 'After that the canneries close.', 'content'),
    said('reprint', 'Ten days are left, not fifty,', 'content'),
  ], { speaker: 'ac-verrin', content: 'Ten days are left, not fifty, … After that the canneries close.', act: 'threaten', channel: 'Foghorn post', saidOn: '2031-08-02', cue: 'wrote' }),
  statement('st-expected', [said('wire', 'a third round was expected in Port Senna next week', 'content'), said('wire', 'Envoy Ilsa Morvane', 'speaker')], {
    speaker: 'ac-morvane', mode: 'indirect', act: 'announce', saidOn: '2031-08-02',
  }),
  statement('st-jobs', [said('undated', 'They want our herring and our silence,', 'content'), said('undated', 'she', 'speaker')], {
    speakerText: 'A cannery owner in Keshet', act: 'accuse',
  }),
  { ...statement('st-dock', [said('strike', 'voted to strike from Monday over pay', 'content')], { speakerText: 'their union', mode: 'indirect', act: 'announce' }), stories: ['s-dockers'] },
]

type Meeting = Finding<'meetings'>
const meeting = (id: string, evidence: Evidences, more: Partial<Meeting> & Pick<Meeting, 'what' | 'status'>): Meeting => ({
  ...common(id, evidence, 'meetings/round'), parties: ['ac-vardania', 'ac-keshet'], host: null, mediators: [], observers: [],
  format: 'direct', level: 'delegations', place: null, date: null, heads: [], agenda: [], duration: null, outcomes: [], round: null, history: [], ...more,
})

const meetings: readonly Meeting[] = [
  meeting('me-1', [said('gazette', 'the first round was held in Port Senna in June')], { what: 'first round of talks', status: 'held', place: 'Port Senna', date: '2031-06', round: 1 }),
  meeting('me-2', [said('herald', 'Delegations from Vardania and Keshet met in Corvale on Friday for the second round of direct talks'), said('herald', 'The meeting lasted just 40 minutes.')], {
    what: 'second round of direct talks', status: 'held', place: 'Corvale', date: '2031-07-25', round: 2, duration: 'PT40M', heads: ['ac-orrel'], agenda: ['fishing in the Narrow Sea'],
  }),
  meeting('me-call', [said('gazette', 'Talks by telephone were cancelled on 28 July.')], { what: 'talks by telephone', status: 'cancelled', format: 'phone', date: '2031-07-28' }),
  meeting('me-3', [said('wire', 'a third round was expected in Port Senna next week'), said('gazette', 'the third round of talks on 6 or 7 August')], {
    what: 'third round of talks', status: 'scheduled', place: 'Port Senna', date: '[2031-08-06,2031-08-07]', round: 3, host: 'ac-league', mediators: ['ac-morvane'],
    history: [
      { status: 'expected', date: '2031-08-04/2031-08-10', place: 'Port Senna', by: 'ac-morvane', what: 'third round', knownFrom: '2031-08-02T18:40:00Z', evidence: [said('wire', 'a third round was expected in Port Senna next week')] },
      { status: 'scheduled', date: '[2031-08-06,2031-08-07]', place: null, by: 'ac-league', what: 'third round', knownFrom: '2031-08-04', evidence: [said('gazette', 'the third round of talks on 6 or 7 August')] },
    ],
  }),
]

type Position = Finding<'positions'>
const position = (id: string, evidence: Evidences, fields: Pick<Position, 'party' | 'issue' | 'stance'> & Partial<Position>): Position => ({
  ...common(id, evidence, 'positions/stance-verb'), voice: 'party', since: null, until: null, history: [], ...fields,
})

const positions: readonly Position[] = [
  position('po-patrol', [said('herald', 'Vardania demands that Keshet withdraw its patrol boats from the Lantern Bank')], {
    party: 'ac-vardania', issue: 'other:patrol-boats', stance: 'demands', voice: 'reporter', since: '2031-07-25',
  }),
  position('po-stay', [said('herald', 'Orrel rejected that, saying the boats would stay')], { party: 'ac-keshet', issue: 'other:patrol-boats', stance: 'rejects', since: '2031-07-25' }),
  position('po-quota', [said('herald', 'We will not sign away one boat,” Keshet’s chief negotiator Tamsin Orrel told reporters at the harbour gate. “The herring quota is not for sale')], {
    party: 'ac-keshet', issue: 'other:herring-quota', stance: 'rejects', since: '2031-07-25',
  }),
  position('po-accept', [said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota')], {
    party: 'ac-vardania', issue: 'other:herring-quota', stance: 'demands', since: '2031-07-14',
    history: [{ stance: 'offers', voice: 'other side', date: '2031-06', evidence: [said('gazette', 'the first round was held in Port Senna in June')], knownFrom: '2031-08-04' }],
  }),
  position('po-leaders', [said('radio', 'leaders would meet only after experts had settled the quota')], { party: 'ac-vardania', issue: 'leaders-meeting', stance: 'accepts' }),
  position('po-nets', [said('radio', 'Vardania supports joint inspections of nets.')], { party: 'ac-vardania', issue: 'other:inspections', stance: 'supports', voice: 'reporter' }),
]

const deadlines: Dossier['deadlines'] = [{
  ...common('de-quota', [said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8'), said('herald', 'gave Keshet 50 days to accept the quota or face a ban on its canneries')], 'deadlines/by-date'),
  setBy: 'ac-verrin', on: 'ac-keshet', for: 'accept the herring quota', due: '2031-08-08', consequence: 'ban on its canneries',
  arithmetic: '50 days from 14 July 2031, then moved on 2 August 2031', formerIds: ['de-old'], mentions: ['de-quota-m1', 'de-quota-m2'],
  because: ['deadlines/by-date', 'link/deadline-moved'],
  history: [
    { due: '2031-09-02', setBy: 'ac-verrin', said: '2031-07-14', knownFrom: '2031-07-26', evidence: [said('herald', 'gave Keshet 50 days to accept the quota')] },
    { due: '2031-08-08', setBy: 'ac-verrin', said: '2031-08-02', knownFrom: '2031-08-02T18:40:00Z', evidence: [said('wire', 'to August 8')] },
  ],
}]

const conditions: Dossier['conditions'] = [
  { ...common('co-experts', [said('radio', 'leaders would meet only after experts had settled the quota')], 'conditions/only-after'), party: 'ac-vardania', wants: 'leaders-meeting', onlyAfter: 'agreement of the experts' },
  { ...common('co-leaders', [said('radio', 'Experts in Keshet say they cannot start until the leaders have met.')], 'conditions/until'), party: 'ac-keshet', wants: 'agreement of the experts', onlyAfter: 'leaders-meeting' },
]

const commitments: Dossier['commitments'] = [{
  ...common('cm-nets', [said('herald', 'The two sides agreed to return 120 impounded nets each.')], 'commitments/agreed-to'), parties: ['ac-vardania', 'ac-keshet'],
  what: 'return of impounded nets', quantity: 120, unit: 'nets', per: 'side', status: 'partly done', due: '../2031-08-31',
  deliveries: [{ quantity: 80, date: '2031-07-26', evidence: [said('herald', '80 nets had been handed over by Saturday morning')] }],
  history: [{ status: 'agreed', quantity: 120, date: '2031-07-25', knownFrom: '2031-07-26', evidence: [said('herald', 'agreed to return 120 impounded nets each')] }],
}]

const disagreements: Dossier['disagreements'] = [{
  ...common('di-wounded', [said('wire', 'at least 11 people'), said('radio', 'the number of wounded in the collision at 14')], 'link/figures-differ'),
  about: 'wounded in the collision off the Lantern Bank', kind: 'figure', explains: 'real dispute',
  sides: [
    { value: 'at least 11', by: 'the coast guard', articles: ['a-31fe00000002', 'a-4e9417000003'], evidence: [said('wire', 'at least 11 people'), said('reprint', 'at least 11 people')] },
    { value: '14', by: 'Radio Vardania', articles: ['a-4ad100000004'], evidence: [said('radio', 'the number of wounded in the collision at 14')] },
  ],
}]

const figure = (id: string, evidence: Evidences, more: Partial<Finding<'figures'>>): Finding<'figures'> => ({
  ...common(id, evidence, 'figures/number-and-noun'), text: evidence[0].text, value: null, valueMax: null, qualifier: null,
  unit: null, what: null, scope: { place: null, date: null }, claimedBy: null, ...more,
})

const rest: Pick<Dossier, 'figures' | 'incidents' | 'absences' | 'texts' | 'dates'> = {
  figures: [
    figure('fi-11', [said('wire', 'at least 11 people')], { value: 11, qualifier: 'at least', unit: 'people', what: 'wounded in a collision', scope: { place: 'Lantern Bank', date: '2031-08-01/2031-08-02' }, claimedBy: 'the coast guard' }),
    figure('fi-jobs', [said('undated', '2,500 jobs')], { value: 2500, unit: 'jobs', what: 'cost of a ban', claimedBy: 'A cannery owner in Keshet' }),
  ],
  incidents: [{
    ...common('in-ram', [said('wire', 'A patrol boat rammed a trawler off the Lantern Bank overnight, wounding at least 11 people'), said('radio', 'one sailor had been killed')], 'incidents/collision'),
    type: 'collision', actor: 'a patrol boat', target: 'a trawler', place: 'the Lantern Bank', date: '2031-08-01/2031-08-02', killed: 1, wounded: 14, figures: ['fi-11'], claimedBy: 'Radio Vardania',
    history: [{ date: '2031-08-01/2031-08-02', killed: null, wounded: 11, claimedBy: 'the coast guard', knownFrom: '2031-08-02', evidence: [said('wire', 'wounding at least 11 people')] }],
  }],
  absences: [
    { ...common('ab-comment', [said('wire', 'A Keshet spokesman declined to comment on the new date.')], 'absences/declined'), who: 'ac-keshet', whoText: 'A Keshet spokesman', about: 'the new date', kind: 'no comment' },
    { ...common('ab-date', [said('wire', 'no date had been set')], 'absences/no-date'), who: null, whoText: null, about: 'the third round', kind: 'no date' },
  ],
  texts: [{
    ...common('te-memo', [said('radio', 'Keshet handed over a draft memorandum on net sizes on Thursday')], 'papers/handed-over'),
    what: 'draft memorandum on net sizes', by: 'ac-keshet', to: 'ac-vardania', status: 'handed over', date: '2031-07-31', history: [],
  }],
  dates: [
    { ...common('da-fri', [said('herald', 'on Friday')], 'dates/weekday'), article: 'a-1e4a1d000001', text: 'on Friday', value: '2031-07-25', timex: '2031-07-25', type: 'date', anchor: { kind: 'publication', value: '2031-07-26' } },
    { ...common('da-night', [said('wire', 'overnight')], 'dates/part-of-day'), article: 'a-31fe00000002', text: 'overnight', value: '2031-08-01/2031-08-02', timex: null, type: 'date', anchor: null },
  ],
}

const happened = (date: string | null, kind: string, finding: string, text: string, precision: 'day' | 'interval' | 'month' | 'unknown') => ({
  date, kind, finding, text, precision, knownFrom: null, stories: ['s-narrow-sea'],
})

/** A dossier of an invented negotiation with something in every part. */
export const sampleDossier: Dossier = {
  format: 'parley.dossier/1', parley: '0.1.0', asOf: null, unplaced: 1, articles: Object.values(articles), actors, statements, meetings, positions,
  deadlines, conditions, commitments, disagreements, ...rest,
  loops: [{ conditions: ['co-experts', 'co-leaders'], knownFrom: '2031-08-03' }],
  stories: [
    { id: 's-narrow-sea', name: 'Narrow Sea fishing talks', articles: Object.values(articles).slice(0, 6).map((each) => each.id), parties: ['ac-vardania', 'ac-keshet'], related: ['s-dockers'] },
    { id: 's-dockers', name: 'Port Senna dock strike', articles: ['a-5741ce000007'], parties: [], related: [] },
  ],
  keyPoints: [
    { text: said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8').text, evidence: [said('wire', 'Vardania has moved its deadline for Keshet to accept a herring quota to August 8')], finding: 'de-quota', knownFrom: '2031-08-02' },
    { text: said('gazette', 'it received requests from both parties to host the third round of talks on 6 or 7 August').text, evidence: [said('gazette', 'it received requests from both parties to host the third round of talks on 6 or 7 August')], finding: 'me-3', knownFrom: '2031-08-04' },
    { text: said('radio', 'leaders would meet only after experts had settled the quota').text, evidence: [said('radio', 'leaders would meet only after experts had settled the quota')], finding: 'co-experts', knownFrom: '2031-08-03' },
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
