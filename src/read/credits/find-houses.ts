import type { PageWords } from '../../languages/contract/pages.ts'
import { agencyNamed, houseNamed, outletAt } from '../outlets.ts'

/** A news house that a credit names. */
export interface House {
  /** The mark of its copy where it is an agency ("AP"), else its usual name, else its name as printed. */
  readonly name: string
  /** Others print its copy under its mark. */
  readonly agency: boolean
  readonly family: string | null
}

const host = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,18})(?:\/\S*)?$/iu

const known = (text: string): House | null => {
  const outlet = houseNamed(text)
  if (!outlet) return null
  const mark = outlet.agency ?? agencyNamed(text)
  return { name: mark ?? outlet.name, agency: mark !== null, family: outlet.family }
}

const clean = (text: string): string =>
  text
    .replace(/^[\s"“‘'([—–*-]+|[\s"”’')\].,;:—–*-]+$/gu, '')
    .replace(/^the\s+/i, '')
    .trim()

/**
 * The house that a few words name: a well-known one, a press agency by the form of its name, or a site by its address; null where
 * they name none.
 *
 * @example `houseIn('the Associated Press', words)?.name` // 'AP'
 */
export const houseIn = (text: string, words: PageWords): House | null => {
  const bare = clean(text.slice(0, 120))
  if (bare === '') return null
  const found = known(bare)
  if (found) return found
  if (words.agencyName.test(bare)) return { name: bare, agency: true, family: null }
  const site = host.exec(bare)?.[1]
  if (!site) return null
  const outlet = outletAt(site)
  return outlet
    ? { name: outlet.agency ?? outlet.name, agency: outlet.agency !== null, family: outlet.family }
    : { name: site.toLowerCase(), agency: false, family: null }
}

// A house among other words: first ("AP writers Orla Brannic in Vellin"), or after "of", "for", "from".
const among = (text: string, words: PageWords): House | null => {
  const after = /\b(?:of|for|from|at|with)\s+(?:the\s+)?(\p{Lu}[\s\S]{1,60})$/u.exec(text)?.[1]
  const last = after ? houseIn(after, words) : null
  if (last) return last
  const list = clean(text)
    .replace(/['’]s?\s/g, ' ')
    .split(/\s+/)
  for (let n = Math.min(5, list.length - 1); n >= 1; n--) {
    const first = known(list.slice(0, n).join(' '))
    if (first && /^\p{Lu}/u.test(list[0] ?? '')) return first
  }
  return null
}

/** Every house in a list of houses and people, each once, in the order of the list. */
export const housesIn = (text: string, words: PageWords): readonly House[] => {
  const whole = houseIn(text, words)
  if (whole) return [whole]
  const found = new Map<string, House>()
  for (const part of text.slice(0, 500).split(words.credits.parting)) {
    const house = houseIn(part, words) ?? among(part, words)
    if (house) found.set(house.name, house)
  }
  return [...found.values()]
}

const stop =
  /\s+(?:on|under|and|with|by|as|for|at|to|here|where|which|who|in (?=[\p{Ll}\d]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))\b/u

/**
 * The house behind "first appeared in …": known, a site, or the name as printed, which has to be more than one word to be one.
 *
 * @example `houseNamedIn('the Corvale Herald on March 3', words)?.name` // 'Corvale Herald'
 */
export const houseNamedIn = (text: string, words: PageWords): House | null => {
  const whole = houseIn(text, words)
  if (whole) return whole
  const cut = text.slice(0, stop.exec(text)?.index ?? text.length).split(',')[0] ?? ''
  const found = houseIn(cut, words)
  if (found) return found
  const name =
    /^(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.'’&-]*)(?:\s(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|and|the|de|la|&)){0,6})/u
      .exec(cut.trim())?.[1]
      ?.replace(/\s(?:of|and|the|de|la|&)$/u, '') ?? ''
  if (!/\s/.test(name) || words.months.has(name.split(/\s/)[0]?.toLowerCase() ?? '')) return null
  return { name: name.replace(/[.'’]+$/, ''), agency: false, family: null }
}
