import { spellingKey } from '../../kit/name-keys.ts'
import type { ActorAnnotation } from '../../model/annotation.ts'
import { bodyKey } from '../body-key.ts'
import type { Mention } from '../linker.ts'

const particles = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'di',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
  'del',
  'dos',
  'ten',
])

/** The words of a name as spelling keys, particles left out: "Ursula von der Leyen" is ursula, leyen. */
export const nameWords = (name: string): readonly string[] =>
  spellingKey(name)
    .split(' ')
    .filter((w) => w !== '' && !particles.has(w))

/** People share a bucket by surname, everything else by name: only those can be the same. */
export const bucketOf = (mention: Mention<ActorAnnotation>): string => {
  const { actorKind, name } = mention.it
  if (actorKind === 'person') return `person ${nameWords(name).at(-1) ?? name}`
  if (actorKind === 'state') return `state ${bodyKey(name)}`
  // A description in lower case ("the regional authorities") means somebody else on every page.
  const proper = /\p{Lu}/u.test(name)
  return proper ? `body ${bodyKey(name)}` : `body ${mention.from.article.id} ${bodyKey(name)}`
}
