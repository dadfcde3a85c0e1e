import { stemmer } from 'stemmer'
import { remembered } from '../remembered.ts'

/** A word of a text as search sees it. */
export interface SearchWord {
  /** Small letters without accents. */
  readonly form: string
  /** What all forms of the word share; other scripts than Latin keep the word as it is. */
  readonly stem: string
  readonly start: number
  readonly end: number
}

// Scripts that part no words: each of their characters is a word of its own, and a word asked for is a row of them.
const unparted =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const anyWord = new RegExp(
  `[${unparted}]\\p{M}*|(?:(?![${unparted}])[\\p{L}\\p{N}])(?:(?![${unparted}])[\\p{L}\\p{N}\\p{M}])*`,
  'gu',
)
const plainWord = /[A-Za-z0-9]+/g

const otherLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
}

// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; the vowels of other scripts are letters of theirs.
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu

// No word is longer: what is, is no word, and engines bound what they index.
const longest = 64

const formOf = (word: string): string => {
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase().slice(0, longest)
  const letters = word
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[łøßæœıđðþς]/gu, (letter) => otherLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  return Array.from(letters).slice(0, longest).join('')
}

// What rules for endings get wrong, as the second edition of Porter's rules lists it: a herring is not her.
const own = new Map([
  ...[
    'herring',
    'inning',
    'outing',
    'canning',
    'earring',
    'news',
    'atlas',
    'cosmos',
    'bias',
    'andes',
    'only',
    'early',
    'ugly',
  ].map((word) => [word, word] as const),
  ...['herring', 'inning', 'outing', 'earring'].map((word) => [`${word}s`, word] as const),
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['skies', 'sky'],
  ['sky', 'sky'],
])

const stemOf = remembered(50_000, (form: string): string =>
  /^[a-z]{3,}$/.test(form) ? (own.get(form) ?? stemmer(form)) : form,
)

// "Keshet’s" is Keshet.
const isPossessive = (text: string, form: string, start: number): boolean =>
  form === 's' &&
  start > 1 &&
  /['’]/.test(text[start - 1] ?? '') &&
  /[\p{L}\p{N}]/u.test(text[start - 2] ?? '')

/**
 * The words of a text with their stems and where they stand, the same for what is kept and what is asked for.
 *
 * @example searchWords('Envoys’ talks').map(({ stem }) => stem) // ['envoi', 'talk']
 */
export const searchWords = (text: string): readonly SearchWord[] => {
  const words: SearchWord[] = []
  const pattern = /^[\x00-\x7f]*$/.test(text) ? plainWord : anyWord
  for (const match of text.matchAll(pattern)) {
    const form = formOf(match[0])
    if (form === '' || isPossessive(text, form, match.index)) continue
    words.push({ form, stem: stemOf(form), start: match.index, end: match.index + match[0].length })
  }
  return words
}

/**
 * Stems in a row, each with a space before it: what is kept for search. Nothing where the text has no word.
 *
 * @example stemsIn('Envoys met.') // ' envoi met'
 */
export const stemsIn = (words: readonly SearchWord[]): string => words.map(({ stem }) => ` ${stem}`).join('')

/** Forms that are not their own stems, each once, marked: a beginning that is asked for is looked up here too. */
export const formsIn = (words: readonly SearchWord[]): string =>
  [...new Set(words.filter(({ form, stem }) => form !== stem).map(({ form }) => form))]
    .sort()
    .map((form) => ` =${form}`)
    .join('')
