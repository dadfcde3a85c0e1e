import type { Article, Zone, ZoneKind } from '../model/article.ts'
import { counted } from './counted.ts'
import { printable } from './printable.ts'

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

const setAside = (zones: readonly Zone[]): string => {
  const kinds = new Map<ZoneKind, number>()
  for (const { kind, text } of zones) kinds.set(kind, (kinds.get(kind) ?? 0) + wordsIn(text))
  return [...kinds].map(([kind, words]) => `${kind} ${counted(words, 'word')}`).join(', ')
}

const dated = ({ publishedAt, publishedBasis }: Article): string =>
  publishedAt === null ? 'not dated' : `${publishedAt} (${publishedBasis})`

/** What is known of an article in a line: outlet, date and what it rests on, length, agency, whether it is whole. */
export const articleFacts = (article: Article): string =>
  [
    article.outlet ?? 'outlet not known',
    dated(article),
    ...(article.updatedAt === null ? [] : [`updated ${article.updatedAt}`]),
    counted(wordsIn(article.text), 'word'),
    ...(article.agency === null ? [] : [`agency ${article.agency}`]),
    ...(article.language === null ? ['language not read'] : []),
    ...(article.cut === null ? [] : [`not whole: ${article.cut}`]),
  ].join(' · ')

/**
 * The articles of one page for a terminal: the page's name, then each with its title, its facts, and how much of what kind was
 * set aside as no part of it.
 *
 * @example `renderArticles(articles)` begins "pages/01.html\n  1  Envoys meet in Lunmark\n     Corvale Herald · 2031-07-22 (meta) · 310 words"
 */
export const renderArticles = (articles: readonly Article[]): string => {
  const lines = articles.flatMap((article, n) => [
    `  ${String(n + 1).padEnd(3)}${article.title ?? 'without a title'}`,
    `     ${articleFacts(article)}`,
    ...(article.zones.length === 0 ? [] : [`     set aside: ${setAside(article.zones)}`]),
  ])
  return [articles[0]?.source ?? '', ...lines, ''].map((line) => `${printable(line)}\n`).join('')
}
