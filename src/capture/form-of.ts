import type { Page } from '../model/page.ts'
import { lastName } from './source-name.ts'

/** What the first bytes of a text show beyond doubt. */
type Shown = 'html' | 'feed' | 'json' | 'xml' | null

const names: readonly (readonly [RegExp, Page['hint']])[] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml|xht|shtml)$/i, 'html'],
  [/\.(?:rss|atom|rdf)$/i, 'feed'],
  [/\.json$/i, 'json'],
]

const medias: readonly (readonly [RegExp, Page['hint']])[] = [
  [/^text\/html$|^application\/xhtml\+xml$/, 'html'],
  [/^text\/(?:x-)?markdown$/, 'markdown'],
  [/^application\/(?:rss|atom|rdf)\+xml$|^application\/feed\+json$/, 'feed'],
  [/^(?:application|text)\/(?:json|vnd\.iptc\.g2\.newsitem\+json|[\w.-]+\+json)$/, 'json'],
  [/^text\/plain$/, 'text'],
]

/** The first bytes as letters: the encodings of the web agree on those that marks are made of. */
const lettersOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart()

// What may stand before the first element of a document: declarations, comments, style sheets named.
const prolog = /^(?:<\?[^>]{0,400}\?>|<!--[\s\S]{0,2000}?-->|<!doctype\s(?!html)[^>[]{0,400}>)\s*/i

const shownBy = (letters: string): Shown => {
  let rest = letters
  for (let n = 0; n < 8; n++) {
    const found = prolog.exec(rest)
    if (!found) break
    rest = rest.slice(found[0].length)
  }
  if (/^<!doctype\s+html|^<(?:\w{1,10}:)?html[\s>]/i.test(rest)) return 'html'
  if (/^<(?:rss|rdf:RDF)[\s>]/i.test(rest)) return 'feed'
  if (
    /^<(?:\w{1,10}:)?feed[\s>]/.test(rest) &&
    /http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom)/.test(rest)
  )
    return 'feed'
  if (letters.startsWith('<?xml')) return 'xml'
  return /^\{\s*"/.test(rest) || /^\[\s*\{\s*"/.test(rest) ? 'json' : null
}

/** True where marks of HTML stand among the first bytes. */
const hasTags = (letters: string): boolean =>
  /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<(?:div|p|meta)[\s>]/i.test(
    letters.slice(0, 2048),
  )

/**
 * The form of a page: what its first bytes show beyond doubt, else what the header that came with it says, else its name, else
 * what the bytes look like. `xml` is XML of a kind that no page is written in.
 *
 * @example `formOf({ source: 'talks.txt', media: null, head })` is "html" where the bytes begin with "<!doctype html>"
 */
export const formOf = (page: {
  readonly source: string
  readonly media: string | null
  readonly head: Uint8Array
}): Page['hint'] | 'xml' => {
  const letters = lettersOf(page.head)
  const name = lastName(page.source).replace(/\.gz$/i, '')
  const named = names.find(([ending]) => ending.test(name))?.[1] ?? null
  const told = medias.find(([type]) => type.test(page.media ?? ''))?.[1] ?? null
  const shown = shownBy(letters)
  if (shown === 'html' || shown === 'feed') return shown
  if (shown === 'json') return 'json'
  if (shown === 'xml' && named !== 'html' && told !== 'html') return hasTags(letters) ? 'html' : 'xml'
  if (told === 'text' && named !== 'html') return named ?? told
  return told ?? named ?? (hasTags(letters) ? 'html' : null)
}
