import { describe, expect, test } from 'vitest'
import type { Who } from '../../src/model/annotation.ts'
import { markedText } from '../support/marked-text.ts'
import { read } from '../support/build-article.ts'

const saidIn = (marked: string) => {
  const { text, spans } = markedText(marked)
  const { found } = read(text)
  const nameOf = (who: Who | null | undefined): string | null =>
    who ? (found.actor.find((a) => a.id === who.actor)?.name ?? null) : null
  const said = found.statement.find((s) => s.spans.some((p) => p.start === spans[0]?.start))
  return {
    speaker: nameOf(said?.speaker),
    words: said?.speaker?.text ?? null,
    relay: nameOf(said?.relayedBy) ?? said?.relayedBy?.text ?? null,
    channel: said?.channel ?? null,
    act: said?.act ?? null,
  }
}

const speakers: readonly (readonly [rule: string, text: string, speaker: string | null, words: string])[] = [
  [
    'is the name set beside a title',
    'Head of the Vardanian delegation, presidential aide Aldric Fenn, said ⟦the crews were content⟧.',
    'Aldric Fenn',
    'Head of the Vardanian delegation',
  ],
  [
    'is nobody in particular where two speak',
    'Foreign Minister Aldric Fenn and envoy Ilsa Morvane said ⟦the crews were free⟧.',
    null,
    'Foreign Minister Aldric Fenn and envoy Ilsa Morvane',
  ],
  [
    'is one with two titles',
    'Sandry resident and shop owner Aldric Fenn said ⟦the crews were free⟧.',
    'Aldric Fenn',
    'Sandry resident and shop owner Aldric Fenn',
  ],
  [
    'stands behind what is spoken of',
    'Envoy Ilsa Morvane spoke first. The council wants the return of the crews Morvane says ⟦were taken to Oslan⟧.',
    'Ilsa Morvane',
    'Morvane',
  ],
  [
    'is whoever issued the statement',
    'The Harbour Council said in a statement that it would strike. “⟦We have waited long enough,⟧” the statement read.',
    'Harbour Council',
    'the statement',
  ],
  [
    'is whoever owns the statement',
    "The Harbour Council met on Tuesday. The Harbour Council's statement accuses ⟦the owners of lying⟧.",
    'Harbour Council',
    "The Harbour Council's statement",
  ],
  [
    'goes on past somebody named in what was said',
    'Foreign Minister Aldric Fenn said envoy Omar Lind had refused. He added ⟦talks would go on⟧.',
    'Aldric Fenn',
    'He',
  ],
]

describe('the speaker', () => {
  test.each(speakers)('%s › %s', (_, marked, speaker, words) => {
    expect(saidIn(marked)).toMatchObject({ speaker, words })
  })
})

const relays: readonly (readonly [rule: string, text: string, relay: string | null])[] = [
  [
    'reports what another said',
    'Aldric Fenn mentioned that envoy Ilsa Morvane said ⟦she would host the talks⟧.',
    'Aldric Fenn',
  ],
  [
    'quotes somebody who claimed',
    'Meridian News Agency quoted an official who claimed ⟦the crews were free⟧.',
    'Meridian News Agency',
  ],
  [
    'stands behind "by"',
    'Aldric Fenn was cited by Meridian News Agency as saying that ⟦the boats would sail⟧.',
    'Meridian News Agency',
  ],
  [
    'stands behind "according to"',
    '“⟦I know your boats,⟧” Aldric Fenn told the crew, according to a post by envoy Ilsa Morvane.',
    'Ilsa Morvane',
  ],
  [
    'reported the quotation',
    'Aldric Fenn told the crew, “⟦Let it go,⟧” Meridian News Agency reported.',
    'Meridian News Agency',
  ],
  [
    'was told, where it is a newspaper',
    'Aldric Fenn told Meridian News Agency that ⟦the boats would sail⟧.',
    'Meridian News Agency',
  ],
  [
    'is nobody where a clause stands beside the words before it',
    'Aldric Fenn said the boats were late, but envoy Ilsa Morvane said ⟦they were early⟧.',
    null,
  ],
]

describe('what something is done by', () => {
  test.each([
    '⟦The guild named a steward⟧ according to law.',
    'According to the terms, ⟦the crews may sail⟧.',
  ])('says nothing: %s', (text) => {
    expect(saidIn(text).words).toBeNull()
  })
})

describe('who passes a statement on', () => {
  test.each(relays)('%s › %s', (_, marked, relay) => {
    expect(saidIn(marked).relay).toBe(relay)
  })
})

const acts: readonly (readonly [act: string, text: string])[] = [
  ['announce', 'Fenn said ⟦the next round will be held in Sandry on May 23⟧.'],
  ['predict', 'Fenn said ⟦a levy would hurt the crews⟧.'],
  ['reject', 'The council said ⟦it will not accept the map⟧.'],
  ['deny', 'The navy said ⟦it was not targeting the ferries⟧.'],
  ['accuse', 'Fenn said ⟦the owners had failed to pay⟧.'],
  ['threaten', 'Fenn said ⟦he was ready to retaliate⟧.'],
  ['demand', 'Fenn told the crew: “⟦Don’t sell the boats.⟧”'],
  ['accept', 'Fenn said: “⟦We agreed to the map.⟧”'],
  ['promise', 'Fenn said: “⟦We will help the crews.⟧”'],
  ['announce', 'The police said ⟦they had detained two skippers⟧.'],
  ['assert', 'Fenn said ⟦he hoped the talks would go on⟧.'],
  ['assert', 'Fenn said: “⟦We left as soon as possible.⟧”'],
]

describe('what a speaker does by the words', () => {
  test.each(acts)('%s › %s', (act, marked) => {
    expect(saidIn(marked).act).toBe(act)
  })
})

const channels: readonly (readonly [channel: string, text: string])[] = [
  ['X', '“⟦We will go on,⟧” Aldric Fenn wrote on X.'],
  ['interview with Corvale Radio', '“⟦We will go on,⟧” Aldric Fenn said in an interview with Corvale Radio.'],
  [
    'virtual meeting of the Strait Group',
    '“⟦We will go on,⟧” Aldric Fenn said at a virtual meeting of the Strait Group.',
  ],
  ['statement', '“⟦We will go on,⟧” the statement read.'],
  ['post', 'Aldric Fenn said in a post that he had left. He added ⟦the crews were free⟧.'],
]

describe('the channel', () => {
  test.each(channels)('is %s › %s', (channel, marked) => {
    expect(saidIn(marked).channel).toBe(channel)
  })
})
