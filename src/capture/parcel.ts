import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** What is known of bytes from outside them. */
export interface Told {
  /** When they were captured, an ISO instant. */
  readonly capturedAt: string | null
  readonly address: string | null
  /** The encoding that a header names. */
  readonly charset: string | null
  /** The media type that a header names, in small letters without parameters: "text/html". */
  readonly media: string | null
}

/** Bytes on their way to a page: a file, a member of an archive, an answer from the network. */
export interface Parcel extends Told {
  /** The name it goes by: a path, an address, or both joined by "#". */
  readonly source: string
  /** The file on disk that it is, where it is one. */
  readonly path: string | null
  /** Length in bytes. */
  readonly size: number
  /** Its first bytes, or all of them where there are few. */
  readonly head: Uint8Array
  /** How many wrappings it lies in. */
  readonly depth: number
  /** All of its bytes from the first on; may be called more than once. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** Nothing known from outside. */
export const untold: Told = { capturedAt: null, address: null, charset: null, media: null }

/** What is known of a parcel, for what lies in it: one wrapping deeper. */
export const within = ({ capturedAt, address, charset, media, depth }: Parcel): Told & { depth: number } => ({
  capturedAt,
  address,
  charset,
  media,
  depth: depth + 1,
})

// Files up to this size are read at once; of greater ones the beginning, until it is known what they are.
const atOnce = 1048576

// eslint-disable-next-line @typescript-eslint/require-await -- an iterable of what is there already
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A parcel of bytes in memory. */
export const bytesParcel = (
  source: string,
  bytes: Uint8Array,
  told: Told & { readonly depth: number },
): Parcel => ({
  source,
  path: null,
  size: bytes.length,
  head: bytes,
  depth: told.depth,
  capturedAt: told.capturedAt,
  address: told.address,
  charset: told.charset,
  media: told.media,
  stream: () => once(bytes),
})

/**
 * A parcel of a file: its first bytes are read, and no more.
 *
 * @throws the system's error where the file cannot be read.
 */
export const fileParcel = async (path: string): Promise<Parcel> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const room = Buffer.allocUnsafe(Math.min(size, atOnce))
    let filled = 0
    while (filled < room.length) {
      const { bytesRead } = await file.read(room, filled, room.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    const head = room.subarray(0, filled)
    return {
      ...untold,
      source: path,
      path,
      size,
      head,
      depth: 0,
      stream: () => (head.length === size ? once(head) : createReadStream(path)),
    }
  } finally {
    await file.close()
  }
}

/**
 * All bytes of a stream, or null where there are more than `limit`: it is not read further then.
 *
 * @throws the stream's error where it breaks off.
 */
export const gather = async (
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)
}

/** All bytes of a parcel, or null where there are more than `limit`. */
export const bytesOf = async (parcel: Parcel, limit: number): Promise<Uint8Array | null> => {
  if (parcel.size > limit) return null
  return parcel.head.length === parcel.size ? parcel.head : gather(parcel.stream(), limit)
}
