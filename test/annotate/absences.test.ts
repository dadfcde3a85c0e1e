import { describe, expect, test } from 'vitest'
import { read } from '../support/build-article.ts'

describe('absences', () => {
  test.each([
    ['Ilsa Morvane declined to comment on the ultimatum.', 'no comment', 'Ilsa Morvane', 'the ultimatum'],
    ['Keshet has not responded to the offer.', 'no reply', 'Keshet', 'the offer'],
    ['Keshet had not replied by evening.', 'no reply', 'Keshet', null],
    ['No date has been set for a fourth round.', 'no date', null, 'date for a fourth round'],
    ['The council said that no new date had been fixed.', 'no date', null, 'new date'],
    ['The dates of the next round have not been announced.', 'no date', null, 'The dates of the next round'],
    [
      'The Foreign Ministry did not confirm the day of the meeting.',
      'not confirmed',
      'The Foreign Ministry',
      'the day of the meeting',
    ],
    ['The figures could not be independently verified.', 'not confirmed', null, 'The figures'],
    [
      'The spokeswoman would not say whether Morvane had called.',
      'no comment',
      'The spokeswoman',
      'whether Morvane had called',
    ],
    [
      'The ministry did not say when the ferries would sail.',
      'no date',
      'The ministry',
      'when the ferries would sail',
    ],
    ['Keshet gave no date for the talks.', 'no date', 'Keshet', 'date for the talks'],
    ['The union did not provide details of the offer.', 'no comment', 'The union', 'details of the offer'],
    ['Morvane spoke of a new round without giving a date.', 'no date', 'Morvane', 'a date'],
    ['The government has yet to respond to the letter.', 'no reply', 'The government', 'the letter'],
    [
      'The ministry has not yet answered a request for comment on the blockade.',
      'no reply',
      'The ministry',
      'the blockade',
    ],
    ['The spokesman did not return calls.', 'no reply', 'The spokesman', null],
    ['Morvane could not be reached.', 'no reply', 'Morvane', null],
    ['Officials were not available for comment.', 'no comment', 'Officials', null],
    ['There was no immediate reply from Keshet.', 'no reply', 'Keshet', null],
    [
      'The Corvale Herald asked the ministry about the boats but has not received a reply.',
      'no reply',
      null,
      null,
    ],
    ['The Herald wrote to the guild and received no answer from its clerk.', 'no reply', 'its clerk', null],
    ['Morvane’s office: no comment.', 'no comment', 'Morvane’s office', null],
    ['The union refused to answer questions on pay.', 'no reply', 'The union', 'pay'],
    ['No reply yet from Keshet.', 'no reply', 'Keshet', null],
    ['The terms of the pact remain undisclosed.', 'no comment', null, 'The terms of the pact'],
    [
      'While the army refused to give figures on the boats, sources put them at forty.',
      'no comment',
      'the army',
      'figures on the boats',
    ],
    ['“I won’t give you a figure today,” Morvane said.', 'no comment', 'Morvane', 'a figure today'],
  ])('%s', (text, absence, who, about) => {
    const [first, ...rest] = read(text).found.absence
    expect(rest).toEqual([])
    expect({ absence: first?.absence, who: first?.who?.text ?? null, about: first?.about }).toEqual({
      absence,
      who,
      about,
    })
  })

  test.each([
    ['something was said', 'Ilsa Morvane commented on the ultimatum.'],
    ['it would matter only then', 'If Keshet does not respond to the offer, the ferries stop.'],
    ['it ought to be', 'The union should not comment on the offer.'],
    ['somebody refused to do something else', 'The envoy refused to give up.'],
    ['a refusal to talk is a position', 'Keshet refused to discuss the islands.'],
    ['no person is silent', 'The engine did not respond.'],
    ['an office is not filled', 'The senate has not confirmed the nominee.'],
    ['it is asked', 'Did the ministry not respond to the offer?'],
  ])('are not found where %s', (_, text) => {
    expect(read(text).found.absence).toEqual([])
  })
})
