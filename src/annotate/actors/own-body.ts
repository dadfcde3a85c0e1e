import type { ActorWords } from '../../languages/contract/actors.ts'

/**
 * True where the name of a body says that it speaks for itself and not for the state in its name: the Keshti Union of Dockers and
 * Keshet Post do, the Keshti Defence Ministry does not.
 *
 * @example isOwnBody(english.actors, 'Keshti Union of Dockers') // true
 */
export const isOwnBody = ({ ownHeads, ofWords }: ActorWords, name: string): boolean => {
  const words = name.toLowerCase().split(/\s+/)
  const of = words.findIndex((word, i) => i > 0 && ofWords.has(word))
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? ''
  return ownHeads.has(head) || (of > 0 && head.endsWith('s') && ownHeads.has(head.slice(0, -1)))
}
