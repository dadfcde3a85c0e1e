import { nothing } from '../../src/annotate/annotate.ts'
import { commitments } from '../../src/annotate/commitments/index.ts'
import { conditions } from '../../src/annotate/conditions/index.ts'
import { dates } from '../../src/annotate/dates/index.ts'
import { figures } from '../../src/annotate/figures/index.ts'
import { positions } from '../../src/annotate/positions/index.ts'
import { statements } from '../../src/annotate/statements/index.ts'
import { english } from './english.ts'
import type { ActorAnnotation, ActorKind, Annotations, Who } from '../../src/model/annotation.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from './build-article.ts'

const cast: readonly (readonly [
  name: string,
  kind: ActorKind,
  side: string | null,
  words: readonly string[],
])[] = [
  ['Vardania', 'state', null, ['Vardania', 'Vardanian']],
  ['Keshet', 'state', null, ['Keshet', 'Keshetian']],
  ['Salt Guild', 'organisation', null, ['Salt Guild', 'The guild', 'the guild']],
  ['Ilsa Morvane', 'person', 'Vardania', ['Ilsa Morvane', 'Morvane']],
  ['Tavi Renholt', 'person', 'Keshet', ['Tavi Renholt', 'Renholt']],
]

const actorsOf = (text: string): readonly ActorAnnotation[] =>
  cast.flatMap(([name, actorKind, side, words]): readonly ActorAnnotation[] => {
    const mentions = [...text.matchAll(new RegExp(`\\b(${words.join('|')})\\b`, 'g'))].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      form: 'name' as const,
    }))
    const [first] = mentions
    return first
      ? [
          {
            kind: 'actor',
            id: `actor-${name}`,
            spans: [first],
            rule: 'cast',
            actorKind,
            name,
            mentions,
            roles: [],
            side,
          },
        ]
      : []
  })

/** A text about Vardania, Keshet and the Salt Guild, read by the annotators of negotiation; who acts in it is given. */
export const readNegotiation = (text: string): Annotations => {
  const ready = makeReady(buildArticle(text, { publishedAt: '2031-04-09' }), english)
  let found: Annotations = { ...nothing, actor: actorsOf(text) }
  found = { ...found, date: dates.annotate(ready, found, english) }
  found = { ...found, statement: statements.annotate(ready, found, english) }
  found = { ...found, figure: figures.annotate(ready, found, english) }
  found = { ...found, position: positions.annotate(ready, found, english) }
  found = { ...found, condition: conditions.annotate(ready, found, english) }
  return { ...found, commitment: commitments.annotate(ready, found, english) }
}

/** The name of somebody of the cast, or the words where it is nobody of it. */
export const nameOf = (who: Who | null): string | null =>
  who ? (who.actor?.replace('actor-', '') ?? who.text) : null
