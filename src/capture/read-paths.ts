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
  return { id: sha256(body), source, body, hint, capturedAt: null }
}

/**
 * Reads files and folders into pages. Files come in order of their names; the same bytes given twice are one page, under
 * the smallest of its names. What cannot be read is a diagnostic, never an error.
 *
 * @example `const { pages, diagnostics } = await readPaths(['talks/', 'corvale-herald.html.gz'])`
 */
export const readPaths = async (paths: readonly string[], options: ReadOptions = {}): Promise<Captured> => {
  const { files, diagnostics: early } = await listFiles(paths)
  const limit = options.maxBytes ?? 64 * 1048576
  const pages = new Map<string, Page>()
  const diagnostics: Diagnostic[] = [...early]
  for (const [i, source] of files.entries()) {
    const found = await capture(source, limit)
    if ('code' in found) diagnostics.push(found)
    else {
      const first = pages.get(found.id)
      if (first)
        diagnostics.push({
          code: 'capture/same-bytes',
          message: `${source} is the same page as ${first.source}: it is read once.`,
          source,
        })
      else pages.set(found.id, { ...found, publishedHint: options.publishedHint ?? null })
    }
    options.onProgress?.(i + 1, files.length, source)
  }
  return { pages: [...pages.values()], diagnostics }
}
