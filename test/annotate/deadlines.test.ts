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
    [
      'Ilsa Morvane has given Vardania until noon on Monday to return to the table.',
      '2031-04-14',
      'a day, no hour',
    ],
    [
      'President Tavi Renholt on Friday extended his deadline for Keshet to accept a truce from April 14 to April 30.',
      '2031-04-30',
      'moved from one day to another',
    ],
    [
      'President Tavi Renholt brought his deadline forward by eight days, to April 22.',
      '2031-04-22',
      'brought forward, to',
    ],
    ['The deadline was moved up to April 20 from May 3.', '2031-04-20', 'moved up'],
    [
      'Crane drivers will stop work next Wednesday unless their employer drops the plan.',
      '2031-04-16',
      'a strike unless',
    ],
    ['Vardania will close the strait on May 3 unless Keshet frees the crews.', '2031-05-03', 'a blow unless'],
    ['Vardania would impose a high levy on Keshet from June 1.', '2031-06-01', 'a levy from a day'],
    [
      'President Tavi Renholt suspended the planned levies on Keshet until July 9.',
      '2031-07-09',
      'put off until',
    ],
    [
      'The sides hope to reach a solution before July 9, when the harbour levies are set to take effect.',
      '2031-07-09',
      'a day when levies take effect',
    ],
    ['The truce expires on May 3.', '2031-05-03', 'a truce that runs out'],
    ['The grace period ends on May 3.', '2031-05-03', 'a grace period'],
    ['The union served a 72-hour strike notice on Monday.', '2031-04-10', 'a strike notice'],
    [
      'A first group of 90 crew members shall be handed over no later than 21 April.',
      '2031-04-21',
      'a promise with a day',
    ],
    [
      'Vardania’s navy waited. If a deal is not reached by August, Vardania will trigger a ban.',
      '2031-08',
      'if not by',
    ],
    [
      'President Tavi Renholt on Monday gave Keshet ten days to reply.',
      '2031-04-17',
      'days given on a named day',
    ],
    [
      'Keshet’s navy waited. President Tavi Renholt said on Tuesday that Keshet must agree to a truce within 40 days or see its ships turned away.',
      '2031-05-18',
      'within days of the day of speaking',
    ],
    [
      'President Tavi Renholt proposed a meeting in May, within the 50-day deadline that he had set last week.',
      '2031-05-20/2031-05-26',
      'counted from its own clause, not from the meeting',
    ],
  ])('%s ends on %s (%s)', (text, due) => {
    expect(deadlinesOf(text).map((d) => d.due)).toEqual([due])
  })

  it('count from the day that the sentence names', () => {
    const [deadline] = deadlinesOf(
      'On April 2, 2031 Ilsa Morvane gave Keshet a 30-day deadline to sign or face a ban.',
    )
    expect(deadline).toMatchObject({ due: '2031-05-02', consequence: 'a ban' })
    expect(deadline?.arithmetic).toBe('30 days from 2 April 2031')
  })

  it('are set by nobody where both leaders set them', () => {
    expect(deadlinesOf('Both leaders set a deadline of May 3.').map((d) => d.setBy)).toEqual([null])
  })

  it('leave the day open where nothing says when it was given', () => {
    const [deadline] = deadlinesOf('Ilsa Morvane gave Vardania a 30-day deadline to sign or face a ban.')
    expect(deadline?.due).toBeNull()
  })

  it.each([
    ['Tips before the transfer deadline on May 3.', 'a transfer deadline'],
    ['The reporters worked to a tight deadline.', 'no party to it'],
    ['He will be in Oslan until May 3.', 'a stay'],
    ['The museum will be completed by 2035.', 'works'],
    ['The envoy has worked ten days to reach Oslan.', 'time spent'],
  ])('are not found in “%s” (%s)', (text) => {
    expect(deadlinesOf(text)).toEqual([])
  })
})

describe('what became of a deadline', () => {
  const navies = 'Vardania’s navy waited. Keshet’s navy waited. '

  it.each([
    ['Keshet missed the deadline of April 3 to pay the levy.', 'missed'],
    ['Keshet met the April 3 deadline to free the crews.', 'met'],
    ['Keshet did not meet the April 3 deadline to free the crews.', 'missed'],
    ['Clerks accused Keshet of failing to meet a promised deadline for an offer.', 'missed'],
    ['President Ilsa Morvane’s deadline for a truce expired.', 'lapsed'],
    ['Clerks fear Keshet will miss the May 3 deadline.', null],
    ['Keshet must meet the May 3 deadline to free the crews.', null],
  ])('%s: %s', (told, fate) => {
    const found = deadlinesOf(navies + told)
    expect(found.map((d) => d.fate)).toEqual([fate])
  })

  it('is no part of what it was for', () => {
    const [found] = deadlinesOf(`${navies}President Ilsa Morvane’s deadline for a truce expired.`)
    expect(found?.for).toBe('a truce')
  })
})

describe('deadlines told by a blow', () => {
  it('are found where only “they” would strike, and not behind a dash', () => {
    expect(
      deadlinesOf('If a new accord is not reached by August, they will trigger the clause.'),
    ).toMatchObject([{ due: '2031-08', setBy: null, consequence: 'trigger the clause' }])
    const [found] = deadlinesOf(
      'The sides want a deal before July 9, when the levies are set to take effect — put off from the June 1 start.',
    )
    expect(found?.due).toBe('2031-07-09')
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

  it('says in words how it counted', () => {
    expect(countDue('P50D', '2031-07-14/2031-07-20', english.deadlines)?.arithmetic).toBe(
      '50 days from a day between 14 July and 20 July 2031',
    )
  })

  it('counts nothing from an unknown day', () => {
    expect(countDue('P10D', 'XXXX-07-14', english.deadlines)).toBeNull()
    expect(countDue('PT5H', '2031-07-14', english.deadlines)).toBeNull()
  })
})
