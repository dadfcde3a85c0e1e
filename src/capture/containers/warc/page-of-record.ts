import { uncode } from '../../page-bytes.ts'
import { bytesParcel, type Parcel } from '../../parcel.ts'
import { memberName } from '../../source-name.ts'
import type { ByteReader } from './byte-reader.ts'
import { joinChunks } from './join-chunks.ts'
import { fieldsOf, headEnd, type RecordHead } from './read-records.ts'

/** What became of a record: a page, something that is none, or why its bytes could not be had. */
export type Outcome =
  | { readonly kind: 'page'; readonly parcel: Parcel }
  | { readonly kind: 'none' | 'revisit' | 'cut' | 'too-large' | 'undecodable'; readonly source: string }

const pageMedia =
  /^(?:text\/(?:html|plain|xml|markdown|rss\+xml)|application\/(?:xhtml\+xml|(?:rss|atom|rdf)\+xml|xml|pdf|feed\+json|vnd\.iptc\.g2\.newsitem\+json)|message\/rfc822|multipart\/related)$/

// Beside pages crawlers fetch these as plain text.
const noPage = /\/(?:robots|ads|security|humans)\.txt(?:$|\?)/i

const mediaIn = (type: string | undefined): string | null =>
  type === undefined ? null : (/^\s*([\w.+-]+\/[\w.+-]+)/.exec(type)?.[1]?.toLowerCase() ?? null)

const charsetIn = (type: string | undefined): string | null =>
  /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(type ?? '')?.[1] ?? null

// Data that scripts fetch is no page, unless it says that it is a feed.
const isWanted = (media: string | null, start: Uint8Array): boolean =>
  media === null ||
  pageMedia.test(media) ||
  (media === 'application/json' && Buffer.from(start.subarray(0, 4096)).includes('jsonfeed.org/version'))

/** An instant as WARC writes it, without parts of a second; null where it is none. */
const instant = (date: string | undefined): string | null => {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(date ?? '')
  return found ? `${found[1] ?? ''}Z` : null
}

// What a desk knew no type of is to be found out anew.
const mediaOfDesk = (type: string | undefined): string | null =>
  mediaIn(type) === 'application/octet-stream' ? null : mediaIn(type)

interface Look {
  readonly media: string | null
  readonly charset: string | null
}

// Looks at the head of the answer before its body is read: films are passed over, not held.
const lookAt = (record: RecordHead, start: Uint8Array): Look | null => {
  if (record.fields.get('warc-type') === 'resource') {
    const type = record.fields.get('content-type')
    // A desk keeps what was taken for a page already, of whatever type.
    if (record.fields.has('parley-sighting')) return { media: mediaOfDesk(type), charset: charsetIn(type) }
    return isWanted(mediaIn(type), start) ? { media: mediaIn(type), charset: charsetIn(type) } : null
  }
  const end = headEnd(start)
  if (end < 0 || !/^HTTP\/\S{1,4} 200\b/.test(Buffer.from(start.subarray(0, 20)).toString('latin1')))
    return null
  const type = fieldsOf(start.subarray(0, end)).get('content-type')
  return isWanted(mediaIn(type), start.subarray(end))
    ? { media: mediaIn(type), charset: charsetIn(type) }
    : null
}

// In small pieces, so that a reader that asks for a line does not get the whole.
async function* pieces(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts)
    for (let at = 0; at < part.length; at += 65536) yield await Promise.resolve(part.subarray(at, at + 65536))
}

/** The body of the answer in a record: chunks joined, content codings undone. */
const bodyOf = async (
  record: RecordHead,
  content: Uint8Array,
  limit: number,
): Promise<Uint8Array | 'too-large' | 'undecodable'> => {
  const { WARCParser } = await import('warcio')
  const parsed = await new WARCParser(pieces(record.bytes, content)).parse()
  const headers = parsed?.httpHeaders?.headers
  if (!parsed || !headers) return content
  const raw = await parsed.readFully(false)
  const chunked = /\bchunked\b/i.test(headers.get('Transfer-Encoding') ?? '')
  const body = chunked ? joinChunks(raw) : raw
  const out = await uncode(body, headers.get('Content-Encoding') ?? '', limit)
  if (out.ok) return out.body
  return out.code === 'capture/too-large' ? 'too-large' : 'undecodable'
}

const isPageRecord = ({ fields }: RecordHead): boolean =>
  /^(?:response|resource)$/.test(fields.get('warc-type') ?? '') &&
  /^<?(?:https?|file|urn:parley):/i.test(fields.get('warc-target-uri') ?? '') &&
  !noPage.test(fields.get('warc-target-uri') ?? '')

/**
 * Reads the content of a record off the reader and makes a page of it where it is one: an answer with status 200, or a resource,
 * of a media type that pages come in.
 */
export const pageOfRecord = async (
  record: RecordHead,
  reader: ByteReader,
  archive: Parcel,
  limit: number,
): Promise<Outcome> => {
  const address = (record.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  const source = memberName(archive.source, address)
  const pass = async (kind: 'none' | 'revisit' | 'too-large'): Promise<Outcome> =>
    (await reader.skip(record.length)) < record.length ? { kind: 'cut', source } : { kind, source }
  if (record.fields.get('warc-type') === 'revisit') return pass('revisit')
  if (!isPageRecord(record)) return pass('none')
  const look = lookAt(record, await reader.peek(Math.min(record.length, 32768)))
  if (!look) return pass('none')
  if (record.length > limit) return pass('too-large')
  const content = Buffer.from(await reader.take(record.length))
  if (content.length < record.length) return { kind: 'cut', source }
  const body = await bodyOf(record, content, limit)
  if (typeof body === 'string') return { kind: body, source }
  // An answer without a body says nothing.
  if (body.length === 0) return { kind: 'none', source }
  const capturedAt = instant(record.fields.get('warc-date'))
  return {
    kind: 'page',
    parcel: bytesParcel(source, body, {
      ...look,
      capturedAt,
      address: address.startsWith('urn:') ? null : address,
      depth: archive.depth + 1,
    }),
  }
}
