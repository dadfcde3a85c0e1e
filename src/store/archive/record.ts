import type { Sighting } from '../../model/desk.ts'
import type { Page } from '../../model/page.ts'

const types: Readonly<Record<NonNullable<Page['hint']>, string>> = {
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
  feed: 'application/xml',
  json: 'application/json',
}

const typeOf = ({ hint, charset }: Page): string =>
  `${hint === null ? 'application/octet-stream' : types[hint]}${charset === null ? '' : `; charset=${charset}`}`

// Other programs look pages up by their address; one that has none is named by where it was found.
const addressOf = ({ address, source }: Page): string =>
  address ?? (/^[a-z][a-z0-9+.-]+:\/\//i.test(source) ? source : `urn:parley:${encodeURIComponent(source)}`)

// Records have no names but those made from their bytes: one page, one record.
const recordId = (page: Page): string => {
  const h = page.id
  return `<urn:uuid:${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}>`
}

// Heads are lines of ASCII.
const asHead = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const instant = (time: string | null, else_: string): string => {
  const at = time === null ? NaN : Date.parse(time)
  return new Date(Number.isNaN(at) ? Date.parse(else_) : at).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** What came with a page where it was met. */
export const sightingOf = (page: Page, addedAt: string): Sighting => ({
  source: page.source,
  hint: page.hint,
  capturedAt: page.capturedAt,
  publishedHint: page.publishedHint,
  address: page.address,
  charset: page.charset,
  ...(page.envelope && { envelope: page.envelope }),
  addedAt,
})

/** The page that was met there. */
export const pageOf = (id: string, body: Uint8Array, sighting: Sighting): Page => {
  const { source, hint, capturedAt, publishedHint, address, charset, envelope } = sighting
  const known = { source, hint, capturedAt, publishedHint, address, charset }
  return { id, body, ...known, ...(envelope && { envelope }) }
}

/**
 * A page as one record of a web archive (WARC 1.1, `resource`), packed by itself: such records one after another are a `.warc.gz` that
 * other tools read. The head `Parley-Sighting` keeps what came with the page.
 */
export const recordOf = async (page: Page, addedAt: string): Promise<Uint8Array> => {
  const { WARCRecord, WARCSerializer } = await import('warcio')
  const record = WARCRecord.create(
    {
      url: addressOf(page),
      date: instant(page.capturedAt, addedAt),
      type: 'resource',
      warcVersion: 'WARC/1.1',
      warcHeaders: {
        'WARC-Record-ID': recordId(page),
        'Content-Type': typeOf(page),
        'Parley-Sighting': asHead(sightingOf(page, addedAt)),
      },
    },
    [page.body],
  )
  return WARCSerializer.serialize(record, { gzip: true })
}

/** The bytes of the page in a record that `recordOf` made; null where they are damaged. */
export const bodyOf = async (record: Uint8Array): Promise<Uint8Array | null> => {
  const { WARCParser } = await import('warcio')
  try {
    const parsed = await new WARCParser([record]).parse()
    return parsed ? await parsed.readFully(false) : null
  } catch {
    return null
  }
}

/** The bytes of all pages in records one after another, as far as they are whole. */
export async function* bodiesOf(records: Uint8Array): AsyncGenerator<Uint8Array> {
  const { WARCParser } = await import('warcio')
  try {
    for await (const record of new WARCParser([records])) yield await record.readFully(false)
  } catch {
    // The rest was never whole.
  }
}
