import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { packedWords } from './packed-words.ts'

const dictionary = Buffer.from(packedWords)

/** A value as JSON, packed. Maps and sets must be lists before. */
export const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value), { dictionary })

/** What `pack` was given, by this release or one before. `unpack(pack({ a: 1 }))` is `{ a: 1 }`. */
export const unpack = (bytes: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(bytes, { dictionary }).toString('utf8'))
