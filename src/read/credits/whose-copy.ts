import type { PageWords } from '../../languages/contract/pages.ts'
import type { Zone } from '../../model/article.ts'
import { readByline } from './clean-byline.ts'
import { houseIn, houseNamedIn, housesIn, type House } from './find-houses.ts'
import { bareLine } from './take-credits.ts'

/** Whose words an article carries, as far as its page says. */
export interface Whose {
  readonly agency: string | null
  readonly reportingBy: readonly string[]
  readonly takenFrom: string | null
}

/** What a credit claims. */
interface Claim {
  readonly agency?: string
  readonly takenFrom?: House
  readonly helpers?: readonly House[]
}

/** What an article's page says, as it is weighed. */
export interface Said {
  readonly zones: readonly Zone[]
  readonly textLength: number
  readonly words: PageWords
  /** The page's own outlet, as known and as printed. */
  readonly own: { readonly names: readonly string[]; readonly family: string | null; readonly known: boolean }
}

const isOwn = (house: House, { own }: Said): boolean =>
  own.names.includes(house.name) || (house.family !== null && house.family === own.family)

const ownerClaim = (owner: string, said: Said): Claim => {
  const house = houseNamedIn(owner, said.words)
  if (!house || isOwn(house, said)) return {}
  if (house.agency) return { agency: house.name }
  // A page whose own outlet is not known may well be the owner's.
  return said.own.known && house.family !== null ? { takenFrom: house } : {}
}

const takenClaim = (from: string, { words }: Said): Claim => {
  const house = houseNamedIn(from, words)
  return house ? { takenFrom: house, ...(house.agency && { agency: house.name }) } : {}
}

// "Source: https://…": the site of the address, whatever stands after it.
const sourceClaim = (source: string, said: Said): Claim =>
  listClaim(/^(?:https?:\/\/|www\.)\S+/i.exec(source)?.[0] ?? source, said)

// One agency owns the copy; one other house is where it was taken from; several helped.
const listClaim = (list: string, { words }: Said): Claim => {
  const houses = housesIn(list, words)
  const [first] = houses
  if (houses.length > 1) return { helpers: houses }
  if (!first) return {}
  return first.agency ? { agency: first.name } : { takenFrom: first }
}

const claimOf = (text: string, said: Said): Claim => {
  const { credits, reprint } = said.words
  const bare = bareLine(text.slice(0, 600))
  const owner = reprint.exec(text.slice(0, 600))?.groups?.owner
  if (owner) return takenClaim(owner, said)
  const taken = credits.taken
    .map((rule) => rule.exec(bare)?.groups?.house)
    .find((house) => house !== undefined)
  if (taken) return takenClaim(taken, said)
  if (credits.feed.test(text)) {
    const houses = housesIn(text.slice(0, 400), said.words).filter((house) => house.agency)
    return houses.length === 1 && houses[0] ? { agency: houses[0].name } : {}
  }
  const right = credits.copyright.exec(text)?.groups?.house
  if (right) return ownerClaim(right, said)
  const help = credits.helped
    .map((rule) => rule.exec(bare)?.groups?.house)
    .find((house) => house !== undefined)
  if (help) return { helpers: housesIn(help, said.words) }
  const source = credits.source.exec(bare)?.groups?.house
  if (source) return sourceClaim(source, said)
  return listClaim(credits.opener.exec(bare)?.groups?.house ?? bare, said)
}

const isLabelled = ({ kind, text }: Zone, { credits }: PageWords): boolean => {
  if (kind === 'credit') return true
  if (kind === 'source') return credits.source.test(text)
  const bare = bareLine(text)
  return (kind === 'promotion' || kind === 'other') && credits.taken.some((rule) => rule.test(bare))
}

const isFoot = (zone: Zone, { textLength, words }: Said): boolean =>
  zone.text.length <= 600 &&
  isLabelled(zone, words) &&
  (zone.before === textLength || words.reprint.test(zone.text)) &&
  !words.credits.picture.test(zone.text)

// A house alone in a line above the body, or behind a name: whose name stands where the author's would.
const headAgency = ({ zones, words }: Said): string | null => {
  for (const { kind, text, before } of zones) {
    if (before > 0 || text.length > 160 || !/^(?:byline|credit|other|dateline|source)$/.test(kind)) continue
    const bare = bareLine(text)
    const opener = words.credits.opener.exec(bare)?.groups?.house
    const alone = kind === 'byline' || kind === 'credit' ? bare : ''
    const house = houseIn(opener ?? alone, words)
    if (house?.agency) return house.name
    const by =
      kind === 'byline' && !words.credits.picture.test(text) ? readByline(text, words, () => false) : null
    if (by?.names && by.agency !== null) return by.agency
  }
  return null
}

/**
 * Weighs what a page says of whose words it carries. `stated` is what its data, dateline and byline say, the surest first; what
 * its feet say comes after them. A house that only helped owns nothing.
 */
export const whoseCopy = (
  said: Said,
  stated: {
    readonly agencies: readonly (string | null)[]
    readonly takenFrom: string | null
    readonly helpers: readonly string[]
  },
): Whose => {
  const claims = said.zones.filter((zone) => isFoot(zone, said)).map((zone) => claimOf(zone.text, said))
  const given =
    stated.takenFrom === null
      ? null
      : (houseIn(stated.takenFrom, said.words) ?? { name: stated.takenFrom, agency: false, family: null })
  const taken =
    [given, ...claims.map((claim) => claim.takenFrom ?? null)].find(
      (house) => house !== null && !isOwn(house, said),
    ) ?? null
  const agency =
    stated.agencies.find((mark) => mark !== null) ??
    headAgency(said) ??
    claims.findLast((claim) => claim.agency !== undefined)?.agency ??
    (taken?.agency ? taken.name : null)
  const helpers = [
    ...stated.helpers,
    ...claims.flatMap((claim) =>
      (claim.helpers ?? []).filter((house) => !isOwn(house, said)).map((house) => house.name),
    ),
  ]
  return {
    agency,
    reportingBy: [...new Set(helpers)].filter((name) => name !== agency && !said.own.names.includes(name)),
    takenFrom: taken?.name ?? null,
  }
}
