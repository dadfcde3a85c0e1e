import type { Annotations } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import type { NamedStory } from '../../model/search.ts'
import { everything, shownFindings, type PartRole, type ShownFinding } from '../annotations/shown-finding.ts'
import { kindOf } from '../annotations/finding-kinds.ts'
import { counted } from '../counted.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { articleFacts } from '../render-articles.ts'
import { serverAddresses } from './addresses.ts'
import { missedForm } from './review/missed-form.ts'
import type { Place, PlaceRole } from './line/sources-of-line.ts'
import { reading, type Note } from './reading.ts'
import type { Query } from './site-page.ts'

const roles: Readonly<Record<PartRole, PlaceRole>> = {
  words: 'evidence',
  who: 'speaker',
  cue: 'cue',
  mention: 'context',
}

const noteOf = (finding: ShownFinding): Note => {
  const [first, ...rest] = finding.parts
  const place = ({ start, end, role }: (typeof finding.parts)[number]): Place => ({
    start,
    end,
    role: roles[role],
  })
  const short = finding.fields
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .find((value) => value !== '' && value !== finding.words)
  return {
    tag: kindOf(finding.kind).one,
    lead: markup`<bdi>${pageText(short ?? finding.words)}</bdi>`,
    places: [place(first), ...rest.map(place)],
  }
}

const inStories = (article: Article, stories: readonly NamedStory[] | null, kept: Query): Markup | string => {
  if (stories === null) return 'Which story it was in at that time, the list of stories of that time tells.'
  if (stories.length === 0) return 'In no story: it tells of no negotiation that this desk follows.'
  return markup`In ${stories.map((story, n) => markup`${n === 0 ? '' : ', '}<a href="${serverAddresses(story.id, kept).article(article.id)}"><bdi>${story.name}</bdi></a>`)}`
}

/** One article of a desk, in a story or in none: what is known of it, its text with what was found beside its words. */
export const deskArticlePage = (
  article: Article,
  {
    annotations,
    stories,
    kept,
    review,
  }: {
    readonly annotations: Annotations | null
    /** Null where they are not known for the time that is shown. */
    readonly stories: readonly NamedStory[] | null
    readonly kept: Query
    /** So that people can add what was missed; null where they cannot. */
    readonly review: Parameters<typeof missedForm>[1] | null
  },
): Markup => {
  const findings = annotations === null ? [] : shownFindings({ article, annotations }, everything)
  const beside = findings.filter(({ kind }) => kind !== 'actor' && kind !== 'date')
  return markup`<h1 dir="auto">${pageText(article.title ?? 'Without a title')}</h1>
    <p class="facts"><bdi>${pageText(articleFacts(article))}</bdi></p>
    <p class="facts">${inStories(article, stories, kept)}</p>
    <p class="facts">${
      annotations === null
        ? 'It was not searched yet.'
        : `${counted(findings.length, 'thing')} found in it; names and dates are left out of the margin.`
    }</p>
    <p class="known"><bdi>${pageText(article.source)}</bdi></p>
    ${reading(article, beside.map(noteOf))} ${review && missedForm(article, review)}`
}
