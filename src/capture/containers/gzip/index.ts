import { isGzip, unpack } from '../../page-bytes.ts'
import { bytesOf, bytesParcel, within } from '../../parcel.ts'
import { damaged, isBomb, tooLarge } from '../../refusals.ts'
import type { Container } from '../container.ts'

/** One page in gzip, under any name. What is only named `.gz` was unpacked on its way, and is read as it is. */
export const gzip: Container = {
  name: 'gzip',
  claims: ({ head }) => isGzip(head),
  open: async function* (parcel, bounds) {
    const { source } = parcel
    const packed = await bytesOf(parcel, bounds.maxBytes)
    const out = packed && (await unpack(packed, bounds.maxBytes))
    if (!out || (!out.ok && out.code === 'capture/too-large')) {
      yield { diagnostic: tooLarge(source, bounds.maxBytes) }
    } else if (!out.ok) {
      yield { diagnostic: damaged(source, { code: out.code, kind: 'sound gzip' }) }
    } else if (!bounds.spend(out.body.length)) {
      yield { diagnostic: isBomb(source) }
    } else yield { parcel: bytesParcel(source, out.body, within(parcel)) }
  },
}
