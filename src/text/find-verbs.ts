import type { SentenceWords } from '../languages/contract/sentences.ts'
import type { Token, VerbGroup } from '../model/ready.ts'

interface Parts {
  modal: string | null
  have: boolean
  be: boolean
  negated: boolean
  infinitive: boolean
  did: boolean
  future: boolean
}

// "Russia's": the mark of the owner, not "is".
const owner = (t: Token): boolean => t.pos === 'PART' && /^['’]s?$/.test(t.text)

const isAuxiliary = (t: Token, words: SentenceWords): boolean =>
  !owner(t) && t.pos !== 'PROPN' && t.pos !== 'NOUN' && isAuxiliaryWord(t, words)

const isAuxiliaryWord = (t: Token, words: SentenceWords): boolean =>
  t.pos === 'AUX' ||
  words.modals.has(t.lower) ||
  words.be.has(t.lower) ||
  words.have.has(t.lower) ||
  words.auxiliaryDo.has(t.lower)

const gathers = (t: Token, words: SentenceWords): boolean =>
  t.pos === 'ADV' ||
  words.negations.has(t.lower) ||
  (t.pos === 'PART' && t.lower !== words.infinitive && !/^['’]s?$/.test(t.lower))

// Forms that are the same in every tense: only the words around them tell.
const invariant = /^(put|set|cut|hit|let|shut|cost|hurt|cast|split|spread|upset|bid|burst|quit|rid|shed|thrust|read|beat|broadcast|offset)$/

// "gave", "struck", "announced": neither the plain form nor "gives" or "giving".
const pastForm = (t: Token): boolean =>
  invariant.test(t.lower) || (t.lower !== t.lemma && !/(s|ing)$/.test(t.lower)) || /[a-z]ed$/.test(t.lower)

const tenseOf = (head: Token, parts: Parts): VerbGroup['tense'] => {
  if (parts.future) return 'future'
  if (parts.modal) return null
  if (parts.have || parts.did) return 'past'
  // "is scheduled": the auxiliary says when.
  if (parts.be) return 'present'
  return pastForm(head) ? 'past' : 'present'
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
  }
  let tensePast = false
  let head = -1
  let j = first
  for (; j < end; j++) {
    const t = tokens[j]
    if (!t) break
    if (j === first && t.lower === words.infinitive) parts.infinitive = true
    else if (gathers(t, words) && (head < 0 || words.negations.has(t.lower)))
      parts.negated ||= words.negations.has(t.lower)
    else if (head < 0 && isAuxiliary(t, words)) {
      if (words.modals.has(t.lower)) parts.modal = t.lower
      parts.future ||= words.future.has(t.lower)
      parts.have ||= words.have.has(t.lower)
      parts.be ||= words.be.has(t.lower)
      tensePast ||= /^(was|were|had|did)$/.test(t.lower)
      parts.did ||= t.lower === 'did'
      if (!hasMainVerb(tokens, j + 1, end, words)) {
        head = j
        j++
        break
      }
    } else if (
      t.pos === 'VERB' ||
      (parts.infinitive && head < 0) ||
      (head < 0 && (parts.modal !== null || parts.did))
    ) {
      head = j
      j++
      break
    } else break
  }
  const [a, h] = [tokens[first], tokens[head]]
  if (!a || !h || head < 0) return null
  const bare = !parts.modal && !parts.have && !parts.be && !parts.did && !parts.infinitive
  const form = parts.infinitive ? 'infinitive' : bare && /ing$/.test(h.lower) ? 'participle' : 'finite'
  const passive = parts.be && head > first && pastForm(h) && !/ing$/.test(h.lower)
  const tense = form === 'finite' ? (tensePast && !parts.modal ? 'past' : tenseOf(h, parts)) : null
  return {
    start: a.start,
    end: h.end,
    first,
    last: head + 1,
    head,
    lemma: h.lemma,
    negated: parts.negated,
    passive,
    form,
    tense,
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
