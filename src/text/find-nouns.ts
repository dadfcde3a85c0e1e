import type { NounPhrase, Token } from '../model/ready.ts'

const premodifier = new Set<string>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'PRON', 'VERB', 'ADV'])

const starts = (t: Token): boolean =>
  ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'].includes(t.pos) ||
  (t.pos === 'PRON' && possessives.has(t.lower))
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const participle = (t: Token): boolean => t.pos === 'VERB' && /(ed|ing|en)$/.test(t.lower)

// How far a phrase that begins at `i` reaches; the last noun is its head.
const reach = (tokens: readonly Token[], i: number, end: number): { last: number; head: number } => {
  let head = -1
  let j = i
  for (; j < end; j++) {
    const t = tokens[j]
    if (!t) break
    if (t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM') head = j
    else if (t.pos === 'PART' && /^['’]s?$/.test(t.lower)) {
      // "Ukraine's delegation": the owner is part of the phrase.
      if (head < 0) break
    } else if (t.pos === 'CCONJ' && t.lower === '&') continue
    else if (t.pos === 'PUNCT' && t.text === "'" && head === j - 1 && /s$/.test(tokens[j - 1]?.lower ?? ''))
      continue
    else if (j > i && t.pos === 'DET' && !/^['’]/.test(tokens[j - 1]?.text ?? '')) {
      if (head >= 0 || tokens[j - 1]?.pos !== 'DET') break
    } else if (participle(t)) {
      // A participle stands before the noun of its phrase ("outstanding claims"); behind it, it is a verb.
      if (head >= 0 || !['NOUN', 'PROPN', 'ADJ'].includes(tokens[j + 1]?.pos ?? '')) break
    } else if (t.pos === 'PRON') {
      if (j > i && !possessives.has(t.lower)) break
      if (j > i && head >= 0) break
    } else if (t.pos === 'ADV') {
      if (head >= 0 || !['ADJ', 'NUM', 'VERB'].includes(tokens[j + 1]?.pos ?? '')) break
    } else if (!premodifier.has(t.pos) || (t.pos === 'VERB' && !participle(t))) break
  }
  return { last: head + 1, head }
}

/**
 * Noun phrases without what follows them ("the third round" of "the third round of talks"), and pronouns, in order.
 */
export const findNouns = (tokens: readonly Token[], first: number, last: number): readonly NounPhrase[] => {
  const out: NounPhrase[] = []
  const add = (from: number, to: number, head: number): void => {
    const [a, b] = [tokens[from], tokens[to - 1]]
    if (a && b) out.push({ start: a.start, end: b.end, first: from, last: to, head })
  }
  for (let i = first; i < last; i++) {
    const t = tokens[i]
    if (!t) break
    if (t.pos === 'PRON' && !possessives.has(t.lower)) {
      add(i, i + 1, i)
      continue
    }
    if (!starts(t)) continue
    const { last: end, head } = reach(tokens, i, last)
    if (head < i) {
      if (t.pos === 'DET' && /^(this|that|these|those|both|all|some|many|another)$/.test(t.lower))
        add(i, i + 1, i)
      continue
    }
    add(i, end, head)
    i = end - 1
  }
  return out
}
