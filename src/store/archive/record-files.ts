import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string
  readonly start: number
  readonly length: number
}

/** Files of records, written at the end only. */
export interface RecordFiles {
  /**
   * Writes a record behind the last one that was kept; whatever stands there is left over from somebody who was stopped before it was
   * kept, and goes. Nothing is on the disk for sure before `sync`.
   */
  readonly append: (record: Uint8Array, last: RecordPlace | null) => RecordPlace
  readonly sync: () => void
  /** The bytes at a place; fewer where the file is cut off, none where it is gone. */
  readonly read: (place: RecordPlace) => Uint8Array
}

/** A file gets no new records beyond so many bytes. */
const fullFile = 1_000_000_000

const nameOf = (number: number): string => `captures-${String(number).padStart(5, '0')}.warc.gz`

const next = (file: string): string => nameOf(Number(/\d+/.exec(file)?.[0] ?? 0) + 1)

const writeAll = (handle: number, bytes: Uint8Array, at: number): void => {
  for (let done = 0; done < bytes.length;)
    done += writeSync(handle, bytes, done, bytes.length - done, at + done)
}

/** Files of records in a folder, which is made where it is missing when the first record comes. */
export const recordFiles = (folder: string): RecordFiles => {
  const written = new Set<string>()
  const append: RecordFiles['append'] = (record, last) => {
    const full = last !== null && last.start + last.length >= fullFile
    const file = last === null ? nameOf(1) : full ? next(last.file) : last.file
    const start = last === null || full ? 0 : last.start + last.length
    mkdirSync(folder, { recursive: true })
    const path = join(folder, file)
    const handle = openSync(path, existsSync(path) ? 'r+' : 'w+')
    try {
      if (fstatSync(handle).size !== start) ftruncateSync(handle, start)
      writeAll(handle, record, start)
    } finally {
      closeSync(handle)
    }
    written.add(path)
    return { file, start, length: record.length }
  }
  const sync: RecordFiles['sync'] = () => {
    for (const path of [...written, ...(written.size > 0 ? [folder] : [])]) {
      const handle = openSync(path, 'r')
      try {
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
    }
    written.clear()
  }
  const read: RecordFiles['read'] = ({ file, start, length }) => {
    const path = join(folder, file)
    if (!existsSync(path)) return new Uint8Array(0)
    const handle = openSync(path, 'r')
    try {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, readSync(handle, bytes, 0, length, start))
    } finally {
      closeSync(handle)
    }
  }
  return { append, sync, read }
}
