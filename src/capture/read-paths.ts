import { readFile, stat } from 'node:fs/promises'
import { sha256 } from '../kit/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { cannotRead, listFiles } from './list-files.ts'
import { binaryKind, isGzip, sniff, unpack } from './page-bytes.ts'

/** How to read, and what to tell on the way. */
export interface ReadOptions {
  /** A publication date given by a person, for pages that print none. */
  readonly publishedHint?: string | null
  /** The greatest page in bytes, after unpacking; 64 MB unless told. */
  readonly maxBytes?: number
  /** Called after each file, in order. */
  readonly onProgress?: (done: number, total: number, source: string) => void
}

/** The pages of a set of files, and what was wrong with the others. */
export interface Captured {
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
}

const forms: readonly (readonly [RegExp, Page['hint']])[] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
]

const megabytes = (bytes: number): string => `${String(Math.round((bytes / 1048576) * 10) / 10)} MB`

const tooLarge = (source: string, limit: number): Diagnostic => ({
  code: 'capture/too-large',
  message: `${source} is larger than ${megabytes(limit)}: split it, or raise the limit.`,
  source,
})

const refuse = (source: string, body: Uint8Array): Diagnostic | null => {
  if (body.length === 0)
    return { code: 'capture/empty-file', message: `${source} is empty: save the page again.`, source }
  const kind = binaryKind(body)
  if (kind === null) return null
  return {
    code: 'capture/binary',
    message: `${source} is ${kind}, not a page: save it as HTML or plain text.`,
    source,
  }
}

const capture = async (source: string, limit: number): Promise<Omit<Page, 'publishedHint'> | Diagnostic> => {
  let raw: Uint8Array
  try {
    if ((await stat(source)).size > limit) return tooLarge(source, limit)
    raw = await readFile(source)
  } catch (error) {
    return cannotRead(source, error)
  }
  let body = raw
  if (isGzip(raw) || (raw.length > 0 && /\.gz$/i.test(source))) {
    const out = await unpack(raw, limit)
    if (!out.ok && out.code === 'capture/too-large') return tooLarge(source, limit)
    if (!out.ok)
      return {
        code: out.code,
        message: `${source} is not sound gzip (cut off or damaged): fetch it again.`,
        source,
      }
    body = out.body
  }
  const bad = refuse(source, body)
  if (bad) return bad
  const name = source.replace(/\.gz$/i, '')
  const hint = forms.find(([ending]) => ending.test(name))?.[1] ?? sniff(body)
  return { id: sha256(body), source, body, hint, capturedAt: null, address: null, charset: null }
}

const sameBytes = (source: string, first: string): Diagnostic => ({
  code: 'capture/same-bytes',
  message: `${source} is the same page as ${first}: it is read once.`,
  source,
})

/** One step of a capture: a page, or what was wrong with a file. */
export type Catch = { readonly page: Page } | { readonly diagnostic: Diagnostic }

/**
 * Reads files and folders, one page at a time: nothing of a page is held after it was handed out but its hash. Files come in
 * order of their names; the same bytes given twice are one page, under the smallest of its names. What cannot be read is a
 * diagnostic, never an error.
 *
 * @example `for await (const caught of capturePages(['talks/'])) if ('page' in caught) read(caught.page)`
 */
export async function* capturePages(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Catch> {
  const { files, diagnostics } = await listFiles(paths)
  const limit = options.maxBytes ?? 64 * 1048576
  for (const diagnostic of diagnostics) yield { diagnostic }
  const seen = new Map<string, string>()
  for (const [i, source] of files.entries()) {
    const found = await capture(source, limit)
    if ('code' in found) yield { diagnostic: found }
    else {
      const first = seen.get(found.id)
      if (first === undefined) {
        seen.set(found.id, source)
        yield { page: { ...found, publishedHint: options.publishedHint ?? null } }
      } else yield { diagnostic: sameBytes(source, first) }
    }
    options.onProgress?.(i + 1, files.length, source)
  }
}

/**
 * Reads files and folders into pages, all at once.
 *
 * @example `const { pages, diagnostics } = await readPaths(['talks/', 'corvale-herald.html.gz'])`
 */
export const readPaths = async (paths: readonly string[], options: ReadOptions = {}): Promise<Captured> => {
  const pages: Page[] = []
  const diagnostics: Diagnostic[] = []
  for await (const caught of capturePages(paths, options))
    if ('page' in caught) pages.push(caught.page)
    else diagnostics.push(caught.diagnostic)
  return { pages, diagnostics }
}
