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

// Most members are this small: they are inflated at once.
const windows = [131072, 1048576]
const greatest = 16 * 1048576

interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

const isShort = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'Z_BUF_ERROR' || error.code === 'ERR_BUFFER_TOO_LARGE')

/** A member that fits into a window; null where it is greater. */
const inflateAtOnce = async (raw: ByteReader): Promise<Buffer | null> => {
  for (const size of windows) {
    const run = await raw.peek(size)
    try {
      // With `info` the result tells how much of the bytes was used; the types do not know it.
      const options = { info: true, maxOutputLength: greatest }
      const { buffer, engine } = inflateRawSync(run, options) as unknown as Inflated
      await raw.skip(engine.bytesWritten)
      return buffer
    } catch (error) {
      if (!isShort(error)) throw error
      if (run.length < size) break
    }
  }
  return null
}

/** A great member, run by run: what the inflater leaves of the last run goes back to the reader. */
const inflateByRuns = async function* (raw: ByteReader): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: 65536 })
  const pieces: Uint8Array[] = []
  inflater.on('data', (piece: Uint8Array) => pieces.push(piece))
  const write = (run: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      inflater.once('end', resolve).once('error', reject)
      inflater.write(run, () => {
        inflater.off('end', resolve).off('error', reject)
        resolve()
      })
    })
  try {
    for (let fed = 0; !inflater.readableEnded;) {
      const run = await raw.chunk()
      if (run === null) throw new Error('cut off')
      await write(run)
      fed += run.length
      const unused = fed - inflater.bytesWritten
      if (unused > 0) raw.unread(run.subarray(run.length - unused))
      yield* pieces.splice(0)
      if (unused > 0) return
    }
  } finally {
    inflater.on('error', () => undefined)
    inflater.destroy()
  }
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
  const whole = await inflateAtOnce(raw)
  if (whole) yield whole
  else yield* inflateByRuns(raw)
  // The sum and the length that close a member.
  await raw.skip(8)
}
