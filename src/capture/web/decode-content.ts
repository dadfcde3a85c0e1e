import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

type Chunks = AsyncIterable<Uint8Array>

// "deflate" means a zlib stream, but some servers send a bare one: the first byte tells.
const inflateFor = (first: Uint8Array): Transform =>
  ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()

const decoders: Readonly<Record<string, (first: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: inflateFor,
  br: () => createBrotliDecompress(),
}

/** The codings that are asked for and understood. */
export const acceptedCodings = 'gzip, deflate, br'

/** The codings of a Content-Encoding header, the outermost first, or null where one is unknown or there are more than two. */
export const codingsOf = (header: string | undefined): readonly string[] | null => {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  return names.length <= 2 && names.every((name) => Object.hasOwn(decoders, name)) ? names.reverse() : null
}

async function* unpacked(chunks: Chunks, coding: string): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  const make = decoders[coding]
  if (first.done === true || make === undefined) return
  const out = make(first.value)
  const feed = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => source }
  }
  const fed = pipeline(feed, out)
  fed.catch(() => undefined)
  try {
    for await (const chunk of out) yield chunk as Uint8Array
    await fed
  } finally {
    out.destroy()
  }
}

/**
 * Bytes as they came → bytes as they were meant, piece by piece: nothing is unpacked that was not asked for yet, so who stops
 * reading stops the unpacking. Throws zlib's errors.
 */
export const decodeContent = (chunks: Chunks, codings: readonly string[]): Chunks =>
  codings.reduce<Chunks>((packed, coding) => unpacked(packed, coding), chunks)
