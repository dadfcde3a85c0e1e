/**
 * A number and its noun.
 *
 * @example counted(1, 'page') // '1 page'
 */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${String(count)} ${count === 1 ? noun : plural}`

/** "3 pages · 2 outlets · 1 origin": how broadly a line is carried. */
export const supportWords = ({
  pages,
  outlets,
  origins,
}: {
  pages: number
  outlets: number
  origins: number
}): string =>
  [
    counted(pages, 'page'),
    outlets === 0 ? 'outlet not known' : counted(outlets, 'outlet'),
    counted(origins, 'origin'),
  ].join(' · ')

/**
 * Words in a list.
 *
 * @example listed(['nets', 'boats', 'crews']) // 'nets, boats and crews'
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** The first letter as a capital; nothing else changed. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
