import { describe, expect, it } from 'vitest'
import { buildDossier } from '../../../src/app/build-dossier.ts'
import { ploverActors } from '../../../src/show/plover/actor-codes.ts'
import {
  typeOfAct,
  typeOfCommitment,
  typeOfIncident,
  typeOfMeeting,
} from '../../../src/show/plover/event-types.ts'
import { ploverEvents, ploverLines } from '../../../src/show/plover/plover-events.ts'
import type { Dossier, Finding } from '../../../src/model/dossier.ts'

const { dossier } = await buildDossier(['examples/narrow-sea/pages'], {
  published: null,
  asOf: null,
  story: null,
  onProgress: () => undefined,
})
const events = ploverEvents(dossier)

describe('types', () => {
  it('codes no plain statement', () => {
    expect(typeOfAct.assert).toBeNull()
    expect(typeOfAct.announce).toBeNull()
    expect(typeOfAct.threaten).toBe('THREATEN')
  })
  it.each([
    ['offered', 'release of forty sailors', 'AGREE'],
    ['done', 'release of forty sailors', 'CONCEDE'],
    ['partly done', 'withdrawal of the cutters', 'RETREAT'],
    ['done', 'joint survey of the bank', 'COOPERATE'],
    ['broken', 'release of forty sailors', null],
  ])('an undertaking that is %s (%s) is %s', (status, what, type) => {
    expect(typeOfCommitment({ status, what } as Finding<'commitments'>)).toBe(type)
  })
  it.each([
    ['held', 'CONSULT'],
    ['proposed', 'REQUEST'],
    ['expected', 'AGREE'],
    ['rejected', 'REJECT'],
    ['uncertain', null],
  ])('a meeting that is %s is %s', (status, type) => {
    expect(typeOfMeeting({ status } as Finding<'meetings'>)).toBe(type)
  })
  it.each([
    ['missile strike', 'ASSAULT'],
    ['protest', 'PROTEST'],
    ['arrest', 'COERCE'],
    ['accident', null],
  ])('%s is %s', (type, event) => {
    expect(typeOfIncident({ type } as Finding<'incidents'>)).toBe(event)
  })
})

describe('actors', () => {
  const actor = (fields: Partial<Finding<'actors'>>): Finding<'actors'> =>
    ({
      id: 'a',
      kind: 'person',
      name: 'Anna Berg',
      aliases: [],
      roles: [],
      side: null,
      ...fields,
    }) as Finding<'actors'>
  const code = (...actors: Finding<'actors'>[]): ReturnType<ReturnType<typeof ploverActors>> =>
    ploverActors({ actors } as unknown as Dossier)('a')
  it('gives a state its code', () => {
    expect(code(actor({ kind: 'state', name: 'Norway' }))).toEqual({
      text: 'Norway',
      code: 'NOR',
      sector: 'GOV',
    })
  })
  it('gives a speaker the code of the side', () => {
    expect(code(actor({ side: 'b' }), actor({ id: 'b', kind: 'state', name: 'Syria' })).code).toBe('SYR')
  })
  it('never makes one up', () => {
    expect(code(actor({})).code).toBeNull()
    expect(ploverActors({ actors: [] } as unknown as Dossier)('the islanders')).toEqual({
      text: 'the islanders',
      code: null,
      sector: null,
    })
  })
})

describe('events', () => {
  it('rest on words of their page', () => {
    expect(events.length).toBeGreaterThan(20)
    for (const { text_info, event_text } of events.filter((e) => e.text_info.zone === 'body')) {
      const article = dossier.articles.find((a) => a.id === text_info.article)
      expect(article?.text.slice(text_info.start, text_info.end)).toBe(event_text)
    }
  })
  it('have somebody who does them, and nobody on both sides', () => {
    for (const { actor, recipient } of events) {
      expect(actor.length).toBeGreaterThan(0)
      for (const { text } of recipient) expect(actor.map((a) => a.text)).not.toContain(text)
    }
  })
  it('are one a line', () => {
    const lines = ploverLines(dossier).trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(events.map((e) => e.id))
  })
})
