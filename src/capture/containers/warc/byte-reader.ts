/** Reads a stream of bytes piece by piece, and knows how far it is. */
export interface ByteReader {
  /** How many bytes were taken or skipped. */
  readonly offset: () => number
  /** Up to `n` of the bytes that come next, without taking them: fewer only at the end. */
  readonly peek: (n: number) => Promise<Uint8Array>
  /** The next `n` bytes: fewer only at the end. */
  readonly take: (n: number) => Promise<Uint8Array>
  /** Passes over `n` bytes; gives how many there were. */
  readonly skip: (n: number) => Promise<number>
  /** The next run of bytes as it lies there; null at the end. */
  readonly chunk: () => Promise<Uint8Array | null>
  /** Puts bytes back that were the last to be taken. */
  readonly unread: (bytes: Uint8Array) => void
}

const longestChunk = 65536

/** Opens a reader on a stream. Nothing is held but what was peeked at. */
export const byteReader = (stream: AsyncIterable<Uint8Array>): ByteReader => {
  const source = stream[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  let offset = 0
  let over = false

  const next = async (): Promise<Uint8Array | null> => {
    while (!over) {
      const step: IteratorResult<Uint8Array, unknown> = await source.next()
      if (step.done === true) over = true
      else if (step.value.length > 0) return step.value
    }
    return null
  }

  const peek = async (n: number): Promise<Uint8Array> => {
    if (held.length < n) {
      const chunks = [held]
      let size = held.length
      while (size < n) {
        const chunk = await next()
        if (chunk === null) break
        chunks.push(chunk)
        size += chunk.length
      }
      if (chunks.length > 1) held = Buffer.concat(chunks, size)
    }
    return held.subarray(0, n)
  }

  const chunk = async (): Promise<Uint8Array | null> => {
    if (held.length === 0) held = (await next()) ?? held
    if (held.length === 0) return null
    const out = held.subarray(0, longestChunk)
    held = held.subarray(out.length)
    offset += out.length
    return out
  }

  const unread = (bytes: Uint8Array): void => {
    offset -= bytes.length
    // What lies before the rest in memory is not copied: an archive may be held in one piece.
    const before = bytes.buffer === held.buffer && bytes.byteOffset + bytes.length === held.byteOffset
    if (held.length === 0) held = bytes
    else if (before) held = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length + held.length)
    else held = Buffer.concat([bytes, held])
  }

  const skip = async (n: number): Promise<number> => {
    let left = n
    while (left > 0) {
      const run = await chunk()
      if (run === null) break
      if (run.length > left) unread(run.subarray(left))
      left -= Math.min(left, run.length)
    }
    return n - left
  }

  const take = async (n: number): Promise<Uint8Array> => {
    const out = await peek(n)
    held = held.subarray(out.length)
    offset += out.length
    return out
  }

  return { offset: () => offset, peek, take, skip, chunk, unread }
}
