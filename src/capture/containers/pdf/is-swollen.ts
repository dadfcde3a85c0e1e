import { inflateSync } from 'node:zlib'

// Nothing that a sheet draws is longer when it is unpacked; pictures are, and are never unpacked for their text.
const longest = 16 * 1048576
const longestInAll = 128 * 1048576
const mostLayers = 3

const inflated = (bytes: Uint8Array, limit: number): Uint8Array | 'swollen' | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return full ? 'swollen' : null
  }
}

// How long a stream is when it is unpacked, packed in itself several times or not.
const unpackedLength = (bytes: Uint8Array): number => {
  let inner = bytes
  let length = 0
  for (let n = 0; n < mostLayers && ((inner[0] ?? 0) & 0x0f) === 8; n++) {
    const out = inflated(inner, longest)
    if (out === 'swollen') return Infinity
    if (out === null) break
    inner = out
    length = Math.max(length, out.length)
  }
  return length
}

/** True where a stream of a PDF, or all of them, would grow out of all proportion when the document is read. */
export const isSwollen = (bytes: Uint8Array): boolean => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = longestInAll
  for (let at = all.indexOf('stream'); at >= 0 && left >= 0; at = all.indexOf('stream', at)) {
    const head = all.toString('latin1', Math.max(0, at - 400), at)
    at += 6
    if (head.endsWith('end')) continue
    const from = at + (all[at] === 13 ? 2 : 1)
    const end = all.indexOf('endstream', from)
    const to = end < 0 ? all.length : end
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    if (/\/(?:FlateDecode|Fl)\b/.test(dictionary) && !/\/Subtype\s{0,9}\/Image\b/.test(dictionary))
      left -= unpackedLength(all.subarray(from, to))
    at = to
  }
  return left < 0
}
