import { describe, expect, it } from 'vitest'
import { whoAt } from '../../src/grammar/find-actors.ts'
import { tokenIndexAt } from '../../src/grammar/find-at.ts'
import { partiesOf, partyOf, sceneOf, type Scene } from '../../src/grammar/find-party.ts'
import { bothSides } from '../../src/grammar/find-sides.ts'
import type { Span } from '../../src/model/span.ts'
import type { Who } from '../../src/model/annotation.ts'
import { english } from '../support/english.ts'
import { read } from '../support/build-article.ts'
import { markedText } from '../support/marked-text.ts'

const states = 'Vardania’s navy left. Keshet’s navy left. '

const sceneAt = (marked: string): { readonly scene: Scene; readonly span: Span } => {
  const { text, spans } = markedText(marked)
  const { ready, found } = read(text)
  const scene = sceneOf({
    ready,
    actors: found.actor,
    statements: found.statement,
    words: english.negotiation,
  })
  return { scene, span: spans[0] ?? { start: 0, end: 0 } }
}

const nameOf = ({ actors }: Scene, who: Who | null): string | null =>
  who ? (actors.find((a) => a.id === who.actor)?.name ?? who.text) : null

describe('whom somebody speaks for', () => {
  it.each<[string, string | null, string]>([
    ['Vardania’s navy left. ⟦Vardania Post⟧ rejected the offer.', 'Vardania Post', 'firm named after a land'],
    [
      'Vardania’s navy left. ⟦The Vardanian Union of Dockers⟧ rejected the offer.',
      'Vardanian Union of Dockers',
      'union named after a land',
    ],
    [
      'Vardania’s navy left. Vardania Post rejected the offer of the Vardanian Union of Dockers. ⟦The union⟧ said no.',
      'Vardanian Union of Dockers',
      'union by its noun',
    ],
    [
      'Vardania’s navy left. Vardania Post rejected the offer of the Vardanian Union of Dockers. ⟦The corporation⟧ said no.',
      'Vardania Post',
      'employer by its noun',
    ],
    ['Vardania’s navy left. ⟦Axios⟧ said talks would go on.', null, 'outlet'],
    ['Vardania’s navy left. ⟦Vardanian state television⟧ said talks would go on.', null, 'state outlet'],
    [
      'The Carters’ Union met Axios. ⟦Axios⟧ rejected its demands.',
      'Axios',
      'outlet as an employer, with a union on the page',
    ],
    ['Vardania’s navy left. ⟦A Vardanian source⟧ said talks would go on.', 'Vardania', 'source of a state'],
    [
      `${states}Pressure grows in Keshet, where ⟦the government⟧ wants a truce.`,
      'Keshet',
      'government of the place that "where" takes up',
    ],
    [
      `${states}Vardanian Prime Minister Pel Arrow said that ⟦the government⟧ wants a truce.`,
      'Vardania',
      'government of who speaks',
    ],
    [`${states}Keshet sent boats on Monday, ⟦the government⟧ said.`, 'Keshet', 'government by its own words'],
    [
      'Vardania’s navy left. The sailors asked for help, but ⟦the government⟧ refused.',
      'Vardania',
      'government of the only state',
    ],
    [
      `${states}Vardanian Prime Minister Pel Arrow said that ⟦the government⟧ in Keshet wants a truce.`,
      'government',
      'government with a place of its own',
    ],
    ['⟦Pel Arrow⟧, an economist at Ardane Bank, said rates would fall.', 'Pel Arrow', 'who only looks on'],
  ])('%s: %s (%s)', (marked, name) => {
    const { scene, span } = sceneAt(marked)
    expect(nameOf(scene, partyOf(scene, whoAt(scene.ready, scene.actors, span)))).toBe(name)
  })
})

describe('parties that a subject names', () => {
  it.each([
    [
      `${states}Brannoch’s navy left. Keshet, Brannoch and Vardania met. ⟦The three countries⟧ were tired.`,
      ['Keshet', 'Brannoch', 'Vardania'],
      'a row taken up',
    ],
    [`${states}Keshet and Vardania met. ⟦The three countries⟧ were tired.`, [], 'no row of so many'],
  ])('%s: %j (%s)', (marked, names) => {
    const { scene, span } = sceneAt(marked)
    const first = tokenIndexAt(scene.ready, span.start)
    const last = tokenIndexAt(scene.ready, span.end - 1) + 1
    const parties = partiesOf(scene, { ...span, first, last, head: last - 1 })
    expect(parties.filter((p) => p.actor !== null).map((who) => nameOf(scene, who))).toEqual(names)
  })
})

describe('both sides', () => {
  it.each([
    [
      `${states}Brannoch’s navy left. Keshet and Vardania will talk again. Brannoch urged ⟦the two sides⟧ to hurry.`,
      ['Keshet', 'Vardania'],
      'the two named together before',
    ],
    [
      `${states}The Salt Guild and the Corvale Port Company met. They went home. ⟦Both sides⟧ were tired.`,
      ['Salt Guild', 'Corvale Port Company'],
      'two bodies',
    ],
    [
      `${states}Brannoch’s navy left. Keshet, Brannoch and Vardania met. ⟦Both sides⟧ were tired.`,
      [],
      'three are no pair',
    ],
  ])('%s: %j (%s)', (marked, names) => {
    const { scene, span } = sceneAt(marked)
    expect(bothSides(scene, [], span).map((who) => nameOf(scene, who))).toEqual(names)
  })
})

describe('who stands for several', () => {
  it('takes both sides of the meeting told of last', () => {
    const { text, spans } = markedText(
      'Brazil held talks with Chile. Iran held talks with Oman. It was late. Rain fell. Ferries left. It was cold. ⟦Both sides⟧ slept.',
    )
    const { ready, found } = read(text)
    const scene = sceneOf({
      ready,
      actors: found.actor,
      statements: found.statement,
      words: english.negotiation,
    })
    const place = spans[0] ?? { start: 0, end: 0 }
    expect(bothSides(scene, found.meeting, place).map((who) => nameOf(scene, who))).toEqual(['Iran', 'Oman'])
  })

  it('gives a threat to the three who speak', () => {
    const text =
      'Iran held talks with Oman. “If Iran does not lift the blockade, we will impose sanctions,” Brazil, Chile and Peru said.'
    expect(read(text).found.condition).toHaveLength(1)
  })
})
