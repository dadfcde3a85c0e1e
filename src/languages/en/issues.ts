import { phraseTable } from '../../kit/phrase-table.ts'
import type { Issue } from '../contract/negotiation.ts'

/**
 * What negotiations are about. `strong` issues are of the fixed list; the others begin with `other:` and only give
 * recurring subjects one name. In a phrase `a|b` is either word, `annex*` any word that begins so, `~` up to three words.
 */
export const issues: readonly Issue[] = [
  {
    slug: 'ceasefire',
    strong: true,
    definition: 'A stop to the fighting, for hours or for good',
    phrases: [
      'ceasefire', 'cease-fire', 'cease fire', 'truce', 'armistice', 'cessation of hostilities', 'halt ~ hostilities', 'stop ~ hostilities',
      'pause in ~ fighting', 'stop ~ fighting', 'halt ~ fighting', 'lay down ~ arms', 'end to ~ hostilities',
    ],
    example: 'Keshet proposed a truce of ten days in the Narrow Sea.',
  },
  {
    slug: 'territory',
    strong: true,
    definition: 'Who holds which land, borders and withdrawals',
    phrases: [
      'territor*', 'annex*', 'occupied region|area|land|province', 'withdraw* from ~ region|area|province|zone|strip|land|position',
      'withdraw* ~ troop|force|position', 'withdrawal of ~ troop|force', 'troop withdrawal', 'pull* back|out ~ troop|force', 'cede control', 'cede ~ land',
      'border', 'buffer zone', 'give up ~ land', 'demarcation',
    ],
    example: 'Vardania will not discuss its borders.',
  },
  {
    slug: 'nato',
    strong: true,
    definition: 'Membership of the alliance and its growth',
    phrases: [
      'join* nato', 'nato membership', 'nato accession', 'nato bid', 'nato expansion', 'nato enlargement', 'membership in|of nato', 'accession to nato',
      'admission to nato', 'bid to join nato', 'nato aspiration', 'nato ambition', 'enlarge* nato', 'expan* nato', 'join* ~ alliance',
    ],
    example: 'Keshet insists that Vardania never join NATO.',
  },
  {
    slug: 'neutrality',
    strong: true,
    definition: 'Standing outside of every alliance',
    phrases: ['neutrality', 'neutral state|country|status|nation', 'remain* neutral', 'non-aligned', 'bloc-free'],
    example: 'The envoy wants Vardania to remain a neutral state.',
  },
  {
    slug: 'army-limits',
    strong: true,
    definition: 'How large an army may be and what it may have',
    phrases: [
      'limit* ~ army|military|troop', 'limit* ~ armed force', 'size of ~ army|military', 'size of ~ armed force', 'demilitari*', 'cap ~ army|military',
      'cut* ~ army', 'army limit', 'army size', 'reduc* ~ army', 'reduc* ~ armed force',
    ],
    example: 'Keshet seeks limits on the army of its neighbour.',
  },
  {
    slug: 'prisoners',
    strong: true,
    definition: 'Exchange and release of prisoners and detainees',
    phrases: ['prisoner', 'pow', 'captive', 'detainee', 'captivity', 'imprisoned', 'jailed'],
    example: 'Both capitals agreed to free forty prisoners each.',
  },
  {
    slug: 'bodies',
    strong: true,
    definition: 'Return of the dead',
    phrases: ['bodies', 'remains of', 'mortal remains', 'fallen soldier|fighter|troop'],
    example: 'Keshet handed over the bodies of nine sailors.',
  },
  {
    slug: 'children',
    strong: true,
    definition: 'Return of children taken away',
    phrases: ['return* ~ child', 'deport* ~ child', 'abduct* ~ child', 'child ~ abducted|deported|taken', 'children'],
    example: 'Vardania demands the return of the children.',
  },
  {
    slug: 'leaders-meeting',
    strong: true,
    definition: 'A meeting of the leaders themselves',
    phrases: [
      'leaders meeting', 'leaders summit', "leaders ' meeting|summit", 'leaders’ meeting|summit', "leaders' meeting|summit", 'meeting of ~ leaders|presidents',
      'summit', 'high-level meeting|talks', 'highest level', 'face-to-face meeting', 'meet ~ in person', 'meet* ~ leader|president', 'meet* ~ face-to-face',
      'talks between ~ president|leader', 'meeting between ~ president|leader', 'trilateral meeting', 'lower-level delegation|talks|team', 'presidential meeting',
    ],
    example: 'The president offered to meet the leader of Keshet.',
  },
  {
    slug: 'sanctions',
    strong: true,
    definition: 'Sanctions and embargoes, laid on or lifted',
    phrases: ['sanction', 'embargo', 'asset freeze', 'frozen asset|fund'],
    example: 'Keshet wants the sanctions lifted.',
  },
  {
    slug: 'language',
    strong: true,
    definition: 'Which languages a state recognises',
    phrases: ['official language', 'state language', 'language right|law|status', 'minority language', 'mother tongue'],
    example: 'Keshet wants its tongue to be an official language.',
  },
  {
    slug: 'security-guarantees',
    strong: true,
    definition: 'Promises to protect a party from attack',
    phrases: ['security guarantee', 'security assurance', 'guarantees of ~ security', 'defence guarantee'],
    example: 'Vardania asks for security guarantees.',
  },
  ...(
    [
      ['hostages', ['hostage'], 'People held to be traded', 'The militia offered to free two hostages.'],
      ['deadline-extension', ['exten* ~ deadline', 'delay ~ deadline', 'more time', 'extension', 'the time until'], 'More time', 'The guild asked for an extension.'],
      ['strike-delay', ['delay ~ strike', 'pause ~ strike', 'postpone ~ strike', 'call* off ~ strike'], 'Putting off a strike', 'The guild will not delay the strike.'],
      ['tariffs', ['tariff', 'customs duty', 'import duty', 'levies', 'countermeasure'], 'Duties on trade', 'Keshet threatened a tariff on salt fish.'],
      ['trade-deal', ['trade deal|agreement|pact|accord'], 'An agreement on trade', 'Vardania wants a trade deal.'],
      ['trade-talks', ['trade talks|negotiations', 'advance talks'], 'Talks on trade', 'Keshet is ready for trade talks.'],
      ['uranium-enrichment', ['enrich*'], 'Making nuclear fuel', 'Keshet insists on enriching uranium.'],
      ['nuclear-program', ['nuclear program*', 'nuclear weapon', 'nuclear deal', 'nuclear talks'], 'A nuclear programme', 'Keshet says its nuclear programme is peaceful.'],
      ['pay', ['pay rise|raise|offer|deal|increase', 'wage', 'salar*'], 'Wages', 'The guild wants a pay rise.'],
      ['working-hours', ['working hours', 'shift', 'part-time', 'full-time', 'overtime'], 'Hours and shifts', 'The guild opposes night shifts.'],
      ['humanitarian-aid', ['humanitarian', 'aid into', 'aid deliver*', 'food aid'], 'Aid to people in need', 'Keshet must let humanitarian aid through.'],
      ['war-goals', ['our goal', 'goals', 'war aim', 'objectives'], 'What a war is for', 'The goals of Keshet are unchanged.'],
      ['end-of-war', ['end* ~ war', 'end* ~ conflict', 'end to ~ war|conflict', 'stop ~ war', 'the war'], 'An end to the war', 'Vardania wants to end the war.'],
      ['peace-deal', ['peace deal|agreement|settlement|treaty|accord|plan', 'lasting peace', 'just peace', 'peaceful settlement', 'a deal', 'an agreement'], 'A peace agreement', 'Both want a peace deal.'],
      ['air-defense', ['air-defense', 'air defen*', 'missile system', 'interceptor'], 'Weapons against aircraft', 'Vardania asks for air defence systems.'],
      ['weapons', ['weapon', 'missile', 'arms deliver*', 'military aid|support', 'ammunition'], 'Arms', 'Vardania wants more weapons.'],
      ['compromise', ['compromise', 'concession'], 'Meeting half-way', 'The mediator urges a compromise.'],
      ['de-escalation', ['de-escalat*', 'restraint', 'escalat*'], 'Calming things down', 'The league calls for restraint.'],
      ['peace-efforts', ['peace effort|process|initiative', 'diplomatic solution|effort', 'diplomacy', 'peace'], 'Work for peace', 'The league supports the peace efforts.'],
      ['talks', ['talks', 'negotiat*', 'dialogue', 'consultation', 'meeting', 'contacts'], 'Whether and how to talk', 'Keshet welcomes new talks.'],
      ['deal', ['deal', 'agreement', 'proposal', 'offer'], 'A deal', 'The guild rejects the deal.'],
    ] as const
  ).map(([slug, phrases, definition, example]) => ({ slug: `other:${slug}`, strong: false, definition, phrases, example })),
]

/** The codebook's phrases, each with its issue. */
export const issuePhrases = phraseTable(issues.flatMap((issue) => issue.phrases.map((phrase) => [phrase, issue] as const)))
