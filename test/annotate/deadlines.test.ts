import { describe, expect, it } from 'vitest'
import { countDue } from '../../src/annotate/deadlines/count-due.ts'
import { english } from '../../src/languages/en/index.ts'
import type { DeadlineAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'

const deadlinesOf = (text: string): readonly DeadlineAnnotation[] =>
  read(text, { publishedAt: '2031-04-09' }).found.deadline

describe('deadlines', () => {
  it.each([
    [
      'Foreign Minister Ilsa Morvane set a deadline of May 3 for both sides to sign.',
      '2031-05-03',
      'deadline of',
    ],
    [
      'Foreign Minister Ilsa Morvane was pushing her deadline back to May 12.',
      '2031-05-12',
      'pushed back to',
    ],
    [
      'Ilsa Morvane agreed to an extension of the port fee deadline on Keshet until May 12.',
      '2031-05-12',
      'extension until',
    ],
    ['Ilsa Morvane threatened to raise the fees to a fifth on May 3.', '2031-05-03', 'threat with a day'],
    ['The dockers planned a walkout set to begin on May 3.', '2031-05-03', 'strike with a day'],
    ['Envoy Ilsa Morvane has until May 3 to reopen the strait.', '2031-05-03', 'has until'],
  ])('%s ends on %s (%s)', (text, due) => {
    expect(deadlinesOf(text).map((d) => d.due)).toEqual([due])
  })

  it('count from the day that the sentence names', () => {
    const [deadline] = deadlinesOf(
      'On April 2, 2031 Ilsa Morvane gave Keshet a 30-day deadline to sign or face a ban.',
    )
    expect(deadline).toMatchObject({ due: '2031-05-02', consequence: 'a ban' })
    expect(deadline?.arithmetic).toContain('2031-04-02')
  })

  it('leave the day open where nothing says when it was given', () => {
    const [deadline] = deadlinesOf('Ilsa Morvane gave Vardania a 30-day deadline to sign or face a ban.')
    expect(deadline?.due).toBeNull()
  })

  it.each([
    ['Tips before the transfer deadline on May 3.', 'a transfer deadline'],
    ['The reporters worked to a tight deadline.', 'no party to it'],
    ['He will be in Oslan until May 3.', 'a stay'],
  ])('are not found in “%s” (%s)', (text) => {
    expect(deadlinesOf(text)).toEqual([])
  })
})

describe('countDue', () => {
  it.each([
    ['P50D', '2031-07-14/2031-07-20', '2031-09-02/2031-09-08', 'a week of possible days'],
    ['PT48H', '2031-07-14', '2031-07-16', 'hours that make days'],
    ['P2W', '2031-07-14', '2031-07-28', 'weeks'],
    ['P10D/P12D', '2031-07-14', '2031-07-24/2031-07-26', 'a range of lengths'],
  ])('counts %s from %s to %s (%s)', (length, from, due) => {
    expect(countDue(length, from, english.deadlines)?.due).toBe(due)
  })

  it('counts nothing from an unknown day', () => {
    expect(countDue('P10D', 'XXXX-07-14', english.deadlines)).toBeNull()
    expect(countDue('PT5H', '2031-07-14', english.deadlines)).toBeNull()
  })
})
