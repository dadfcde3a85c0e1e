import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { draftOf, type Draft } from '../../../src/read/draft.ts'
import { finishArticle } from '../../../src/read/finish-article.ts'

const lead =
  'Envoys from Vardania and Keshet met on Tuesday to talk about the herring bank and its nets, officials said.'
const more =
  'The two sides are to meet again in Vellin in the autumn, and neither has said who will go there.'

const read = (paragraphs: readonly string[], known: Partial<Draft> = {}) => {
  const article = finishArticle(
    draftOf(
      paragraphs.map((text) => ({ text, zone: null })),
      known,
    ),
    0,
    {
      page: {
        id: '0'.repeat(64),
        source: 'page.html',
        body: new Uint8Array(),
        hint: 'html',
        capturedAt: null,
        publishedHint: null,
        address: null,
        charset: null,
      },
      language: english,
      capturedAt: null,
      pageText: '',
      alone: true,
    },
  )
  if (!article) throw new Error('no article')
  return article
}

describe('credits at the foot', () => {
  it.each([
    ['(Reporting by Orla Brannic in Vellin and Tam Orrick; Editing by Ida Morvane)', null, [], null],
    ['© 2031 AFP', 'AFP', [], null],
    ['Copyright 2031 The Associated Press. All rights reserved.', 'AP', [], null],
    ['— With inputs from PTI', null, ['PTI'], null],
    ['(With inputs from agencies)', null, [], null],
    ['Reuters contributed to this report.', null, ['Reuters'], null],
    ['AFP and the Associated Press contributed to this report.', null, ['AFP', 'AP'], null],
    ['Additional reporting by Meridian Press Agency', null, ['Meridian Press Agency'], null],
    ['Source: Xinhua', 'Xinhua', [], null],
    ['Source: Corvale Press Agency', 'Corvale Press Agency', [], null],
    ['Sources: Reuters, AP', null, ['Reuters', 'AP'], null],
    ['(Reuters, AP)', null, ['Reuters', 'AP'], null],
    ['Agencies', null, [], null],
    ['This article first appeared in the Corvale Herald on March 3.', null, [], 'Corvale Herald'],
    [
      'This story was originally published by Meridian Press Agency.',
      'Meridian Press Agency',
      [],
      'Meridian Press Agency',
    ],
    ['Republished from Harbour Digest with the kind permission of its editor.', null, [], 'Harbour Digest'],
    ['This article was first published on 3 March.', null, [], null],
    [
      'This story has not been edited by our staff and is auto-generated from a syndicated feed.',
      null,
      [],
      null,
    ],
    [
      '(This story has not been edited by our staff and is published from a syndicated feed of PTI.)',
      'PTI',
      [],
      null,
    ],
  ])('%s', (foot, agency, reportingBy, takenFrom) => {
    const article = read([lead, more, foot])
    expect(article.text).toBe(`${lead}\n\n${more}`)
    expect(article.zones.map((zone) => zone.kind)).toContain('credit')
    expect([article.agency, article.reportingBy, article.takenFrom]).toEqual([agency, reportingBy, takenFrom])
  })

  it.each([
    'The ministry told Reuters that no date had been set for the next round.',
    'Coverage by Reuters showed that the nets had been cut before the patrol came.',
    'Fishermen from both shores contributed to the report that the commission published in May.',
    'Copyright law is not on the agenda of the talks, the envoy said.',
    'Agencies of both states will count the fish.',
    'The story first appeared to be a hoax, the harbour master said, until the boats came home.',
  ])('leaves a sentence of the story alone: %s', (sentence) => {
    const article = read([lead, more, sentence])
    expect(article.text.endsWith(sentence)).toBe(true)
    expect([article.agency, article.reportingBy, article.takenFrom]).toEqual([null, [], null])
  })

  it('takes a credit from the end of the last paragraph', () => {
    const article = read([lead, `${more} (Reporting by Orla Brannic; editing by Tam Orrick)`])
    expect(article.text).toBe(`${lead}\n\n${more}`)
    expect(read([lead, `${more} —AFP`])).toMatchObject({ agency: 'AFP', text: `${lead}\n\n${more}` })
  })

  it('does not take a page’s own name for a house that it took from', () => {
    expect(
      read([lead, more, 'Originally published on Live Science.'], { outlet: 'Live Science' }).takenFrom,
    ).toBeNull()
    expect(read([lead, more, '© 2031 Reuters'], { outlet: 'Reuters' })).toMatchObject({
      agency: 'Reuters',
      takenFrom: null,
    })
  })
})

describe('credits at the head', () => {
  it.each([
    [['Reuters | Updated July 4, 2031', lead, more], 'Reuters'],
    [[`VELLIN, July 4 (Reuters) - ${lead}`, more], 'Reuters'],
    [[`VELLIN (AP) — ${lead}`, more], 'AP'],
    [[`VELLIN, July 4 (Reuters/AP) - ${lead}`, more], null],
    [[`VELLIN, July 4 (MPA) - ${lead}`, more], 'MPA'],
  ])('%j is copy of %s', (paragraphs, agency) => {
    expect(read(paragraphs).agency).toBe(agency)
  })
})

describe('whose page it is', () => {
  it.each([
    ['Associated Press', 'www.sfgate.com', 'SFGate', 'press', 'AP'],
    ['Reuters', 'news.yahoo.com', 'Reuters', 'agency', 'Reuters'],
    ['The Independent', 'www.independent.ie', 'Irish Independent', 'press', null],
    ['The Independent', 'independent.example', 'The Independent', 'press', null],
    ['The National', 'corvale.example', 'The National', null, null],
    ['Ministry of Fisheries', 'fisheries.gov.vd', 'Ministry of Fisheries', 'official', null],
    ['Corvale Herald', 'corvale-herald.example', 'Corvale Herald', null, null],
    [null, 'edition.cnn.com', 'CNN', 'press', 'CNN'],
  ])('%s at %s is %s', (outlet, host, name, sourceKind, agency) => {
    expect(read([lead, more], { outlet, host })).toMatchObject({ outlet: name, sourceKind, agency })
  })

  it('names the house that a page says it was taken from, not as its own', () => {
    const known = { outlet: 'The Conversation', takenFrom: 'The Conversation', host: 'scroll.in' }
    expect(read([lead, more], known)).toMatchObject({ outlet: 'Scroll.in', takenFrom: 'The Conversation' })
    expect(read([lead, more], { takenFrom: 'reuters.com' })).toMatchObject({
      takenFrom: 'Reuters',
      agency: 'Reuters',
    })
  })
})
