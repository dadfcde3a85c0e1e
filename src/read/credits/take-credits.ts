import type { PageWords } from '../../languages/contract/pages.ts'
import type { Piece } from '../draft.ts'
import { houseIn } from './find-houses.ts'

/** Longer paragraphs are the story's, however they begin. */
const longest = 450
/** So many paragraphs from the end may be credits. */
const feet = 6

/** A line without its brackets, dashes and stars. */
export const bareLine = (text: string): string =>
  text.replace(/^[\s*•([—–-]+/u, '').replace(/[\s*)\].—–-]+$/u, '')

// Names and the few words that stand between them; a verb makes it a sentence of the story.
const isNames = (text: string, words: PageWords): boolean =>
  text
    .split(/[^\p{L}\p{M}'’.-]+/u)
    .every((word) => !/^\p{Ll}/u.test(word) || words.credits.between.has(word.toLowerCase()))

const isHouses = (text: string, words: PageWords): boolean => {
  if (text.length > 80) return false
  if (words.credits.nameless.test(text)) return true
  const parts = text.split(words.credits.parting).filter(Boolean)
  return (
    houseIn(text, words) !== null ||
    (parts.length > 0 &&
      parts.every((part) => houseIn(part, words) !== null || words.credits.nameless.test(part)) &&
      parts.some((part) => houseIn(part, words) !== null))
  )
}

/**
 * Whether a paragraph says whose words these are and nothing else: "(Reporting by …; editing by …)", "With inputs from …",
 * "This story first appeared in …", "© …", a house alone. A sentence that only mentions a house is none.
 */
const isCredit = (text: string, words: PageWords): boolean => {
  if (text.length > longest) return false
  const bare = bareLine(text)
  const { helped, copyright, feed, taken, source } = words.credits
  const owner = copyright.exec(text)?.groups?.house
  if (owner !== undefined && (/©|\([cC]\)|\d{4}/.test(text.slice(0, 40)) || isNames(owner, words)))
    return true
  if (feed.test(text)) return true
  if (taken.some((rule) => rule.test(bare))) return true
  if (source.test(bare) && bare.length < 180 && isNames(source.exec(bare)?.groups?.house ?? '', words))
    return true
  const help = helped.map((rule) => rule.exec(bare)?.groups?.house).find((house) => house !== undefined)
  return (help !== undefined && isNames(help, words)) || isHouses(bare, words)
}

// A credit at the end of the last paragraph: "… were set for March. (Reporting by Orla Brannic)", "… in March. — MPA".
const tailCredit =
  /(?<=[.!?…]["”’')\]]{0,3})\s{1,5}(?:[—–-]{1,3}\s*)?(\([^()]{2,300}\)|\[[^[\]]{2,300}\]|\p{Lu}[\p{Lu}/& ,]{1,40}|[—–-]{1,3}\s*\p{Lu}[\p{L}/ .&-]{1,40}|(?:©|Copyright)[^.]{2,80})\.?$/u

const splitTail = (piece: Piece, words: PageWords): readonly Piece[] => {
  const from = Math.max(0, piece.text.length - 320)
  const found = tailCredit.exec(piece.text.slice(from))
  const credit = found?.[1]?.trim()
  if (!found || !credit || !isCredit(credit, words)) return [piece]
  return [
    { text: piece.text.slice(0, from + found.index), zone: null },
    { text: /^[([]/.test(credit) ? credit : bareLine(credit), zone: 'credit' },
  ]
}

const opens = (text: string, words: PageWords): boolean => {
  const house = text.length < 140 ? words.credits.opener.exec(text)?.groups?.house : undefined
  return house !== undefined && houseIn(house, words) !== null
}

/** Takes the credits at the head and the foot out of a body, as `credit` zones. A body is never emptied by it. */
export const takeCredits = (pieces: readonly Piece[], words: PageWords): readonly Piece[] => {
  const body = pieces.flatMap((piece, i) => (piece.zone === null ? [i] : []))
  const taken = new Set(body.slice(-feet).filter((i) => isCredit(pieces[i]?.text.trim() ?? '', words)))
  const [first] = body
  if (first !== undefined && opens(pieces[first]?.text.trim() ?? '', words)) taken.add(first)
  if (taken.size === body.length) return pieces
  const last = body.findLast((i) => !taken.has(i))
  return pieces.flatMap((piece, i): readonly Piece[] => {
    if (taken.has(i)) return [{ ...piece, zone: 'credit' }]
    return i === last ? splitTail(piece, words) : [piece]
  })
}
