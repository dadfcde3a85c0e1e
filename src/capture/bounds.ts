/** How much may be unpacked from one file before it counts as a bomb. Sizes are bytes. */
export interface Bounds {
  /** The greatest page. */
  readonly maxBytes: number
  /** The most members of one archive that are looked at. */
  readonly maxMembers: number
  /** The most wrappings around a page: a zip in a zip with gzip in it has three. */
  readonly maxDepth: number
  /** The most pages of a PDF. */
  readonly maxSheets: number
  /** Takes note of bytes that were unpacked; false from where there were too many for the file that they came from. */
  readonly spend: (bytes: number) => boolean
}

/** Text shrinks to a tenth or a twentieth; what grows two hundredfold was made to. */
const growth = 200
const always = 256 * 1048576

/** The bounds for one file of `size` bytes, with pages of `maxBytes` at most. */
export const boundsFor = (size: number, maxBytes: number): Bounds => {
  let left = always + growth * size
  return {
    maxBytes,
    maxMembers: 100_000,
    maxDepth: 4,
    maxSheets: 300,
    spend: (bytes) => {
      left -= bytes
      return left >= 0
    },
  }
}
