/** Two wordings of one sentence: what both begin and end with, and what stands between in each. */
export interface WordChange {
  readonly before: string
  readonly was: string
  readonly now: string
  readonly after: string
}

/**
 * Where two wordings differ, in whole words.
 *
 * @example `wordChange('Ninety and 84 came.', 'Ninety and 90 came.')` // { before: 'Ninety and', was: '84', now: '90', after: 'came.' }
 */
export const wordChange = (was: string, now: string): WordChange => {
  const [a, b] = [was.split(/\s+/).filter(Boolean), now.split(/\s+/).filter(Boolean)]
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return {
    before: a.slice(0, head).join(' '),
    was: a.slice(head, a.length - tail).join(' '),
    now: b.slice(head, b.length - tail).join(' '),
    after: tail === 0 ? '' : a.slice(-tail).join(' '),
  }
}
