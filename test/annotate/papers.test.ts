import { describe, expect, it } from 'vitest'
import { read } from '../support/build-article.ts'

describe('papers', () => {
  it.each([
    ['Vardanian envoy Ilsa Morvane signed a draft memorandum in Oslan.', 'signed', 'a draft memorandum'],
    [
      'A draft memorandum has been handed over by Vardanian envoy Ilsa Morvane.',
      'handed over',
      'A draft memorandum',
    ],
    ['Keshet presented a peace plan to Vardania.', 'handed over', 'a peace plan'],
    [
      'Vardanian envoy Ilsa Morvane has withdrawn the ceasefire proposal.',
      'withdrawn',
      'the ceasefire proposal',
    ],
    [
      'The Vardanian government handed a draft protocol to Keshet on Monday.',
      'handed over',
      'a draft protocol',
    ],
    ['Vardania answered with a written proposal on Tuesday.', 'answered', 'a written proposal'],
    [
      'Vardanian envoy Ilsa Morvane circulated a sequence paper to both delegations.',
      'handed over',
      'a sequence paper',
    ],
    ['The two sides signed a communique in Oslan.', 'signed', 'a communique'],
    ['Vardania and Keshet signed a treaty in Oslan.', 'signed', 'a treaty'],
    [
      'The envoys of Vardania and Keshet put their names to a treaty sharing the river.',
      'signed',
      'a treaty',
    ],
  ])('%s is %s', (told, status, what) => {
    const text = `Vardania’s government and Keshet’s government waited. ${told}`
    expect(read(text).found.text.map((p) => [p.status, p.what])).toEqual([[status, what]])
  })

  it.each([
    ['Ilsa Morvane will sign a memorandum in May.', 'not yet'],
    ['Ilsa Morvane did not sign the agreement.', 'not at all'],
    ['The agreement is important for Ilsa Morvane.', 'nothing done to it'],
    ['The Sandry weavers’ mill of Keshet signed a memorandum with a Vardanian bank.', 'two firms'],
    ['A pensioner sent a letter to the Keshti government.', 'a private letter'],
    ['Reporters asked if Vardania had submitted a draft agreement to Keshet.', 'asked only'],
    ['Keshet adopted a treaty on the herring.', 'adopted by one'],
    ['Keshet’s envoy criticised Ilsa Morvane for signing a draft agreement.', 'another one’s doing'],
  ])('are not found in “%s” (%s)', (told) => {
    const text = `Vardania’s government and Keshet’s government waited. ${told}`
    expect(read(text).found.text).toEqual([])
  })

  it('name both that sign, and a letter to all sides on a page about talks', () => {
    const [treaty, letter] = read(
      'Vardania’s government and Keshet’s government began talks. The talks were long. Vardania and Keshet signed a treaty in Oslan. The Keshti government sent a letter to both governments.',
    ).found.text
    expect(treaty?.signers?.map((s) => s.text)).toEqual(['Vardania', 'Keshet'])
    expect(treaty?.by).toBeNull()
    expect(letter?.by?.text).toBe('The Keshti government')
  })
})
