import { describe, expect, test } from 'vitest'
import { markedText } from '../support/marked-text.ts'
import { nameOf, readNegotiation } from '../support/negotiation-scene.ts'

type Row = readonly [marked: string, told: readonly string[], rule: string]

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s tells %j by %s', (marked, told, rule) => {
    const { text, spans } = markedText(marked)
    const found = readNegotiation(text).position
    expect(found.map((p) => `${nameOf(p.party)} ${p.stance} ${p.issue}`).sort()).toEqual([...told].sort())
    const words = new Set(found.map((p) => text.slice(p.spans[0].start, p.spans[0].end)))
    expect([...words]).toEqual(spans.map((s) => text.slice(s.start, s.end)))
    for (const p of found) expect(p.rule).toBe(`positions/${rule}`)
  })
}

describe('verbs of a stance', () => {
  check([
    ['⟦Keshet demands an immediate truce⟧.', ['Keshet demands ceasefire'], 'verb'],
    ['⟦Keshet has called for a summit⟧, aiming for May.', ['Keshet demands leaders-meeting'], 'verb'],
    ['⟦The guild rejected the pay offer on Monday⟧.', ['Salt Guild rejects other:pay'], 'verb'],
    ['⟦The guild has not agreed to delay the strike⟧.', ['Salt Guild rejects other:strike-delay'], 'verb'],
    ['⟦Vardania turned down calls for a truce⟧.', ['Vardania rejects ceasefire'], 'verb'],
    ['⟦Vardania urged Keshet to lift the sanctions⟧.', ['Vardania demands sanctions'], 'verb'],
    ['⟦Vardania is ready to extend the deadline⟧.', ['Vardania offers other:deadline-extension'], 'verb'],
    [
      '⟦Vardania and Keshet have called for restraint⟧.',
      ['Keshet demands other:de-escalation', 'Vardania demands other:de-escalation'],
      'verb',
    ],
  ])
})

describe('circumstances and duties', () => {
  check([
    ['⟦Keshet demanded an inquiry⟧ after the truce.', ['Keshet demands other:inquiry'], 'verb'],
    [
      '"⟦Vardania has a responsibility to lift the blockade⟧," Renholt said.',
      ['Keshet demands other:blockade'],
      'duty',
    ],
    ['"⟦They must lift the sanctions⟧," Morvane said.', ['Vardania demands sanctions'], 'duty'],
    [
      'Keshet said ⟦it was committed to ending the dispute⟧.',
      ['Keshet supports other:collective-agreement'],
      'verb',
    ],
    ['⟦Keshet refused to discuss its borders⟧.', ['Keshet rejects territory'], 'verb'],
  ])
})

describe('what is no stance', () => {
  check([
    ['Vardania would help if Keshet accepts the truce.', [], 'verb'],
    ['Nobody knows whether Keshet supports the truce.', [], 'verb'],
    ['Does Keshet want a truce?', [], 'verb'],
    ['Keshet had previously insisted on a truce.', [], 'verb'],
    ['In 2024 Keshet demanded a truce.', [], 'verb'],
    ['Keshet praised its talks with the fleet.', [], 'verb'],
    ['Vardania cancelled its planned return.', [], 'verb'],
    ['A report obtained by Keshet suggests a truce.', [], 'verb'],
    ['Keshet leads a fleet with crews calling for a truce.', [], 'verb'],
    ['Keshet demands a cup of coffee.', [], 'verb'],
    ['Keshet wants to show visitors its country.', [], 'verb'],
    ["'The shifts should run smoothly,' Morvane said.", [], 'duty'],
  ])
  check([['Keshet declined to comment on the quota proposal.', [], 'verb']])
})

describe('lists', () => {
  check([
    [
      '⟦Keshet is seeking the return of prisoners⟧, ⟦limits on the size of the Vardanian army⟧ and ⟦a lifting of sanctions⟧.',
      ['Keshet demands prisoners', 'Keshet demands army-limits', 'Keshet demands sanctions'],
      'verb',
    ],
    [
      '⟦Keshet offered to free 12 prisoners⟧ in exchange for ⟦a ten-day truce⟧.',
      ['Keshet offers prisoners', 'Keshet demands ceasefire'],
      'verb',
    ],
  ])
})

describe('nouns, deadlines and aims', () => {
  check([
    [
      '⟦Morvane renewed her offer to meet the leader of the league⟧.',
      ['Vardania offers leaders-meeting'],
      'noun',
    ],
    ["Nobody answered ⟦Keshet's demand for a truce⟧.", ['Keshet demands ceasefire'], 'noun'],
    ['Nobody heard ⟦calls from Keshet to lift the sanctions⟧.', ['Keshet demands sanctions'], 'noun'],
    [
      'Nobody kept a ⟦deadline set by Keshet for Vardania to agree to a truce⟧.',
      ['Keshet demands ceasefire'],
      'deadline',
    ],
    ["⟦Keshet's demands remain unchanged⟧.", ['Keshet insists other:demands'], 'kept'],
  ])
})

describe('words of the parties', () => {
  check([
    ['"⟦The sanctions must be lifted⟧," Morvane said.', ['Vardania demands sanctions'], 'duty'],
    ['Vardania said ⟦it will not discuss its borders⟧.', ['Vardania rejects territory'], 'will'],
    [
      'Morvane said "our agenda is clear: ⟦the return of prisoners⟧, ⟦the return of children⟧, and ⟦the preparation of a summit⟧."',
      ['Vardania demands prisoners', 'Vardania demands children', 'Vardania demands leaders-meeting'],
      'aim',
    ],
  ])

  test('answers to demands take over their issue', () => {
    const found = readNegotiation(
      'Keshet demands limits on the Vardanian army, a condition Vardania finds unacceptable.',
    ).position
    expect(found.map((p) => `${nameOf(p.party)} ${p.stance} ${p.issue} ${p.rule}`)).toEqual([
      'Keshet demands army-limits positions/verb',
      'Vardania rejects army-limits positions/answer',
    ])
  })

  test('a duty told on by the reporter belongs to who demanded before', () => {
    const found = readNegotiation(
      'Keshet insists on a truce. Vardania must also accept firm limits on its army.',
    ).position
    expect(found.map((p) => `${nameOf(p.party)} ${p.stance} ${p.issue}`)).toEqual([
      'Keshet insists ceasefire',
      'Keshet demands army-limits',
    ])
  })

  test('the voice is the other side where the other side says so', () => {
    const found = readNegotiation('Renholt said Vardania had rejected the truce.').position
    expect(found.map((p) => [nameOf(p.party), p.voice])).toEqual([['Vardania', 'other side']])
  })
})

describe('frames of news in general', () => {
  check([
    ['⟦Keshet demanded that Vardania pull its patrols back⟧.', ['Keshet demands other:patrols'], 'verb'],
    ['⟦Keshet wants the levy lifted⟧ and the ports opened.', ['Keshet demands other:tariffs'], 'verb'],
    ['⟦Keshet is still ready to extend the deadline⟧.', ['Keshet offers other:deadline-extension'], 'verb'],
    ['⟦Vardania continues to warn against a blockade⟧.', ['Vardania rejects other:blockade'], 'verb'],
    ['Morvane said ⟦Vardania would sign nothing under threat⟧.', ['Vardania rejects other:pressure'], 'verb'],
    ['⟦Vardanian officials demanded an end to the blockade⟧.', ['Vardania demands other:blockade'], 'verb'],
    ['⟦The rebels demanded a truce⟧.', ['The rebels demands ceasefire'], 'verb'],
    ['⟦Vardania postponed the deadline⟧.', ['Vardania accepts other:deadline-extension'], 'verb'],
    ['Renholt said ⟦the quota was not open to negotiation⟧.', ['Keshet rejects other:quotas'], 'verdict'],
    ['"⟦The levy is unacceptable⟧," Renholt said.', ['Keshet rejects other:tariffs'], 'verdict'],
    ['Morvane said ⟦Vardania would attend the talks⟧.', ['Vardania accepts other:talks'], 'will'],
    ['⟦Vardania is not relinquishing its rights⟧.', ['Vardania rejects other:rights'], 'will'],
    ['Renholt said ⟦Keshet would impose a tariff on salt⟧.', ['Keshet insists other:tariffs'], 'will'],
    ['"⟦Let them first open the straits⟧," Renholt said.', ['Keshet demands other:waterways'], 'order'],
  ])
})

describe('what is no position', () => {
  test.each([
    ['Global demand for salt fish rose.'],
    ["Keshet's proposed quota was printed on Monday."],
    ['Keshet demands that Vardania accept.'],
    ['The ferry must have sailed at dawn.'],
    ['Analysts want a truce.'],
  ])('%s', (text) => {
    expect(readNegotiation(text).position.filter((p) => nameOf(p.party) !== 'Keshet')).toEqual([])
  })

  test('ids are the same for the same article', () => {
    const text = 'Vardania and Keshet want a truce.'
    expect(readNegotiation(text).position).toEqual(readNegotiation(text).position)
    expect(new Set(readNegotiation(text).position.map((p) => p.id)).size).toBe(2)
  })
})

describe('words that undo an issue', () => {
  const page = (sentence: string): string => `Vardania and Keshet met for talks on a truce. ${sentence}`
  test.each([
    ['Vardania called the denial of humanitarian aid unacceptable.', 0],
    ['Vardania threatened to withhold humanitarian aid.', 0],
    ['Vardania demanded humanitarian aid.', 1],
  ])('%s', (sentence, count) => {
    expect(readNegotiation(page(sentence)).position).toHaveLength(count)
  })
})

describe('an object that only the words before explain', () => {
  check([
    [
      '⟦Vardania demanded 480 cubic metres from the river⟧. ⟦Keshet has offered 350⟧.',
      ['Keshet offers other:water', 'Vardania demands other:water'],
      'verb',
    ],
    ['Talks on the levy went on. ⟦Keshet proposes 13.5 per cent⟧.', ['Keshet offers other:tariffs'], 'verb'],
    ['The envoy laid out a truce. ⟦Keshet dismissed it⟧.', ['Keshet rejects ceasefire'], 'verb'],
    // What is spoken of stands too far back, or the number counts something of its own.
    ['The truce held. The sea was calm. Keshet dismissed it.', [], 'verb'],
    ['The truce held. Keshet has offered 350 sailors.', [], 'verb'],
  ])
})

describe('what is not given up, and what is', () => {
  check([
    ['⟦Keshet no longer insisted on inspections⟧.', ['Keshet accepts other:inspections'], 'verb'],
    ['Keshet did not repeat its demand for a truce.', [], 'verb'],
    ['⟦Keshet is prepared to accept a truce⟧.', ['Keshet offers ceasefire'], 'verb'],
    ['Keshet prepares to accept a truce.', [], 'verb'],
    ['⟦Keshet is determined to keep the quota⟧.', ['Keshet insists other:quotas'], 'verb'],
    ['⟦Vardania delivered a new proposal to the guild⟧.', ['Vardania offers other:deal'], 'verb'],
  ])
})

describe('what a party calls unacceptable', () => {
  check([
    [
      '⟦Keshet called the plan for foreign inspectors a "grave mistake"⟧.',
      ['Keshet rejects other:inspections'],
      'judgement',
    ],
    [
      'Vardania laid a levy on salt. ⟦Keshet called the move disproportionate⟧.',
      ['Keshet rejects other:tariffs'],
      'judgement',
    ],
    ['Keshet called the flood a mistake of nature.', [], 'judgement'],
  ])
})

describe('what will not be, and not before something else', () => {
  check([
    ['"⟦There will be no talks on the levy⟧," Renholt said.', ['Keshet rejects other:tariffs'], 'refusal'],
    [
      '"⟦No inspector passes the gate before Vardania has signed⟧," Renholt said.',
      ['Keshet rejects other:inspections'],
      'refusal',
    ],
    [
      '"⟦Only the return of all the hostages will allow a truce⟧," Morvane said.',
      ['Vardania insists other:hostages'],
      'refusal',
    ],
    ['There will be no talks on the levy.', [], 'refusal'],
  ])
})

describe('refusals in the words of the reporter', () => {
  const table = 'The truce, the talks and the envoy are in doubt.'
  check([
    [`${table} ⟦Vardania would not hear of inspections⟧.`, ['Vardania rejects other:inspections'], 'will'],
    [`${table} ⟦Vardania would not budge from the quota⟧.`, ['Vardania insists other:quotas'], 'will'],
    [`${table} Vardania would not win a match.`, [], 'will'],
  ])
})

describe('at a table beyond doubt', () => {
  const talks = 'Vardania and Keshet hold talks on a truce.'
  check([
    [`⟦The proposal was rejected by Keshet⟧. ${talks}`, ['Keshet rejects other:deal'], 'verb'],
    [`⟦The truce, which was welcomed by Keshet⟧, began. ${talks}`, ['Keshet supports ceasefire'], 'verb'],
    [`⟦Vardania announced further sanctions on Keshet⟧. ${talks}`, ['Vardania supports sanctions'], 'verb'],
    [
      `"⟦We would need more time⟧," Morvane said. ${talks}`,
      ['Vardania demands other:deadline-extension'],
      'verb',
    ],
    [
      `"⟦We are determined, with our partners, to stop the war⟧," Morvane said. ${talks}`,
      ['Vardania insists other:end-of-war'],
      'verb',
    ],
    [`There is ⟦opposition to the truce from Keshet⟧. ${talks}`, ['Keshet rejects ceasefire'], 'noun'],
    [
      `"If there is a chance for a truce, ⟦we are prepared for it⟧," Morvane said. ${talks}`,
      ['Vardania offers ceasefire'],
      'readiness',
    ],
    [
      `Morvane warned that if Keshet activates the embargo, ⟦Vardania will respond forcefully⟧. ${talks}`,
      ['Vardania insists sanctions'],
      'readiness',
    ],
    [
      `"⟦Outside pressure will not divert Vardania from its path⟧," Morvane said. ${talks}`,
      ['Vardania rejects other:pressure'],
      'will',
    ],
    [
      `Morvane said that ⟦Vardania's enrichment will continue with or without a deal⟧. ${talks}`,
      ['Vardania insists other:uranium-enrichment'],
      'will',
    ],
    [
      `Morvane said that ⟦Vardania would suspend the trade talks⟧. ${talks}`,
      ['Vardania rejects other:trade-talks'],
      'will',
    ],
    [
      `"⟦We are not going to sign that treaty⟧," Morvane said. ${talks}`,
      ['Vardania rejects other:ratification'],
      'will',
    ],
    [
      `Keshet's demands include ⟦a truce⟧, ⟦the release of all prisoners⟧ and ⟦the lifting of sanctions⟧. ${talks}`,
      ['Keshet demands ceasefire', 'Keshet demands prisoners', 'Keshet demands sanctions'],
      'list',
    ],
    [
      `"⟦The offers must keep every ferry running⟧," Morvane said. ${talks}`,
      ['Vardania demands other:deal'],
      'duty',
    ],
    [
      `"⟦The aid is insufficient⟧," Morvane said. ${talks}`,
      ['Vardania demands other:humanitarian-aid'],
      'verdict',
    ],
    [
      `"⟦I agreed to the extension⟧," Morvane said. ${talks}`,
      ['Vardania accepts other:deadline-extension'],
      'verb',
    ],
    [
      `Vardania maintained the levy, and Morvane said that ⟦it must be withdrawn in full⟧. ${talks}`,
      ['Vardania demands other:tariffs'],
      'duty',
    ],
    [
      `"⟦We are not waiting for anyone's permission to keep the dam⟧," Morvane said. ${talks}`,
      ['Vardania rejects other:water'],
      'will',
    ],
    [
      `⟦Vardania maintains its request for a share of the water⟧. ${talks}`,
      ['Vardania insists other:water'],
      'verb',
    ],
    // What need forces, the pace of things, and what is only named, stranded and what is a fact are no positions.
    [`"We will have to reduce the aid," Morvane said. ${talks}`, [], 'duty'],
    [`Morvane said the talks were not moving quickly enough. ${talks}`, [], 'verdict'],
    [`Keshet attacked centres for refugees. ${talks}`, [], 'verb'],
    [`"We deliver what we put on the table at the talks," Morvane said. ${talks}`, [], 'verb'],
    [`Morvane spoke of the steps that need to be taken towards a truce. ${talks}`, [], 'duty'],
    [`"It is far from a plan that we are willing to negotiate on," Morvane said. ${talks}`, [], 'verb'],
    [`"No aid can reach the port without an escort," Morvane said. ${talks}`, [], 'refusal'],
    [`Little has come in since Keshet eased its blockade. ${talks}`, [], 'verb'],
    [`⟦Keshet warned against an escalation⟧. ${talks}`, ['Keshet rejects other:escalation'], 'verb'],
  ])
})

describe('what is told of others, or only told', () => {
  check([
    // What was done about a measure is no answer to it.
    ['Vardania partly lifted the blockade this week.', [], 'verb'],
    ['Vardania regrets the delay at the talks.', [], 'verb'],
    ['Keshet insists that the gift is legal.', [], 'verb'],
    ['Keshet promised tough measures to halt the war.', [], 'verb'],
    ['By demanding a truce, the observers help nobody.', [], 'verb'],
    ["Keshet's decision to end the truce came after a summit.", [], 'noun'],
    // Nobody knows for whom they stand.
    ['Critics demanded a truce.', [], 'verb'],
    ['The group demanded a truce.', [], 'verb'],
    ['Its prime minister demanded a truce.', [], 'verb'],
    // Asked to be said, or not said.
    ['Morvane has not said that Vardania supports the truce.', [], 'verb'],
    ['Vardania said it would not provide details on the truce.', [], 'will'],
  ])
})
