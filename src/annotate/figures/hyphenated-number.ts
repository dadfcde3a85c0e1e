import type { FigureWords } from '../../languages/contract/figures.ts'

/** What a word joined by hyphens says of a number: "5-million-euro" is 5,000,000 euros. */
export interface Hyphenated {
  readonly value: number
  readonly unit: string | null
  /** A share ("two-thirds"), a number with its unit ("40-kilometre"), or a number alone ("200-plus", "5-billion"). */
  readonly kind: 'share' | 'joined' | 'count'
  readonly digits: boolean
}

const digitsOnly = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

interface Head {
  readonly value: number
  readonly digits: boolean
  /** How many parts it takes: one, or two for "twenty-five". */
  readonly parts: number
}

const headOf = (parts: readonly string[], words: FigureWords): Head | null => {
  const first = parts[0] ?? ''
  if (digitsOnly.test(first)) return { value: Number(first.replaceAll(',', '')), digits: true, parts: 1 }
  const pair = words.numbers.get(parts.slice(0, 2).join('-'))
  if (pair !== undefined) return { value: pair, digits: false, parts: 2 }
  const own = words.numbers.get(first)
  return own === undefined ? null : { value: own, digits: false, parts: 1 }
}

// "metre", "square-mile", "metre-long", "euro"
const unitOf = (rest: readonly string[], words: FigureWords): string | null => {
  const last = rest.at(-1) ?? ''
  const body = rest.length > 1 && words.extents.has(last) ? rest.slice(0, -1) : rest
  const power = words.powers.has(body[0] ?? '') && body.length > 1 ? `${body[0] ?? ''} ` : ''
  const name = (power === '' ? body : body.slice(1)).join('-')
  const unit = words.joinedUnits.get(name) ?? words.measures.get(name) ?? words.currencyNouns.get(name)
  return unit === undefined ? null : power + unit
}

/**
 * Reads a number joined to what follows it by hyphens; null where the word is none.
 *
 * @example "1,340-kilometre" is 1340 "km", "two-thirds" a share of 0.6667, "three-year" nothing.
 */
export const hyphenatedNumber = (text: string, words: FigureWords): Hyphenated | null => {
  if (text.indexOf('-') < 1 || words.numbers.has(text)) return null
  const parts = text.split('-')
  const head = headOf(parts, words)
  if (!head || head.parts >= parts.length) return null
  const { digits } = head
  const scale = words.scales.get(parts[head.parts] ?? '')
  const rest = parts.slice(head.parts + (scale === undefined ? 0 : 1))
  const value = Number((head.value * (scale ?? 1)).toPrecision(12))
  if (rest.length === 0) return { value, unit: null, kind: 'count', digits }
  const tail = rest.join('-')
  // "1,000-for-1,000": an exchange of as many on each side.
  if (rest[0] === words.alone.swap && rest[1] === parts[0] && rest.length === 2)
    return { value, unit: null, kind: 'joined', digits }
  const part = words.fractions.get(tail)
  if (part !== undefined)
    return digits ? null : { value: Number((value * part).toPrecision(4)), unit: null, kind: 'share', digits }
  if (words.openEnds.has(tail)) return { value, unit: null, kind: 'count', digits }
  const unit = unitOf(rest, words)
  return unit === null ? null : { value, unit, kind: 'joined', digits }
}
