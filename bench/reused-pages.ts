import { readdirSync, readFileSync } from 'node:fs'
import type { Annotated } from '../src/link/linker.ts'
import { annotateTogether } from '../test/support/annotate-together.ts'
import { buildArticle } from '../test/support/build-article.ts'

const folders = [
  'examples/narrow-sea/plain',
  ...['river-treaty', 'salt-levy', 'tram-strike'].map((story) => `test/cases/stories/${story}/pages`),
]

/** The invented pages of the repository, each annotated once, with those of its folder. */
export const annotatedOnce = (): readonly Annotated[] =>
  folders.flatMap((folder) =>
    annotateTogether(
      readdirSync(folder)
        .sort()
        .map((file) =>
          buildArticle(readFileSync(`${folder}/${file}`, 'utf8').trim(), {
            sourceKind: 'press',
            publishedAt: '2031-03-11',
            publishedBasis: 'given',
          }),
        ),
    ),
  )

const letters = 'bdfgklmnprstvz'
const letter = (n: number): string => letters[n % letters.length] ?? ''

const renamed = (text: string, name: string, word: string): string =>
  text
    .replace(/\b(\p{Lu})\p{Ll}{3}(?=\p{Ll})/gu, name === '' ? '$&' : `$1${name}`)
    .replace(/(?<=\b\p{Ll}{2})\p{Ll}(?=\p{Ll}{2})/gu, word)

// Names of another story, and words of another day, letter for letter as long: places in the text stay what they are.
const renamer = (story: number, use: number): ((text: string) => string) => {
  const own = [story, Math.floor(story / 14), Math.floor(story / 196)].map(letter).join('')
  return (text) => renamed(text, story === 0 ? '' : own, letter(use))
}

const day = 86_400_000

const shifted = (text: string, days: number): string =>
  text.replace(/\b\d{4}-\d\d-\d\d\b/g, (date) =>
    new Date(Date.parse(date) + days * day).toISOString().slice(0, 10),
  )

interface Reuse {
  readonly number: number
  readonly days: number
  readonly rename: (text: string) => string
}

// Words of the format, not of a page.
const formal = new Set(
  'kind rule actorKind form tense opens mode act absence status level format stance voice issue type lemma per timex qualifier deed extent'.split(
    ' ',
  ),
)

const ids = /^[a-z]+-[0-9a-f]{8,}$/

// Every id is made the page's own, every date moved, every name another.
const reused = (value: unknown, how: Reuse): unknown => {
  if (typeof value === 'string') {
    if (ids.test(value)) return `${value}-${String(how.number)}`
    return /^\d{4}/.test(value) ? shifted(value, how.days) : how.rename(value)
  }
  if (Array.isArray(value)) return value.map((v) => reused(v, how))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, formal.has(k) ? v : reused(v, how)]))
}

const idOf = (n: number): string => `a-${n.toString(16).padStart(12, '0')}`

/** So many pages come each day, however many there are in all. */
const aDay = 40

/**
 * The nth page of an invented press: one in ten tells of one negotiation that goes on for all the years, the others of twenty at a
 * time that end after some pages each; every second page is a reprint of the one before in its story.
 */
export const reusedPage = (once: readonly Annotated[], n: number): Annotated => {
  const inBig = n % 10 === 0
  const era = Math.floor(n / 400)
  const story = inBig ? 0 : 1 + era * 20 + (n % 20)
  const place = inBig ? n / 10 : Math.floor((n % 400) / 20)
  const use = Math.floor(place / 2) * 7 + story
  const from = once[use % once.length]
  if (!from) throw new Error('there are no pages to reuse')
  const rename = renamer(story, Math.floor(use / once.length))
  const days = Math.floor(n / aDay)
  const id = idOf(n)
  const published = Date.parse('2031-03-11T00:00:00Z') + Math.floor((n * day) / aDay)
  return {
    article: {
      ...from.article,
      id,
      capture: id,
      source: `${id}.txt`,
      outlet: `House ${String(n % 97)}`,
      publishedAt: new Date(published).toISOString(),
      text: rename(from.article.text),
    },
    digest: { ...from.digest, names: new Map([...from.digest.names].map(([w, k]) => [rename(w), k])) },
    annotations: reused(from.annotations, { number: n, days, rename }) as Annotated['annotations'],
    origin: place % 2 === 1 ? idOf(n - (inBig ? 10 : 20)) : id,
  }
}
