/** Where the head of a MIME part ends, its empty line included; -1 where it has none. */
const headEnd = (bytes: Buffer): number => {
  const found = [
    ['\r\n\r\n', 4],
    ['\n\n', 2],
  ]
    .map(([mark, length]) => [bytes.indexOf(String(mark)), Number(length)] as const)
    .filter(([at]) => at >= 0)
    .sort((a, b) => a[0] - b[0])[0]
  return found ? found[0] + found[1] : -1
}

const longestHead = 262144

/** The fields of the head of a message or part, unfolded: names in small letters, the first of each name. */
export const mimeHead = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, longestHead))
  const end = headEnd(all)
  const lines = all
    .subarray(0, end < 0 ? all.length : end)
    .toString('latin1')
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    if (at > 0 && /^[!-~]{1,80}$/.test(name) && !fields.has(name)) fields.set(name, line.slice(at + 1).trim())
  }
  return fields
}

/** A parameter of a field: `boundary` of "multipart/related; boundary=\"x\"". */
export const parameter = (field: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(field)
  return found?.[1] ?? found?.[2] ?? null
}

/** The parts between the boundaries of a message, head and content each; the last may lack its closing boundary. */
export const mimeParts = function* (bytes: Uint8Array, boundary: string): Generator<Uint8Array> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const next = (from: number): number => {
    for (let at = all.indexOf(mark, from); at >= 0; at = all.indexOf(mark, at + 1))
      if (at === 0 || all[at - 1] === 10) return at
    return -1
  }
  for (let at = next(0); at >= 0;) {
    const line = all.indexOf('\n', at)
    if (line < 0 || all.subarray(at + mark.length, at + mark.length + 2).toString('latin1') === '--') return
    const end = next(line)
    yield all.subarray(line + 1, end < 0 ? all.length : end)
    at = end
  }
}
