import { annotate, nothing } from '../../src/annotate/annotate.ts'
import { english } from './english.ts'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Article } from '../../src/model/article.ts'
import { makeReady } from '../../src/text/make-ready.ts'
import { buildArticle } from './build-article.ts'

/** A text as an article with what was found in it. */
export const annotatedArticle = (text: string, fields: Partial<Article> = {}): AnnotatedArticle => {
  const article = buildArticle(text, fields)
  return { article, annotations: annotate(makeReady(article, english), english) }
}

/** An invented article with findings of many kinds, zones, and characters that mean something to a terminal or a browser. */
export const tangledArticle = annotatedArticle(
  [
    'SANDRY, March 11 — "We will free 40 fishermen by Friday," Foreign Minister Aldric Fenn told reporters on Tuesday, and envoy Ilsa Morvane said the talks would resume on March 20 in Lunmark.',
    'Keshet rejected the offer. \u202eVardania <script>alert(1)</script> said it would answer "within two weeks".',
  ].join('\n\n'),
  {
    title: 'Fenn <b>promises</b> "release"',
    outlet: 'Corvale Herald',
    source: 'pages/\u001b[2J<i>.html',
    publishedAt: '2031-03-11',
    publishedBasis: 'meta',
    zones: [
      { kind: 'headline', text: 'Fenn <b>promises</b> release', before: 0 },
      { kind: 'related', text: 'Nets are dry \u001b[31m<img src=x onerror=alert(1)>', before: 190 },
    ],
  },
)

const words = '"The port opens on Friday," Aldric Fenn said. He smiled.'
const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })

/** An invented article whose findings are written by hand: they stay the same whatever the annotators learn. */
export const writtenArticle: AnnotatedArticle = {
  article: buildArticle(words, {
    title: 'Port to open',
    publishedAt: '2031-03-11',
    zones: [
      { kind: 'standfirst', text: 'After six weeks', before: 0 },
      { kind: 'related', text: 'Nets are dry', before: words.length },
    ],
  }),
  annotations: {
    ...nothing,
    actor: [
      {
        kind: 'actor',
        id: 'actor-1',
        rule: 'actors/full-name',
        spans: [at('Aldric Fenn')],
        actorKind: 'person',
        name: 'Aldric Fenn',
        mentions: [
          { ...at('Aldric Fenn'), form: 'name' },
          { ...at('He'), form: 'pronoun' },
        ],
        roles: [],
        side: null,
      },
    ],
    date: [
      {
        kind: 'date',
        id: 'date-1',
        rule: 'dates/weekday',
        spans: [at('Friday')],
        text: 'Friday',
        value: '2031-03-14',
        timex: null,
        type: 'date',
        anchor: { kind: 'publication', value: '2031-03-11' },
      },
    ],
    statement: [
      {
        kind: 'statement',
        id: 'statement-1',
        rule: 'statements/quote-then-cue',
        spans: [at('The port opens on Friday,')],
        mode: 'direct',
        opensAt: null,
        speaker: { actor: 'actor-1', text: 'Aldric Fenn', span: at('Aldric Fenn') },
        cue: { ...at('said'), text: 'said', lemma: 'say' },
        act: 'announce',
        channel: null,
        relayedBy: null,
        addressee: null,
        saidOn: null,
        speech: true,
        group: null,
      },
    ],
  },
}
