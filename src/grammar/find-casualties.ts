import type { CasualtyWords } from '../languages/contract/incidents.ts'
import type { ReadyArticle, Token } from '../model/ready.ts'

export type Harm = 'killed' | 'wounded'

/** A counted phrase: tokens `first` to `last` (excluded). */
export interface Counted {
  readonly first: number
  readonly last: number
}

interface Walk {
  readonly tokens: readonly Token[]
  readonly items: readonly Counted[]
  readonly startsAt: ReadonlyMap<number, number>
  readonly endsAt: ReadonlyMap<number, number>
  readonly words: CasualtyWords
}

const lower = ({ tokens }: Walk, i: number): string => tokens[i]?.lower ?? ''
const sameSentence = ({ tokens }: Walk, a: number, b: number): boolean =>
  tokens[a] !== undefined && tokens[a].sentence === tokens[b]?.sentence

const harmOf = (walk: Walk, i: number): Harm | null => {
  const { words } = walk
  const [text, lemma] = [lower(walk, i), walk.tokens[i]?.lemma ?? '']
  if (words.kills.has(lemma) || words.dies.has(lemma) || words.dead.has(text)) return 'killed'
  if (words.wounds.has(lemma) || words.hurt.has(text) || isCare(walk, i)) return 'wounded'
  return null
}

// "required medical assistance", "were taken to a nearby hospital": the noun follows within a few words.
const isCare = (walk: Walk, i: number): boolean => {
  const nouns = walk.words.care.get(walk.tokens[i]?.lemma ?? '')
  if (!nouns) return false
  for (let j = i + 1; j < i + 6 && sameSentence(walk, i, j); j++) {
    if (nouns.has(walk.tokens[j]?.lemma ?? '')) return true
    if (/^[,;.]$/.test(lower(walk, j))) return false
  }
  return false
}

// Items that go on from one: ", two women and a child". A part of what is counted already ends the list.
const listFrom = (walk: Walk, item: number): number[] => {
  const out = [item]
  for (let n = item; ;) {
    let at = walk.items[n]?.last ?? 0
    if (lower(walk, at) === ',') at++
    if (walk.words.joiners.has(lower(walk, at))) at++
    if (at === walk.items[n]?.last) return out
    const next = walk.startsAt.get(at)
    if (next === undefined || !sameSentence(walk, at, walk.items[item]?.first ?? 0)) return out
    out.push(next)
    n = next
  }
}

const listBefore = (walk: Walk, item: number): number[] => {
  const out = [item]
  for (let n = item; ;) {
    const first = walk.items[n]?.first ?? 0
    let at = first
    if (walk.words.joiners.has(lower(walk, at - 1))) at--
    if (lower(walk, at - 1) === ',') at--
    if (at === first) return out
    const previous = walk.endsAt.get(at)
    if (previous === undefined || !sameSentence(walk, at - 1, first)) return out
    out.push(previous)
    n = previous
  }
}

// What the verb acts on: "killing [12 people]", "the deaths of [12 people]", "claimed the lives of [12 people]".
const object = (walk: Walk, i: number): number | undefined => {
  for (let j = i + 1; j <= i + 4 && sameSentence(walk, i, j); j++) {
    const item = walk.startsAt.get(j)
    if (item !== undefined) return item
    const both =
      walk.words.joiners.has(lower(walk, j)) && walk.words.wounds.has(walk.tokens[j + 1]?.lemma ?? '')
    if (
      !both &&
      !walk.words.links.has(lower(walk, j)) &&
      lower(walk, j) !== walk.words.lives &&
      !walk.words.wounds.has(walk.tokens[j]?.lemma ?? '')
    )
      return undefined
  }
  return undefined
}

// What stands between two commas without a verb of its own.
const isAside = (walk: Walk, open: number, comma: number): boolean => {
  const first = walk.tokens[open + 1]
  if (first?.pos === 'CCONJ' || first?.pos === 'PRON') return false
  for (let i = open + 1; i < comma; i++) if (walk.tokens[i]?.pos === 'AUX') return false
  return true
}

// Back over ", including two children," to what is counted.
const beforeAside = (walk: Walk, comma: number): number => {
  for (let j = comma - 1; j > comma - 25 && sameSentence(walk, j, comma); j--) {
    if (lower(walk, j) !== ',' && lower(walk, j) !== '(') continue
    if (walk.words.including.has(lower(walk, j + 1))) return j
    // "12 sailors, aged 19 to 60, were killed", "900 villagers, most of them old, were killed"
    if (walk.endsAt.has(j)) return isAside(walk, j, comma) ? j : comma
  }
  return comma
}

// Back from a verb over "were reported", "to have been" and an aside: where those counted may end.
const behindSubject = (walk: Walk, i: number): number => {
  let at = i
  while (
    at > 0 &&
    sameSentence(walk, at - 1, i) &&
    !walk.endsAt.has(at) &&
    (walk.words.between.has(lower(walk, at - 1)) || walk.tokens[at - 1]?.pos === 'ADV')
  )
    at--
  return lower(walk, at - 1) === ',' || lower(walk, at - 1) === ')' ? beforeAside(walk, at - 1) : at
}

// What stands before: "[12 people] were reported killed", "[five people] in the port have died".
const subject = (walk: Walk, i: number): number | undefined => {
  const at = behindSubject(walk, i)
  for (let j = at; j > at - 9 && j > 0 && sameSentence(walk, j - 1, i); j--) {
    const item = walk.endsAt.get(j)
    if (item !== undefined) return item
    const before = walk.tokens[j - 1]
    // "A boy born in the town was killed": a participle right behind those counted describes them.
    if (before?.pos === 'VERB' && walk.tokens[j]?.pos === 'ADP' && walk.endsAt.has(j - 1))
      return walk.endsAt.get(j - 1)
    if (
      !before ||
      ['VERB', 'AUX', 'PUNCT', 'CCONJ', 'PRON'].includes(before.pos) ||
      before.lower === walk.words.of
    )
      return undefined
  }
  return undefined
}

const passiveAt = (walk: Walk, i: number): boolean => {
  for (let j = i - 1; j > i - 5 && sameSentence(walk, j, i); j--) {
    if (walk.words.passives.has(lower(walk, j))) return true
    if (!walk.words.between.has(lower(walk, j)) && walk.tokens[j]?.pos !== 'ADV') return false
  }
  return false
}

// "with two requiring treatment": right before the participle.
const treated = (walk: Walk, i: number): readonly number[] => {
  const item = isCare(walk, i) ? walk.endsAt.get(i) : undefined
  return item === undefined ? [] : [item]
}

const itemsOf = (walk: Walk, i: number): readonly number[] => {
  const { words } = walk
  const lemma = walk.tokens[i]?.lemma ?? ''
  const intransitive =
    words.dies.has(lemma) || isCare(walk, i) || (words.dead.has(lower(walk, i)) && !words.kills.has(lemma))
  const ing = lower(walk, i).endsWith('ing')
  // "shot dead [two sailors]"
  const next = walk.startsAt.get(i + 1)
  const shot = words.dead.has(lower(walk, i)) && walk.tokens[i - 1]?.pos === 'VERB' && !passiveAt(walk, i)
  if (shot && next !== undefined && sameSentence(walk, i, i + 1)) return listFrom(walk, next)
  const acts = !intransitive && (ing || !passiveAt(walk, i))
  const found = acts ? object(walk, i) : undefined
  if (found !== undefined) return listFrom(walk, found)
  if (ing) return treated(walk, i)
  const before = subject(walk, i)
  return before === undefined ? [] : listBefore(walk, before)
}

/**
 * For each counted phrase, whether it counts people killed or wounded, else null. `items` are in order and do not overlap.
 *
 * @example In "The blast killed [two sailors] and wounded [at least five others]" the items are killed and wounded.
 */
export const findCasualties = (
  ready: ReadyArticle,
  items: readonly Counted[],
  words: CasualtyWords,
): readonly (Harm | null)[] => {
  const { tokens } = ready
  const walk: Walk = {
    tokens,
    items,
    words,
    startsAt: new Map(items.map((item, n) => [item.first, n])),
    endsAt: new Map(items.map((item, n) => [item.last, n])),
  }
  const out = items.map((item): Harm | null => {
    const last = lower(walk, item.last - 1)
    return words.dead.has(last) ? 'killed' : words.hurt.has(last) ? 'wounded' : null
  })
  const set = (n: number, harm: Harm): void => void (out[n] ??= harm)
  tokens.forEach((t, i) => {
    if (words.deaths.has(t.lemma) && lower(walk, i + 1) === words.of)
      listOf(walk, i).forEach((n) => set(n, 'killed'))
    if (words.claims.has(t.lemma)) {
      const item = object(walk, i)
      const claimed =
        item !== undefined &&
        (lower(walk, i + 2) === words.lives || lower(walk, (walk.items[item]?.last ?? 0) - 1) === words.lives)
      if (claimed) set(item, 'killed')
    }
    const harm = t.pos === 'VERB' || t.pos === 'ADJ' || t.pos === 'NOUN' ? harmOf(walk, i) : null
    if (harm) itemsOf(walk, i).forEach((n) => set(n, harm))
  })
  return out
}

const listOf = (walk: Walk, i: number): number[] => {
  const item = object(walk, i)
  return item === undefined ? [] : listFrom(walk, item)
}
