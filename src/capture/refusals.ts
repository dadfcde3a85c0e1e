import type { Diagnostic } from '../model/diagnostic.ts'

const megabytes = (bytes: number): string => `${String(Math.round((bytes / 1048576) * 10) / 10)} MB`

/** A page over the limit. */
export const tooLarge = (source: string, limit: number): Diagnostic => ({
  code: 'capture/too-large',
  message: `${source} is larger than ${megabytes(limit)}: split it, or raise the limit.`,
  source,
})

/** Something that would grow without end when it is unpacked. */
export const isBomb = (source: string): Diagnostic => ({
  code: 'capture/bomb',
  message: `${source} grows out of all proportion when it is unpacked: the rest of it is left out; unpack it by hand if you trust it.`,
  source,
})

/** Archives in archives in archives. */
export const tooDeep = (source: string, limit: number): Diagnostic => ({
  code: 'capture/too-deep',
  message: `${source} is wrapped more than ${String(limit)} times: unpack the outer archive by hand.`,
  source,
})

/** More members than are looked at. */
export const tooMany = (source: string, limit: number): Diagnostic => ({
  code: 'capture/too-many',
  message: `${source} holds more than ${String(limit)} members: the rest is left out; split it.`,
  source,
})

/** A container that is cut off or damaged; `what` says what it should be, `where` how far it could be read. */
export const damaged = (
  source: string,
  what: { readonly code: `capture/${string}`; readonly kind: string; readonly where?: string },
): Diagnostic => ({
  code: what.code,
  message: `${source} is not ${what.kind} (cut off or damaged${what.where === undefined ? '' : ` ${what.where}`}): fetch it again.`,
  source,
})

/** A file that holds nothing. */
export const isEmpty = (source: string): Diagnostic => ({
  code: 'capture/empty-file',
  message: `${source} is empty: save the page again.`,
  source,
})

/** Bytes that are no text; `kind` says what they are. */
export const isBinary = (source: string, kind: string): Diagnostic => ({
  code: 'capture/binary',
  message: `${source} is ${kind}, not a page: save it as HTML or plain text.`,
  source,
})
