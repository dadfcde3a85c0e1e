import type { PageWords } from '../../languages/contract/pages.ts'
import { agencyNamed, houseNamed } from '../outlets.ts'

/** What a byline says: who signs, and which houses it names. */
export interface Byline {
  /** The names of the authors, or the desk or house that signs without one; null where it names nobody. */
  readonly names: string | null
  /** The agency that signs, by its mark. */
  readonly agency: string | null
  /** Houses that signed beside others. */
  readonly helpers: readonly string[]
}

interface Part {
  readonly text: string
  /** Joined to the part before by "and" or "with", not by a comma or a line. */
  readonly joined: boolean
}

/** What a part of a byline turned out to be. */
interface Sorted {
  readonly kind: 'person' | 'desk' | 'house' | 'nothing'
  readonly text: string
  readonly mark: string | null
  readonly joined: boolean
}

const longest = 300

const bareOf = (raw: string, words: PageWords): string => {
  const { label, after } = words.bylines
  let text = raw.slice(0, longest).replace(/\s+/g, ' ').trim()
  for (let n = 0; n < 2; n++) text = text.replace(label, '').trim()
  const end = after.exec(text)
  return (end ? text.slice(0, end.index) : text).replace(/^[\s|•·,;:–—(-]+|[\s|•·,;:–—-]+$/gu, '')
}

const partsOf = (text: string, words: PageWords): readonly Part[] => {
  const rule = new RegExp(words.bylines.parting.source, `${words.bylines.parting.flags}g`)
  const parts: Part[] = []
  let [at, joined] = [0, false]
  for (const m of text.matchAll(rule)) {
    parts.push({ text: text.slice(at, m.index).trim(), joined })
    joined = /\p{L}|&/u.test(m[0])
    at = m.index + m[0].length
  }
  parts.push({ text: text.slice(at).trim(), joined })
  return parts.filter((part) => part.text !== '')
}

const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,10}$/u

// The longest run of words at one end that names a house: "AP Political Writer", "Kevin Orrick USA TODAY".
const houseAtEnd = (
  list: readonly string[],
  end: 'first' | 'last',
): { readonly n: number; readonly mark: string | null } | null => {
  for (let n = Math.min(5, list.length); n >= 1; n--) {
    const run = (end === 'first' ? list.slice(0, n) : list.slice(-n)).join(' ')
    const house = capital.test(run) ? houseNamed(run) : null
    if (house) return { n, mark: house.agency ?? agencyNamed(run) }
  }
  return null
}

const isPerson = (list: readonly string[], words: PageWords): boolean =>
  list.length > 0 &&
  list.length <= 6 &&
  capital.test(list[0] ?? '') &&
  !words.bylines.nobody.test(list.join(' ')) &&
  list.every((word) => /^[\p{L}\p{M}.'’"“”()-]+$/u.test(word)) &&
  list.join(' ').length >= 3

const isTrade = (word: string, words: PageWords): boolean =>
  words.bylines.deskWords.has(word.toLowerCase()) || words.bylines.role.test(word)

// The name beside a trade: "Diplomatic Correspondent Orla Brannic" or "Orla Brannic Diplomatic correspondent".
const besideRole = (text: string, words: PageWords): string => {
  const found = words.bylines.role.exec(text)
  if (!found) return ''
  const after = text
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s+/)
  if (
    after.length >= 2 &&
    after.length <= 4 &&
    after.every((word) => /^\p{Lu}[\p{Ll}.'’-]/u.test(word) && !isTrade(word, words))
  )
    return after.join(' ')
  const before = text.slice(0, found.index).trim().split(/\s+/)
  const low = before.findIndex(
    (word) => /^\p{Ll}/u.test(word) || words.bylines.deskWords.has(word.toLowerCase()),
  )
  const names = low < 0 ? before : before.slice(0, low)
  return names.length >= 2 && names.length <= 4 && asHouse(names.join(' '), words) === null
    ? names.join(' ')
    : ''
}

type Found = Omit<Sorted, 'joined'>

const nothing: Found = { kind: 'nothing', text: '', mark: null }

const asHouse = (text: string, words: PageWords): Found | null => {
  const house = houseNamed(text)
  const mark = house?.agency ?? agencyNamed(text)
  if (house !== null || mark !== null) return { kind: 'house', text, mark }
  const bare = text.replace(/^the\s+/i, '')
  if (words.agencyName.test(bare)) return { kind: 'house', text, mark: bare }
  return words.bylines.house.test(text) || domain.test(text) ? { kind: 'house', text, mark: null } : null
}

// "News desk", "Reuters staff", "From our correspondent" sign; "Diplomatic correspondent" is what somebody else is.
const asDesk = (text: string, words: PageWords): Found | null => {
  if (!words.bylines.desk.test(text) && !words.credits.nameless.test(text)) return null
  const list = text.split(' ')
  const mark = houseAtEnd(list.slice(0, -1), 'first')?.mark ?? null
  const trade = list.length > 1 && words.bylines.role.test(text) && !words.bylines.signs.test(text)
  return trade ? null : { kind: 'desk', text, mark }
}

const asTrade = (text: string, words: PageWords): Found | null => {
  if (!words.bylines.role.test(text)) return null
  const name = besideRole(text, words)
  return {
    kind: name ? 'person' : 'nothing',
    text: name,
    mark: houseAtEnd(text.split(' '), 'first')?.mark ?? null,
  }
}

const asPerson = (text: string, words: PageWords): Found => {
  const list = text.split(' ')
  const last = list.length >= 3 ? houseAtEnd(list, 'last') : null
  const name = (last ? list.slice(0, -last.n) : list).join(' ').replace(/[.,)]$/, '')
  return isPerson(name.split(' '), words) ? { kind: 'person', text: name, mark: last?.mark ?? null } : nothing
}

const sort = ({ text, joined }: Part, words: PageWords): Sorted => ({
  ...(asHouse(text, words) ?? asDesk(text, words) ?? asTrade(text, words) ?? asPerson(text, words)),
  joined,
})

const sorted = (raw: string, words: PageWords): readonly Sorted[] =>
  partsOf(raw, words).flatMap((part): readonly Sorted[] => {
    if (words.bylines.suffix.test(part.text))
      return [{ kind: 'nothing', text: `+${part.text}`, mark: null, joined: false }]
    const place = sort(part, words).kind === 'house' ? null : words.bylines.place.exec(part.text)
    if (!place || place.index === 0) return [sort(part, words)]
    const house = place.groups?.house ? houseNamed(place.groups.house) : null
    const head = sort({ text: part.text.slice(0, place.index).trim(), joined: part.joined }, words)
    return [{ ...head, mark: house?.agency ?? head.mark }]
  })

const withSuffixes = (parts: readonly Sorted[]): readonly Sorted[] => {
  const out: Sorted[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (part.text.startsWith('+')) {
      if (last?.kind === 'person')
        out[out.length - 1] = { ...last, text: `${last.text}, ${part.text.slice(1)}` }
    } else out.push(part)
  }
  return out
}

// Nothing but the names and what parts them.
const isAll = (authors: readonly string[], bare: string, words: PageWords): boolean =>
  authors
    .reduce((text, name) => text.replace(name, ''), bare)
    .split(words.bylines.parting)
    .join('')
    .trim() === ''

const namesOf = (
  parts: readonly Sorted[],
  bare: string,
  words: PageWords,
  isOwn: (text: string) => boolean,
): string | null => {
  const people = parts.filter((part) => part.kind === 'person' && !isOwn(part.text))
  const full = people.filter((part) => /\s/.test(part.text))
  // "Markus Orrick, London": beside a full name one word is where he is.
  const lone = full.length === 0 && people.length < parts.length
  const authors = (full.length > 0 ? full : lone ? [] : people).map((part) => part.text)
  if (authors.length > 0) return isAll(authors, bare, words) ? bare : [...new Set(authors)].join(', ')
  const signers = parts.filter(
    (part) =>
      part.kind === 'desk' ||
      (part.kind === 'house' && (part.mark !== null || !(isOwn(part.text) || domain.test(part.text)))),
  )
  if (signers.length === 0) return null
  return signers.length === parts.length ? bare : signers.map((part) => part.text).join(', ')
}

/**
 * Reads a byline: authors without "By", days, trades, places and addresses; the agency that signs; the houses that helped.
 * `isOwn` tells whether a name is that of the page's own outlet, which signs nothing by being printed there.
 *
 * @example `readByline('By Orla Brannic, MPA Diplomatic Writer | Updated July 4', words, () => false).names` // 'Orla Brannic'
 */
export const readByline = (raw: string, words: PageWords, isOwn: (text: string) => boolean): Byline => {
  const bare = bareOf(raw, words)
  const parts = withSuffixes(sorted(bare, words))
  const marks = [...new Set(parts.map((part) => part.mark).filter((mark) => mark !== null))]
  const ownToo = parts.some((part) => part.kind === 'house' && part.mark === null && isOwn(part.text))
  const beside = parts.some((part, i) => part.kind === 'house' && part.joined && i > 0)
  const shares = marks.length > 1 || (marks.length === 1 && (ownToo || beside))
  return {
    names: bare === '' ? null : namesOf(parts, bare, words, isOwn),
    agency: shares ? null : (marks[0] ?? null),
    helpers: shares ? marks : [],
  }
}
