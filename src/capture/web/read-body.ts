import { codingsOf, decodeContent } from './decode-content.ts'
import { failure, passingFailure, type Failure } from './failure.ts'

/** How large a body may be, in bytes. */
export interface BodyLimits {
  /** As it comes over the line. */
  readonly packedBytes: number
  /** Unpacked. */
  readonly bodyBytes: number
  /** What happens at the limit: the page is refused, or read up to there. */
  readonly beyond: 'refuse' | 'cut'
}

const megabytes = (bytes: number): string => `${String(Math.round((bytes / 1048576) * 10) / 10)} MB`

const tooLarge = (limit: number, how: string): Failure =>
  failure(
    'capture/too-large',
    `is larger than ${megabytes(limit)}${how}: save the page and give the file instead.`,
  )

class Enough extends Error {
  readonly why: Failure
  constructor(why: Failure) {
    super(why.said)
    this.why = why
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  how: string,
): AsyncGenerator<Uint8Array> {
  let total = 0
  for await (const chunk of chunks) {
    total += chunk.length
    if (total > limit) {
      const room = chunk.length - (total - limit)
      if (room > 0) yield chunk.subarray(0, room)
      throw new Enough(tooLarge(limit, how))
    }
    yield chunk
  }
}

const isZlib = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:Z_|ERR__?BROTLI|ERR_BROTLI|ERR_PADDING)/.test(String(error.code))

/**
 * Reads a body to its end, or to its limit and no byte further. An error of the line is thrown as it came.
 */
export const readBody = async (
  chunks: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  limits: BodyLimits,
): Promise<Uint8Array | Failure> => {
  const codings = codingsOf(headers['content-encoding']?.toString())
  if (codings === null)
    return failure(
      'capture/unknown-encoding',
      'is packed in a way that was not asked for: save the page and give the file instead.',
    )
  const parts: Uint8Array[] = []
  const packed = codings.length > 0
  if (limits.beyond === 'refuse' && Number(headers['content-length']) > limits.packedBytes)
    return tooLarge(limits.packedBytes, packed ? ' packed' : '')
  try {
    const raw = counted(chunks, packed ? limits.packedBytes : limits.bodyBytes, packed ? ' packed' : '')
    const whole = packed ? counted(decodeContent(raw, codings), limits.bodyBytes, ' unpacked') : raw
    for await (const part of whole) parts.push(part)
  } catch (error) {
    if (error instanceof Enough) {
      if (limits.beyond === 'refuse') return error.why
    } else if (isZlib(error))
      return passingFailure(
        'capture/broken-encoding',
        'comes damaged: what it is packed in cannot be unpacked; try again, or save the page.',
      )
    else throw error
  }
  return Buffer.concat(parts)
}
