import type { Bounds } from '../bounds.ts'
import { bytesOf, type Parcel } from '../parcel.ts'
import { tooLarge } from '../refusals.ts'
import type { Container, Unpacked } from './container.ts'

/** Opens a wrapping that must be held whole to be read: the parcel's bytes within the bounds, else a diagnostic. */
export const wholeParcel = (
  open: (bytes: Uint8Array, parcel: Parcel, bounds: Bounds) => AsyncGenerator<Unpacked>,
): Container['open'] =>
  async function* (parcel, bounds) {
    const bytes = await bytesOf(parcel, bounds.maxBytes)
    if (bytes === null) yield { diagnostic: tooLarge(parcel.source, bounds.maxBytes) }
    else yield* open(bytes, parcel, bounds)
  }
