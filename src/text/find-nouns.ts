import type { GrammarWords } from '../model/grammar-words.ts'
import type { NounPhrase, Pos, Token } from '../model/ready.ts'

const starters: ReadonlySet<Pos> = new Set<Pos>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const heads: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'NUM'])

const starts = (t: Token, words: GrammarWords): boolean =>
  starters.has(t.pos) || (t.pos === 'PRON' && words.possessives.has(t.lower))

/** A token of a phrase under way, with its neighbours and where the phrase began and has its last noun (-1: none yet). */
interface Step {
  readonly t: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly opens: boolean
  readonly hasHead: boolean
  readonly behindHead: boolean
}

const leadsTo = (step: Step, ...kinds: readonly Pos[]): boolean =>
  !step.hasHead && step.after !== undefined && kinds.includes(step.after.pos)

// Behind an owner the noun of the phrase is still to come.
const isOwned = ({ before }: Step): boolean => /^['’]s?$/.test(before?.text ?? '')

// Does a token that is no noun go on with the phrase? One rule for each part of speech; what has none ends it.
const rules: Partial<Record<Pos, (step: Step, words: GrammarWords) => boolean>> = {
  // "Vardania's delegation": the owner is part of the phrase.
  PART: (step, words) => step.hasHead && words.endings.owner.test(step.t.lower),
  CCONJ: ({ t }) => t.lower === '&',
  // "the envoys' offer"
  PUNCT: ({ t, before, behindHead }, words) =>
    t.text === "'" && behindHead && words.endings.plural.test(before?.lower ?? ''),
  DET: ({ opens, before, hasHead }) =>
    opens || /^['’]/.test(before?.text ?? '') || (!hasHead && before?.pos === 'DET'),
  // A participle stands before the noun of its phrase ("outstanding claims", "the envoys' outstanding claims"); behind it, it is a verb.
  VERB: (step, words) =>
    words.endings.participle.test(step.t.lower) &&
    leadsTo(isOwned(step) ? { ...step, hasHead: false } : step, 'NOUN', 'PROPN', 'ADJ'),
  PRON: ({ t, opens, hasHead }, words) => opens || (words.possessives.has(t.lower) && !hasHead),
  ADV: (step) => leadsTo(step, 'ADJ', 'NUM', 'VERB'),
  ADJ: () => true,
  SYM: () => true,
}

// How far a phrase that begins at `i` reaches; the last noun is its head.
const reach = (
  tokens: readonly Token[],
  i: number,
  end: number,
  words: GrammarWords,
): { last: number; head: number } => {
  let head = -1
  for (let j = i; j < end; j++) {
    const t = tokens[j]
    if (!t) break
    if (heads.has(t.pos)) {
      head = j
      continue
    }
    const [opens, hasHead, behindHead] = [j === i, head >= 0, head === j - 1]
    const step = { t, before: tokens[j - 1], after: tokens[j + 1], opens, hasHead, behindHead }
    if (!rules[t.pos]?.(step, words)) break
  }
  return { last: head + 1, head }
}

/**
 * Noun phrases without what follows them ("the third round" of "the third round of talks"), and pronouns, in order.
 */
export const findNouns = (
  tokens: readonly Token[],
  first: number,
  last: number,
  words: GrammarWords,
): readonly NounPhrase[] => {
  const out: NounPhrase[] = []
  const add = (from: number, to: number, head: number): void => {
    const [a, b] = [tokens[from], tokens[to - 1]]
    if (a && b) out.push({ start: a.start, end: b.end, first: from, last: to, head })
  }
  for (let i = first; i < last; i++) {
    const t = tokens[i]
    if (!t) break
    if (t.pos === 'PRON' && !words.possessives.has(t.lower)) {
      add(i, i + 1, i)
      continue
    }
    if (!starts(t, words)) continue
    const { last: end, head } = reach(tokens, i, last, words)
    if (head < i) {
      if (t.pos === 'DET' && words.standAlone.has(t.lower)) add(i, i + 1, i)
      continue
    }
    add(i, end, head)
    i = end - 1
  }
  return out
}
