import { describe, expect, it } from 'vitest'
import type { MeetingAnnotation } from '../../src/model/annotation.ts'
import { read } from '../support/build-article.ts'

const day = { publishedAt: '2031-04-09' }
const states = 'Vardania’s navy left. Keshet’s navy left. Lunmark’s navy left. '
const pair = 'Talks between Vardania and Keshet began on Friday. '

const told = (
  text: string,
): readonly (Omit<MeetingAnnotation, 'parties'> & { readonly parties: readonly string[] })[] => {
  const { found } = read(states + text, day)
  return found.meeting.map((m) => ({
    ...m,
    parties: m.parties.map((who) => found.actor.find((a) => a.id === who.actor)?.name ?? who.text),
  }))
}

describe('nobody is taken for a party', () => {
  it.each([
    [
      'where others are named, though nobody knows them',
      `${pair}The union is in talks with all the officials concerned in Lunmark on new tariffs.`,
    ],
    [
      'whose leaders are not those of a gathering',
      `${pair}She spoke at a meeting of coastal leaders in Oslan.`,
    ],
  ])('%s', (_, text) => {
    expect(told(text).at(-1)).toMatchObject({ parties: [], closed: true })
  })

  it('who is only where a company comes from', () => {
    const [it] = told('Corven Works began talks last year with Keshti rival Hollen Motor Co. on a merger.')
    expect(it?.parties ?? []).not.toContain('Keshet')
  })

  it('who speaks of negotiations of others', () => {
    expect(
      told(
        'Speaking in Corvale on Sunday, Harbour Party leader Tavi Renholt addressed negotiations aimed at freeing the crews held in Oslan.',
      ),
    ).toEqual([])
  })
})

describe('what becomes of a meeting', () => {
  it('is told by its own verb, not by that of a noun it hangs on', () => {
    expect(told(`${pair}Keshet’s role in the summit is uncertain.`)).toHaveLength(1)
  })

  it('is proposed by whoever says that it would be good', () => {
    const last = told(`${pair}"It would be great to hold peace talks in Corvale," Renholt said.`).at(-1)
    expect(last).toMatchObject({ status: 'proposed', place: 'Corvale' })
  })

  it('has a place of its own, not that of what is spoken of', () => {
    const [it] = told('Lunmark discussed developments in Keshet with Vardania.')
    expect(it).toMatchObject({ parties: ['Lunmark', 'Vardania'], place: null })
  })

  it('is none where somebody speaks of dealing with another', () => {
    expect(told('Lunmark’s members discussed the importance of Vardania engaging with Keshet.')).toEqual([])
  })

  it('is no call where another verb calls something so', () => {
    const last = told(`${pair}Vardania paused its trade talks with Keshet calling the raid cruel.`).at(-1)
    expect(last).toMatchObject({ status: 'postponed', format: null })
  })

  it('is not what was agreed over years', () => {
    const found = told(
      'Vardania and Keshet held talks on Friday. Vardania and Keshet have agreed to several swaps since the war began.',
    )
    expect(found.flatMap((m) => m.outcomes)).toEqual([])
  })
})

describe('a visit', () => {
  it.each([
    ['to a factory', 'Here is a film of Vardanian President Tavi Renholt’s visit to a factory.', 0],
    ['to a region', 'It rained during a visit by Vardanian President Tavi Renholt to Ambry Region.', 0],
    ['abroad', 'It rained during a visit by Vardanian President Tavi Renholt to Keshet.', 1],
  ])('%s', (_, text, count) => {
    expect(told(text)).toHaveLength(count)
  })
})
