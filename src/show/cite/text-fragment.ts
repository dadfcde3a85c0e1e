import type { Span } from '../../model/span.ts'

/** What a text fragment asks a browser to look for; null where it asks for nothing of the kind. */
interface Directive {
  readonly prefix: string | null
  readonly start: string
  readonly end: string | null
  readonly suffix: string | null
}

// Words this many stand whole in an address; of more, some at each end.
const mostWhole = 8
const atEachEnd = 4
const mostAround = 6

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character)

// Case does not count for a browser; a letter whose small form is longer is left, so that offsets hold.
const folded = (text: string): string =>
  Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')

/** Where words stand as whole words, from some offset on; -1 where they do not. */
const findFrom = (text: string, words: string, from: number): number => {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const begins = !isWordCharacter(text[at - 1]) || !isWordCharacter(text[at])
    const end = at + words.length
    if (begins && (!isWordCharacter(text[end - 1]) || !isWordCharacter(text[end]))) return at
  }
  return -1
}

/** Where a browser that goes by the specification would find it first; null where nowhere. */
const firstMatch = (text: string, directive: Directive): Span | null => {
  const [prefix, start, end, suffix] = [
    directive.prefix,
    directive.start,
    directive.end,
    directive.suffix,
  ].map((words) => (words === null ? null : folded(words)))
  const before = (at: number): boolean =>
    prefix === null || prefix === undefined || text.slice(0, at).trimEnd().endsWith(prefix)
  const after = (at: number): boolean =>
    suffix === null || suffix === undefined || text.slice(at).trimStart().startsWith(suffix)
  for (let at = findFrom(text, start ?? '', 0); at >= 0; at = findFrom(text, start ?? '', at + 1)) {
    if (!before(at)) continue
    let stop = at + (start ?? '').length
    if (end !== null && end !== undefined) {
      const last = findFrom(text, end, stop)
      if (last < 0) return null
      stop = last + end.length
    }
    if (after(stop)) return { start: at, end: stop }
  }
  return null
}

const firstWords = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ')
const lastWords = (text: string, count: number): string => text.split(' ').slice(-count).join(' ')

/** The text with every run of white space as one space, and where a stretch of it stands then. */
const inOneLine = (text: string, { start, end }: Span): { readonly text: string } & Span => {
  const before = text.slice(0, start).replace(/\s+/gu, ' ')
  const own = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  const lead = /^\s/u.test(text.slice(start, end)) && !before.endsWith(' ') ? ' ' : ''
  const from = before.length + lead.length
  return {
    text: `${before}${lead}${own}${text.slice(end).replace(/\s+/gu, ' ')}`,
    start: from,
    end: from + own.length,
  }
}

const candidates = function* (own: string, before: string, after: string): Generator<Directive> {
  const words = own.split(' ').length
  const forms =
    words <= mostWhole
      ? [{ start: own, end: null }]
      : [atEachEnd, atEachEnd + 2].map((n) => ({ start: firstWords(own, n), end: lastWords(own, n) }))
  for (const form of forms) yield { prefix: null, ...form, suffix: null }
  for (const form of forms)
    for (let n = 1; n <= mostAround; n += 1) {
      const [prefix, suffix] = [lastWords(before, n), firstWords(after, n)]
      if (prefix !== '') yield { prefix, ...form, suffix: null }
      if (suffix !== '') yield { prefix: null, ...form, suffix }
      if (prefix !== '' && suffix !== '') yield { prefix, ...form, suffix }
    }
}

// A comma, an ampersand and a hyphen part the pieces of a directive: inside of one they are in per cents.
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

const written = ({ prefix, start, end, suffix }: Directive): string =>
  [
    ...(prefix === null ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === null ? [] : [encoded(end)]),
    ...(suffix === null ? [] : [`-${encoded(suffix)}`]),
  ].join(',')

/**
 * The fragment that leads a browser to some words of a text (`:~:text=…`), by the specification of text fragments: with words before or behind them
 * where they would be found elsewhere first. Empty where nothing is left of the words.
 *
 * @example `textFragment('No deal. No deal today.', { start: 9, end: 16 })` // ':~:text=deal.-,No%20deal'
 */
export const textFragment = (text: string, span: Span): string => {
  const line = inOneLine(text, span)
  if (
    line.start >= line.end ||
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(line.text)
  )
    return ''
  const own = line.text.slice(line.start, line.end)
  const known = folded(line.text)
  // Words beyond the paragraph are no neighbours on the page.
  const before = text
    .slice(text.lastIndexOf('\n\n', span.start) + 1, span.start)
    .replace(/\s+/gu, ' ')
    .trim()
  const stop = text.indexOf('\n\n', span.end)
  const after = text
    .slice(span.end, stop < 0 ? text.length : stop)
    .replace(/\s+/gu, ' ')
    .trim()
  let first: Directive | null = null
  for (const directive of candidates(own, before, after)) {
    first ??= directive
    const found = firstMatch(known, directive)
    if (found?.start === line.start && found.end === line.end) return `:~:text=${written(directive)}`
  }
  return first === null ? '' : `:~:text=${written(first)}`
}

/**
 * An address of a live page with a text fragment: behind a fragment that it has already, as the specification asks.
 *
 * @example `withFragment('https://herald.example/live#post-14', ':~:text=deal')` // 'https://herald.example/live#post-14:~:text=deal'
 */
export const withFragment = (url: string, fragment: string): string =>
  fragment === '' ? url : `${url}${url.includes('#') ? '' : '#'}${fragment}`
