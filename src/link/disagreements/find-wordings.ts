import { foldLetters } from '../../kit/name-keys.ts'
import { quotedSpans } from '../../kit/quoted-spans.ts'
import type { Finding } from '../../model/dossier.ts'
import type { Evidence, Evidences } from '../../model/evidence.ts'
import { contentWords, likeness } from '../likeness.ts'
import type { Look } from '../linker.ts'
import { sidesOfOne, writeDispute, type Side } from './write-dispute.ts'

type Statement = Finding<'statements'>
type Reason = 'shortened' | 'other wording'

/** One quoted sentence of a report. */
interface Quote {
  readonly it: Statement
  readonly text: string
  readonly plain: string
  /** The same with words in one spelling. */
  readonly spelt: string
}

const plainOf = (text: string): string =>
  ` ${
    foldLetters(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const quotesIn = (it: Statement): readonly Quote[] => {
  const quoted =
    it.mode === 'direct' ? [it.content] : quotedSpans(it.content).map((s) => it.content.slice(s.start, s.end))
  return quoted
    .flatMap((q) => q.split(/(?<=[.!?])\s+|\s…\s/u))
    .map((text) => {
      const plain = plainOf(text)
      return { it, text: text.replace(/[\s,;]+$/u, ''), plain, spelt: spelt(plain) }
    })
}

// What a sentence hangs on, right before or behind the words that were cut out: more is said without it.
const held =
  / (?:not|never|no longer|if|unless|until|almost|nearly|(?:may|might|could|would) (?:be|have)|perhaps|possibly|probably|maybe|hopefully|partly)(?: (?:an?|the|be|so))? $/
const limited = /^ (?:so far|yet|if|unless|until|for now|at this stage|at the moment|provided|although|only) /

const leftOut = (short: Quote, long: Quote): boolean => {
  const at = long.plain.indexOf(short.plain)
  const [before, after] = [long.plain.slice(0, at + 1), long.plain.slice(at + short.plain.length - 1)]
  return held.test(before) || limited.test(after)
}

const isCut = (short: Quote, long: Quote): boolean =>
  short.plain.length >= 14 &&
  short.plain.length < long.plain.length &&
  long.plain.includes(short.plain) &&
  contentWords(short.text).size >= 2 &&
  leftOut(short, long)

// "defence" and "defense", "multi-party" and "multiparty" are one word spelt twice.
const spelt = (plain: string): string =>
  plain
    .replace(/our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/nce/g, 'nse')

const own = (text: string, other: string): number => {
  const [joined, words] = [other.replace(/ /g, ''), contentWords(other)]
  return [...contentWords(text)].filter((w) => !/^\d/.test(w) && !words.has(w) && !joined.includes(w)).length
}

// The same sentence in other words: most are shared, and each has some that the other lacks.
const isReworded = (a: Quote, b: Quote): boolean => {
  if (/[[(…]|\.\.\./.test(a.text + b.text)) return false
  const [p, q] = [a.spelt, b.spelt]
  const [x, y] = [contentWords(p), contentWords(q)]
  if (p.includes(q) || q.includes(p) || Math.min(x.size, y.size) < 4 || likeness(x, y) < 0.6) return false
  return own(p, q) > 0 && own(q, p) > 0
}

const compare = (a: Quote, b: Quote): Reason | null => {
  if (isCut(a, b) || isCut(b, a)) return 'shortened'
  return isReworded(a, b) ? 'other wording' : null
}

const evidenceOf = ({ it, text }: Quote): Evidences => {
  const whole = it.evidence.find((e): e is Evidence => e.text.includes(text))
  return [whole ?? it.evidence[0]]
}

const sideOf = (quote: Quote): Side => ({
  value: quote.text.replace(/^["“‘']+|["”’'.]+$/gu, ''),
  by: quote.it.speaker ?? quote.it.speakerText,
  on: quote.it.saidOn,
  knownFrom: quote.it.knownFrom,
  evidence: evidenceOf(quote),
})

const articleOf = (it: Statement): string => it.evidence[0].article

/** The quoted sentences of statements, each taken apart once. */
type QuotesOf = (it: Statement) => readonly Quote[]

interface Asked {
  readonly look: Look
  readonly quotesOf: QuotesOf
}

/** Opens a store of quoted sentences that lives as long as the statements do. */
export const openQuotes = (): QuotesOf => {
  const known = new WeakMap<Statement, readonly Quote[]>()
  return (it) => {
    const before = known.get(it)
    if (before) return before
    const quotes = quotesIn(it)
    known.set(it, quotes)
    return quotes
  }
}

interface Pair {
  readonly quotes: readonly [Quote, Quote]
  readonly reason: Reason
}

const pairsOf = (a: Statement, b: Statement, { look, quotesOf }: Asked): readonly Pair[] => {
  if (look.support([articleOf(a), articleOf(b)]).origins < 2) return []
  const others = quotesOf(b)
  return quotesOf(a).flatMap((x) =>
    others.flatMap((y): readonly Pair[] => {
      const reason = compare(x, y)
      return reason ? [{ quotes: [x, y], reason }] : []
    }),
  )
}

// Wordings that hang together by pairs; reprints quote alike and stand beside one another in one side.
const gathered = (pairs: readonly Pair[]): readonly (readonly Quote[])[] => {
  const next = new Map<string, Set<string>>()
  const quotes = new Map<string, Quote[]>()
  const add = (quote: Quote, other: Quote): void => {
    next.set(quote.plain, (next.get(quote.plain) ?? new Set()).add(other.plain))
    const same = quotes.get(quote.plain) ?? []
    if (same.every((q) => q.it !== quote.it)) quotes.set(quote.plain, [...same, quote])
  }
  for (const { quotes: both } of pairs) {
    add(both[0], both[1])
    add(both[1], both[0])
  }
  const seen = new Set<string>()
  return [...quotes.keys()].sort().flatMap((first) => {
    if (seen.has(first)) return []
    const group: string[] = []
    const open = [first]
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue
      seen.add(key)
      group.push(key)
      open.push(...(next.get(key) ?? []))
    }
    return [group.sort().flatMap((key) => quotes.get(key) ?? [])]
  })
}

const write = (group: readonly Quote[], cut: boolean, look: Look): Finding<'disagreements'> => {
  const who = group.map((q) => q.it.speaker ?? q.it.speakerText).find((w) => w !== null) ?? null
  const sides = sidesOfOne(group.map(sideOf))
  return writeDispute(
    {
      about: who === null ? 'words of a speaker not named' : `words of ${look.nameOf(who)}`,
      kind: 'wording',
      rule: cut ? 'a-quotation-cut-short' : 'one-utterance-worded-otherwise',
      mentions: [...new Set(group.map((q) => q.it.id))].sort(),
      sides,
      explains: cut ? 'shortened' : 'other wording',
    },
    look,
  )
}

/** Quotations of one utterance that differ in a word that matters: translated or rendered otherwise, or cut short. */
export const wordingDisputes = (
  look: Look,
  quotesOf: QuotesOf = openQuotes(),
): readonly Finding<'disagreements'>[] => {
  const byId = new Map(
    look
      .found('statements')
      .flatMap((it) => (it.sameAs.length > 0 && it.mode !== 'indirect' ? [[it.id, it]] : [])),
  )
  const pairs = [...byId.values()].flatMap((a) =>
    a.sameAs.flatMap((id) => {
      const b = byId.get(id)
      return b && a.id < id ? pairsOf(a, b, { look, quotesOf }) : []
    }),
  )
  return (['shortened', 'other wording'] as const).flatMap((reason) =>
    gathered(pairs.filter((p) => p.reason === reason)).map((group) =>
      write(group, reason === 'shortened', look),
    ),
  )
}
