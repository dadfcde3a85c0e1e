// A message holds its text first and its attachments behind: what lies farther in is looked at no more.
const longest = 4 * 1048576
const mostParts = 1000
const mostMessages = 20

// Where a mark stands for the nth time; the end where it does not so often.
const nth = (bytes: Buffer, mark: string, n: number): number => {
  let at = bytes.indexOf(mark)
  for (let seen = 1; at >= 0 && seen < n; seen++) at = bytes.indexOf(mark, at + mark.length)
  return at < 0 ? bytes.length : at
}

/**
 * The beginning of a message that is read: all of it, but where it is very long, or has parts or messages within messages without
 * end. What is left out is cut behind a line.
 *
 * @example `cutMail(bytes).length < bytes.length` where attachments of more than 4 MB were left out
 */
export const cutMail = (bytes: Uint8Array): Uint8Array => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Math.min(longest, nth(all, '\n--', mostParts), nth(all, 'message/rfc822', mostMessages))
  if (end >= all.length) return bytes
  const line = all.lastIndexOf(10, end)
  return all.subarray(0, line < 0 ? end : line + 1)
}
