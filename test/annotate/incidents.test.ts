import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncidentAnnotation } from '../../src/model/annotation.ts'
import { markedText } from '../support/marked-text.ts'
import { read } from '../support/build-article.ts'

const incidentsOf = (text: string): readonly IncidentAnnotation[] =>
  read(text, { publishedAt: '2031-05-21' }).found.incident

describe('incidents are found with their clause', () => {
  const rows: [string, string][] = [
    ['attack', '⟦Vardanian forces struck three Keshet towns on Monday, killing a child⟧, officials said.'],
    ['attack', '⟦In Port Ambry, a drone hit an apartment building⟧, according to the mayor.'],
    ['attack', 'The ministry said ⟦Keshet fired 20 rockets at the harbour⟧.'],
    ['attack', '⟦The Ambry region came under several waves of attacks⟧.'],
    ['attack', '⟦Keshet has widened the war, launching drone strikes across northern Vardania⟧.'],
    ['interception', '⟦The navy intercepted two drones over the strait⟧.'],
    ['arrest', 'The agency said ⟦it had arrested two port officials⟧.'],
    ['search', '⟦Some 30 searches were carried out by the port police⟧.'],
    ['capture', '⟦Keshet troops captured the town of Oslan⟧.'],
    ['annexation', 'They discussed ⟦Oslan, annexed in 2014⟧.'],
    ['invasion', 'Much has changed since ⟦Vardania’s invasion of Oslan in 2022⟧.'],
    ['deployment', '⟦President Tavi Renholt announced the deployment of two submarines⟧.'],
    ['protest', '⟦Thousands of people took to the streets⟧.'],
    ['strike', '⟦A 55,000-member strike began on Friday⟧.'],
    ['attack', '⟦The trawler was fired on off Port Ambry⟧.'],
    ['attack', '⟦Gunmen opened fire on a bus, killing nine⟧.'],
    ['collision', '⟦A Keshti vessel rammed a patrol boat near Oslan on Monday⟧.'],
    ['collision', '⟦Two ferries collided off Port Ambry, killing four people⟧.'],
    ['sinking', '⟦Their boats were sunk in November⟧.'],
    ['accident', '⟦A barge capsized near Oslan⟧.'],
    ['accident', '⟦The tanker ran aground off Oslan⟧.'],
    ['seizure', '⟦The coastguard boarded a tanker in the strait⟧.'],
    ['clash', '⟦Rebels clashed with soldiers near Oslan, leaving six dead⟧.'],
    ['clash', '⟦Clashes broke out between police and protesters in Oslan⟧.'],
    ['clash', '⟦The two navies exchanged fire near the bank⟧.'],
    ['overflight', 'Keshet accused ⟦Vardania of flying a drone over its naval base⟧.'],
    ['incursion', '⟦Fighter jets violated Vardanian airspace⟧.'],
    ['sabotage', '⟦Saboteurs cut an undersea cable last month⟧.'],
    ['expulsion', '⟦Keshet expelled three diplomats⟧.'],
    ['closure', '⟦Keshet closed its border on Monday⟧.'],
    ['deployment', '⟦The navy raised its patrols from two cutters to six⟧.'],
    ['deployment', '⟦Keshet has 14 patrol vessels near the bank⟧.'],
    ['deployment', '⟦Keshet sent three warships to the strait⟧.'],
    ['strike', '⟦Dock workers walked off the job on Monday⟧.'],
    ['strike', '⟦Postal workers launched a 32-day strike last November⟧.'],
    ['strike', '⟦Nurses staged a one-day walkout on Monday⟧.'],
    ['strike', '⟦Crane drivers have been on indefinite strike since May 5⟧.'],
    ['seizure', '⟦Keshet seized a Vardanian tanker in the strait on Monday⟧.'],
    ['seizure', '⟦The navy detained two fishing boats near Oslan on Monday⟧.'],
    ['capture', '⟦Keshti forces took the village of Oslan on Sunday⟧.'],
    ['attack', '⟦Shells landed on a market in Oslan on Monday⟧.'],
    ['attack', '⟦A missile slammed into a hotel in Oslan, killing two people⟧.'],
    ['offensive', '⟦Keshet has widened its offensive around Oslan⟧.'],
    ['interception', '⟦The navy intercepted a missile fired from Oslan on Sunday⟧.'],
    ['strike', '⟦A strike by crane drivers went into its second week⟧.'],
    ['protest', '⟦Thousands of people marched through the capital⟧.'],
    ['disaster', '⟦Floods killed 14 people in the north⟧.'],
    ['fire', '⟦Fire swept through a hotel, killing 76⟧.'],
    ['explosion', '⟦An explosion rocked the harbour⟧.'],
    ['attack', '⟦300 people were killed in airstrikes on Monday⟧.'],
    ['attack', '⟦Keshti airstrikes killed at least 55 people in Oslan⟧, medics said.'],
    ['attack', '⟦Militant groups continue to launch rocket fire at Keshet⟧.'],
    ['killing', '⟦Keshet killed rebel leader Tavi Renholt in July⟧.'],
    ['killing', '⟦His brother was killed by the Keshti military in Oslan⟧.'],
    ['killing', '⟦Brann Tallis was shot dead near Oslan on Wednesday⟧, police said.'],
    ['attack', '⟦An attacker with a knife targeted revellers at a street party in Oslan⟧.'],
    ['execution', '⟦Keshet executed three men convicted of spying⟧.'],
    ['blockade', 'They sent aid to Oslan before ⟦Keshet imposed a blockade on the town⟧.'],
    ['strike', '⟦Dock workers began a series of walkouts in January⟧.'],
    ['strike', '⟦Thousands of workers at the port went on strike on Monday⟧.'],
    [
      'strike',
      '⟦An all-out strike over pay, which the union says could cost dockers £8,000 a year, began on 11 March⟧.',
    ],
    ['protest', '⟦They were picketing outside the three depots on Tuesday⟧.'],
    ['protest', '⟦Protesters disrupted a ceremony for the new mayor⟧.'],
    ['invasion', '⟦Keshti forces invaded on Sunday⟧.'],
    ['hostage-taking', '⟦Ilsa Morvane was taken hostage by rebels in Port Ambry on October 7, 2029⟧.'],
    ['attack', 'The charity recorded ⟦two deadly attacks on its facilities in April⟧.'],
    ['attack', 'Much has changed since ⟦the Brannoch attacks of 7 October 2029⟧.'],
    ['attack', '⟦Keshet hit Vardania with 367 drones and missiles⟧, according to a spokesman.'],
    ['attack', '⟦A Keshti unit attacked the medical convoy in Sundre⟧.'],
    ['attack', '⟦More than 100 students stormed the building⟧.'],
    ['attack', 'Members criticised ⟦Friday’s raid on the union’s offices⟧.'],
    ['attack', '⟦The ministry later announced a successful strike on a missile plant in Oslan⟧.'],
    ['interception', 'The ministry said ⟦its air defences shot down 110 Keshti drones overnight⟧.'],
    ['offensive', '⟦Keshet launched a military campaign in Oslan⟧.'],
    ['killing', 'Nobody was charged over ⟦the killing on 23 March of 15 paramedics⟧.'],
    ['killing', '⟦Brann Tallis and Ilsa Morvane were shot and killed as they left a museum⟧.'],
    ['arrest', '⟦Both activists were barred from the hearing and subsequently arrested⟧.'],
    ['arrest', '⟦An activist arrested and detained in Sundre was found near the border⟧.'],
    ['arrest', '⟦The two men were taken into custody on Friday⟧.'],
    ['expulsion', '⟦He was deported from Vardania on Friday⟧.'],
    ['killing', '⟦The man shot dead two Keshti embassy staffers in Corvale⟧.'],
    ['offensive', '⟦Around a week ago, the Keshti armed forces launched a new major offensive in Oslan⟧.'],
    ['offensive', '⟦The navy has grown bolder, launching sea and air offensives near Oslan⟧.'],
    ['attack', '⟦Four members of its crew had been killed in a strike on a depot near Oslan⟧.'],
    ['accident', '⟦Two sailors were killed after a navy sailboat crashed into a bridge⟧.'],
    ['attack', 'The governor said ⟦Oslan was under Keshti attack⟧.'],
    ['protest', '⟦Seven hundred protesters gathered outside the ministry⟧.'],
    ['blockade', '⟦Keshet blocked all food and fuel from entering Oslan in March⟧.'],
    ['protest', '⟦Thousands of farmers protested in Oslan against the levy⟧.'],
    ['protest', '⟦Protesters supporting the striking dockers disrupted a ceremony for the mayor⟧.'],
  ]
  it.each(rows)('finds the %s of %s', (type, marked) => {
    const { text, spans } = markedText(marked)
    const found = incidentsOf(text)
    expect(found.map((i) => i.type)).toEqual([type])
    expect(found.map((i) => text.slice(i.spans[0].start, i.spans[0].end))).toEqual(
      spans.map((s) => text.slice(s.start, s.end)),
    )
  })
})

describe('what is no incident, or not told as done, is left out', () => {
  const rows: [string, string][] = [
    ['a deal that is struck', 'The envoys struck a deal in Oslan.'],
    ['an attack on a plan', 'He repeated his attack on the proposal.'],
    ['talks that are launched', 'Keshet launched talks with Vardania.'],
    ['a target that is hit', 'Exports hit a record and tariffs struck growth.'],
    ['a chance that is seized', 'Vardania seized the opportunity.'],
    ['a threat', 'Keshet threatened to shell the port.'],
    ['a plan', 'Vardania plans to invade Oslan.'],
    ['what could be', 'Keshet could bomb the port.'],
    ['what will be', 'Keshet will deploy 200 troops.'],
    ['what is denied', 'Keshet denied that its jets bombed the port.'],
    ['what did not happen', 'The jets did not bomb the port.'],
    ['a condition', 'If Keshet shells the port, the talks end.'],
    ['a question', 'Who bombed the port?'],
    ['a demand', 'Vardania demanded that Keshet pull its patrols back from the bank.'],
    ['people held', 'Each side will release 240 detained members of crews.'],
    ['a chance', 'There is a chance of an attack on the port.'],
    ['what is ruled out', 'Keshet would not risk the pact by launching a strike on the port.'],
    ['the toll of a war', 'It began a war that has killed 20,000 people.'],
    ['an order that is executed', 'The ministry executed its plan.'],
    ['a name that is a verb', 'The Hang Index rose in Oslan.'],
    ['a quarrel in words', 'The two ministers clashed over the levy.'],
    ['markets', 'Stocks rallied on Monday and shares crashed.'],
    ['a match', 'The Rovers attacked from the start and shot wide.'],
    ['a bill that is killed', 'The vote killed the bill and dealt a blow to the ministry.'],
    ['critics who are hit', 'The minister hit back at critics and blasted the company.'],
    ['a warning', 'They warned of a planned attack on the port.'],
    ['lorries over a border', 'Aid lorries started to cross the border on Monday.'],
    ['penalties', 'Vardania targeted the tanker fleet with 100 new sanctions.'],
    [
      'a toll since the start',
      'Since the start of the war, more than 4,300 islanders have been killed in Oslan.',
    ],
    ['a siren', 'The air raid siren went off at noon.'],
    ['pictures', 'Two men were captured on surveillance footage in Oslan.'],
    ['a habit', 'The army says it only targets depots.'],
    ['a way to live', 'His house arrest was lifted on Monday.'],
    ['a deal that is sabotaged', 'They accused the minister of sabotaging a deal.'],
    ['a rule of life', 'Nobody knows why a person is detained or released in Oslan.'],
    ['whoever leaves a place', 'He saw a man walk out of a nightclub and a woman walked out of the bar.'],
    ['a storm', 'When Hurricane Odette hit the Oslan area, the banks were closed.'],
    [
      'a deal struck with people',
      'Keshet kept the bargain that the ministry struck with a group of migrants.',
    ],
    ['a kind of people', 'He spoke of those detained in camps by the militia.'],
    ['attacks on nobody', 'Their attacks continued and the people held a rally.'],
    ['what is repeated', 'Keshet has previously carried out raids on depots.'],
    ['power that is lost', 'Keshet destroyed its own military power.'],
    [
      'a burglary',
      'Two burglars were arrested in Oslan on Friday after a heist, and the jury heard of another burglary.',
    ],
    ['an attack that is only alluded to', 'They spoke about the Keshti strikes on Oslan.'],
    ['a sum of years', 'Keshet has destroyed 663 planes and 283 depots since the campaign began.'],
    ['deeds that are no walkout', 'A student union member regretted my actions in 2030.'],
    ['people taken who are not named', 'Four of them were kidnapped in Oslan.'],
    ['killing in general', 'They spoke against the killing of civilians.'],
  ]
  it.each(rows)('leaves out %s', (_, text) => {
    expect(incidentsOf(text)).toEqual([])
  })
})

describe('incidents count their dead and wounded', () => {
  const rows: [string, number | null, number | null][] = [
    ['The blast killed two sailors and a child and wounded at least 41 others.', 3, 41],
    ['A drone hit a depot in Oslan, wounding four people, including two nurses.', null, 4],
    ['One sailor was killed in Corvale, and two were wounded when the shelling began.', 1, 2],
    ['Gunmen attacked a bus, killing dozens of people.', null, null],
    ['The attack that killed around 1,200 people has since killed 53,000 more.', 1200, null],
    ['The mayor, Oskar Lind, was murdered in 2020.', 1, null],
    ['Rebels attacked Oslan, killing around 1,200 and abducting 251 more.', 1200, null],
    ['At least 82 people were killed and 262 wounded in Keshti attacks on Oslan.', 82, 262],
  ]
  it.each(rows)('counts those in %s', (text, killed, wounded) => {
    expect(incidentsOf(text).map((i) => [i.killed, i.wounded])).toEqual([[killed, wounded]])
  })
})

describe('incidents keep only the fields that their own words tell', () => {
  const of = (text: string): IncidentAnnotation | undefined => incidentsOf(text)[0]

  it('takes no day of another event', () => {
    expect(of('Keshti forces struck the port of Oslan, ending the truce agreed on 3 May.')?.date).toBeNull()
    const two = incidentsOf('Three arrests in Oslan followed raids on two depots in April.')
    expect(two.map((i) => [i.type, i.date])).toEqual([['attack', '2031-04']])
    const both = incidentsOf('Keshet imposed a blockade on 2 March and resumed its strikes on Oslan.')
    expect(both.find((i) => i.type === 'attack')?.date ?? null).toBeNull()
    expect(of('Envoy Ilsa Morvane condemned Keshti strikes on Oslan in a Monday post.')).toBeUndefined()
    expect(of('On 3 May, Keshti forces resumed fighting, launching strikes on Oslan.')?.date).toBe(
      '2031-05-03',
    )
  })

  it('takes no home for the place and no sort of thing for one', () => {
    expect(of('Keshti troops fired shots at a group of envoys based in Oslan.')?.place).toBeNull()
    expect(of('Tavi Renholt was arrested during the Ambry course on Monday.')?.place).toBeNull()
  })

  it('takes no sort of attack and no body of people for a place', () => {
    expect(of('Ten people were killed in Keshti strikes on the harbour, medics said.')?.place).toBeNull()
    expect(
      of('On Monday, Keshti forces launched strikes on depots after raids from Oslan.')?.place,
    ).toBeNull()
  })

  it('takes no number for what was hit', () => {
    expect(of('A Keshti strike killed three in Oslan on Monday.')?.target).toBeNull()
  })

  it('counts nobody dead by arrests', () => {
    const found = incidentsOf('Keshet said it had killed 60 rebels in its raids and arrested 280 others.')
    expect(found.filter((i) => i.type === 'arrest')).toEqual([])
  })

  it('takes only those for a doer or a source who can be one', () => {
    expect(of('The three men were arrested on Monday by their own account.')?.actor).toBeNull()
    expect(of('Two boats were sunk off Oslan on Monday, the coastguard said.')?.claimedBy?.text).toBe(
      'the coastguard',
    )
    expect(of('Thousands of Keshtis took to the streets of Oslan.')?.actor?.actor ?? null).toBeNull()
  })

  it('adds no tolls of two events', () => {
    expect(
      of('An attack on a school killed nine people and a raid that followed killed 12 people.')?.killed,
    ).not.toBe(21)
  })

  it('leaves harm by something else apart', () => {
    const found = incidentsOf(
      'An attack on the port killed 26 people. At least 2,000 people were killed in the quake.',
    )
    expect(found.map((i) => i.killed)).toEqual([26, 2000])
  })
})

describe('clauses on one incident are joined', () => {
  it('keeps the attack that a campaign answers, with its toll, apart from the campaign', () => {
    const found = incidentsOf(
      'Keshet launched a military campaign in Oslan in response to Brannoch’s attack on 3 March 2029, in which some 90 islanders were killed and 40 more were taken hostage.',
    )
    expect(found.map((i) => [i.type, i.killed, i.date])).toEqual([
      ['offensive', null, null],
      ['attack', 90, '2029-03-03'],
    ])
  })

  it('keeps an advance and a town that was taken apart', () => {
    const found = incidentsOf(
      'Keshti troops were attacking Vardania along the front and Keshet’s forces had captured the town of Oslan.',
    )
    expect(found.map((i) => i.type)).toEqual(['attack', 'capture'])
  })

  it('keeps tolls of two places apart', () => {
    const found = incidentsOf(
      'Four people were killed in an attack in the Oslan region. At least three people were killed in the Ambry region.',
    )
    expect(found.map((i) => i.killed)).toEqual([4, 3])
  })

  it('joins protests that were told before', () => {
    const found = incidentsOf(
      'Thousands of farmers protested in Oslan on Monday. Students had started the protests.',
    )
    expect(found.length).toBe(1)
  })

  it('adds what the next sentences tell of the harm', () => {
    const [one, ...more] = incidentsOf(
      'In Oslan, a rocket hit a school. A boy was killed. Five other people were reported wounded.',
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({ killed: 1, wounded: 5, place: 'Oslan', target: 'school' })
    expect(one?.spans).toHaveLength(3)
  })
  it('keeps a second blow on the same target apart', () => {
    expect(
      incidentsOf('A drone hit a depot in Oslan. A second drone hit the same depot on Friday.'),
    ).toHaveLength(2)
  })
  it('takes what was hit to act in the same scene', () => {
    const found = incidentsOf(
      'A patrol ship fired on a trawler off Oslan.\n\nKeshet says the trawler rammed its ship.',
    )
    expect(found.map((i) => i.spans.length)).toEqual([2])
  })
  it('takes a toll in the next paragraph for that of the only event', () => {
    const found = incidentsOf(
      'A rocket hit a school in Oslan. The fire was put out.\n\nOfficials were at work. Four people were killed.',
    )
    expect(found.map((i) => i.killed)).toEqual([4])
  })
  it('takes a summary and the full account for one', () => {
    const found = incidentsOf(
      'Keshet forces pounded four Vardanian towns overnight.\n\nTalks go on.\n\nKeshet forces struck four Vardanian towns, killing a child.',
    )
    expect(found.map((i) => [i.killed, i.spans.length])).toEqual([[1, 2]])
  })
})

describe('any text is read', () => {
  const parts = fc.constantFrom(
    ...'Keshti forces Keshet Oslan rebels the a his mayor Tavi Renholt killed wounded struck attack attacks strike began on at in by of and , . which said 12 dozens people workers was were shot dead stabbed after before Monday when'.split(
      ' ',
    ),
  )
  it('without an error, in spans of the text', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = `${words.join(' ')}.`
        for (const incident of incidentsOf(text)) {
          for (const span of incident.spans) {
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          expect(incident.killed === null || incident.killed >= 0).toBe(true)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe('what stands around an event is not taken for its own', () => {
  const one = (text: string): IncidentAnnotation | undefined => incidentsOf(text)[0]

  it('takes a night by the day it goes over into, and none counted from a page that tells of the day before', () => {
    expect(one('Keshet fired 40 drones at Oslan overnight into Tuesday.')?.date).toBe('2031-05-19/2031-05-20')
    expect(one('Talks ended on Tuesday. Keshet fired 40 drones at Oslan overnight.')?.date).toBeNull()
    expect(one('Keshet fired 40 drones at Oslan overnight.')?.date).toBe('2031-05-20/2031-05-21')
  })

  it('takes no place where something came from, nor that of a reason', () => {
    expect(one('Keshet fired three rockets from the Ambry Strip on Monday.')?.place ?? null).toBeNull()
    expect(one('Keshet fired missiles at the port in response to crimes in Oslan.')?.place ?? null).toBeNull()
  })

  it('takes neither a war for a doer nor a reason for a target', () => {
    expect(one('Hostilities damaged the clinic in Oslan on Monday.')?.actor ?? null).toBeNull()
    expect(one('Vardania launched strikes on Monday in response to the raid.')?.target ?? null).toBeNull()
  })

  it('leaves out what is none or so day by day', () => {
    expect(incidentsOf('The ministry said no land has been seized in Oslan.')).toEqual([])
    expect(incidentsOf('On average 76 people are killed every day in Vardania.')).toEqual([])
  })

  it('keeps two units and two counts apart', () => {
    const text =
      'Battlegroup West destroyed four enemy vehicles near Oslan on Monday. Battlegroup South destroyed nine enemy vehicles near Ambry on Monday.'
    expect(incidentsOf(text)).toHaveLength(2)
  })

  it('reads an attack that is called the largest on a town', () => {
    const text =
      'Keshet fired 40 drones at Oslan. In the western city of Port Ambry, Mayor Brann Tallis called the attack the largest on the city.'
    expect(incidentsOf(text).map(({ place }) => place)).toContain('Port Ambry')
  })
})
