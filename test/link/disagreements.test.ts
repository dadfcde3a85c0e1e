import { describe, expect, test } from 'vitest'
import { sameClaimant } from '../../src/link/disagreements/claimants.ts'
import { soundAlike } from '../../src/link/disagreements/explain-figures.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Page } from '../../src/model/page.ts'
import { dossierOf } from '../support/example.ts'
import { newsPage } from '../support/news-page.ts'

const page = (outlet: string, published: string, body: string): Page =>
  newsPage({ outlet, published, title: 'Strait' }, body)

const ofKind = (d: Dossier, kind: string): Dossier['disagreements'] =>
  d.disagreements.filter((each) => each.kind === kind)

describe('two counts', () => {
  const blast = (count: string, who: string): string =>
    `A bomb on a ferry killed ${count} people in Port Ambry on Wednesday, ${who} said. The ferry had just left the quay.`
  const herald = page('Corvale Herald', '2031-03-13', blast('31', 'the Vardanian coast guard'))

  test('of one thing on one day by two claimants are a real dispute with low and high', () => {
    const d = dossierOf([herald, page('Radio Lunmark', '2031-03-13', blast('24', 'the harbour hospital'))])
    expect(ofKind(d, 'figure')).toHaveLength(1)
    expect(ofKind(d, 'figure')[0]).toMatchObject({
      low: 24,
      high: 31,
      on: '2031-03-12',
      explains: 'real dispute',
    })
    expect(
      ofKind(d, 'figure')[0]
        ?.sides.map((s) => s.value)
        .sort(),
    ).toEqual(['24 people', '31 people'])
  })

  test.each([
    [
      'of other days',
      'A bomb on a ferry killed 24 people in Port Ambry on Monday, the harbour hospital said.',
    ],
    [
      'of other places',
      'A bomb on a ferry killed 24 people in Sandry on Wednesday, the harbour hospital said.',
    ],
    [
      'far apart',
      'A bomb on a ferry killed 400 people in Port Ambry on Wednesday, the harbour hospital said.',
    ],
    [
      'since the war began',
      'Bombs have killed 24 people in Port Ambry since Wednesday, the harbour hospital said.',
    ],
    [
      'of wounded',
      'A bomb on a ferry wounded 24 people in Port Ambry on Wednesday, the harbour hospital said.',
    ],
  ])('%s are none', (_, body) => {
    expect(ofKind(dossierOf([herald, page('Radio Lunmark', '2031-03-13', body)]), 'figure')).toEqual([])
  })

  test('by the same claimant on pages of one outlet group alike are none', () => {
    const again = page('Corvale Herald', '2031-03-13', blast('31', 'the coast guard'))
    expect(ofKind(dossierOf([herald, again]), 'figure')).toEqual([])
  })

  test.each([
    [1200, 'about 1,200', 1218, '1,218', true],
    [53000, 'more than 53,000', 53475, 'at least 53,475', true],
    [2300, '2,300', 2298, '2,298', true],
    [31, '31 people', 24, '24 people', false],
    [30, 'at least 30', 54, 'at least 54', false],
  ])('%d (%s) and %d (%s) sound alike: %s', (a, x, b, y, alike) => {
    expect(soundAlike({ value: a, text: x }, { value: b, text: y })).toBe(alike)
  })
})

describe('claimants', () => {
  test.each([
    ["the island's health ministry", 'the Keshti health ministry', true],
    ['the Keshti defence ministry', 'the Vardanian defence ministry', false],
    ['Renholt', 'Tavi Renholt', true],
    ['medics', 'the police', false],
  ])('%s and %s may be one: %s', (a, b, one) => {
    expect(sameClaimant(a, b)).toBe(one)
  })
})

describe('accounts', () => {
  test('of which one is a denial of the other stand side by side', () => {
    const d = dossierOf([
      page(
        'Corvale Herald',
        '2031-03-13',
        'The Vardanian government accused Keshet of cutting the cable off the Lantern Bank. The Keshti government denied the accusation.',
      ),
    ])
    const [account] = ofKind(d, 'account')
    expect(account?.sides).toHaveLength(2)
    expect(account?.sides[1]?.value).toBe('denies: the accusation')
    expect(account?.explains).toBe('real dispute')
  })

  test('are none where one voice tells both', () => {
    const d = dossierOf([
      page(
        'Corvale Herald',
        '2031-03-13',
        'Keshet said that Keshet has always denied any part in cutting the cable off the Lantern Bank.',
      ),
    ])
    expect(ofKind(d, 'account')).toEqual([])
  })
})

describe('wordings', () => {
  const said = (words: string): string => `"${words}," envoy Ilsa Morvane of Vardania said.`

  test('that differ in a word are shown, also from two translations', () => {
    const d = dossierOf([
      page(
        'Corvale Herald',
        '2031-03-13',
        said('The ferry crews must return to the harbour before any talks begin'),
      ),
      page(
        'Radio Lunmark',
        '2031-03-13',
        said('The ferry crews have to come back to the harbour before any talks begin'),
      ),
    ])
    const [wording] = ofKind(d, 'wording')
    expect(wording?.explains).toBe('other wording')
    expect(wording?.sides).toHaveLength(2)
  })

  test('that are the same words are none', () => {
    const words = 'The agreed policies of both cities and parties stand as they were'
    const d = dossierOf([
      page('Corvale Herald', '2031-03-13', said(words)),
      page('Radio Lunmark', '2031-03-14', `Nothing else was heard that day. ${said(words)}`),
    ])
    expect(ofKind(d, 'wording')).toEqual([])
  })

  test('that differ in spelling only are none', () => {
    const d = dossierOf([
      page(
        'Corvale Herald',
        '2031-03-13',
        said('The harbour crews organised the defence of the multi-party council'),
      ),
      page(
        'Radio Lunmark',
        '2031-03-13',
        said('The harbor crews organized the defense of the multiparty council'),
      ),
    ])
    expect(ofKind(d, 'wording')).toEqual([])
  })
})

describe('one utterance', () => {
  test('is told by whoever quotes a few words out of it, with all who carry it', () => {
    const d = dossierOf([
      page(
        'Corvale Herald',
        '2031-03-13',
        '"The two drafts are still hopelessly far apart, and both sides know it," envoy Ilsa Morvane of Vardania said.',
      ),
      page(
        'Radio Lunmark',
        '2031-03-15',
        'Envoy Ilsa Morvane of Vardania said the drafts were "still hopelessly far apart" after the talks.',
      ),
    ])
    const quoting = d.statements.filter((s) => s.content.includes('hopelessly far apart'))
    expect(quoting).toHaveLength(2)
    expect(quoting[0]?.sameAs).toEqual([quoting[1]?.id])
  })
})
