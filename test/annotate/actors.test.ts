import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { languageTold, statesToldBy } from '../../src/annotate/actors/tell-states.ts'
import { english } from '../../src/languages/en/index.ts'
import { actorAt, actorsIn, sideOf, whoAt } from '../../src/grammar/find-actors.ts'
import type { ActorAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

const actorsOf = (text: string): readonly ActorAnnotation[] => read(text).found.actor
const named = (text: string, name: string): ActorAnnotation | undefined =>
  actorsOf(text).find((a) => a.name === name)
const surfaces = (text: string, actor: ActorAnnotation | undefined): string[] =>
  (actor?.mentions ?? []).map((m) => `${m.form}: ${text.slice(m.start, m.end)}`)

describe('people', () => {
  it.each([
    [
      'Vardanian Foreign Minister Ilsa Morvane said the Narrow Sea talks would go on.',
      'Ilsa Morvane',
      'title before',
    ],
    [
      'Teodor Kralj, Vardania’s lead negotiator, said the draft was ready.',
      'Teodor Kralj',
      'office in apposition',
    ],
    [
      'According to the head of the port authority, Anton Belasko, nobody was hurt.',
      'Anton Belasko',
      'office ahead',
    ],
    ['Vardania’s Helena Orsk and the mayor met on the quay.', 'Helena Orsk', 'given name'],
    ['“We wait,” said Greta von der Brandt.', 'Greta von der Brandt', 'particles'],
    [
      'Sheikh Hamad bin Orsa al-Tarik said the ferries would sail.',
      'Hamad bin Orsa al-Tarik',
      'particles of another tongue',
    ],
    ['Jean-Luc O’Marra told reporters that he had signed.', 'Jean-Luc O’Marra', 'apostrophe'],
    ['Pope Anton IV said he would pray for the fishermen.', 'Pope Anton IV', 'regnal name'],
    ['Mr. Quillon refused. Quillon said he was tired.', 'Quillon', 'form of address'],
  ])('%s names %s (%s)', (text, name) => {
    expect(named(text, name)?.actorKind).toBe('person')
  })

  it.each([
    ['His wife, Zelka Ormid, waited on the quay.', 'Zelka Ormid', 'kin before'],
    ['The golfers Drovan Kesk and Ilsa Morvane won.', 'Drovan Kesk', 'trade in the plural'],
    ['Drovan Kesk, a retired docker from Oslan, agreed.', 'Drovan Kesk', 'trade in apposition'],
    ['Drovan Kesk was the first boatman to sign.', 'Drovan Kesk', 'not a name by itself'],
    ['Drovan Kesk is a man of few words.', 'Drovan Kesk', 'noun behind "is"'],
    [
      'The talks were led by Drovan Kesk. On Monday Kesk said he was tired.',
      'Drovan Kesk',
      'family name later',
    ],
    ['Ilsa Morvane and Drovan Kesk were there.', 'Drovan Kesk', 'beside a person'],
    ['Chief Financial Officer Drovan Kesk left.', 'Drovan Kesk', 'long title'],
    [
      'Vardanian Minister of Trade, Industry and Salt Ilsa Morvane signed.',
      'Ilsa Morvane',
      'portfolio of three words',
    ],
    ['The paper was read by DKP Ilsa Morvane in Oslan.', 'Ilsa Morvane', 'short form before'],
    ['Senators Drovan Kesk and Pela Ruun voted for the ferries.', 'Pela Ruun', 'title in the plural'],
    ['Keith Major said the quay was closed.', 'Keith Major', 'family name that is a title elsewhere'],
  ])('%s names %s (%s)', (text, name, why) => {
    const found = named(text, name)?.actorKind
    expect(found ?? null).toBe(why.startsWith('not') ? null : 'person')
  })

  it.each([
    ['Investigators said he was tired.', 'plain noun'],
    ['The Corvale Harbour players said he was their coach.', 'noun behind'],
    ['The Minister of Planning and Expatriates Affairs, aged 50, sat down.', 'portfolio'],
    ['The ship Ocean Harvest lay in Corvale Bay.', 'ship'],
    ['On Monday the Narrow Sea Fishing Agreement was printed in Oslan.', 'paper'],
    ['The Brindle River rose in May.', 'river'],
    ['Officials said the Blue Arrow missiles were old.', 'weapon'],
  ])('%s has no person (%s)', (text) => {
    expect(actorsOf(text).filter((a) => a.actorKind === 'person')).toEqual([])
  })

  it('unites a family name and pronouns with the full name', () => {
    const text = 'Envoy Ilsa Morvane arrived in Oslan. Morvane said she would stay. “It is late,” she added.'
    expect(surfaces(text, named(text, 'Ilsa Morvane'))).toEqual([
      'office: Envoy',
      'name: Ilsa Morvane',
      'short: Morvane',
      'pronoun: she',
      'pronoun: she',
    ])
  })

  it('keeps two people of one family name apart', () => {
    const text =
      'Envoy Anton Belasko met his cousin, the banker Helena Belasko. Mr. Belasko smiled. Ms. Belasko said she would not.'
    expect(surfaces(text, named(text, 'Anton Belasko'))).toContain('short: Belasko')
    expect(named(text, 'Helena Belasko')?.mentions.filter((m) => m.form === 'short')).toHaveLength(1)
  })

  it('leaves a pronoun alone that may be either of two men', () => {
    const text = 'Anton Belasko and Peter Orsk met on Monday. He said nothing.'
    expect(
      actorsOf(text)
        .flatMap((a) => a.mentions)
        .filter((m) => m.form === 'pronoun'),
    ).toEqual([])
  })
})

describe('words around a title', () => {
  it.each([
    ['Former French Prime Minister Ilsa Morvane said the talks were over.', 'Prime Minister', 'France'],
    [
      'Homeland Security Secretary Ilsa Morvane said the talks were over.',
      'Homeland Security Secretary',
      null,
    ],
    ['Acting Corvale University President Ilsa Morvane said so.', 'President', 'Corvale University'],
    ['Centrist Prime Minister Ilsa Morvane said the talks were over.', 'Prime Minister', null],
    ['Aides met autocratic president Ilsa Morvane on Monday.', 'president', null],
    ['Vardania’s navy left. Vardania’s Flood Relief Commissioner Ilsa Morvane left.', 'Commissioner', null],
    ['The EU Flood Relief Commissioner Ilsa Morvane said so.', 'Flood Relief Commissioner', 'European Union'],
    ['Special Envoy for Salvage Response Ilsa Morvane said so.', 'Special Envoy for Salvage Response', null],
    ['Vardania’s navy left. Vardanian Ambassador to Keshet Ilsa Morvane left.', 'Ambassador', 'Vardania'],
    [
      'President of the National Boat Patrol Council Ilsa Morvane said so.',
      'President',
      'National Boat Patrol Council',
    ],
  ])('are none of it: %s', (text, title, of) => {
    const role = actorsOf(text).find((a) => a.name === 'Ilsa Morvane')?.roles[0]
    expect([role?.title, role?.of]).toEqual([title, of])
  })

  it.each([
    'STUDENTS CONFRONT PROTESTERS WHO STORMED CLASSROOM. The talks resumed on Monday, officials said.',
    'The Leaders Meeting in Sandry ended late. The Leaders Meeting was held on Monday.',
  ])('make no actor: %s', (text) => {
    expect(actorsOf(text)).toEqual([])
  })
})

describe('roles and sides', () => {
  it.each([
    ['Former Defense Minister Anton Belasko said no.', 'Anton Belasko', 'Defense Minister', null, 'former'],
    ['Acting Mayor Peter Orsk said the harbour was shut.', 'Peter Orsk', 'Mayor', null, 'acting'],
    [
      'Keshti Foreign Minister Helena Orsk said so. Keshet agreed.',
      'Helena Orsk',
      'Foreign Minister',
      'Keshet',
      'current',
    ],
    ['Peter Orsk, a spokesman for Keshet, said so.', 'Peter Orsk', 'spokesman', 'Keshet', 'current'],
    ['Secretary of State Anton Belasko said so.', 'Anton Belasko', 'Secretary of State', null, 'current'],
  ])('%s', (text, name, title, of, tense) => {
    expect(named(text, name)?.roles[0]).toMatchObject({ title, of, tense })
  })

  it('lets the spokesman of a seat of power speak for its state', () => {
    expect(named('Kremlin spokesman Anton Belasko said so.', 'Anton Belasko')?.side).toBe('Russia')
  })

  it('gives a person the mentions by office', () => {
    const text =
      'Vardania’s navy left. Vardanian President Helena Orsk spoke first. The Vardanian leader said that the president of Keshet was late.'
    expect(surfaces(text, named(text, 'Helena Orsk'))).toContain('office: The Vardanian leader')
  })

  it('does not give the office of one to somebody named beside it', () => {
    const text =
      'Vardania’s navy left. President Anton Belasko of Vardania rang President Peter Orsk, the Vardanian leader revealed.'
    expect(named(text, 'Peter Orsk')?.side).toBeNull()
  })
})

describe('states', () => {
  it.each([
    ['Ottawa rejected the offer.', 'Canada', 'metonym: Ottawa'],
    ['Türkiye said it would host the talks.', 'Turkey', 'name: Türkiye'],
    ['The U.S. accused Peru of stalling.', 'United States', 'acronym: U.S.'],
    ['Talks between Chile and Peru broke off.', 'Peru', 'name: Peru'],
    ['The Omani side asked for a day.', 'Oman', 'description: Omani side'],
  ])('%s has %s as %s', (text, name, surface) => {
    const actor = named(text, name)
    expect(actor?.actorKind).toBe('state')
    expect(surfaces(text, actor)).toContain(surface)
  })

  it.each(['The boats lay in northern Norway.', 'It rained in Ottawa.'])(
    '%s has no state that acts',
    (text) => {
      expect(actorsOf(text)).toEqual([])
    },
  )

  it('takes what owns a ministry for a state, with its demonym and its capital', () => {
    const text =
      'The foreign minister of Vardania flew home. In Oslan, the Vardanian capital, crowds waited. Oslan rejected the draft, and the Vardanian side left.'
    const vardania = named(text, 'Vardania')
    expect(vardania?.actorKind).toBe('state')
    expect(surfaces(text, vardania)).toEqual(
      expect.arrayContaining([
        'name: Vardania',
        'demonym: Vardanian',
        'metonym: Oslan',
        'description: Vardanian side',
      ]),
    )
  })
})

describe('states that no table knows', () => {
  const statesIn = (text: string): string[] =>
    actorsOf(text)
      .filter((a) => a.actorKind === 'state')
      .map((a) => a.name)
      .sort()

  it.each([
    ['Vardania’s prime minister rejected it. Vardania said so.', ['Vardania'], 'office'],
    ['Keshet’s navy fired, and Keshet accused nobody.', ['Keshet'], 'body'],
    ['The ambassador to Keshet left, and Keshet rejected the note.', ['Keshet'], 'ambassador'],
    [
      'The Vardanian government said Vardania and Keshet will hold a second round of talks in Sandry on Thursday. The Keshti government confirmed the date.',
      ['Keshet', 'Vardania'],
      'demonyms',
    ],
    [
      'Lunmarker Foreign Minister Aldric Fenn spoke, and Lunmark offered rooms.',
      ['Lunmark'],
      'demonym in -er',
    ],
    ['Oremundese negotiators left at noon. Oremund rejected the text.', ['Oremund'], 'demonym in -ese'],
    [
      'The Brannochi parliament voted. Talks between Brannoch and Solmere begin in May.',
      ['Brannoch', 'Solmere'],
      'beside a state',
    ],
    ['The Corvale Port Company refused. Corvale rejected the plan.', [], 'company'],
    ['Sandry’s mayor spoke. Sandry said it would pay.', [], 'town'],
    ['The Corvali city council met, and Corvale agreed.', [], 'council of a town'],
    ['The president of Ardane Motors said Ardane would pay.', [], 'firm'],
    ['The Keshti government and Keshti state television were silent.', [], 'demonym without a name'],
  ])('%s', (text, names) => {
    expect(statesIn(text)).toEqual(names)
  })

  it('lets a town that will sign be the capital of who says so', () => {
    const text = 'Vardania’s navy left. A Vardanian official said Corvale would sign the draft.'
    expect(surfaces(text, named(text, 'Vardania'))).toContain('metonym: Corvale')
  })

  it('lets one page tell another of a state', () => {
    const first = read('The Keshti government said Keshet would wait.')
    const second = read('Keshet has agreed to a truce.')
    expect(second.found.actor).toEqual([])
    const language = languageTold(english, [statesToldBy(first.ready, english)])
    expect(annotate(second.ready, language).actor.map((a) => a.name)).toEqual(['Keshet'])
  })
})

describe('what pages tell one another of states', () => {
  const told = statesToldBy(read('Tarrant’s navy left. Tarrant agreed.').ready, english)
  const person = statesToldBy(
    read('Tarrant’s diplomats waited. Helena Tarrant said she would call.').ready,
    english,
  )
  const third = read('Tarrant agreed to a truce.')

  it('takes a state from one page where no other speaks against it', () => {
    expect(annotate(third.ready, languageTold(english, [told])).actor.map((a) => a.name)).toEqual(['Tarrant'])
  })

  it.each([
    ['first', [told, person]],
    ['last', [person, told]],
  ])('takes none that another page shows to be a person, told %s', (_order, pages) => {
    expect([...person.denied]).toEqual(['Tarrant'])
    expect(annotate(third.ready, languageTold(english, pages)).actor).toEqual([])
  })

  it.each([
    'Tarrant’s ambassador left. Tarrant said it was late.',
    'The Nordan countries met. Nordan ministers and Nordan diplomats left. Nordan agreed.',
    'The Vice President of Grants agreed. Grants rose.',
    'Several foreign ministries summoned their envoys. Several agreed.',
  ])('finds no state in: %s', (text) => {
    expect([...statesToldBy(read(text).ready, english).told.keys()]).toEqual([])
  })
})

describe('capitals that stand for their governments', () => {
  const land =
    'Vardania’s navy left Corvale, the Vardanian capital. Keshet’s navy left Oslan, the Keshti capital. '
  it.each([
    ['Corvale and Oslan agreed to wait.', ['Corvale', 'Oslan']],
    ['Talks between Corvale and Oslan will go on.', ['Corvale', 'Oslan']],
    ['Authorities in Corvale have agreed to wait.', ['Corvale']],
    ['Ferries sail in Corvale and Oslan.', []],
    ['Aides said Corvale is “still ready” to sail.', ['Corvale']],
    ['Corvale is cold in May.', []],
    ['Aides thought that Corvale “cannot wait” for ever.', ['Corvale']],
  ])('%s: %j', (text, cities) => {
    const whole = `${land}${text}`
    const found = actorsOf(whole).flatMap((a) =>
      a.mentions
        .filter((m) => m.form === 'metonym' && m.start >= land.length)
        .map((m) => whole.slice(m.start, m.end)),
    )
    expect(found.sort()).toEqual(cities)
  })

  it('takes no person behind a comma for the capital', () => {
    const text =
      'Lunmark’s navy left. They met in Sandry, the capital of Lunmark, Helena Orsk, the mayor, said.'
    expect(named(text, 'Helena Orsk')?.actorKind).toBe('person')
    expect(surfaces(text, named(text, 'Lunmark'))).not.toContain('metonym: Helena Orsk')
  })

  it('makes a state of whose delegation acts', () => {
    const text = 'Vardanian and Keshti ships left. The US and Iranian delegations met. US negotiators left.'
    expect(actorsOf(text).map((a) => a.name)).toEqual(expect.arrayContaining(['United States', 'Iran']))
  })
})

describe('bodies by what they are called', () => {
  const firm = 'The Corvale Port Company said no. '
  it.each([
    [`${firm}The state company went on.`, 'Corvale Port Company', 'The state company', true],
    [`${firm}The rival company went on.`, 'Corvale Port Company', 'The rival company', false],
    [
      'Ostry City Council said it would pay. The authority went on.',
      'Ostry City Council',
      'The authority',
      true,
    ],
    [
      'A Lunmark spokesman said no. Lunmark’s general secretary, Pel Arrow, left. The union went on.',
      'Lunmark',
      'The union',
      true,
    ],
    [
      'A Lunmark spokesman said no. Lunmark’s director left. The union went on.',
      'Lunmark',
      'The union',
      false,
    ],
    [
      'The company said so at noon. The Corvale Port Company went on.',
      'Corvale Port Company',
      'The company',
      true,
    ],
    ['The SALT Caucus said no. The caucus went on.', 'SALT Caucus', 'The caucus', true],
  ])('%s %s is %s: %s', (text, name, words, is) => {
    expect(surfaces(text, named(text, name)).includes(`description: ${words}`)).toBe(is)
  })

  it.each([
    ['Ostry City Council met. Council leader Pel Arrow said no.', 'Ostry City Council'],
    ['Ostry City Council and Corvale City Council met. Council leader Pel Arrow said no.', null],
    ['The Keshti Foreign Ministry of Keshet met. Pel Arrow, an economist at Ardane, said no.', null],
    ['Pel Arrow, Tarrant’s envoy, said no.', null],
  ])('%s: Pel Arrow speaks for %s', (text, side) => {
    expect(named(text, 'Pel Arrow')?.side).toBe(side)
  })

  it('takes no outlet out of a longer name with the', () => {
    const text = 'On Monday the National Grain Board said no, and the Guardian Tower Trust agreed.'
    expect(actorsOf(text).map((a) => a.name)).not.toContain('The Guardian')
    expect(actorsOf('On Monday the Guardian said prices rose.').map((a) => a.name)).toContain('The Guardian')
  })
})

describe('whom bodies speak for', () => {
  const state = 'Vardania’s navy left. '
  it.each([
    ['Vardania Post said it would wait.', 'Vardania Post', null],
    ['The Vardanian Union of Dockers said no.', 'Vardanian Union of Dockers', null],
    ['The Vardanian Ports Ministry said no.', 'Vardanian Ports Ministry', 'Vardania'],
    ['The Vardanian Ministry of Trade said no.', 'Vardanian Ministry of Trade', 'Vardania'],
    ['Vardania Post spokesman Pel Arrow said no.', 'Pel Arrow', 'Vardania Post'],
  ])('%s', (text, name, side) => {
    expect(named(`${state}${text}`, name)?.side).toBe(side)
  })
})

describe('whom people speak for', () => {
  it.each([
    [
      'Vardania’s navy left. Deputy Foreign Minister Joren Aske will lead for Vardania.',
      'Joren Aske',
      'Vardania',
    ],
    [
      'Keshet’s army left. The Keshti delegation headed by Admiral Dilar Temesh waited.',
      'Dilar Temesh',
      'Keshet',
    ],
    ['Keshet’s army left. Admiral Dilar Temesh heads the Keshti team.', 'Dilar Temesh', 'Keshet'],
    [
      'DUNMERE, Brannoch — President Hollis Tarrant said no. Brannoch’s parliament agreed.',
      'Hollis Tarrant',
      'Brannoch',
    ],
    ['Keshet’s army left. Keshet said its prime minister, Pel Arrow, would come.', 'Pel Arrow', 'Keshet'],
    [
      'Keshet’s army left. The Keshti delegation left after what its head, Admiral Dilar Temesh, called rain.',
      'Dilar Temesh',
      'Keshet',
    ],
    [
      'Keshet’s army left. The Keshti Dockers’ Union said its president, Pel Arrow, would come.',
      'Pel Arrow',
      null,
    ],
    [
      'Keshet’s army left Oslan, the Keshti capital. Pel Arrow, the government spokesman, said in Oslan that it was late.',
      'Pel Arrow',
      'Keshet',
    ],
    [
      'Keshet’s army left Oslan, the Keshti capital. Pel Arrow, the prime minister, said in Oslan that it was late.',
      'Pel Arrow',
      null,
    ],
  ])('%s', (text, name, side) => {
    expect(named(text, name)?.side ?? null).toBe(side)
  })

  it.each([
    ['Jory Tamm, 19, said he was well.', 'Jory Tamm', true],
    ['Maren Lind, whose brother drowned, counted chairs.', 'Maren Lind', true],
    ['Two men of the Alma Reyd said they saw nothing. The Alma Reyd said so.', 'Alma Reyd', false],
  ])('%s', (text, name, is) => {
    expect(named(text, name)?.actorKind === 'person').toBe(is)
  })
})

describe('organisations', () => {
  it.each([
    ['The Dockers’ and Carters’ Union said no.', 'Dockers’ and Carters’ Union'],
    ['The Hostage and Missing Families Forum said no.', 'Hostage and Missing Families Forum'],
    ['St Orsk’s Hospital in Corvale said two men had died.', 'St Orsk’s Hospital'],
    ['Sandry State Railways said trains would run.', 'Sandry State Railways'],
    [
      'The African Union (AU) Peace and Fisheries Council (PFC) met. The PFC said no.',
      'African Union Peace and Fisheries Council',
    ],
    [
      'Vardania’s navy left. Vardanian President Helena Orsk spoke. Her aides left. Orsk’s office said no.',
      'Office of the President of Vardania',
    ],
  ])('%s has %s', (text, name) => {
    expect(named(text, name)?.actorKind).toBe('organisation')
  })

  it.each([
    ['The EU met on Monday. Trade chief Pel Arrow said the bloc was ready.', 'European Union', 'the bloc'],
    ['The Narrow Sea Caucus met. An aide said the group had agreed.', 'Narrow Sea Caucus', 'the group'],
    [
      'The Narrow Sea Caucus met. Hezbollah said no. An aide said the armed group had not agreed.',
      'Hezbollah',
      'the armed group',
    ],
  ])('%s has %s by its noun', (text, name, words) => {
    expect(surfaces(text, named(text, name))).toContain(`description: ${words}`)
  })

  it('takes no group that came since for the body', () => {
    const text = 'The Narrow Sea Caucus met. A group of divers came. Aides said the group had left.'
    expect(surfaces(text, named(text, 'Narrow Sea Caucus'))).not.toContain('description: the group')
  })

  it('gives a coast guard and a command the mentions by their noun', () => {
    const text = 'Vardania’s navy left. The Vardanian Coast Guard said a boat sank. The coast guard said so.'
    expect(surfaces(text, named(text, 'Vardanian Coast Guard'))).toContain('description: The coast guard')
  })

  it('lets the office told before a name stand for the person', () => {
    const { text, spans } = markedText('⟦Keshet’s envoy⟧, Helena Orsk, said that it was late.')
    const { ready, found } = read(text)
    const who = whoAt(ready, found.actor, spans[0] ?? { start: 0, end: 0 })
    expect(found.actor.find((a) => a.id === who.actor)?.name).toBe('Helena Orsk')
  })

  it.each([
    [
      "Vardania's Defense Ministry said a boat sank. The Vardanian side agreed.",
      'Vardanian Defense Ministry',
      'Vardania',
    ],
    [
      'Vardania’s parliament met. The Ministry of Defence of Vardania said a boat sank.',
      'Ministry of Defence of Vardania',
      'Vardania',
    ],
    ['Vardania’s parliament met. Vardanian forces crossed the strait.', 'Vardanian Armed Forces', 'Vardania'],
    ['Keshet’s parliament met. The Keshti government rejected it.', 'Keshti government', 'Keshet'],
    ['The regional administration said nobody was hurt.', 'regional administration', null],
  ])('%s has %s', (text, name, side) => {
    expect(named(text, name)).toMatchObject({ actorKind: 'organisation', side })
  })

  it('knows a body again by its short form and by its noun', () => {
    const text =
      'The Union of Harbour Pilots (UHP) called a strike. UHP said no date was set. The union rejected the offer.'
    expect(surfaces(text, named(text, 'Union of Harbour Pilots'))).toEqual([
      'name: Union of Harbour Pilots',
      'acronym: UHP',
      'acronym: UHP',
      'description: The union',
    ])
  })

  it('takes groups of nobody in particular for no actor', () => {
    expect(actorsOf('Officials said that analysts and experts had warned of it.')).toEqual([])
  })
})

describe('queries', () => {
  it('finds who a noun phrase is about', () => {
    const { text, spans } = markedText(
      'Vardania’s navy left. Keshet’s navy left. ⟦Vardanian officials⟧ met ⟦Vardanian envoy Helena Orsk⟧ in the end, and ⟦Keshet⟧ rejected it.',
    )
    const { ready, found } = read(text)
    const [officials, envoy, keshet] = spans.map((s) => whoAt(ready, found.actor, s))
    expect(officials?.actor).toBeNull()
    expect(found.actor.find((a) => a.id === envoy?.actor)?.name).toBe('Helena Orsk')
    expect(sideOf(found.actor, envoy ?? null)).toBe('Vardania')
    expect(sideOf(found.actor, keshet ?? null)).toBe('Keshet')
    expect(actorsIn(found.actor, { start: 0, end: text.length }).map((a) => a.name)).toContain('Keshet')
    expect(actorAt(found.actor, spans[1] ?? { start: 0, end: 0 })?.name).toBe('Helena Orsk')
  })
})

describe('bodies that only the page explains', () => {
  it.each([
    ['A Quaylink spokesperson said the ferries would sail.', 'Quaylink', 'spokesperson'],
    ['The airline Quaylink said on Monday that nobody was hurt.', 'Quaylink', 'kind before'],
    ['Quaylink, the dockers’ largest union, rejected the offer.', 'Quaylink', 'kind in apposition'],
    ['Quaylink, which operates the ferries, refused to sail.', 'Quaylink', 'what it does'],
    ['The council held talks with conciliation service Quaylink on Monday.', 'Quaylink', 'kind between'],
    ['Quaylink shares fell. Quaylink warned of losses.', 'Quaylink', 'what it owns'],
    [
      'The Ministry of Salt, Ropes and Local Fisheries said it would wait.',
      'Ministry of Salt, Ropes and Local Fisheries',
      'a row of fields',
    ],
  ])('%s names %s (%s)', (text, name) => {
    expect(named(text, name)?.actorKind).toBe('organisation')
  })

  it.each([
    ['Kesk’s spokesman Pel Arrow said nothing.', 'Kesk', 'a person’s spokesman'],
    ['Workers met in Quaylink. A Quaylink spokesperson said so.', 'Quaylink', 'a place'],
    ['CLICK HERE TO GET THE QLN APP NOW', 'QLN', 'a headline'],
  ])('%s names no body %s (%s)', (text, name) => {
    expect(actorsOf(text).filter((a) => a.name === name && a.actorKind === 'organisation')).toEqual([])
  })

  it('goes on with the noun that the page calls it by', () => {
    const text = 'The KFA, the fishing watchdog, agreed. The watchdog said it would report on Monday.'
    expect(surfaces(text, named(text, 'KFA'))).toContain('description: The watchdog')
  })

  it('does not take a new clause for an apposition', () => {
    const text =
      'In a letter seen by the Corvale Herald, the authority said it would pay. The authority refused.'
    expect(surfaces(text, named(text, 'Corvale Herald')).filter((s) => s.includes('authority'))).toEqual([])
  })

  it('takes a delegation for its state', () => {
    const text = 'The Chilean delegation said it was ready.'
    expect(actorsOf(text).map((a) => a.name)).toEqual(['Chile'])
  })
})

describe('offices that are over', () => {
  it.each([
    [
      'Anton Belasko, who served as Vardania’s envoy from 2014 to 2019, said no.',
      'envoy',
      'former',
      'from 2014 to 2019',
    ],
    [
      'Helena Orsk, Keshet’s chief negotiator since 2028, said yes.',
      'chief negotiator',
      'current',
      'since 2028',
    ],
    [
      'Pel Arrow, who was foreign minister of Chile until last year, said no.',
      'foreign minister',
      'former',
      'until last year',
    ],
    ['Then-President Ilsa Morvane signed the paper.', 'President', 'former', null],
    ['Ex-envoy Ilsa Morvane signed the paper.', 'envoy', 'former', null],
    ['Acting mayor Ilsa Morvane signed the paper.', 'mayor', 'acting', null],
  ])('%s', (text, title, tense, term) => {
    const role = actorsOf(text).find((a) => a.actorKind === 'person')?.roles[0]
    expect([role?.title, role?.tense]).toEqual([title, tense])
    expect(role?.term ? text.slice(role.term.start, role.term.end) : null).toBe(term)
  })
})

describe('whom somebody speaks for', () => {
  it.each([
    ['President Helena Orsk of Chile said no.', 'Helena Orsk', 'Chile'],
    [
      'President Pel Arrow of Chile waved. Helena Orsk, his Omani counterpart, did not.',
      'Helena Orsk',
      'Oman',
    ],
    [
      'Drovan Kesk, managing director of Corvale Tramways, ruled that out.',
      'Drovan Kesk',
      'Corvale Tramways',
    ],
    ['Drovan Kesk of Chile said no.', 'Drovan Kesk', null],
  ])('%s', (text, name, side) => {
    expect(named(text, name)?.side ?? null).toBe(side)
  })
  it('a body of which only the head is heard takes part', () => {
    const text =
      'Drovan Kesk, managing director of Corvale Tramways, ruled that out. The company has offered 3 per cent.'
    expect(surfaces(text, named(text, 'Corvale Tramways'))).toEqual([
      'name: Corvale Tramways',
      'description: The company',
    ])
  })
  it('a union of two trades has one name', () => {
    const text = "The Carters' and Boatmen's Union (CBU) wants 7 per cent, and the CBU will not wait."
    expect(named(text, "Carters' and Boatmen's Union")?.mentions.map((m) => m.form)).toEqual([
      'name',
      'acronym',
      'acronym',
    ])
  })
})
