import type { ReadyArticle, Sentence, Token } from '../model/ready.ts'

// Fewer sentences in a paragraph than that were not run together by whoever saved the page.
const flattened = 12
const fewest = 3
// Of the nouns and names of a list of teasers, so many at most stand in the report before it.
const most = 0.37
const [shortest, longest] = [6, 34]

const tokensOf = ({ tokens }: ReadyArticle, { first, last }: Sentence): readonly Token[] =>
  tokens.slice(first, last)

const told: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM'])

const wordsOf = (ready: ReadyArticle, sentence: Sentence): ReadonlySet<string> =>
  new Set(
    tokensOf(ready, sentence)
      .filter((t) => told.has(t.pos))
      .map((t) => t.lemma),
  )

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

// Opens with a name or noun, holds no speech, and points back to nothing.
const standsAlone = (ready: ReadyArticle, sentence: Sentence): boolean => {
  const tokens = tokensOf(ready, sentence)
  const [first] = tokens
  if (!first || tokens.length < shortest || tokens.length > longest) return false
  if (tokens.filter((t) => t.quotation >= 0).length > 6) return false
  const opens = ['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET'].includes(first.pos)
  return opens && !tokens.slice(0, 2).some((t) => t.pos === 'PRON' || t.pos === 'CCONJ')
}

const tailOf = (ready: ReadyArticle): number => {
  const { sentences } = ready
  const last = sentences.at(-1)
  if (!last) return Infinity
  const own = sentences.filter((s) => s.paragraph === last.paragraph)
  if (own.length < flattened) return Infinity
  const sets = own.map((s) => wordsOf(ready, s))
  const none: ReadonlySet<string> = new Set()
  const isAlone = (i: number): boolean => {
    const sentence = own[i]
    return i > 0 && sentence !== undefined && standsAlone(ready, sentence)
  }
  const isTeaser = (i: number): boolean => isAlone(i) && shared(sets[i] ?? none, sets[i - 1] ?? none) <= 1
  let from = own.length
  for (let i = own.length - 1; i > 0; i--) {
    if (isTeaser(i)) from = i
    // One in the list may speak of what the one before it does.
    else if (own.length - from < fewest || !isAlone(i) || [1, 2, 3].filter((n) => isTeaser(i - n)).length < 2)
      break
  }
  const start = own.length - from < fewest ? undefined : own[from]?.start
  return start === undefined || !isOfOther(ready, start) ? Infinity : start
}

const named: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

// Background closes many reports: it speaks of what the report does. Teasers are of other things.
const isOfOther = ({ tokens }: ReadyArticle, start: number): boolean => {
  const body = new Set(tokens.filter((t) => t.end <= start && named.has(t.pos)).map((t) => t.lemma))
  const tail = new Set(tokens.filter((t) => t.start >= start && named.has(t.pos)).map((t) => t.lemma))
  return shared(tail, body) < most * tail.size
}

const known = new WeakMap<ReadyArticle, number>()

/**
 * Where the list of other stories begins that a flattened page ends with: one-line teasers, each on something of its own; Infinity
 * where there is none.
 */
export const teaserTail = (ready: ReadyArticle): number => {
  const told = known.get(ready)
  if (told !== undefined) return told
  const at = tailOf(ready)
  known.set(ready, at)
  return at
}
