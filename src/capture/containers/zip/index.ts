import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import type { Bounds } from '../../bounds.ts'
import { bytesParcel, bytesOf, gather, untold, type Parcel } from '../../parcel.ts'
import { damaged, isBinary, isBomb, tooLarge, tooMany } from '../../refusals.ts'
import { memberName } from '../../source-name.ts'
import type { Container, Unpacked } from '../container.ts'

const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))

// Hidden files, and what one system leaves behind in every archive.
const hidden = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/

// What stands beside saved pages and is none: pictures, styles, scripts, fonts, films, programs, tables.
const noPage =
  /\.(?:css|m?js|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|wasm|exe|dll|so|class|jar|py|sh|cdxj?|idx|csv|tsv|xlsx?|docx?|pptx?|od[tsp]|db|sqlite)(?:\.gz)?$/i

const isWarc = /^(?:.*\/)?archive\/[^/]+\.warc(?:\.gz)?$/i

/** A member that is small when packed and great when unpacked: text does not shrink to a two-hundredth. */
const isSwollen = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > 1048576 && uncompressedSize > compressedSize * 200

interface Tally {
  seen: number
  left: number
  packed: number
  wacz: boolean
}

const leftOut = (source: string, count: number): Unpacked => ({
  diagnostic: {
    code: 'capture/left-out',
    message: `${source}: ${String(count)} ${count === 1 ? 'member is no page and is' : 'members are no pages and are'} left out (pictures, styles, scripts).`,
    source,
  },
})

const broken = (source: string, where?: string): Unpacked => ({
  diagnostic: damaged(source, {
    code: 'capture/broken-zip',
    kind: 'a sound zip archive',
    ...(where !== undefined && { where }),
  }),
})

const locked = (source: string): Unpacked => ({
  diagnostic: {
    code: 'capture/locked',
    message: `${source} is locked with a password, or packed in a way that is not known: unpack it by hand.`,
    source,
  },
})

/** The bytes of a stored WARC inside the archive are read as they come; all else is read whole. */
const streamed = async (zip: ZipFile, entry: Entry, parcel: Parcel): Promise<Parcel> => {
  const open = (): Promise<Readable> => zip.openReadStreamPromise(entry)
  const head: Uint8Array[] = []
  let size = 0
  for await (const chunk of (await open()) as AsyncIterable<Uint8Array>) {
    head.push(chunk)
    size += chunk.length
    if (size >= 8192) break
  }
  return {
    ...untold,
    source: memberName(parcel.source, entry.fileName),
    path: null,
    size: entry.uncompressedSize,
    head: Buffer.concat(head),
    depth: parcel.depth + 1,
    stream: async function* () {
      yield* (await open()) as AsyncIterable<Uint8Array>
    },
  }
}

const unpackEntry = async (zip: ZipFile, entry: Entry, parcel: Parcel, bounds: Bounds): Promise<Unpacked> => {
  const source = memberName(parcel.source, entry.fileName)
  if (isSwollen(entry)) return { diagnostic: isBomb(source) }
  if (!entry.canDecodeFileData()) return locked(source)
  try {
    if (isWarc.test(entry.fileName)) return { parcel: await streamed(zip, entry, parcel) }
    if (entry.uncompressedSize > bounds.maxBytes) return { diagnostic: tooLarge(source, bounds.maxBytes) }
    if (!bounds.spend(entry.uncompressedSize)) return { diagnostic: isBomb(source) }
    const body =
      entry.uncompressedSize === 0
        ? new Uint8Array(0)
        : await gather(await zip.openReadStreamPromise(entry), bounds.maxBytes)
    if (body === null) return { diagnostic: tooLarge(source, bounds.maxBytes) }
    return { parcel: bytesParcel(source, body, { ...untold, depth: parcel.depth + 1 }) }
  } catch {
    return broken(source)
  }
}

/** Members that overlap are no archive of a program, but one block told a thousand times. */
const overlaps = (tally: Tally, parcel: Parcel): boolean => tally.packed > parcel.size

// What a member is before it is unpacked: worth a look, left out and counted, or passed over in silence.
const sortEntry = (name: string, tally: Tally): 'take' | 'leave' | 'pass' => {
  if (name.endsWith('/') || hidden.test(name)) return 'pass'
  if (tally.wacz) return isWarc.test(name) ? 'take' : 'pass'
  return noPage.test(name) ? 'leave' : 'take'
}

const members = async function* (zip: ZipFile, parcel: Parcel, bounds: Bounds): AsyncGenerator<Unpacked> {
  const { source } = parcel
  const tally: Tally = { seen: 0, left: 0, packed: 0, wacz: /\.wacz$/i.test(source) }
  for await (const entry of zip.eachEntry()) {
    tally.seen += 1
    tally.packed += entry.compressedSize
    if (entry.fileName === '[Content_Types].xml') {
      yield { diagnostic: isBinary(source, 'an office document') }
      return
    }
    if (tally.seen > bounds.maxMembers) {
      yield { diagnostic: tooMany(source, bounds.maxMembers) }
      break
    }
    if (overlaps(tally, parcel)) {
      yield { diagnostic: isBomb(source) }
      break
    }
    const sorted = sortEntry(entry.fileName, tally)
    if (sorted === 'leave') tally.left += 1
    if (sorted === 'take') yield await unpackEntry(zip, entry, parcel, bounds)
  }
  if (tally.left > 0) yield leftOut(source, tally.left)
}

/** Zip archives, and WACZ, which is a zip with WARC files in a folder `archive`. */
export const zip: Container = {
  name: 'zip',
  claims: ({ head }) => isZip(head),
  open: async function* (parcel, bounds) {
    const { openPromise, fromBufferPromise } = await import('yauzl')
    let file: ZipFile | null = null
    try {
      const bytes = parcel.path === null ? await bytesOf(parcel, bounds.maxBytes) : null
      if (parcel.path === null && bytes === null) {
        yield { diagnostic: tooLarge(parcel.source, bounds.maxBytes) }
        return
      }
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
      file = bytes
        ? await fromBufferPromise(Buffer.from(bytes), options)
        : await openPromise(parcel.path ?? '', options)
      yield* members(file, parcel, bounds)
    } catch {
      yield broken(parcel.source)
    } finally {
      file?.close()
    }
  },
}
