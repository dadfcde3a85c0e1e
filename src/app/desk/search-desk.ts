import { bestExcerpt, foundIn } from '../../kit/search/search-highlights.ts'
import { parseSearch, termsIn, type SearchTerm } from '../../kit/search/search-query.ts'
import type { Article } from '../../model/article.ts'
import type {
  Found,
  FoundArticle,
  FoundDossierLine,
  FoundWords,
  NamedStory,
  SearchAnswer,
} from '../../model/search.ts'
import type { Span } from '../../model/span.ts'
import type { Reading, SearchAsked } from '../../store/store.ts'

/** What a person looks for. */
export interface DeskSearch extends Omit<SearchAsked, 'query' | 'parts'> {
  readonly words: string
  /** Parts of dossiers, and `articles`; null for all. */
  readonly kinds: readonly string[] | null
}

const cutFrom = (text: string, spans: readonly Span[]): FoundWords['found'] =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))

const wordsIn = ({ title, text }: Article, terms: readonly SearchTerm[]): readonly FoundWords[] => {
  const head = title === null ? [] : foundIn(title, terms)
  const best = bestExcerpt(text, terms)
  return [
    ...(title === null || head.length === 0
      ? []
      : [{ in: 'title', start: 0, end: title.length, text: title, found: cutFrom(title, head) } as const]),
    ...(best === null ? [] : [{ in: 'body', ...best, found: cutFrom(text, best.found) } as const]),
  ]
}

const articlesFound = async (
  desk: Reading,
  asked: SearchAsked,
  terms: readonly SearchTerm[],
): Promise<Found<FoundArticle>> => {
  const { hits, ...rest } = await desk.searchArticles(asked)
  const stories = await desk.storiesOf(hits)
  return {
    ...rest,
    hits: (await desk.articles(hits)).map(({ article }) => ({
      article: article.id,
      title: article.title,
      outlet: article.outlet,
      agency: article.agency,
      published: article.publishedAt,
      url: article.url,
      source: article.source,
      stories: stories.get(article.id) ?? [],
      words: wordsIn(article, terms),
    })),
  }
}

const linesFound = async (
  desk: Reading,
  asked: SearchAsked,
  terms: readonly SearchTerm[],
): Promise<Found<FoundDossierLine>> => {
  const { hits, ...rest } = await desk.searchLines(asked)
  const kept = await desk.articles([...new Set(hits.map(({ article }) => article))])
  const sources = new Map(kept.map(({ article }) => [article.id, article]))
  return {
    ...rest,
    hits: hits.map(({ story, storyName, ...line }) => {
      const source = sources.get(line.article)
      return {
        ...line,
        story: { id: story, name: storyName },
        found: foundIn(line.line, terms),
        outlet: source?.outlet ?? null,
        published: source?.publishedAt ?? null,
      }
    }),
  }
}

/**
 * Looks for words in a desk's articles and in the lines of its dossiers. Lines are those of today: for what was known or here by some
 * other time only articles are looked at. Null where the words ask for nothing.
 */
export const searchDesk = async (
  desk: Reading,
  { words, kinds, ...rest }: DeskSearch,
  story: NamedStory | null,
): Promise<SearchAnswer | null> => {
  const query = parseSearch(words)
  if (query === null) return null
  const terms = termsIn(query)
  const parts = kinds === null ? null : kinds.filter((kind) => kind !== 'articles')
  const asked: SearchAsked = { ...rest, query, parts, story: story?.id ?? null }
  const isNow = rest.asOf === null && rest.addedBy === null && rest.outlet === null
  return {
    format: 'parley.search/1',
    words,
    offset: rest.offset,
    lines: isNow && parts?.length !== 0 ? await linesFound(desk, asked, terms) : null,
    articles: kinds === null || kinds.includes('articles') ? await articlesFound(desk, asked, terms) : null,
  }
}
