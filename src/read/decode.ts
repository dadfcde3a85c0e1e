import type { Diagnostic, Outcome } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'

const declared = (head: string): string | null =>
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
  /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
  null

const marked = (b: Uint8Array): string | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  return b[0] === 0xfe && b[1] === 0xff ? 'utf-16be' : null
}

const decodeAs = (label: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** What a page names as its encoding, where no such encoding exists. */
const unknown = (page: Page, label: string): Diagnostic => ({
  code: 'read/unknown-encoding',
  message: `${page.source} names an encoding that does not exist (${label}): read as UTF-8 or Windows-1252.`,
  source: page.source,
})

const lossy = (page: Page): Diagnostic => ({
  code: 'read/undecodable',
  message: `${page.source} holds bytes that are no text in its encoding: they are shown as "\uFFFD". Save it as UTF-8.`,
  source: page.source,
})

// Bytes that Windows-1252 leaves without a meaning: a text that holds them is something else.
const strange = (text: string): boolean => /[\u0081\u008d\u008f\u0090\u009d]/.test(text)

/**
 * The text of a page: by its byte order mark, else as UTF-8 where the bytes are valid UTF-8, else by the encoding that the
 * page names, else as Windows-1252.
 */
export const decode = (page: Page): Outcome<string> => {
  const done = (value: string, ...diagnostics: Diagnostic[]): Outcome<string> => ({
    value: value.replace(/^\uFEFF/, ''),
    diagnostics,
  })
  const mark = marked(page.body)
  if (mark) {
    const text = decodeAs(mark, page.body, true)
    return text === null ? done(decodeAs(mark, page.body, false) ?? '', lossy(page)) : done(text)
  }
  const label = declared(Buffer.from(page.body.subarray(0, 4096)).toString('latin1'))
  const utf8 = decodeAs('utf-8', page.body, true)
  const notes = label && !isKnown(label) ? [unknown(page, label)] : []
  if (utf8 !== null && !(label && /^iso-2022/i.test(label))) return done(utf8, ...notes)
  const own = label && isKnown(label) && !/^utf-?8$/i.test(label) ? decodeAs(label, page.body, true) : null
  if (own !== null) return done(own, ...notes)
  const western = decodeAs('windows-1252', page.body, false) ?? ''
  // A few stray bytes in a text that is otherwise UTF-8 are damage, not another encoding.
  const damaged = decodeAs('utf-8', page.body, false) ?? ''
  const stray = damaged.split('\uFFFD').length - 1
  const multi = /[\u0100-\uFFFC]/.test(damaged)
  if (strange(western) || (multi && stray < 20)) return done(damaged, ...notes, lossy(page))
  return done(western, ...notes)
}
