import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType } from 'node:zlib'
import { promisify } from 'node:util'
import { utf16Order } from '../kit/utf16-order.ts'

/** What became of bytes that were packed. */
export type Bytes =
  | { readonly ok: true; readonly body: Uint8Array }
  | { readonly ok: false; readonly code: 'capture/broken-gzip' | 'capture/too-large' }

type Unzip = (bytes: InputType, options: { maxOutputLength: number }) => Promise<Buffer>

/** True where the bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const unpackWith = async (unzip: Unzip, bytes: Uint8Array, limit: number): Promise<Bytes> => {
  try {
    return { ok: true, body: await unzip(bytes, { maxOutputLength: limit }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return { ok: false, code: code === 'ERR_BUFFER_TOO_LARGE' ? 'capture/too-large' : 'capture/broken-gzip' }
  }
}

/** Unpacks gzip up to `limit` bytes: a small file that would grow without end is refused, not unpacked. */
export const unpack = (bytes: Uint8Array, limit: number): Promise<Bytes> =>
  unpackWith(promisify(gunzip), bytes, limit)

/**
 * Undoes the content codings of HTTP up to `limit` bytes ("gzip", "deflate", "br"; several parted by commas, the last one
 * first). Codings that are not known are left as they are: some archives name what they have undone already.
 */
export const uncode = async (bytes: Uint8Array, codings: string, limit: number): Promise<Bytes> => {
  let body = bytes
  const names = codings.toLowerCase().split(/\s*,\s*/)
  for (const name of names.slice(0, 4).reverse()) {
    let out: Bytes = { ok: true, body }
    if (/gzip/.test(name)) out = isGzip(body) ? await unpack(body, limit) : out
    else if (name === 'br') out = await unpackWith(promisify(brotliDecompress), body, limit)
    else if (name === 'deflate') {
      out = await unpackWith(promisify(inflate), body, limit)
      if (!out.ok && out.code === 'capture/broken-gzip')
        out = await unpackWith(promisify(inflateRaw), body, limit)
    }
    if (!out.ok) return out
    body = out.body
  }
  return { ok: true, body }
}

const magic: readonly (readonly [string, readonly number[]])[] = [
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an office document of the old kind', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
]

const hasMark = (b: Uint8Array): boolean =>
  (b[0] === 0xff && b[1] === 0xfe) ||
  (b[0] === 0xfe && b[1] === 0xff) ||
  (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf)

/** What bytes are that no page is made of ("a PNG picture", "binary data"), or null for what may be a text. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const known = magic.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (known) return known[0]
  if (hasMark(bytes) || utf16Order(bytes) !== null) return null
  const head = bytes.subarray(0, 8192)
  let odd = 0
  for (const byte of head) {
    if (byte === 0) return 'binary data'
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  return odd > head.length / 20 ? 'binary data' : null
}
