import { describe, expect, it } from 'vitest'
import { whoAt } from '../../src/grammar/find-actors.ts'
import { partyOf, sceneOf, type Scene } from '../../src/grammar/find-party.ts'
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
    ['⟦Pel Arrow⟧, an economist at Ardane Bank, said rates would fall.', 'Pel Arrow', 'who only looks on'],
  ])('%s: %s (%s)', (marked, name) => {
    const { scene, span } = sceneAt(marked)
    expect(nameOf(scene, partyOf(scene, whoAt(scene.ready, scene.actors, span)))).toBe(name)
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
