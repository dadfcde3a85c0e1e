import { hashedWords } from './hashed-words.ts'
import { sentenceSpans } from './sentence-spans.ts'

/** Offsets into a text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** What became of a sentence between two texts: where it stood in the first (`was`) and stands in the second (`now`). */
export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly was: Stretch | null
  readonly now: Stretch | null
}

interface Sentence extends Stretch {
  readonly words: Uint32Array
  readonly key: string
}

const sentencesOf = (text: string): readonly Sentence[] => {
  const times = new Map<string, number>()
  return sentenceSpans(text).map(({ start, end }) => {
    const words = hashedWords(text.slice(start, end)).hashes
    const same = words.length === 0 ? text.slice(start, end) : words.join(' ')
    const time = (times.get(same) ?? 0) + 1
    times.set(same, time)
    // The second of two equal sentences is held against the second there.
    return { start, end, words, key: `${String(time)} ${same}` }
  })
}

// The longest run of pairs that are in order in both texts (patience): what is in none of them has moved.
const inOrder = (partners: readonly number[]): ReadonlySet<number> => {
  const tops: number[] = []
  const before = new Map<number, number>()
  partners.forEach((partner, at) => {
    if (partner < 0) return
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((partners[tops[middle] ?? 0] ?? 0) < partner) low = middle + 1
      else high = middle
    }
    const below = tops[low - 1]
    if (below !== undefined) before.set(at, below)
    tops[low] = at
  })
  const chain = new Set<number>()
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) chain.add(at)
  return chain
}

// How much of the words of two sentences is the same, from 0 to 1 (Dice).
const alike = (a: Uint32Array, b: Uint32Array): number => {
  const counts = new Map<number, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / Math.max(1, a.length + b.length)
}

/** From here on a sentence is the other one put otherwise. */
const leastAlike = 0.5
/** How far apart, in sentences of one gap, such a pair is looked for: what keeps a long rewrite linear. */
const reach = 24

// Pairs of one gap, each in order: the likest first, then the nearest.
const pairsIn = (
  was: readonly Sentence[],
  now: readonly Sentence[],
): readonly (readonly [Sentence, Sentence])[] => {
  const found = was.flatMap((a, i) =>
    now
      .slice(Math.max(0, i - reach), i + reach)
      .map((b, n) => ({ a, b, far: Math.abs(Math.max(0, i - reach) + n - i), like: alike(a.words, b.words) }))
      .filter(({ like }) => like >= leastAlike),
  )
  found.sort((x, y) => y.like - x.like || x.far - y.far || x.a.start - y.a.start || x.b.start - y.b.start)
  const taken = new Set<Sentence>()
  const pairs: (readonly [Sentence, Sentence])[] = []
  for (const { a, b } of found) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}

const stretch = ({ start, end }: Sentence): Stretch => ({ start, end })

const changesInGap = (was: readonly Sentence[], now: readonly Sentence[]): readonly SentenceChange[] => {
  const pairs = pairsIn(was, now)
  const paired = new Set(pairs.flat())
  return [
    ...pairs.map(([a, b]): SentenceChange => ({ kind: 'changed', was: stretch(a), now: stretch(b) })),
    ...was
      .filter((a) => !paired.has(a))
      .map((a): SentenceChange => ({ kind: 'removed', was: stretch(a), now: null })),
    ...now
      .filter((b) => !paired.has(b))
      .map((b): SentenceChange => ({ kind: 'added', was: null, now: stretch(b) })),
  ]
}

// In order of the later text; what is gone stands where it stood before.
const byPlace = (a: SentenceChange, b: SentenceChange): number =>
  (a.now?.start ?? a.was?.start ?? 0) - (b.now?.start ?? b.was?.start ?? 0) ||
  (a.was?.start ?? -1) - (b.was?.start ?? -1)

/**
 * What changed between two texts, sentence by sentence: letters, digits and their order count, marks and capitals do not.
 * About linear: equal sentences are found by number, and only what lies between two of them is compared word by word.
 *
 * @example `sentenceChanges('Two died. Rain fell.', 'Three died. Rain fell.')` says that "Two died." was changed.
 */
export const sentenceChanges = (earlier: string, later: string): readonly SentenceChange[] => {
  const [was, now] = [sentencesOf(earlier), sentencesOf(later)]
  const placeOf = new Map(now.map(({ key }, n) => [key, n]))
  const partners = was.map(({ key }) => placeOf.get(key) ?? -1)
  const kept = inOrder(partners)
  const changes: SentenceChange[] = []
  const matched = new Set(partners)
  let [gapWas, gapNow, next]: [Sentence[], Sentence[], number] = [[], [], 0]
  const flush = (until: number): void => {
    for (; next < until; next++) {
      const b = now[next]
      if (b && !matched.has(next)) gapNow.push(b)
    }
    changes.push(...changesInGap(gapWas, gapNow))
    ;[gapWas, gapNow] = [[], []]
  }
  was.forEach((a, i) => {
    const partner = partners[i] ?? -1
    const b = now[partner]
    if (!b) gapWas.push(a)
    else if (!kept.has(i)) changes.push({ kind: 'moved', was: stretch(a), now: stretch(b) })
    else {
      flush(partner)
      next = partner + 1
    }
  })
  flush(now.length)
  return changes.sort(byPlace)
}
