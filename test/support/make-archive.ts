import { deflateRawSync, gzipSync } from 'node:zlib'

/** CRC-32 as zip archives want it. */
const crc32 = (bytes: Uint8Array): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let n = 0; n < 8; n++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/** One member of a zip archive; `size` lies about the unpacked length. */
export interface ZipMember {
  readonly name: string
  readonly data: string | Uint8Array
  readonly size?: number
}

const little = (...fields: readonly (readonly [number, 2 | 4])[]): Buffer =>
  Buffer.concat(
    fields.map(([value, width]) => {
      const field = Buffer.alloc(width)
      if (width === 2) field.writeUInt16LE(value)
      else field.writeUInt32LE(value)
      return field
    }),
  )

/** A zip archive of invented members. */
export const makeZip = (members: readonly ZipMember[]): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, size } of members) {
    const bytes = Buffer.from(data)
    const packed = deflateRawSync(bytes)
    const facts = little(
      [20, 2],
      [0x800, 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [size ?? bytes.length, 4],
      [Buffer.byteLength(name), 2],
      [0, 2],
    )
    const file = Buffer.concat([little([0x04034b50, 4]), facts, Buffer.from(name), packed])
    directory.push(
      little([0x02014b50, 4], [20, 2]),
      facts,
      little([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      Buffer.from(name),
    )
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(directory)
  const count = members.length
  const end = little(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...files, list, end])
}

/** One record of a web archive. */
export interface WarcRecord {
  readonly type?: string
  readonly uri: string
  readonly date?: string
  /** Status line and fields of the answer, without the empty line. */
  readonly http?: string
  readonly body: string | Uint8Array
  /** Lies about the length. */
  readonly length?: number
}

/** The bytes of one record. */
export const makeRecord = ({ type = 'response', uri, date, http, body, length }: WarcRecord): Buffer => {
  const head = http === undefined ? '' : `${http}\r\n\r\n`
  const content = Buffer.concat([Buffer.from(head), Buffer.from(body)])
  const fields = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    `WARC-Date: ${date ?? '2031-07-22T08:00:00Z'}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${http === undefined ? 'text/html' : 'application/http; msgtype=response'}`,
    `Content-Length: ${String(length ?? content.length)}`,
  ]
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

/** A web archive packed as crawlers pack it: each record by itself. */
export const packRecords = (records: readonly WarcRecord[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(makeRecord(record))))

/** A line on a sheet: points from the lower left corner, size of its letters, text. */
export type SetLine = readonly [x: number, y: number, size: number, text: string]

/** A PDF of sheets with lines of text. */
export const makePdf = (sheets: readonly (readonly SetLine[])[], trailer = ''): Buffer => {
  const objects: string[] = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  const tree = sheets.length * 2 + 2
  const kids: string[] = []
  for (const lines of sheets) {
    const text = lines
      .map(
        ([x, y, size, words]) => `/F1 ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${words}) Tj`,
      )
      .join('\n')
    const content = `BT\n${text}\nET`
    objects.push(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`)
    objects.push(
      `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 595 842] /Contents ${String(objects.length)} 0 R /Resources << /Font << /F1 1 0 R >> >> >>`,
    )
    kids.push(`${String(objects.length)} 0 R`)
  }
  objects.push(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${String(kids.length)} >>`)
  objects.push(`<< /Type /Catalog /Pages ${String(tree)} 0 R >>`)
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${String(i + 1)} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  return Buffer.from(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root ${String(objects.length)} 0 R ${trailer}>>\nstartxref\n${String(out.length)}\n%%EOF\n`,
  )
}
