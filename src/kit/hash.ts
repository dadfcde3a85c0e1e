import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal of bytes or of a text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex')

/** The first `length` hexadecimal digits of the SHA-256 of the parts, which may hold anything: they are kept apart. */
export const shortHash = (parts: readonly (string | number)[], length = 12): string =>
  sha256(JSON.stringify(parts)).slice(0, length)
