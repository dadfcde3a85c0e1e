import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import { boundsFor } from './bounds.ts'
import { foldNotes } from './fold-notes.ts'
import { cannotRead, listFiles } from './list-files.ts'
import { openParcel, type Caught } from './open-parcel.ts'
import { bytesParcel, fileParcel, gather, untold, type Parcel } from './parcel.ts'
import { tooLarge } from './refusals.ts'

/** A file that came as bytes, by the name it goes by. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How to read, and what to tell on the way. */
export interface ReadOptions {
  /** Files that came as bytes: read before all paths, in their order. */
  readonly given?: readonly GivenFile[]
  /** A publication date given by a person, for pages that print none. */
  readonly publishedHint?: string | null
  /** The greatest page in bytes, after unpacking; 64 MB unless told. */
  readonly maxBytes?: number
  /** What the path "-" reads: standard input unless told. */
  readonly input?: AsyncIterable<Uint8Array>
  /** Called after each file, in order. */
  readonly onProgress?: (done: number, total: number, source: string) => void
}

/** The pages of a set of files, and what was wrong with the others. */
export interface Captured {
  readonly pages: readonly Page[]
  readonly diagnostics: readonly Diagnostic[]
}

const sameBytes = (source: string, first: string): Diagnostic => ({
  code: 'capture/same-bytes',
  message: `${source} is the same page as ${first}: it is read once.`,
  source,
})

/** One step of a capture: a page, or what was wrong with a file. */
export type Catch = { readonly page: Page } | { readonly diagnostic: Diagnostic }

// The path that stands for standard input, and the source of what was read from it.
const inputPath = '-'
const inputName = 'stdin'

const inputParcel = async (input: AsyncIterable<Uint8Array>, limit: number): Promise<Parcel | Diagnostic> => {
  const bytes = await gather(input, limit)
  return bytes ? bytesParcel(inputName, bytes, { ...untold, depth: 0 }) : tooLarge(inputName, limit)
}

const parcelOf = async (
  path: string | GivenFile,
  options: ReadOptions,
  limit: number,
): Promise<Parcel | Diagnostic> => {
  if (typeof path !== 'string') return bytesParcel(path.name, path.bytes, { ...untold, depth: 0 })
  try {
    if (path === inputPath) return await inputParcel(options.input ?? process.stdin, limit)
    return await fileParcel(path)
  } catch (error) {
    return cannotRead(path, error)
  }
}

// Pages that were not there before; `seen` holds the hashes of those that were.
const newPages = async function* (
  steps: AsyncIterable<Caught>,
  seen: Map<string, string>,
  options: ReadOptions,
): AsyncGenerator<Catch> {
  for await (const caught of steps) {
    const first = 'page' in caught ? seen.get(caught.page.id) : undefined
    if ('diagnostic' in caught) yield caught
    else if (first !== undefined) yield { diagnostic: sameBytes(caught.page.source, first) }
    else {
      seen.set(caught.page.id, caught.page.source)
      yield { page: { ...caught.page, publishedHint: options.publishedHint ?? null } }
    }
  }
}

/**
 * Reads files, folders and standard input ("-"), one page at a time: nothing of a page is held after it was handed out but its
 * hash. Files come in order of their names, members of archives in their order there; the same bytes given twice are one page,
 * under the first of its names. What cannot be read is a diagnostic, never an error.
 *
 * @example `for await (const caught of capturePages(['talks/'])) if ('page' in caught) read(caught.page)`
 */
export async function* capturePages(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Catch> {
  const { files, diagnostics } = await listFiles(paths.filter((path) => path !== inputPath))
  const limit = options.maxBytes ?? 64 * 1048576
  for (const diagnostic of diagnostics) yield { diagnostic }
  const seen = new Map<string, string>()
  const all = [...(options.given ?? []), ...(paths.includes(inputPath) ? [inputPath] : []), ...files]
  for (const [i, path] of all.entries()) {
    const parcel = await parcelOf(path, options, limit)
    if ('code' in parcel) yield { diagnostic: parcel }
    else {
      const steps = newPages(openParcel(parcel, boundsFor(parcel.size, limit)), seen, options)
      yield* foldNotes(steps, parcel.source)
    }
    const name = typeof path === 'string' ? path : path.name
    options.onProgress?.(i + 1, all.length, name === inputPath ? inputName : name)
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
