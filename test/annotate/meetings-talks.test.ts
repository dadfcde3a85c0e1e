import { describe, expect, it } from 'vitest'
import type { MeetingAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'

const day = { publishedAt: '2031-05-26' }
// A page about talks between two sides.
const about =
  'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet held talks on May 2, 2031. The talks were long. '
const meetingsOf = (text: string): readonly MeetingAnnotation[] => read(text, day).found.meeting
const lastOf = (told: string): MeetingAnnotation | undefined => meetingsOf(about + told).at(-1)

describe('meetings on a page about talks', () => {
  it.each([
    ['The port clerks waited because no progress had been made in the negotiations.', 'held', 'how they go'],
    ['The negotiations have reached a standstill over the herring quota.', 'held', 'where they stand'],
    ['After three years of negotiations, the accord was ready.', 'held', 'how long they took'],
    [
      'Negotiations between Vardania and Keshet regarding the strait resumed in Oslan.',
      'held',
      'behind "regarding"',
    ],
    ['Negotiations to reopen the strait ended without a deal.', 'held', 'behind what they are for'],
    [
      'There was some motion - most recently, a meeting on May 23 in Oslan - but no deal.',
      'held',
      'by its day',
    ],
    [
      'Vardania and Keshet agreed to free the crews, draw up a list, and continue the negotiations.',
      'scheduled',
      'what is agreed of a whole list',
    ],
    ['Vardania and Keshet remain committed to further consultations.', 'scheduled', 'further ones'],
    ['The clerks said both sides agreed to meet again soon.', 'scheduled', 'both sides'],
    ['Officials of Vardania and Keshet have been negotiating to avoid a blockade.', 'held', 'told by a verb'],
  ])('%s: %s (%s)', (told, status) => {
    expect(meetingsOf(about + told).length).toBe(2)
    expect(lastOf(told)?.status).toBe(status)
  })

  it.each([
    ['The clerks will wait if progress is made in the negotiations.', 'what may be'],
    ['The letter brought no progress in the negotiations.', 'told of a letter'],
  ])('%s tells of no meeting (%s)', (told) => {
    expect(meetingsOf(about + told)).toHaveLength(1)
  })

  it.each([
    ['Vardania and Keshet have held talks since May 5.', 'when they began'],
    [
      'Vardania and Keshet held talks to avoid a levy sparked by an April announcement.',
      'the day of another thing',
    ],
    [
      'Morvane praised talks between Vardania and Keshet aimed at freeing crews held in Corvale on May 9.',
      'others',
    ],
  ])('%s has neither day nor place (%s)', (told) => {
    const [found] = meetingsOf(`Vardania’s navy waited. Keshet’s navy waited. ${told}`)
    expect(found).toMatchObject({ date: null, place: null })
  })

  it('are one where only how they go is told, and one with the first round where rounds are counted', () => {
    expect(
      meetingsOf(`${about}No progress has been made in the negotiations. The talks had reached a deadlock.`),
    ).toHaveLength(2)
    const rounds = meetingsOf(
      'Vardania’s navy waited. Keshet’s navy waited. Vardania and Keshet have held two rounds of talks. The first round of talks between Vardania and Keshet took place in Oslan on March 4; the second, in Corvale on March 11.',
    )
    expect(rounds.map((m) => [m.round, m.spans.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
  })
})

describe('talks between two that are named', () => {
  it('are of nobody else, and a name may look like a verb', () => {
    const found = lastOf('Talks between the port council and Strive have been going on in Oslan.')
    expect(found?.what).toBe('Talks between the port council and Strive')
    expect(found?.parties).toEqual([])
  })
})

describe('calls and conversations', () => {
  const navies = 'Vardania’s navy waited. Keshet’s navy waited. '
  const leaders = `${navies}Vardanian President Tavi Renholt sailed. Keshti Prime Minister Dorin Asklo stayed. `

  it('are found where a day stands inside the phrase', () => {
    const [call] = meetingsOf(`${leaders}That came after a call Sunday with Prime Minister Dorin Asklo.`)
    expect(call).toMatchObject({ status: 'held', date: '2031-05-25', format: 'phone' })
  })

  it('are between who speaks and who is spoken to', () => {
    const [call] = meetingsOf(
      `${leaders}In a phone call last week, Renholt told Asklo that the port was open.`,
    )
    expect(call?.heads.map((h) => h.text)).toEqual(['Renholt', 'Asklo'])
  })

  it('are one where one clause names the day and another does not', () => {
    const found = meetingsOf(
      `${leaders}Renholt spoke after Sunday’s call between Tavi Renholt and Dorin Asklo. Since the call between Tavi Renholt and Dorin Asklo nothing has moved.`,
    )
    expect(found.map((m) => m.spans.length)).toEqual([2])
  })

  it('with other people of the same side are others', () => {
    const found = meetingsOf(
      `${leaders}Keshti Foreign Minister Ilsa Morvane waited. Renholt will meet Dorin Asklo. Renholt will also meet Ilsa Morvane.`,
    )
    expect(found).toHaveLength(2)
  })

  it('are not held with whom one speaks of them', () => {
    expect(
      meetingsOf(`${leaders}A guest discussed the meeting with Keshti Prime Minister Dorin Asklo on air.`),
    ).toEqual([])
  })

  it('take nobody for a head who only says “we”', () => {
    const [talks] = meetingsOf(
      `${leaders}“We held talks with Keshet in Oslan on May 20,” said Vardanian spokeswoman Ilsa Morvane.`,
    )
    expect(talks?.heads).toEqual([])
  })

  it('have no agenda where the words behind “on” say when', () => {
    const [met] = meetingsOf(`${leaders}Renholt met with Dorin Asklo on his trip to Oslan last week.`)
    expect(met?.agenda).toEqual([])
  })
})
