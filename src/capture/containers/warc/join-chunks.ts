// A chunk begins with its length in hexadecimal, and what else its line may say.
const sizeLine = /^[ \t]{0,20}([0-9a-f]{1,8})[ \t]{0,20}(?:;.*)?$/i
const longestLine = 1000

/**
 * A body that was sent in chunks, in one piece. What was not sent in chunks at all comes back as it is (some archives undo them
 * and keep the head that tells of them); of what is cut off or damaged, everything before.
 *
 * @example `joinChunks(Buffer.from('5\\r\\nTalks\\r\\n0\\r\\n\\r\\n'))` holds "Talks"
 */
export const joinChunks = (body: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const out = Buffer.allocUnsafe(bytes.length)
  let filled = 0
  let at = 0
  while (at < bytes.length) {
    const line = bytes.indexOf(10, at)
    const end = line < 0 ? bytes.length : line
    const size = sizeLine.exec(bytes.toString('latin1', at, Math.min(end, at + longestLine)).trimEnd())?.[1]
    if (size === undefined) {
      if (at === 0) return body
      break
    }
    const length = parseInt(size, 16)
    if (length === 0) break
    filled += bytes.copy(out, filled, end + 1, Math.min(bytes.length, end + 1 + length))
    at = end + 1 + length
    if (bytes[at] === 13) at += 1
    if (bytes[at] === 10) at += 1
  }
  return out.subarray(0, filled)
}
