import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Bounds } from '../../bounds.ts'
import { isGzip } from '../../page-bytes.ts'
import type { Parcel } from '../../parcel.ts'
import { damaged, isBomb, tooLarge } from '../../refusals.ts'
import type { Container, Unpacked } from '../container.ts'
import { byteReader, type ByteReader } from './byte-reader.ts'
import { inflateMember, memberBeginning, toNextMember } from './gzip-members.ts'
import { pageOfRecord } from './page-of-record.ts'
import { isWarc, readRecords } from './read-records.ts'

// A file that is damaged throughout is told of so often, and then counted.
const told = 20
// One that is damaged in more places than these is given up.
const mostDamages = 20_000

/** What is noticed on the way through an archive. */
interface Tally {
  revisits: number
  damages: number
  full: boolean
}

const brokenAt = (source: string, offset: number): Unpacked => ({
  diagnostic: damaged(source, {
    code: 'capture/broken-warc',
    kind: 'a sound WARC record',
    where: `at byte ${String(offset)}; the records behind it are read`,
  }),
})

const undecodable = (source: string): Diagnostic => ({
  code: 'capture/broken-record',
  message: `${source} is packed in a way that its head does not tell, or damaged: capture it again.`,
  source,
})

const note = function* (tally: Tally, source: string, offset: number): Generator<Unpacked> {
  tally.damages += 1
  if (tally.damages <= told) yield brokenAt(source, offset)
}

interface Run {
  readonly archive: Parcel
  readonly bounds: Bounds
  readonly tally: Tally
}

// The pages of the records that come next in a reader; `base` is where it stands in the file.
const pagesIn = async function* (
  reader: ByteReader,
  base: number | null,
  { archive, bounds, tally }: Run,
): AsyncGenerator<Unpacked> {
  for await (const found of readRecords(reader)) {
    if ('damaged' in found) {
      yield* note(tally, archive.source, base ?? found.damaged)
      if (tally.damages >= mostDamages) return
      continue
    }
    const out = await pageOfRecord(found.head, reader, archive, bounds.maxBytes)
    if (out.kind === 'page') {
      tally.full ||= !bounds.spend(out.parcel.size)
      if (tally.full) return
      yield { parcel: out.parcel }
    } else if (out.kind === 'revisit') tally.revisits += 1
    else if (out.kind === 'too-large') yield { diagnostic: tooLarge(out.source, bounds.maxBytes) }
    else if (out.kind === 'undecodable') yield { diagnostic: undecodable(out.source) }
    else if (out.kind === 'cut') yield* note(tally, archive.source, base ?? found.offset)
  }
}

// Everything that a member holds counts, read or passed over: it was unpacked.
const counted = async function* (
  stream: AsyncIterable<Uint8Array>,
  { bounds, tally }: Run,
): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    if (!bounds.spend(piece.length)) {
      tally.full = true
      return
    }
    yield piece
  }
}

// Each member is read by itself, so that what is wrong in one does not reach into the next.
const packedPages = async function* (raw: ByteReader, run: Run): AsyncGenerator<Unpacked> {
  const { archive, tally } = run
  let lost = false
  while (!tally.full && tally.damages < mostDamages && (await raw.peek(1)).length > 0) {
    const begin = raw.offset()
    try {
      yield* pagesIn(byteReader(counted(inflateMember(raw), run)), begin, run)
      lost = false
    } catch {
      if (!lost) yield* note(tally, archive.source, begin)
      lost = true
      if (raw.offset() === begin) await raw.skip(1)
      if (!(await toNextMember(raw))) return
    }
  }
}

const closing = function* (source: string, { revisits, damages, full }: Tally): Generator<Unpacked> {
  if (full) yield { diagnostic: isBomb(source) }
  if (damages > told)
    yield {
      diagnostic: {
        code: 'capture/broken-warc',
        message: `${source} is damaged in ${String(damages - told)} more places: fetch it again.`,
        source,
      },
    }
  if (revisits > 0)
    yield {
      diagnostic: {
        code: 'capture/revisits',
        message: `${source}: ${String(revisits)} ${revisits === 1 ? 'record only says that a page was as before and is' : 'records only say that a page was as before and are'} left out: the page itself is in the capture before.`,
        source,
      },
    }
}

/** Web archives, packed record by record or not at all: one record at a time, however long the file is. */
export const warc: Container = {
  name: 'warc',
  claims: ({ head, source }) =>
    isWarc(head) || (isGzip(head) && (isWarc(memberBeginning(head)) || /\.warc(?:\.gz)?$/i.test(source))),
  open: async function* (parcel, bounds) {
    const tally: Tally = { revisits: 0, damages: 0, full: false }
    const raw = byteReader(parcel.stream())
    const run = { archive: parcel, bounds, tally }
    yield* isGzip(parcel.head) ? packedPages(raw, run) : pagesIn(raw, null, run)
    yield* closing(parcel.source, tally)
  },
}
