import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Brings a file, or the names in a folder, to the disk itself. */
export const syncPath = (path: string): void => {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a folder that outlasts a power cut: its name is on the disk when this is done. */
export const makeFolder = (folder: string): void => {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let at = resolve(folder); ; at = dirname(at)) {
    syncPath(dirname(at))
    if (at === resolve(first) || at === dirname(at)) return
  }
}
