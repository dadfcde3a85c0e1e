import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '../../src/model/page.ts'
import { hostileMarkup, hostileTexts } from '../support/hostile-pages.ts'

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const hints = ['html', 'text', 'markdown', 'feed', 'json', null] as const
const folders = ['examples/narrow-sea/pages']
const longest = 60_000

const saved = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => !file.endsWith('.gz'))
    .sort()
    .map((file) => readFileSync(join(folder, file))),
)
const words =
  'by by by |said said |and and |said that he said that |he said she said it said |Keshet and |Vardania, Keshet, |J. K. L. Lint |Ada J. Lint, |January February |Monday, July 22, |LUNMARK, July 22 (MPA) — |3.5 million of the 4 million |one two three |((|(a (b |“‘|“a ‘b |Keshet’s Vardania’s '.split(
    '|',
  )
const constructs = [
  ...hostileMarkup,
  ...hostileTexts,
  ...words.map((word) => ({ make: (n: number) => word.repeat(n) })),
]

const cases = 'test/cases/pages'
/** Saved pages of every wrapping and form, as the files that they are: name and bytes. */
const wrapped = readdirSync(cases)
  .sort()
  .flatMap((slug) =>
    readdirSync(join(cases, slug))
      .filter((file) => file.startsWith('page.'))
      .map((file) => ({ name: file, body: readFileSync(join(cases, slug, file)) })),
  )

type Dice = (below: number) => number
type Mutation = (bytes: Buffer, dice: Dice) => Buffer

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)] as T
const part = (bytes: Buffer, dice: Dice): [number, number] => {
  const from = dice(bytes.length + 1)
  return [from, Math.min(bytes.length, from + dice(dice(2) === 0 ? 40 : 4000))]
}

const oddBytes = [
  '\0',
  '\u202e',
  '\ufeff',
  '\u2028',
  '<',
  '>',
  '"',
  "'",
  '&',
  '</',
  '<!--',
  ']]>',
  '{',
  '[',
  '\\',
  '\r',
  '\n\n',
  '---\n',
  '“',
  '”',
].map((text) => Buffer.from(text))
const brokenBytes = [
  [0xff],
  [0xed, 0xa0, 0x80],
  [0xed, 0xb0, 0x80],
  [0xc3],
  [0xf0, 0x9f],
  [0xfe, 0xff],
  [0x80],
].map((bytes) => Buffer.from(bytes))

const mutations: readonly Mutation[] = [
  (bytes, dice) => bytes.subarray(0, dice(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice(bytes.length + 1)),
  (bytes, dice) => {
    const [from, to] = part(bytes, dice)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes, dice) => {
    const [from, to] = part(bytes, dice)
    const times = 1 + dice(dice(3) === 0 ? 200 : 4)
    return Buffer.concat([
      bytes.subarray(0, to),
      ...Array.from({ length: times }, () => bytes.subarray(from, to)),
      bytes.subarray(to),
    ])
  },
  (bytes, dice) => {
    const at = dice(bytes.length + 1)
    const odd = pick(dice(2) === 0 ? oddBytes : brokenBytes, dice)
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + dice(30) }, () => odd),
      bytes.subarray(at),
    ])
  },
  (bytes, dice) => {
    const at = dice(bytes.length + 1)
    const piece = Buffer.from(pick(constructs, dice).make(1 + dice(60)))
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  },
  (bytes, dice) => {
    const [from, to] = part(bytes, dice)
    const at = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)])
  },
  (bytes, dice) => {
    const other = pick(saved, dice)
    const [from, to] = part(other, dice)
    const at = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)])
  },
  (bytes, dice) => {
    const copy = Buffer.from(bytes)
    for (let n = dice(20); n >= 0 && copy.length > 0; n--) copy[dice(copy.length)] = dice(256)
    return copy
  },
]

/** A page of some bytes. */
export const pageOf = (body: Buffer, hint: Page['hint']): Page => ({
  id: '0'.repeat(64),
  source: 'fuzz',
  body,
  hint,
  capturedAt: '2031-07-22T10:00:00Z',
  publishedHint: null,
  address: null,
  charset: null,
})

/** The page of a seed: an example page or a hostile construct, changed up to eight times. The same seed gives the same page. */
export const fuzzedPage = (seed: number): Page => {
  const random = chance(seed)
  const dice: Dice = (below) => Math.floor(random() * below)
  const construct = pick(constructs, dice)
  let body: Buffer =
    dice(3) === 0 ? Buffer.from(construct.make(1 + dice(400))) : Buffer.from(pick(saved, dice))
  for (let n = dice(8); n >= 0; n--) body = pick(mutations, dice)(body, dice).subarray(0, longest)
  return pageOf(body, pick(hints, dice))
}

/** A file of a seed: a saved page in its wrapping, changed up to four times; one in eight is packed once more. */
export const fuzzedFile = (seed: number): { readonly name: string; readonly body: Buffer } => {
  const random = chance(seed)
  const dice: Dice = (below) => Math.floor(random() * below)
  const { name, body: whole } = pick(wrapped, dice)
  let body: Buffer = whole
  for (let n = dice(4); n >= 0; n--)
    body = pick(mutations, dice)(body, dice).subarray(0, Math.max(longest, whole.length))
  return dice(8) === 0 ? { name: `${name}.gz`, body: gzipSync(body) } : { name, body }
}

/** Several pages of a seed, which are read together. */
export const fuzzedPages = (seed: number): readonly Page[] =>
  Array.from({ length: 2 + (seed % 4) }, (_, n) => {
    const page = fuzzedPage(seed * 7 + n)
    return { ...page, id: String(n).padStart(64, '0'), source: `fuzz-${String(n)}` }
  })
