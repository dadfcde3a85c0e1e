import { describe, expect, it } from 'vitest'
import type { MeetingAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

const day = { publishedAt: '2031-04-09' }
const meetingsOf = (text: string): readonly MeetingAnnotation[] => read(text, day).found.meeting

describe('who meets', () => {
  const partiesOf = (text: string): readonly (readonly (string | undefined)[])[] => {
    const { found } = read(text, day)
    return found.meeting.map((m) =>
      m.parties.map((who) => found.actor.find((a) => a.id === who.actor)?.name ?? who.text),
    )
  }
  it.each([
    [
      'Vardania’s navy left. Keshet’s navy left. Talks between Vardania and Keshet began on Friday. The parties have met five times in Oslan.',
      ['Vardania', 'Keshet'],
      'the two of the sentence before',
    ],
    [
      'The Harbour Board’s pilots left. Before a call between President Helena Orsk and President Pel Arrow on Monday, it rained.',
      ['Helena Orsk', 'Pel Arrow'],
      'who holds office, of whatever state',
    ],
    [
      'Vardania’s navy left. Keshet’s navy left. Lunmark’s navy left. Lunmark’s foreign minister made a suggestion to hold Keshet-Vardania talks on Friday. Keshet spoke. Vardania spoke.',
      ['Keshet', 'Vardania'],
      'who proposes is no third',
    ],
    [
      'Vardania’s navy left. Keshet’s navy left. The BBC held talks with Vardania and Keshet on Monday.',
      ['Keshet', 'Vardania'],
      'an outlet is none',
    ],
  ])('%s: %j (%s)', (text, parties) => {
    expect([...(partiesOf(text).at(-1) ?? [])].sort()).toEqual([...parties].sort())
  })
})

describe('meetings', () => {
  it.each([
    ['⟦Vardania has called for direct talks with Keshet⟧, hoping for an early end.', 'proposed', 'call for'],
    [
      '⟦Vardanian Foreign Minister Ilsa Morvane renewed her offer to meet with Keshet leader Tavi Renholt⟧, but nobody answered.',
      'proposed',
      'offer to',
    ],
    [
      '⟦Vardania has spurned all earlier offers of a face-to-face meeting with Keshet⟧.',
      'rejected',
      'offers turned down',
    ],
    ['⟦Vardania refused to meet Foreign Minister Ilsa Morvane⟧.', 'rejected', 'refused to'],
    [
      'She said ⟦a fresh round of fishing talks with Vardania is set for April 23 in Oslan⟧.',
      'scheduled',
      'set for',
    ],
    [
      '⟦The third round of talks between Vardania and Keshet will take place in Oslan on Friday⟧.',
      'scheduled',
      'future',
    ],
    [
      '⟦The second round of talks was likely to open in Oslan but could be held on April 24⟧.',
      'expected',
      'likely',
    ],
    [
      '⟦Delegations from Vardania and Keshet prepared to open a third round of talks⟧.',
      'expected',
      'prepared to',
    ],
    ['⟦Vardania and Keshet held talks in Oslan on Monday⟧.', 'held', 'past'],
    ['⟦Vardania will not attend the talks in Oslan⟧.', 'rejected', 'a refusal with its place'],
    ['⟦The talks in Oslan were cancelled⟧.', 'cancelled', 'called off'],
    ['⟦The summit in Oslan was postponed⟧.', 'postponed', 'put off'],
    [
      '⟦Vardania did not confirm the date for the next round of talks with Keshet⟧.',
      'uncertain',
      'not confirmed',
    ],
    ['⟦Vardania suspended trade talks with Keshet⟧.', 'postponed', 'suspended'],
    ['Morvane spoke after ⟦a call between Vardania and Keshet on Monday⟧.', 'held', 'after'],
  ])('%s is %s (%s)', (marked, status) => {
    const { text, spans } = markedText(marked)
    const found = meetingsOf(text)
    expect(found.map((m) => [m.status, text.slice(m.spans[0].start, m.spans[0].end)])).toEqual([
      [status, text.slice(spans[0]?.start, spans[0]?.end)],
    ])
  })

  it.each([
    [
      'A second round of talks that was to have begun on Thursday has been put off until Friday.',
      'postponed',
      'behind "that"',
    ],
    ['The first round of talks, held on Feb. 20 in Oslan, ended after three hours.', 'held', 'behind commas'],
    [
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet held talks. Vardania had asked for direct talks, but Keshet turned this down.',
      'rejected',
      'refused in the next clause',
    ],
    [
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet held talks. Talks will resume shortly.',
      'scheduled',
      'talks known before',
    ],
    [
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet held talks. He ruled out direct talks.',
      'rejected',
      'ruled out',
    ],
    [
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet held talks. Both sides agreed to meet again soon.',
      'scheduled',
      'agreed to meet',
    ],
    ['Three rounds of talks failed. No fourth round has been fixed.', 'uncertain', 'no round fixed'],
    ['No date has been set for a third round of talks.', 'uncertain', 'no date set'],
    [
      'President Tavi Renholt will not sit down with Prime Minister Dorin Asklo while ships stay in the bay.',
      'rejected',
      'will not sit down',
    ],
    [
      'President Tavi Renholt will meet Prime Minister Dorin Asklo only if the fleet withdraws.',
      'uncertain',
      'only if',
    ],
    [
      'Keshet insists that the cutters leave before its prime minister, Dorin Asklo, will meet President Tavi Renholt.',
      'uncertain',
      'before X will',
    ],
    ['Keshet is still reviewing whether to join the next round of fishing talks.', 'uncertain', 'whether to'],
    [
      'A fourth meeting of trade officials from Vardania and Keshet broke up in Oslan on Thursday.',
      'held',
      'broke up',
    ],
    [
      'Negotiations between Vardania and Keshet resumed in Oslan on April 6.',
      'held',
      'at the start of a sentence',
    ],
    ['Envoy Ilsa Morvane is due in Oslan on Wednesday.', 'scheduled', 'due in'],
    [
      'Prime Minister Dorin Asklo turned down the proposal of the President of Vardania to hold a meeting in April.',
      'rejected',
      'proposal of',
    ],
  ])('%s ends with one that is %s (%s)', (text, status) => {
    expect(meetingsOf(text).at(-1)?.status).toBe(status)
  })

  it.each([
    [
      'President Tavi Renholt met Prime Minister Dorin Asklo in Oslan on Monday.',
      'meeting with Prime Minister Dorin Asklo',
    ],
    ['The two teams spoke by video on 7 April.', 'video call'],
    ['Envoy Ilsa Morvane travelled to Oslan on Monday.', 'visit to Oslan'],
    [
      'President Tavi Renholt spoke by phone with Prime Minister Dorin Asklo on Monday.',
      'phone call with Prime Minister Dorin Asklo',
    ],
  ])('%s has a name that is a noun', (text, what) => {
    expect(meetingsOf(text)[0]?.what.startsWith(what)).toBe(true)
  })

  it('have no day where only a length of time is named', () => {
    const found = meetingsOf(
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet will hold talks within weeks.',
    )
    expect(found.map((m) => m.date)).toEqual([null])
  })

  it.each([
    ['Hopes for talks are low.', 'talks in passing'],
    ['The clerk answered calls from Vardania for the harbour to be reopened.', 'calls that are appeals'],
    ['The plant struggles to meet demand in Keshet.', 'meet without people'],
    ['Morvane told a news conference that the port would open.', 'a news conference'],
    ['They climbed the summit in a storm.', 'a mountain'],
    ['No talks were held.', 'none at all'],
    ['President Tavi Renholt spoke to the Corvale Herald on Monday.', 'words for print'],
    ['He told the meeting that the nets were empty.', 'a meeting named before'],
    ['The Corvale developer conference was held in Oslan on Monday.', 'a fair'],
    ['Thousands of people visited Keshet in March.', 'travellers'],
    ['Clerks asked fishermen about the visit of the envoy this week.', 'asked about a visit'],
    ['The board meeting of the Salt Bank was held in Oslan on Monday.', 'a meeting of a house'],
  ])('are not found in “%s” (%s)', (text) => {
    expect(meetingsOf(text)).toEqual([])
  })

  it('carry place, round, format and day', () => {
    const [meeting] = meetingsOf(
      'The third round of indirect talks between Vardania and Keshet was held in Oslan on April 7, 2031.',
    )
    expect(meeting).toMatchObject({
      place: 'Oslan',
      round: 3,
      format: 'indirect',
      date: '2031-04-07',
      status: 'held',
    })
  })

  it('are between both parts of a joined name', () => {
    const found = meetingsOf(
      'Keshet’s navy waited. Vardania’s navy waited. The Keshet-Vardania talks were held in Oslan on Monday.',
    )
    expect(found[0]?.parties.map((p) => p.text)).toEqual(['Keshet', 'Vardania'])
  })

  it.each([
    ['Vardania and Keshet held two-hour talks in Oslan on Monday.', 'two-hour'],
    ['Vardania and Keshet held talks in Oslan on Monday on the three-year-old war.', null],
  ])('%s took %s', (told, duration) => {
    expect(meetingsOf(`Keshet’s navy waited. Vardania’s navy waited. ${told}`)[0]?.duration).toBe(duration)
  })

  it('give one for each day that several rounds were held on', () => {
    const found = meetingsOf(
      'Previous rounds of talks were held in Oslan, on March 4, 2031 and March 18, 2031.',
    )
    expect(found.map((m) => m.date)).toEqual(['2031-03-04', '2031-03-18'])
  })

  it('give one for each member of a list of rounds', () => {
    const found = meetingsOf(
      'The sides have held rounds of talks. The first round took place in Oslan on March 4; the second, in Corvale on March 11; and the third, in Oslan on March 18.',
    )
    expect(found.filter((m) => m.round !== null).map((m) => [m.round, m.place, m.date])).toEqual([
      [1, 'Oslan', '2031-03-04'],
      [2, 'Corvale', '2031-03-11'],
      [3, 'Oslan', '2031-03-18'],
    ])
  })

  it('unite clauses about one meeting of the same status and day', () => {
    const found = meetingsOf(
      'The fourth round of talks between Vardania and Keshet will be held in Oslan on April 23. “The fourth round of talks will take place in Oslan on April 23,” Morvane wrote.',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.spans).toHaveLength(2)
  })

  it('name who meets and who leads', () => {
    const [meeting] = meetingsOf(
      'Vardania’s navy waited. Keshet’s navy waited. Brannoch’s navy waited. Vardania and Keshet held talks with Brannochi Foreign Minister Ilsa Morvane in Oslan.',
    )
    expect(meeting?.heads.map((h) => h.text)).toContain('Ilsa Morvane')
    expect(meeting?.parties).toHaveLength(3)
  })

  it('keep a choice of two days as one', () => {
    const [meeting] = meetingsOf(
      'The next round of talks may open in Oslan and could be held on April 24 or 25.',
    )
    expect(meeting?.date).toBe('[2031-04-24,2031-04-25]')
  })

  it('take a length from the clause or the sentence behind', () => {
    const hung = meetingsOf(
      'A Vardanian envoy spoke after a round of peace talks with Keshet on March 4, which lasted just 50 minutes.',
    )
    expect(hung[0]?.duration).toBe('just 50 minutes')
    const behind = meetingsOf(
      'Vardania and Keshet held a third round of talks in Oslan on March 4. The session lasted barely two hours.',
    )
    expect(behind[0]?.duration).toBe('barely two hours')
  })

  it('tell what both sides agreed behind them, and nothing that one side did', () => {
    const [meeting] = meetingsOf(
      'Vardania and Keshet held a third round of talks in Oslan on March 4. “We agreed to continue contacts,” the Keshti envoy said. Both countries had arranged for the exchange of 120 prisoners. The miners agreed to end a strike.',
    )
    expect(meeting?.outcomes).toEqual([
      'agreed to continue contacts',
      'had arranged for the exchange of 120 prisoners',
    ])
  })

  it('read such a meeting as the one spoken of before', () => {
    const found = meetingsOf(
      'A summit between Vardanian President Ilsa Morvane and Keshti President Toma Brell could only happen as a final step. The envoy called it doubtful that such a meeting could occur by April 30.',
    )
    expect(found.at(-1)?.level).toBe('leaders')
  })

  it('count talks of which it is told how they ended, on a page about talks', () => {
    const found = meetingsOf(
      'Vardania and Keshet are in talks. The new talks are slow. Previous negotiations between them ended without a deal.',
    )
    expect(found.at(-1)?.outcomes).toEqual(['ended without a deal'])
    expect(meetingsOf('The firm grew. Previous negotiations ended without a deal.')).toHaveLength(0)
  })
})
