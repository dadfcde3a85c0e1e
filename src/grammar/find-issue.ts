import { phrasesIn } from '../kit/phrase-table.ts'
import type { NegotiationWords } from '../languages/contract/negotiation.ts'
import type { ReadyArticle, Token } from '../model/ready.ts'
import { nounBefore } from './find-subject.ts'

/** An issue named by some words: tokens [first, last) that it stands for. */
export interface IssueFound {
  readonly slug: string
  /** False where no entry of the codebook fits and the slug is made of the words themselves. */
  readonly known: boolean
  readonly first: number
  readonly last: number
}

const slugOf = (words: readonly string[]): string =>
  words
    .join('-')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

const named = (tokens: readonly Token[]): string =>
  slugOf(
    tokens
      .filter((t) => t.pos === 'NOUN' || t.pos === 'ADJ')
      .slice(-3)
      .map((t, i, all) => (i === all.length - 1 ? t.lemma : t.lower)),
  )

// `other:<slug>` of the first noun phrase that says something: names and light nouns do not.
const ownSlug = (
  ready: ReadyArticle,
  first: number,
  last: number,
  words: NegotiationWords,
): string | null => {
  for (let n = Math.max(0, nounBefore(ready, first)); n < ready.nouns.length; n++) {
    const np = ready.nouns[n]
    if (!np || np.first >= last) break
    const head = ready.tokens[np.head]
    if (np.first < first || np.last > last || head?.pos !== 'NOUN' || words.lightNouns.has(head.lemma))
      continue
    const slug = named(ready.tokens.slice(np.first, np.last))
    if (slug) return `other:${slug}`
  }
  return null
}

const aside =
  /^(at|during|after|before|amid|despite|since|following|while|when|because|although|though|ahead|unless|if|until|once|who|whose)$/
const asideNouns = /^(response|light|view|reaction|retaliation|front|case|face|wake|time)$/

// "the planned return" names no plan.
const isDone = (token: Token | undefined): boolean =>
  token !== undefined && /^(VERB|ADJ)$/.test(token.pos) && token.lower.endsWith('ed')

// Where the words stop to be about the thing itself: "a truce | after the attacks", "a deal | at the summit".
const asideFrom = (ready: ReadyArticle, first: number, last: number): number => {
  for (let i = first + 1; i < last; i++) {
    const lower = ready.tokens[i]?.lower ?? ''
    if (aside.test(lower) || (lower === 'no' && ready.tokens[i + 1]?.lower === 'matter')) return i
    if (lower === 'in' && ready.tokens.slice(i + 1, i + 3).some((t) => asideNouns.test(t.lower))) return i
  }
  return last
}

/** The main issue of tokens [first, last), circumstances left aside: the first of the fixed list, else the first particular one of the
 * codebook, else a general one, else `other:` and the head words. */
export const issueOf = (
  ready: ReadyArticle,
  first: number,
  last: number,
  words: NegotiationWords,
): IssueFound | null => {
  const found = phrasesIn(words.issuePhrases, ready.tokens, first, asideFrom(ready, first, last)).filter(
    (f) => !(f.value.general && isDone(ready.tokens[f.first])),
  )
  const best = found.find((f) => f.value.strong) ?? found.find((f) => !f.value.general) ?? found[0]
  if (best) return { slug: best.value.slug, known: true, first, last }
  const slug = ownSlug(ready, first, last, words)
  return slug ? { slug, known: false, first, last } : null
}

const isJoint = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === ';' || token?.lower === 'and'

const items = (ready: ReadyArticle, first: number, last: number): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  let from = first
  for (let i = first; i <= last; i++) {
    if (i < last && !isJoint(ready.tokens[i])) continue
    if (i > from) out.push([from, i])
    from = i + 1
  }
  return out
}

const opensItem = (ready: ReadyArticle, at: number, verbs: boolean): boolean => {
  const token = ready.tokens[ready.tokens[at]?.pos === 'ADV' ? at + 1 : at]
  if (verbs && (token?.pos === 'VERB' || token?.pos === 'AUX')) return true
  return (
    (token !== undefined && ['DET', 'NOUN', 'ADJ', 'PROPN', 'NUM'].includes(token.pos)) ||
    /ing$/.test(token?.lower ?? '')
  )
}

const exchange = /^(exchange|return)$/

/** Where "in exchange for" stands between two tokens, or -1: what is given ends there, what is asked begins three words on. */
export const exchangeIn = (ready: ReadyArticle, first: number, last: number): number => {
  for (let i = first; i < last - 3; i++) {
    const [a, b, c] = [ready.tokens[i], ready.tokens[i + 1], ready.tokens[i + 2]]
    if (a?.lower === 'in' && exchange.test(b?.lower ?? '') && c?.lower === 'for') return i
  }
  return -1
}

// "free the crews and open the straits" goes on an infinitive or a clause, not a noun.
const opensVerbs = (ready: ReadyArticle, first: number): boolean => {
  const opening = ready.tokens[ready.tokens[first]?.pos === 'ADV' ? first + 1 : first]
  if (!opening) return false
  if (opening.pos === 'PROPN' && ready.tokens.slice(first, first + 5).some((t) => t.lower === 'to'))
    return true
  return opening.lower === 'to' || opening.lower === 'that' || opening.pos === 'VERB'
}

/**
 * The issues that tokens [first, last) name: several where a list names several ("the return of the crews, a lower quota and
 * an end to the embargo"), each with its item; else the main one with all the words. `lists`: items that the codebook
 * does not know count too, where there are three at least.
 */
export const issuesIn = (
  ready: ReadyArticle,
  first: number,
  last: number,
  { words, lists }: { words: NegotiationWords; lists: boolean },
): readonly IssueFound[] => {
  const parts = items(ready, first, last)
  const strong: IssueFound[] = []
  const verbs = opensVerbs(ready, first)
  for (const [from, to] of parts) {
    if (from > first && !opensItem(ready, from, verbs)) continue
    const found = phrasesIn(words.issuePhrases, ready.tokens, from, to).find((f) => f.value.strong)
    if (found && !strong.some((s) => s.slug === found.value.slug))
      strong.push({ slug: found.value.slug, known: true, first: from, last: to })
  }
  if (strong.length > 1) return strong
  const nouns = parts.every(([from]) => opensItem(ready, from, false) && ready.tokens[from]?.pos !== 'NUM')
  if (lists && !strong.length && parts.length > 2 && nouns) {
    const each = parts.flatMap(([from, to]) => issueOf(ready, from, to, words) ?? [])
    if (each.length === parts.length) return each
  }
  const main = issueOf(ready, first, last, words)
  return main ? [main] : []
}
