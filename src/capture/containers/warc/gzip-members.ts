import { Readable } from 'node:stream'
import { constants, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteReader } from './byte-reader.ts'

/** Length of the gzip head that the bytes begin with; null where there is none. */
const headLength = (bytes: Uint8Array): number | null => {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null
  const flags = bytes[3] ?? 0
  if ((flags & 0xe0) !== 0) return null
  let at = 10
  if (flags & 4) at += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0)
  for (const flag of [8, 16])
    if (flags & flag) {
      const end = bytes.indexOf(0, at)
      if (end < 0) return null
      at = end + 1
    }
  return flags & 2 ? at + 2 : at
}

/** The beginning of what the first gzip member holds; nothing where it is damaged. */
export const memberBeginning = (bytes: Uint8Array): Uint8Array => {
  const length = headLength(bytes)
  if (length === null) return new Uint8Array(0)
  try {
    return inflateRawSync(bytes.subarray(length, length + 1024), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 2097152,
    })
  } catch {
    return new Uint8Array(0)
  }
}

/** Passes over everything up to the next bytes that look like a gzip head; false where there are none. */
export const toNextMember = async (raw: ByteReader): Promise<boolean> => {
  for (let run = await raw.peek(65536); run.length >= 18; run = await raw.peek(65536)) {
    for (let at = run.indexOf(0x1f); at >= 0 && at <= run.length - 18; at = run.indexOf(0x1f, at + 1))
      if (headLength(run.subarray(at)) !== null) {
        await raw.skip(at)
        return true
      }
    await raw.skip(run.length - 17)
  }
  return false
}

/**
 * What one gzip member holds, piece by piece; afterwards the reader stands behind the member.
 *
 * @throws where the member is damaged: the reader then stands somewhere in it.
 */
export async function* inflateMember(raw: ByteReader): AsyncGenerator<Uint8Array> {
  const length = headLength(await raw.peek(65536))
  if (length === null) throw new Error('no gzip head')
  await raw.skip(length)
  const begin = raw.offset()
  const fed: Uint8Array[] = []
  let dropped = 0
  const inflater = createInflateRaw({ chunkSize: 65536 })
  const feed = async function* (): AsyncGenerator<Uint8Array> {
    for (let run = await raw.chunk(); run !== null; run = await raw.chunk()) {
      fed.push(run)
      yield run
      // What the inflater has used up needs no keeping.
      for (let first = fed[0]; first && dropped + first.length <= inflater.bytesWritten; first = fed[0]) {
        dropped += first.length
        fed.shift()
      }
    }
  }
  const source = Readable.from(feed(), { highWaterMark: 1 })
  source.on('error', (error) => inflater.destroy(error))
  source.pipe(inflater)
  try {
    for await (const piece of inflater) yield piece as Uint8Array
  } finally {
    source.unpipe(inflater)
    source.destroy()
    const used = inflater.bytesWritten
    inflater.destroy()
    const rest = Buffer.concat(fed)
    raw.unread(rest.subarray(Math.max(0, used - dropped)))
  }
  // The sum and the length that close a member.
  if (raw.offset() >= begin) await raw.skip(8)
}
