import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value as JSON, packed. Maps and sets must be lists before. */
export const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value))

/** What `pack` was given. `unpack(pack({ a: 1 }))` is `{ a: 1 }`. */
export const unpack = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'))
