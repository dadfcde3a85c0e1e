import { createRequire } from 'node:module'
import type { analyse as Analyse } from 'chardet'
import { utf16Order } from '../kit/utf16-order.ts'
import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'

const require = createRequire(import.meta.url)

const declared = (head: string): string | null =>
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ??
  /^\s{0,20}<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1] ??
  null

const marked = (b: Uint8Array): string | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : null
}

// What Windows-1252 has where Latin-1 has control characters, from 0x80 on; a blank where it has nothing.
const windowsMarks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

// Some releases of Node decode Windows-1252 as Latin-1, and lose quotation marks and dashes by it.
const withMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (mark) => {
    const meant = windowsMarks.charAt(mark.charCodeAt(0) - 0x80)
    return meant === ' ' ? mark : meant
  })

const decodeAs = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    const decoder = new TextDecoder(label, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withMarks(text) : text
  } catch {
    return null
  }
}

/** The encoding that a label stands for ("latin1" is windows-1252); null where there is none. */
const encodingOf = (label: string | null): string | null => {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** What a page names as its encoding, where no such encoding exists. */
const unknown = (page: Page, label: string): Diagnostic => ({
  code: 'read/unknown-encoding',
  message: `${page.source} names an encoding that does not exist (${label}): it is told from the bytes.`,
  source: page.source,
})

const lossy = (page: Page): Diagnostic => ({
  code: 'read/undecodable',
  message: `${page.source} holds bytes that are no text in its encoding: they are shown as "\uFFFD". Save it as UTF-8.`,
  source: page.source,
})

const disagree = (page: Page, said: string, taken: string): Diagnostic => ({
  code: 'read/encoding-disagrees',
  message: `${page.source} came as ${said}, but its bytes are ${taken}, and are read so: check names with accents in it.`,
  source: page.source,
})

// Bytes that Windows-1252 leaves without a meaning: a text that holds them is something else.
const strange = (text: string): boolean => /[\u0081\u008d\u008f\u0090\u009d]/.test(text)

// A guess is believed for encodings whose texts look like nothing else; among western ones bytes alone do not decide.
const least = new Map<string, number>([
  ['Shift_JIS', 60],
  ['EUC-JP', 60],
  ['GB18030', 60],
  ['Big5', 60],
  ['EUC-KR', 60],
  ['windows-1251', 25],
  ['KOI8-R', 25],
  ['ISO-8859-5', 25],
  ['ISO-8859-6', 25],
  ['ISO-8859-7', 25],
  ['ISO-8859-8', 25],
  ['windows-1253', 25],
  ['windows-1255', 25],
  ['windows-1256', 25],
])

// The bytes around the first that is no ASCII: most of a page are marks, which tell nothing.
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte > 127)
  const from = Math.max(0, first - 200)
  return bytes.subarray(from, from + 65536)
}

interface Told {
  readonly text: string
  readonly is: string
  readonly sound: boolean
}

const guessed = (bytes: Uint8Array): Told | null => {
  const sample = sampleOf(bytes)
  const high = sample.reduce((n, byte) => (byte > 127 ? n + 1 : n), 0)
  // A few accents in an English text are Windows-1252, whatever they look like to statistics.
  if (high < 24 || high < sample.length / 50) return null
  // Loaded only for the few pages that name no encoding and are not UTF-8.
  const { analyse } = require('chardet') as { analyse: typeof Analyse }
  const best = analyse(sample)[0]
  if (!best || best.confidence < (least.get(best.name) ?? 101)) return null
  const text = decodeAs(best.name, bytes, true)
  return text === null ? null : { text, is: best.name, sound: true }
}

// The text by what its bytes look like, where nothing that is said of it fits.
const byBytes = (body: Uint8Array): Told => {
  const damaged = decodeAs('utf-8', body, false) ?? ''
  // A few stray bytes in a text that is otherwise UTF-8 are damage, not another encoding.
  const stray = damaged.split('\uFFFD').length - 1
  const multi = /[\u0100-\uFFFC]/.test(damaged)
  if (multi && stray < 20) return { text: damaged, is: 'utf-8', sound: false }
  const other = guessed(body)
  if (other) return other
  const western = decodeAs('windows-1252', body, false) ?? ''
  return strange(western)
    ? { text: damaged, is: 'utf-8', sound: false }
    : { text: western, is: 'windows-1252', sound: true }
}

// The text by what comes with the page: what its header says, else what it says of itself.
const bySaying = (labels: readonly (string | null)[], bytes: Uint8Array): string | null => {
  for (const label of labels) {
    const encoding = encodingOf(label)
    if (encoding === null || encoding === 'utf-8') continue
    const text = decodeAs(encoding, bytes, true)
    if (text !== null) return text
  }
  return null
}

const escapes = (encoding: string | null): boolean => /^(?:iso-2022-jp|utf-16)/.test(encoding ?? '')

/**
 * The text of a page. In this order: by its byte order mark; by the header that came with it; by what the page names itself; by
 * its bytes, which are UTF-8, or look like one of the encodings of other scripts, or else count as Windows-1252. Bytes that
 * are UTF-8 beyond doubt are read so, whatever they are said to be: a diagnostic tells where a header was wrong.
 */
export const decode = (page: Page): Outcome<string> => {
  const { body, charset } = page
  const notes: Diagnostic[] = []
  const done = (value: string, ...diagnostics: Diagnostic[]): Outcome<string> => ({
    value: value.replace(/^\uFEFF/, ''),
    diagnostics: [...notes, ...diagnostics],
  })
  const mark = marked(body) ?? utf16Order(body)
  if (mark) {
    const text = decodeAs(mark, body, true)
    return text === null ? done(decodeAs(mark, body, false) ?? '', lossy(page)) : done(text)
  }
  const own = declared(Buffer.from(body.subarray(0, 4096)).toString('latin1'))
  for (const label of new Set([charset, own]))
    if (label !== null && encodingOf(label) === null) notes.push(unknown(page, label))
  const said = encodingOf(charset)
  const utf8 = decodeAs('utf-8', body, true)
  if (utf8 !== null && !escapes(said ?? encodingOf(own))) {
    if (said !== null && said !== 'utf-8' && /[^\0-\u007f]/.test(utf8))
      notes.push(disagree(page, said, 'UTF-8'))
    return done(utf8)
  }
  const named = bySaying([charset, own], body)
  if (named !== null) return done(named)
  const { text, is, sound } = byBytes(body)
  if (said === 'utf-8' && is !== 'utf-8') notes.push(disagree(page, said, is))
  return sound ? done(text) : done(text, lossy(page))
}
