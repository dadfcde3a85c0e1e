import { describe, expect, it } from 'vitest'
import { read } from '../support/build-article.ts'

describe('papers', () => {
  it.each([
    ['Ilsa Morvane signed a memorandum in Oslan.', 'signed', 'a memorandum'],
    ['A draft memorandum has been handed over by Ilsa Morvane.', 'handed over', 'A draft memorandum'],
    ['Ilsa Morvane presented a peace plan to Vardania.', 'handed over', 'a peace plan'],
    ['Ilsa Morvane has withdrawn the proposal.', 'withdrawn', 'the proposal'],
    [
      'The Vardanian government handed a draft protocol to Keshet on Monday.',
      'handed over',
      'a draft protocol',
    ],
    [
      'Vardania’s government left. Vardania answered with a memorandum on Tuesday.',
      'answered',
      'a memorandum',
    ],
    [
      'Envoy Ilsa Morvane circulated a sequence paper to both delegations.',
      'handed over',
      'a sequence paper',
    ],
    ['The two sides signed a communique in Oslan.', 'signed', 'a communique'],
  ])('%s is %s', (text, status, what) => {
    expect(read(text).found.text.map((p) => [p.status, p.what])).toEqual([[status, what]])
  })

  it.each([
    ['Ilsa Morvane will sign a memorandum in May.', 'not yet'],
    ['Ilsa Morvane did not sign the agreement.', 'not at all'],
    ['The agreement is important for Ilsa Morvane.', 'nothing done to it'],
  ])('are not found in “%s” (%s)', (text) => {
    expect(read(text).found.text).toEqual([])
  })
})
