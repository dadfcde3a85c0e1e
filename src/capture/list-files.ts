import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'

/** The files that a list of files and folders comes to, sorted, each once. */
export interface FileList {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    ELOOP: 'links in a circle',
  }
  return words[code] ?? (code || 'it cannot be opened')
}

const unreadable = (path: string, error: unknown): Diagnostic => ({
  code: 'capture/unreadable',
  message: `${path} cannot be read (${reason(error)}): check its permissions.`,
  source: path,
})

const missing = (path: string): Diagnostic => ({
  code: 'capture/missing',
  message: `${path} does not exist: check the name and the folder.`,
  source: path,
})

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The diagnostic for a file that was there and cannot be read. */
export const cannotRead = (path: string, error: unknown): Diagnostic =>
  isMissing(error) ? missing(path) : unreadable(path, error)

/**
 * Every file under the given paths: folders are walked to the bottom, hidden files and folders in them are left out
 * (one that is named itself is read).
 */
export const listFiles = async (paths: readonly string[]): Promise<FileList> => {
  const files = new Set<string>()
  const folders = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const open = [...paths]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      const info = await stat(path)
      if (info.isFile()) files.add(path)
      else if (info.isDirectory()) {
        const key = `${String(info.dev)}:${String(info.ino)}`
        if (folders.has(key)) continue
        folders.add(key)
        const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
        for (const name of names) open.push(join(path, name))
      } else
        diagnostics.push({
          code: 'capture/not-a-file',
          message: `${basename(path)} is neither a file nor a folder: it is left out.`,
          source: path,
        })
    } catch (error) {
      diagnostics.push(cannotRead(path, error))
    }
  }
  return {
    files: [...files].sort(byCode),
    diagnostics: diagnostics.sort((a, b) => byCode(a.message, b.message)),
  }
}
