import type { Language } from '../languages/language.ts'
import { paragraphsOf, type Article } from '../model/article.ts'
import type { NounPhrase, Quotation, ReadyArticle, Sentence, Token, VerbGroup } from '../model/ready.ts'
import { findNouns } from './find-nouns.ts'
import { findQuotations } from './find-quotations.ts'
import { findSentences } from './find-sentences.ts'
import { findVerbs } from './find-verbs.ts'

// Innermost quotation of each character, marks not counted; built once so that tokens look it up in one step.
const quotedBy = (length: number, quotations: readonly Quotation[]): Int32Array => {
  const of = new Int32Array(length).fill(-1)
  quotations.forEach((q, n) => of.fill(n, q.inner.start, q.inner.end))
  return of
}

// No word is so long: such a run is data that lost its way, and cutting it into words would take the square of its length.
const longestWord = 400
const endless = /\S{400,}/g

const blanked = (text: string): string =>
  text.length < longestWord ? text : text.replace(endless, (run) => ' '.repeat(run.length))

/**
 * Cuts an article into sentences, words, quotations, noun phrases and verb groups.
 * Pure and linear in the length of the text; keeps nothing between articles.
 */
export const makeReady = (article: Article, language: Language): ReadyArticle => {
  const words = language.sentences
  const paragraphs = paragraphsOf(article.text)
  const quotations = findQuotations(article.text, paragraphs)
  const quoted = quotedBy(article.text.length, quotations)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const nouns: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  paragraphs.forEach((paragraph, number) => {
    const text = article.text.slice(paragraph.start, paragraph.end)
    const found = words.read(blanked(text))
    const base = tokens.length
    for (const [from, to] of findSentences(text, found, words)) {
      const [first, last] = [base + from, base + to]
      for (const w of found.slice(from, to)) {
        const value = text.slice(w.start, w.end)
        const start = paragraph.start + w.start
        tokens.push({
          start,
          end: paragraph.start + w.end,
          text: value,
          lower: (value.includes('’') ? value.replaceAll('’', "'") : value).toLowerCase(),
          lemma: w.lemma.toLowerCase(),
          pos: w.pos,
          sentence: sentences.length,
          quotation: quoted[start] ?? -1,
        })
      }
      const [a, b] = [tokens[first], tokens[last - 1]]
      if (!a || !b) continue
      sentences.push({ start: a.start, end: b.end, paragraph: number, first, last })
      nouns.push(...findNouns(tokens, first, last, words.grammar))
      verbs.push(...findVerbs(tokens, first, last, words))
    }
  })
  return { article, paragraphs, sentences, tokens, quotations, nouns, verbs, words: words.grammar }
}
