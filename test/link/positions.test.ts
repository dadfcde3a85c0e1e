import { describe, expect, test } from 'vitest'
import { positions } from '../../src/link/positions/index.ts'
import type { Annotated } from '../../src/link/linker.ts'
import type { ActorAnnotation, PositionAnnotation } from '../../src/model/annotation.ts'
import { plainLook, toldPage, who } from '../support/told-page.ts'

const said = (id: string, day: string, told: Partial<PositionAnnotation> = {}): Annotated => {
  const text = 'Keshet rejects the quota.'
  const position: PositionAnnotation = {
    kind: 'position',
    id,
    spans: [{ start: 0, end: 24 }],
    rule: 'positions/verb',
    party: who('Keshet'),
    issue: 'other:quotas',
    stance: 'rejects',
    voice: 'reporter',
    by: null,
    channel: null,
    toward: [],
    since: null,
    ...told,
  }
  return toldPage(id, { text, published: day, found: { position: [position] } })
}

const ledger = (...articles: readonly Annotated[]) => {
  const shelf = positions.open()
  for (const article of articles) shelf.put(article)
  return shelf.view(plainLook)
}

describe('one line for a party and an issue', () => {
  const own = said('a', '2031-03-10', { voice: 'party', by: who('Tavi Renholt'), since: '2031-03-09' })
  const other = said('b', '2031-03-11', { voice: 'other side', stance: 'demands', by: who('Ilsa Morvane') })
  const later = said('c', '2031-03-20', { voice: 'party', stance: 'accepts', channel: 'a radio address' })

  test('keeps the voices apart, whatever the order', () => {
    const [line, ...more] = ledger(later, other, own)
    expect(more).toEqual([])
    expect(line?.voices.map((v) => [v.voice, v.stance, v.by, v.since, v.channel, v.knownFrom])).toEqual([
      ['party', 'accepts', [], null, 'a radio address', '2031-03-20'],
      ['other side', 'demands', ['Ilsa Morvane'], null, null, '2031-03-11'],
    ])
    expect(ledger(own, later, other)).toEqual([line])
  })
  test('tells a turn within one voice as a change, and by when the former stance was given up', () => {
    const [line] = ledger(own, other, later)
    expect(line?.changes.map((c) => [c.voice, c.from, c.to, c.knownFrom])).toEqual([
      ['party', 'rejects', 'accepts', '2031-03-20'],
    ])
    expect(line?.history.map((h) => [h.stance, h.until])).toEqual([
      ['rejects', '../2031-03-20'],
      ['demands', null],
      ['accepts', null],
    ])
  })
  test('takes two stances of one day, and two ways to want a thing, for no change', () => {
    expect(
      ledger(said('a', '2031-03-10'), said('b', '2031-03-10', { stance: 'accepts' }))[0]?.changes,
    ).toEqual([])
    const insists = said('b', '2031-03-12', { stance: 'insists' })
    expect(ledger(said('a', '2031-03-10', { stance: 'demands' }), insists)[0]?.changes).toEqual([])
    const refuses = said('a', '2031-03-10', { stance: 'rejects' })
    expect(ledger(refuses, insists)[0]?.changes).toEqual([])
  })
  test('keeps duties on one neighbour and on another apart', () => {
    const one = said('a', '2031-03-10', { toward: [who('Vardania')] })
    expect(ledger(one, said('b', '2031-03-11', { toward: [who('Lunmark')] }))).toHaveLength(2)
  })
})

test('hears whoever speaks for nobody known as a reporter, not as the other side', () => {
  const expert: ActorAnnotation = {
    kind: 'actor',
    id: 'expert',
    spans: [{ start: 0, end: 5 }],
    rule: 'actors/full-name',
    actorKind: 'person',
    name: 'Pel Arrow',
    mentions: [],
    roles: [],
    side: null,
  }
  const mention = said('a', '2031-03-10', {
    voice: 'other side',
    by: { ...who('Pel Arrow'), actor: 'expert' },
  })
  const annotations = { ...mention.annotations, actor: [expert] }
  expect(ledger({ ...mention, annotations })[0]?.voice).toBe('reporter')
  expect(ledger(mention)[0]?.voice).toBe('other side')
})
