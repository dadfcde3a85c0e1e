import { foldLetters } from '../../kit/name-keys.ts'
import { nameSound, type NameSound } from '../../kit/name-sounds.ts'
import type { ActorAnnotation } from '../../model/annotation.ts'
import { bodyKey } from '../body-key.ts'
import type { Mention } from '../linker.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const particles = set(
  'von van der den de da di la le bin ibn ben bint al el ul ur del dos du ten ter zu e y und',
)
const suffixes = set('jr sr ii iii iv')
const address = set(
  'mr mrs ms miss dr prof sir dame lord lady sheikh shaikh sheik sayyid sayyed seyed seyyed haji hajj hajji hojatoleslam ayatollah king queen prince princess pope president senator general',
)

/** The parts of a person's name: given names in order (initials as one letter), family name last, and "jr". */
export interface NameParts {
  readonly words: readonly NameSound[]
  readonly suffix: string | null
}

// "Arrow, Pel" is Pel Arrow.
const inOrder = (name: string): string => {
  const [family = '', given, ...more] = name.split(/,\s+/)
  return given !== undefined && more.length === 0 && !suffixes.has(foldLetters(given).replace(/\./g, ''))
    ? `${given} ${family}`
    : name
}

const partsOf = (name: string): NameParts => {
  const plain = inOrder(name)
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '. ')
    .replace(/\b(Al|El|al|el|Abd|abd)[- ](?=\p{L})/gu, (word) => (/^abd/i.test(word) ? 'Abd' : ''))
    .split(/[\s-]+/)
  const words = plain.map((w) => foldLetters(w).replace(/[^\p{L}]/gu, ''))
  const suffix = words.find((w, i) => i > 0 && suffixes.has(w)) ?? null
  const own = words.filter((w) => w !== '' && w !== suffix && !particles.has(w))
  let first = 0
  while (first < own.length - 1 && address.has(own[first] ?? '')) first++
  return { words: own.slice(first).map(nameSound), suffix }
}

// Pages name the same people again and again: so many names are kept taken apart.
const mostKept = 20_000
const kept = new Map<string, NameParts>()

/** A person's name taken apart, particles and forms of address left out: "Dr. Ursula von der Leyen" is ursula, leyen. */
export const namePartsOf = (name: string): NameParts => {
  const known = kept.get(name)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const parts = partsOf(name)
  kept.set(name, parts)
  return parts
}

/**
 * People share a bucket by the consonants of their family name, everything else by name: only those can be the same.
 */
export const bucketOf = (mention: Mention<ActorAnnotation>): string => {
  const { actorKind, name } = mention.it
  if (actorKind === 'person')
    return `person ${Array.from(namePartsOf(name).words.at(-1)?.bones ?? name)
      .sort()
      .join('')}`
  if (actorKind === 'state') return `state ${bodyKey(name)}`
  // A description in lower case ("the regional authorities") means somebody else on every page.
  const proper = /\p{Lu}/u.test(name)
  return proper ? `body ${bodyKey(name)}` : `body ${mention.from.article.id} ${bodyKey(name)}`
}
