import type { Pos } from '../../model/ready.ts'
import type { Word } from '../contract/sentences.ts'

// Letters that no decomposition brings back to a plain one.
const plain = new Map<string, string>([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['œ', 'o'],
  ['Œ', 'O'],
  ['ŋ', 'n'],
  ['Ŋ', 'N'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
])

const plainLetter = (letter: string): string => {
  const known = plain.get(letter) ?? letter.normalize('NFD').slice(0, 1)
  if (/^[A-Za-z]$/.test(known)) return known
  return (/\p{Lu}/u.test(letter) ? 'A' : 'a').repeat(letter.length)
}

/**
 * A copy of the text with a plain letter in the place of each that lies beyond Latin-1, and straight apostrophes; every offset stays.
 *
 * @example "Łukasz Brzeń’s" gives "Lukasz Brzen's".
 */
export const plainCopy = (text: string): string =>
  text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/(?![\0-\xff])[\p{L}\p{M}]/gu, plainLetter)

const tagOfHost = new Map<string, Pos>([
  ['here', 'ADV'],
  ['there', 'PRON'],
  ['how', 'ADV'],
  ['where', 'ADV'],
  ['when', 'ADV'],
  ['why', 'ADV'],
  ['let', 'VERB'],
  ['i', 'PRON'],
  ['you', 'PRON'],
  ['he', 'PRON'],
  ['she', 'PRON'],
  ['it', 'PRON'],
  ['we', 'PRON'],
  ['they', 'PRON'],
  ['that', 'PRON'],
  ['this', 'PRON'],
  ['what', 'PRON'],
  ['who', 'PRON'],
  ['everyone', 'PRON'],
  ['everybody', 'PRON'],
  ['someone', 'PRON'],
  ['nobody', 'PRON'],
])
// "here's" is "here is"; "the envoy's" is not; "everyone's" mostly is not.
const ownsNothing = new Set('here there how where when why he she it that this what who'.split(' '))
const lemmaOf = new Map<string, string>([
  ['m', 'be'],
  ['re', 'be'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
])

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc

// Where the ending of "Holt's", "I'm", "they're" begins; -1 where the word has none.
const endingAt = (text: string, { start, end }: Word): number => {
  for (const at of [end - 2, end - 3])
    if (at > start && isApostrophe(text.charCodeAt(at)))
      return /^(?:s|m|d|re|ve|ll)$/i.test(text.slice(at + 1, end)) ? at : -1
  return -1
}

const parted = (text: string, { start, end }: Word, at: number): readonly Word[] => {
  const host = text.slice(start, at)
  const lower = host.toLowerCase()
  const ending = text.slice(at + 1, end).toLowerCase()
  const pos = tagOfHost.get(lower) ?? (/^\p{Lu}/u.test(host) ? 'PROPN' : 'NOUN')
  const owns = ending === 's' && !ownsNothing.has(lower)
  return [
    { start, end: at, pos, lemma: lower },
    { start: at, end, pos: owns ? 'PART' : 'AUX', lemma: owns ? "'s" : (lemmaOf.get(ending) ?? 'be') },
  ]
}

// Words that the reader takes for abbreviations (inches, number, Saturday, Sunday, March, Illinois) when a stop follows.
const wordsNotShort = new Map<string, Pos>([
  ['in', 'ADP'],
  ['no', 'DET'],
  ['sat', 'VERB'],
  ['sun', 'NOUN'],
  ['ill', 'ADJ'],
  ['mass', 'NOUN'],
  ['miss', 'VERB'],
  ['wash', 'VERB'],
  ['mar', 'VERB'],
])

// Does a sentence end here: with nothing behind, a closing mark, or a capital behind a space?
const mayEnd = (text: string, end: number): boolean =>
  /^(?:["”’')\]]|\s*$|\s+["“‘'([]?\p{Lu})/u.test(text.slice(end, end + 6))

// What is counted by its letter ("Part A.", "Group C."): the letter behind it is no initial.
const letterHosts = new Set(
  `part group section annex appendix plan article class category type vitamin hepatitis zone area schedule grade block
  gate terminal hall building unit phase team option tier level exhibit chapter column row street avenue capital letter`.split(
    /\s+/,
  ),
)
// The network called by one letter: "wrote on X. Bell left."; "lawyer X. Bell" is a name.
const networkHosts = new Set('on via through platform network site website app service'.split(' '))
const unitsWithStop = new Set('m. k. b. ft. lb. lbs. oz. mt. yd. hr. hrs. min. mins. sec. secs.'.split(' '))

const wordAt = (text: string, w: Word | undefined): string =>
  w ? text.slice(w.start, w.end).toLowerCase() : ''

// "J. Morvane" goes on; "in Part A. Bell left", "on X. Bell left", "access to X. But he left" do not.
const endsBehindLetter = (text: string, w: Word, before: string, starters: ReadonlySet<string>): boolean => {
  const rest = text.slice(w.end, w.end + 24)
  const opener = /^["”’')\]]*\s+["“‘'([]*(\p{Lu}\p{L}*)(\.?)/u.exec(rest)
  if (!opener) return /^["”’')\]]*\s*$/.test(rest)
  if (letterHosts.has(before)) return true
  if (text.charCodeAt(w.start) === 88 && networkHosts.has(before)) return true
  const [, word = '', stop] = opener
  return stop === '' ? starters.has(word.toLowerCase()) : /^m(?:rs?|s)$/i.test(word)
}

// "$5m. It fell": what counts the number before it is a unit, no abbreviation, where the sentence ends.
const endsBehindUnit = (text: string, w: Word, before: Word | undefined): boolean => {
  if (!before || !/\d/.test(text[before.end - 1] ?? '')) return false
  if (before.end === w.start) return /^\p{L}{1,3}\.$/u.test(text.slice(w.start, w.end))
  return unitsWithStop.has(text.slice(w.start, w.end))
}

const withoutStop = (
  text: string,
  w: Word,
  before: Word | undefined,
  starters: ReadonlySet<string>,
): readonly Word[] => {
  const bare = text.slice(w.start, w.end - 1)
  const known = wordsNotShort.get(bare)
  const isLetter = w.end - w.start === 2 && /^\p{Lu}$/u.test(bare)
  const ends =
    known !== undefined ||
    endsBehindUnit(text, w, before) ||
    /^\d{1,2}[ap]m$/.test(bare) ||
    (isLetter && endsBehindLetter(text, w, wordAt(text, before), starters))
  if (!ends || !mayEnd(text, w.end)) return [w]
  return [
    { ...w, end: w.end - 1, pos: known ?? w.pos, lemma: bare === 'sat' ? 'sit' : bare.toLowerCase() },
    { start: w.end - 1, end: w.end, pos: 'PUNCT', lemma: '.' },
  ]
}

const isStop = (text: string, w: Word): boolean => w.end - w.start === 1 && text.charCodeAt(w.start) === 46
const shortened = /^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}\p{Ll}{0,2}\.?$/u

// "Ph", ".", "D." are one word: the end of the one that begins with word `i`, or `i` itself.
const lastOfShort = (text: string, words: readonly Word[], i: number): number => {
  let last = i
  for (let at = i; at + 2 < words.length && at < i + 8; at += 2) {
    const [here, stop, next] = [words[at], words[at + 1], words[at + 2]]
    if (!here || !stop || !next || !isStop(text, stop) || here.end !== stop.start || stop.end !== next.start)
      break
    if (!shortened.test(text.slice(words[i]?.start, next.end))) break
    last = at + 2
  }
  const [end, stop] = [words[last], words[last + 1]]
  const open = last > i && end && stop && text.charCodeAt(end.end - 1) !== 46
  return open && isStop(text, stop) && stop.start === end.end ? last + 1 : last
}

/**
 * Parts what the reader leaves together ("Holt's" behind "Mr.", "I'm", "in." or "X." at the end of a sentence) and joins what it cuts ("Ph.D.").
 * Gives all words, in order. `starters` are the words that open sentences, in lower case.
 */
export const mended = (
  text: string,
  words: readonly Word[],
  starters: ReadonlySet<string>,
): readonly Word[] => {
  const out: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const w = words[i] as Word
    const length = w.end - w.start
    const next = words[i + 1]
    if (next && length < 4 && isStop(text, next)) {
      const last = lastOfShort(text, words, i)
      const end = words[last]?.end ?? w.end
      out.push(last > i ? { ...w, end, lemma: text.slice(w.start, end).toLowerCase() } : w)
      i = last
      continue
    }
    const at = length > 2 ? endingAt(text, w) : -1
    if (at > 0) out.push(...parted(text, w, at))
    else if (length > 1 && text.charCodeAt(w.end - 1) === 46)
      out.push(...withoutStop(text, w, words[i - 1], starters))
    else out.push(w)
  }
  return out
}
