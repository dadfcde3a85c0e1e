import type { ByteReader } from './byte-reader.ts'

/** The head of a WARC record: names in small letters. */
export interface RecordHead {
  readonly bytes: Uint8Array
  readonly fields: ReadonlyMap<string, string>
  readonly length: number
}

/** A record whose content comes next in the reader, or a place where no sound record stands. */
export type Found = { readonly head: RecordHead; readonly offset: number } | { readonly damaged: number }

const longestHead = 65536
const mark = Buffer.from('WARC/')

/** True where the bytes begin as a WARC record does. */
export const isWarc = (bytes: Uint8Array): boolean => mark.every((byte, i) => bytes[i] === byte)

/** Where a head ends: behind its empty line; -1 where there is none. */
export const headEnd = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3
  }
  return -1
}

/** The fields of a head: "Name: value" a line, long values folded. */
export const fieldsOf = (head: Uint8Array): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  const lines = Buffer.from(head)
    .toString('utf8')
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)
  for (const line of lines.slice(1)) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).trim().toLowerCase()
    if (at > 0 && !fields.has(name)) fields.set(name, line.slice(at + 1).trim())
  }
  return fields
}

const blank = (byte: number | undefined): boolean => byte === 13 || byte === 10

// Between records stand two line ends; none, or more, are forgiven.
const skipBlank = async (reader: ByteReader): Promise<boolean> => {
  for (let run = await reader.peek(4096); run.length > 0; run = await reader.peek(4096)) {
    const at = run.findIndex((byte) => !blank(byte))
    if (at >= 0) {
      await reader.skip(at)
      return true
    }
    await reader.skip(run.length)
  }
  return false
}

// A record begins at the beginning of a line.
const toNextRecord = async (reader: ByteReader): Promise<boolean> => {
  await reader.skip(1)
  for (let run = await reader.peek(65536); run.length > 8; run = await reader.peek(65536)) {
    const at = Buffer.from(run.buffer, run.byteOffset, run.byteLength).indexOf('\nWARC/1.')
    if (at >= 0) {
      await reader.skip(at + 1)
      return true
    }
    await reader.skip(run.length - 8)
    if (run.length < 65536) break
  }
  return false
}

const readHead = async (reader: ByteReader): Promise<RecordHead | null> => {
  const start = await reader.peek(8192)
  if (!isWarc(start)) return null
  let end = headEnd(start)
  if (end < 0) end = headEnd(await reader.peek(longestHead))
  if (end < 0) return null
  const bytes = Buffer.from((await reader.peek(end)).subarray(0, end))
  const fields = fieldsOf(bytes)
  const length = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(length) ? { bytes, fields, length: Number(length) } : null
}

/**
 * The records of a WARC in their order: whoever asks must take or skip the content of one before the next is asked for. A place
 * where no sound record stands is told, and the next record is looked for behind it.
 */
export async function* readRecords(reader: ByteReader): AsyncGenerator<Found> {
  while (await skipBlank(reader)) {
    const offset = reader.offset()
    const head = await readHead(reader)
    if (head) {
      await reader.skip(head.bytes.length)
      yield { head, offset }
    } else {
      yield { damaged: offset }
      if (!(await toNextRecord(reader))) return
    }
  }
}
