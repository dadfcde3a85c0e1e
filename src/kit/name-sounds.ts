import { foldLetters, spellingKey } from './name-keys.ts'

/** How a word of a name sounds, and what stays of it without its vowels. */
export interface NameSound {
  readonly word: string
  readonly sound: string
  readonly bones: string
}

// Letters that different ways of writing other scripts give one sound; each pair is applied in turn.
const sames: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[^aeiou]{1,2}[aeiou]\w)/, 'mc'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/t[sz]|cz/g, 'z'],
  [/dzh|dj|zh/g, 'j'],
  [/q|gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(iy|yy|ij|yj|ii|yi|ey|ei|ie|ee|y)$/, 'i'],
  [/ou|oo|o/g, 'u'],
  [/a[ei]i?|ay|ei|ey|ie|ee|y|e/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
]

const soundOf = (word: string): string => sames.reduce((now, [from, to]) => now.replace(from, to), word)

const bonesOf = (sound: string): string =>
  sound.charAt(0).replace(/[aiu]/, 'a') + sound.slice(1).replace(/[aiu]/g, '')

/** A word of a name by its sound: "Selenskyj" and "Zelensky" differ in a letter, "Qaddafi" and "Gaddafi" in none. */
export const nameSound = (word: string): NameSound => {
  const plain = foldLetters(word).replace(/[^\p{L}]/gu, '')
  const sound = soundOf(spellingKey(plain))
  return { word: plain, sound, bones: bonesOf(sound) }
}

// "Kier" and "Keir": two letters side by side changed places.
const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return (
    i > 0 && i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  )
}

/** How near two words of names are: `same` sound, `near` where only vowels or two neighbouring letters differ in a long word, or `other`. */
export const nearness = (a: NameSound, b: NameSound): 'same' | 'near' | 'other' => {
  if (a.sound === b.sound) return 'same'
  const long = a.bones.length >= 4 && Math.abs(a.word.length - b.word.length) <= 2
  return (a.bones === b.bones && long) || isSwapped(a.word, b.word) ? 'near' : 'other'
}
