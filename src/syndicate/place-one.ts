import { shortHash } from '../kit/hash.ts'
import type { Article, Descent, SaveOf } from '../model/article.ts'
import { keysOf, lookedUpBy, mostHolders } from './candidate-index.ts'
import { descentOf } from './find-copies.ts'
import { saveKeys, withSaves } from './find-saves.ts'
import { kinOf, openCopies, type Near, type Printed } from './open-copies.ts'
import { rankedArticle, rankOf, rankText } from './rank.ts'
import { textPrint } from './text-print.ts'

/** What an article is looked up by among others, so that it can be placed without looking at all of them. */
export interface LookUp {
  readonly article: string
  readonly mark: string
  readonly rank: string
  readonly keys: readonly number[]
  readonly saves: readonly string[]
}

/** A hash of an article: two that have one are the same to the letter. */
export const articleMark = (article: Article): string => shortHash([JSON.stringify(article)], 16)

/** @example `lookUpOf(article).rank` ends with the article's id. */
export const lookUpOf = (article: Article): LookUp => ({
  article: article.id,
  mark: articleMark(article),
  rank: rankText(rankOf(article)),
  keys: keysOf(lookedUpBy(textPrint(article))),
  saves: [...new Set(saveKeys(article))].map((key) => shortHash([key], 16)),
})

/** How many of those that hold a number are asked: the first, by rank. */
export const askedHolders = mostHolders

// From so many on a number may be one of furniture, which tells nothing.
const manyHolders = 4

/**
 * Articles to which one that came or goes may make a difference, of those that hold one of its numbers: the first holders, in order, and
 * whether there may be more. Null: all holders of that number.
 */
export const nearedBy = (rank: string, first: readonly string[]): readonly string[] | null => {
  if (!first.includes(rank)) return []
  if (first.length >= askedHolders) return null
  const told = first.length >= manyHolders ? first : first.filter((other) => other > rank)
  return told.map(rankedArticle)
}

/** What some articles are nearest to, among a set that holds the first holders of each of their numbers. */
export const nearAmong = (ids: readonly string[], among: readonly Printed[]): ReadonlyMap<string, Near> => {
  const copies = openCopies()
  for (const printed of among) copies.putPrinted(printed)
  return new Map(
    ids.flatMap((id) => {
      const near = copies.closest(id)
      return near ? [[id, near] as const] : []
    }),
  )
}

/** Which save of its page each article is, in a set that holds all that share a save key with any of it. */
export const savesAmong = (articles: readonly Article[]): ReadonlyMap<string, SaveOf | null> =>
  new Map(withSaves(articles).map(({ id, saveOf }) => [id, saveOf ?? null]))

/** What an article has of others, by what is known of them. */
export interface Others {
  /** The first of an article's group of copies. */
  readonly originOf: (id: string) => string
  readonly saveOf: (id: string) => SaveOf | null
  readonly article: (id: string) => Article | undefined
}

/** An article's place among others, and on which of them that rests. */
export interface PlacedOne {
  readonly kin: { readonly saveOf: SaveOf | null; readonly origin: string; readonly descent: Descent }
  readonly leans: readonly string[]
}

/** Places an article among others: what `findCopies` and `withSaves` give for it in the whole set. */
export const placeOne = (article: Article, near: Near, others: Others): PlacedOne => {
  const { id } = article
  const first = others.originOf(id)
  const [save, saveOfFirst] = [others.saveOf(id), others.saveOf(first)]
  const own = { ...article, saveOf: save }
  const kin = kinOf(near, first, others.originOf)
  // All saves of a page are one origin, and so are the copies of each.
  const origin = saveOfFirst ? others.originOf(saveOfFirst.article) : first
  const named = [
    near.best?.article,
    ...near.quotes.map((q) => q.article),
    first,
    save?.article,
    saveOfFirst?.article,
  ]
  return {
    kin: { saveOf: save, origin, descent: descentOf(own, kin, others.article) },
    leans: [...new Set(named)].filter((other) => other !== undefined && other !== id) as readonly string[],
  }
}

/** Those of whom it is asked when an article is placed: whose origins and saves must be known, and whose words. */
export const askedOf = (
  near: Near,
): { readonly origins: readonly string[]; readonly words: readonly string[] } => ({
  origins: near.quotes.map(({ article }) => article),
  words: near.best ? [near.best.article] : [],
})
