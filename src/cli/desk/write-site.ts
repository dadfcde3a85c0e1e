import { createHash } from 'node:crypto'
import { lstat, mkdir, readFile, rm, rmdir, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/** A file of a site: its path below the site's folder, with `/` between folders. */
interface SiteFile {
  readonly path: string
  readonly text: string
}

/** What became of a folder that a site was written to. */
export interface SiteWritten {
  readonly files: number
  /** Files that an earlier publishing wrote, that are none of the site now. */
  readonly removed: number
  /** The same, but changed by somebody since: these stay. */
  readonly kept: readonly string[]
}

/** The list of what was written, beside it: so that what is gone later can be removed, and nothing else. */
const listName = 'parley-site.json'
const listFormat = 'parley.site/1'
// So many files are written at once.
const atOnce = 16

const digestOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** Paths that lead down from the folder only: a list may have been written by anybody. */
const isBelow = (path: string): boolean =>
  path !== '' &&
  !/[\\:\0]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const listedIn = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, listName), 'utf8'))
    if (list === null || typeof list !== 'object' || !('format' in list) || list.format !== listFormat)
      return new Map()
    const files = 'files' in list && list.files !== null && typeof list.files === 'object' ? list.files : {}
    return new Map(
      Object.entries(files).flatMap(([path, digest]) =>
        isBelow(path) && typeof digest === 'string' ? [[path, digest] as const] : [],
      ),
    )
  } catch {
    return new Map()
  }
}

/** Removes a file if it is still as it was written: a plain file, really inside the folder, with the same bytes. */
const removeOwn = async (
  root: string,
  path: string,
  digest: string,
): Promise<'removed' | 'kept' | 'gone'> => {
  const file = join(root, path)
  const known = await lstat(file).catch(() => null)
  if (known === null) return 'gone'
  const inside = await realpath(dirname(file))
  if (!known.isFile() || (inside !== root && !inside.startsWith(`${root}${sep}`))) return 'kept'
  if (digestOf(await readFile(file)) !== digest) return 'kept'
  await rm(file)
  // A folder that still holds something stays.
  if (inside !== root) await rmdir(inside).catch(() => undefined)
  return 'removed'
}

/**
 * Writes a site to a folder, each file whole or not at all, and removes what an earlier publishing wrote there and is none of the site
 * any more. Nothing that Parley did not write, or that was changed since, is removed.
 *
 * @throws the system's error where a file cannot be written.
 */
export const writeSite = async (folder: string, files: AsyncIterable<SiteFile>): Promise<SiteWritten> => {
  await mkdir(folder, { recursive: true })
  const root = await realpath(folder)
  const before = await listedIn(root)
  const written = new Map<string, string>()
  const made = new Set<string>()
  let waiting: Promise<void>[] = []
  for await (const { path, text } of files) {
    const file = join(root, path)
    const own = dirname(file)
    if (!made.has(own)) await mkdir(own, { recursive: true })
    made.add(own)
    written.set(path, digestOf(text))
    waiting.push(writeWhole(file, text))
    if (waiting.length < atOnce) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
  const kept: string[] = []
  let removed = 0
  for (const [path, digest] of before) {
    if (written.has(path)) continue
    const became = await removeOwn(root, path, digest)
    if (became === 'removed') removed += 1
    if (became === 'kept') kept.push(path)
  }
  const list = {
    format: listFormat,
    files: Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  await writeWhole(join(root, listName), `${JSON.stringify(list, null, 1)}\n`)
  return { files: written.size, removed, kept }
}
