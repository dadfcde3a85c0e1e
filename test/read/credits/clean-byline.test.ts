import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { readByline } from '../../../src/read/credits/clean-byline.ts'

const by = (raw: string, own = 'Corvale Herald') => readByline(raw, english.pages, (name) => name === own)

describe('the names in a byline', () => {
  it.each([
    ['By Orla Brannic', 'Orla Brannic'],
    ['by ORLA BRANNIC and TAM ORRICK', 'ORLA BRANNIC and TAM ORRICK'],
    ['By Orla Brannic July 22, 2031', 'Orla Brannic'],
    ['By Orla Brannic | Updated 4 July 2031, 10:30', 'Orla Brannic'],
    ['Written by Orla Brannic, Diplomatic correspondent', 'Orla Brannic'],
    ['Analysis by Orla Brannic, Editor-at-large', 'Orla Brannic'],
    ['Orla Brannic Chief Political Correspondent', 'Orla Brannic'],
    ['Diplomatic Correspondent Orla Brannic', 'Orla Brannic'],
    ['Orla Brannic, orla@corvale-herald.example', 'Orla Brannic'],
    ['Orla Brannic in Vellin, Tam Orrick in Sandry', 'Orla Brannic, Tam Orrick'],
    ['Orla Brannic, Vellin', 'Orla Brannic'],
    ['Tam Orrick, Jr.', 'Tam Orrick, Jr.'],
    ['Corvale Herald', null],
    ['Corvale News Desk', 'Corvale News Desk'],
    ['Agencies', 'Agencies'],
    ['admin', null],
    ['Updated July 4, 6:55 AM', null],
    ['corvale-herald.example', null],
    ['Orla Brannic, Corvale University', 'Orla Brannic'],
    ['', null],
  ])('%j signs %j', (raw, names) => {
    expect(by(raw).names).toBe(names)
  })
})

describe('the house in a byline', () => {
  it.each([
    ['Reuters', 'Reuters', []],
    ['By Reuters staff', 'Reuters', []],
    ['AFP in Vellin', 'AFP', []],
    ['By Orla Brannic, Associated Press', 'AP', []],
    ['ORLA BRANNIC, AP National Political Writer', 'AP', []],
    ['Orla Brannic for Reuters', 'Reuters', []],
    ['By Orla Brannic and Reuters', null, ['Reuters']],
    ['Reuters, AP', null, ['Reuters', 'AP']],
    ['Corvale Herald, Reuters', null, ['Reuters']],
    ['From our correspondent and agencies', null, []],
    ["RFE/RL's Vardanian Service", 'RFE/RL', []],
    ['Meridian Press Agency', 'Meridian Press Agency', []],
    ['Orla Brannic', null, []],
  ])('%j is copy of %j, with %j', (raw, agency, helpers) => {
    expect(by(raw)).toMatchObject({ agency, helpers })
  })

  it('reads a byline of any length in no time', () => {
    const start = performance.now()
    for (const piece of ['A', 'By ', 'and ', 'Orla, ', '- ', 'AP ', 'the '])
      for (let n = 0; n < 50; n++) by(piece.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
