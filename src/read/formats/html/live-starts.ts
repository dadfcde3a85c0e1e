import { fold } from '../../../kit/fold.ts'
import type { RoledLine } from '../../line.ts'
import type { LivePost } from './linked-data.ts'
import type { Start } from './story-starts.ts'

/** Where a post of a live page begins, and when it was posted, as given. */
export interface LiveStart extends Start {
  readonly published: string | null
}

// "14:05", "2.05pm GMT", "4 minutes ago".
const isClock = (line: RoledLine | undefined): boolean =>
  line !== undefined && ((line.role === 'furniture' && line.zone === 'dateline') || line.role === 'stamp')

const startOf = (title: number, clock: number | null, published: string | null): LiveStart => ({
  at: Math.min(title, clock ?? title),
  title,
  below: Math.max(title, clock ?? title) + 1,
  outlet: null,
  meta: clock === null ? [] : [clock],
  dated: true,
  published,
})

/** The posts whose headlines the linked data of a page lists, where they stand on it. */
export const listedPosts = (
  lines: readonly RoledLine[],
  posts: readonly LivePost[],
): readonly LiveStart[] => {
  const listed = new Map(posts.map((post) => [fold(post.headline), post.published]))
  const starts: LiveStart[] = []
  if (listed.size === 0) return starts
  lines.forEach((line, i) => {
    if (line.words > 45 || (line.heading === null && line.role !== 'short')) return
    const said = fold(line.text)
    const published = listed.get(said)
    if (published === undefined) return
    listed.delete(said)
    const free = starts.at(-1)?.below ?? 0
    starts.push(
      startOf(i, isClock(lines[i - 1]) && i > free ? i - 1 : isClock(lines[i + 1]) ? i + 1 : null, published),
    )
  })
  return starts
}

// The day that a line above the posts prints, kept until another is printed.
const dayIn = (line: RoledLine): string | null =>
  line.role === 'day' ? (line.days.find((day) => day.value !== null)?.value ?? null) : null

/** The posts of a page that prints a clock time above or below the heading of each, or above its text, under a printed day. */
export const clockedPosts = (lines: readonly RoledLine[]): readonly LiveStart[] => {
  const starts: LiveStart[] = []
  let day: string | null = null
  let free = 0
  lines.forEach((line, i) => {
    day = dayIn(line) ?? day
    if (!isClock(line) || i < free) return
    const above = i > free && lines[i - 1]?.heading != null
    const below = !above && lines[i + 1]?.heading != null
    const published = line.role === 'stamp' ? null : day
    const start = startOf(above ? i - 1 : below ? i + 1 : i, i, published)
    starts.push(start)
    free = start.below
  })
  return starts
}
