import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { shortHash } from '../../kit/hash.ts'
import { StoreError } from '../store-error.ts'
import { makeFolder, syncPath } from './make-folder.ts'

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string
  readonly start: number
  readonly length: number
}

/** Files of records, written at the end only. */
export interface RecordFiles {
  /**
   * Writes a record behind the last one that was kept. What stands there is left over from somebody who was stopped before it was kept: it
   * is set aside, not thrown away. Nothing is on the disk for sure before `sync`.
   *
   * @throws StoreError where the file is shorter than what was kept in it.
   */
  readonly append: (record: Uint8Array, last: RecordPlace | null) => RecordPlace
  readonly sync: () => void
  /** How the last file stands to what was kept in it: whole, cut off, or with something left over, which is set aside. */
  readonly tidyEnd: (last: RecordPlace) => 'whole' | 'cut off' | 'set aside'
  /** Takes back what was appended since the last `sync`. */
  readonly undo: () => void
  /** The bytes at a place; fewer where the file is cut off, none where it is gone. */
  readonly read: (place: RecordPlace) => Uint8Array
  /** Copies records to the beginning of a new file, one after another; says where they stand there. Nothing is for sure before `sync`. */
  readonly copy: (places: readonly RecordPlace[], to: string) => readonly RecordPlace[]
  /** Removes a file, if it is there. */
  readonly remove: (file: string) => void
}

/** A file gets no new records beyond so many bytes. */
const fullFile = 1_000_000_000

const nameOf = (number: number): string => `captures-${String(number).padStart(5, '0')}.warc.gz`

/** The name of the file after the last of these: `captures-00002.warc.gz` after `captures-00001.warc.gz`. */
export const fileAfter = (files: readonly string[]): string =>
  nameOf(1 + Math.max(0, ...files.map((file) => Number(/^captures-(\d+)\.warc\.gz$/.exec(file)?.[1] ?? 0))))

const writeAll = (handle: number, bytes: Uint8Array, at: number): void => {
  for (let done = 0; done < bytes.length;)
    done += writeSync(handle, bytes, done, bytes.length - done, at + done)
}

const readAll = (handle: number, { start, length }: Omit<RecordPlace, 'file'>): Uint8Array => {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length;) {
    const more = readSync(handle, bytes, done, length - done, start + done)
    if (more === 0) return bytes.subarray(0, done)
    done += more
  }
  return bytes
}

const using = <T>(path: string, flags: string, work: (handle: number) => T): T => {
  const handle = openSync(path, flags)
  try {
    return work(handle)
  } finally {
    closeSync(handle)
  }
}

const torn = (path: string, size: number, kept: number): StoreError =>
  new StoreError(
    'store/damaged',
    `${path} is cut off: ${String(kept)} bytes were kept in it, and ${String(size)} are there`,
    {
      hint: 'bring the file back from a backup; or run parley doctor, which leaves it as it is and begins another, then add its pages again',
    },
  )

// What stands behind the records that were kept goes into a file of its own.
const moveAside = (handle: number, aside: string, place: RecordPlace): void => {
  const left = readAll(handle, place)
  makeFolder(aside)
  const name = `${place.file.replace(/\.warc\.gz$/, '')}-${shortHash([Buffer.from(left).toString('latin1')])}.warc.gz`
  const file = join(aside, name)
  using(file, 'w', (to) => {
    writeAll(to, left, 0)
  })
  syncPath(file)
  syncPath(aside)
  ftruncateSync(handle, place.start)
}

const readIn = (folder: string, { file, start, length }: RecordPlace): Uint8Array => {
  const path = join(folder, file)
  if (!existsSync(path)) return new Uint8Array(0)
  return using(path, 'r', (handle) => readAll(handle, { start, length }))
}

const cutTo = (path: string, size: number): void => {
  if (!existsSync(path)) return
  using(path, 'r+', (handle) => {
    if (fstatSync(handle).size > size) ftruncateSync(handle, size)
  })
}

/** Where the records of a desk stand, and where what nobody kept is put. */
export interface RecordFolders {
  readonly captures: string
  readonly aside: string
}

/** Files of records in a folder, which is made where it is missing when the first record comes. */
export const recordFiles = ({ captures, aside }: RecordFolders): RecordFiles => {
  // Files that were written since the last `sync`, and how long they were before.
  const written = new Map<string, number>()
  const append: RecordFiles['append'] = (record, last) => {
    const full = last !== null && last.start + last.length >= fullFile
    const file = last === null ? nameOf(1) : full ? fileAfter([last.file]) : last.file
    const start = last === null || full ? 0 : last.start + last.length
    makeFolder(captures)
    const path = join(captures, file)
    const isThere = existsSync(path)
    if (!isThere && start > 0) throw torn(path, 0, start)
    using(path, isThere ? 'r+' : 'wx+', (handle) => {
      const { size } = fstatSync(handle)
      if (size < start) throw torn(path, size, start)
      if (size > start) moveAside(handle, aside, { file, start, length: size - start })
      if (!written.has(path)) written.set(path, start)
      writeAll(handle, record, start)
    })
    return { file, start, length: record.length }
  }
  const tidyEnd: RecordFiles['tidyEnd'] = ({ file, start, length }) => {
    const [path, end] = [join(captures, file), start + length]
    if (!existsSync(path)) return end === 0 ? 'whole' : 'cut off'
    return using(path, 'r+', (handle) => {
      const { size } = fstatSync(handle)
      if (size <= end) return size < end ? 'cut off' : 'whole'
      moveAside(handle, aside, { file, start: end, length: size - end })
      fsyncSync(handle)
      return 'set aside'
    })
  }
  const sync: RecordFiles['sync'] = () => {
    if (written.size === 0) return
    for (const path of written.keys()) syncPath(path)
    if ([...written.values()].includes(0)) syncPath(captures)
    written.clear()
  }
  const undo: RecordFiles['undo'] = () => {
    for (const [path, size] of written) cutTo(path, size)
    written.clear()
  }
  const read: RecordFiles['read'] = (place) => readIn(captures, place)
  const copy: RecordFiles['copy'] = (places, to) => {
    const path = join(captures, to)
    written.set(path, 0)
    return using(path, 'w', (handle) => {
      let at = 0
      return places.map((place) => {
        const record = read(place)
        writeAll(handle, record, at)
        at += record.length
        return { file: to, start: at - record.length, length: record.length }
      })
    })
  }
  const remove: RecordFiles['remove'] = (file) => {
    rmSync(join(captures, file), { force: true })
    if (existsSync(captures)) syncPath(captures)
  }
  return { append, tidyEnd, sync, undo, read, copy, remove }
}
