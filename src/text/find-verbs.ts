import type { SentenceWords } from '../languages/contract/sentences.ts'
import type { GrammarWords } from '../model/grammar-words.ts'
import type { Token, VerbGroup } from '../model/ready.ts'

interface Parts {
  modal: string | null
  have: boolean
  be: boolean
  negated: boolean
  infinitive: boolean
  did: boolean
  future: boolean
  past: boolean
}

// "Russia's": the mark of the owner, not "is".
const owner = (t: Token, words: SentenceWords): boolean =>
  t.pos === 'PART' && words.grammar.endings.owner.test(t.text)

const isAuxiliary = (t: Token, words: SentenceWords): boolean =>
  !owner(t, words) && t.pos !== 'PROPN' && t.pos !== 'NOUN' && isAuxiliaryWord(t, words)

const isAuxiliaryWord = (t: Token, words: SentenceWords): boolean =>
  t.pos === 'AUX' ||
  words.modals.has(t.lower) ||
  words.be.has(t.lower) ||
  words.have.has(t.lower) ||
  words.auxiliaryDo.has(t.lower)

const gathers = (t: Token, words: SentenceWords): boolean =>
  t.pos === 'ADV' ||
  words.negations.has(t.lower) ||
  (t.pos === 'PART' && t.lower !== words.infinitive && !words.grammar.endings.owner.test(t.lower))

// "gave", "struck", "announced": neither the plain form nor "gives" or "giving".
const pastForm = (t: Token, { invariant, endings }: GrammarWords): boolean =>
  invariant.has(t.lower) ||
  (t.lower !== t.lemma && !endings.notPast.test(t.lower)) ||
  endings.past.test(t.lower)

const tenseOf = (head: Token, parts: Parts, words: GrammarWords): VerbGroup['tense'] => {
  if (parts.past && !parts.modal) return 'past'
  if (parts.future) return 'future'
  if (parts.modal) return null
  if (parts.have || parts.did) return 'past'
  // "is scheduled": the auxiliary says when.
  if (parts.be) return 'present'
  return pastForm(head, words) ? 'past' : 'present'
}

const isMain = (t: Token, parts: Parts): boolean =>
  t.pos === 'VERB' || parts.infinitive || parts.modal !== null || parts.did

const addAuxiliary = (parts: Parts, t: Token, words: SentenceWords): void => {
  if (words.modals.has(t.lower)) parts.modal = t.lower
  parts.future ||= words.future.has(t.lower)
  parts.have ||= words.have.has(t.lower)
  parts.be ||= words.be.has(t.lower)
  parts.past ||= words.grammar.pastAuxiliaries.has(t.lower)
  parts.did ||= t.lower === words.grammar.did
}

// Collects the parts of the group that begins at `first` up to its head; -1 where none is found.
const headFrom = (
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  words: SentenceWords,
  parts: Parts,
): number => {
  for (let j = first; j < end; j++) {
    const t = tokens[j]
    if (!t) return -1
    if (j === first && t.lower === words.infinitive) parts.infinitive = true
    else if (gathers(t, words)) parts.negated ||= words.negations.has(t.lower)
    else if (isAuxiliary(t, words)) {
      addAuxiliary(parts, t, words)
      if (!hasMainVerb(tokens, j + 1, end, words)) return j
    } else return isMain(t, parts) ? j : -1
  }
  return -1
}

// The shape of a group by its parts and its head: "to sail", "sailing", "has been told".
const shapeOf = (
  head: Token,
  parts: Parts,
  alone: boolean,
  words: GrammarWords,
): Pick<VerbGroup, 'form' | 'passive' | 'tense'> => {
  const bare = !parts.modal && !parts.have && !parts.be && !parts.did && !parts.infinitive
  const gerund = words.endings.gerund.test(head.lower)
  const form = parts.infinitive ? 'infinitive' : bare && gerund ? 'participle' : 'finite'
  const passive = parts.be && !alone && pastForm(head, words) && !gerund
  return { passive, form, tense: form === 'finite' ? tenseOf(head, parts, words) : null }
}

const groupAt = (
  tokens: readonly Token[],
  first: number,
  end: number,
  words: SentenceWords,
): VerbGroup | null => {
  const parts: Parts = {
    modal: null,
    have: false,
    be: false,
    negated: false,
    infinitive: false,
    did: false,
    future: false,
    past: false,
  }
  const head = headFrom(tokens, { first, end }, words, parts)
  const [a, h] = [tokens[first], tokens[head]]
  if (!a || !h) return null
  return {
    start: a.start,
    end: h.end,
    first,
    last: head + 1,
    head,
    lemma: h.lemma,
    negated: parts.negated,
    ...shapeOf(h, parts, head === first, words.grammar),
    modal: parts.modal,
  }
}

// After an auxiliary: does a main verb follow within the group ("has not yet said"), or is the auxiliary the verb itself ("has a plan")?
const hasMainVerb = (tokens: readonly Token[], from: number, end: number, words: SentenceWords): boolean => {
  for (let j = from; j < end; j++) {
    const t = tokens[j]
    if (!t) return false
    if (t.pos === 'VERB' || isAuxiliary(t, words)) return true
    if (!gathers(t, words)) return false
  }
  return false
}

/** The verb groups of one sentence, in order. */
export const findVerbs = (
  tokens: readonly Token[],
  first: number,
  last: number,
  words: SentenceWords,
): readonly VerbGroup[] => {
  const out: VerbGroup[] = []
  for (let i = first; i < last; i++) {
    const t = tokens[i]
    if (!t) break
    const begins =
      t.pos === 'VERB' ||
      isAuxiliary(t, words) ||
      (t.lower === words.infinitive &&
        ['VERB', 'AUX', 'ADV', 'NOUN'].includes(tokens[i + 1]?.pos ?? '') &&
        t.pos === 'PART')
    if (!begins) continue
    const group = groupAt(tokens, i, last, words)
    if (!group) continue
    out.push(group)
    i = group.last - 1
  }
  return out
}
