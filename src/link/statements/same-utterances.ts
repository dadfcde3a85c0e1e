import { overlap } from '../../kit/calendar.ts'
import { containment, likeness } from '../likeness.ts'
import type { Row } from './utterance-rows.ts'

/** How sure two rows are one utterance: by the very words, whoever is named, or by words alike if one speaker said both. */
export type Match = 'verbatim' | 'alike'

const daysApart = (a: Row, b: Row): boolean => {
  const [x, y] = [a.mention.it.saidOn, b.mention.it.saidOn]
  return x !== null && y !== null && !/X/.test(x + y) && !overlap(x, y)
}

// A quotation of many words that lies in the other.
const long = 40
const quotedWhole = (a: Row, b: Row): boolean =>
  a.quoted.length >= long &&
  b.quoted.length >= long &&
  (a.quoted.includes(b.quoted) || b.quoted.includes(a.quoted))

// '"deeply troubled" by it' was cut out of "We are deeply troubled by what we saw".
const cutOut = (a: Row, b: Row): boolean =>
  a.pieces.some((p) => b.quoted.includes(p)) || b.pieces.some((p) => a.quoted.includes(p))

const sameArticle = (a: Row, b: Row): boolean => a.mention.from === b.mention.from

/** Whether two reports may be of one utterance, and by what; null where they are not. */
export const sameWords = (a: Row, b: Row): Match | null => {
  if (daysApart(a, b)) return null
  if (quotedWhole(a, b)) return 'verbatim'
  const least = Math.min(a.words.size, b.words.size)
  if (least < 2) return null
  const alike = likeness(a.words, b.words)
  if (alike >= 0.6 && least >= 3) return 'alike'
  if (cutOut(a, b)) return 'alike'
  const held = containment(a.words, b.words)
  if (sameArticle(a, b)) return held === 1 && least !== Math.max(a.words.size, b.words.size) ? 'alike' : null
  return least >= 4 && held >= 0.75 ? 'alike' : null
}
