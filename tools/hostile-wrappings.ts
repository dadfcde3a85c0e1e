import { crc32, createDeflateRaw, gzipSync } from 'node:zlib'
import { around, file, prose, story, type HostileFile, type Put } from './hostile-file.ts'

// The deflated bytes of so many zeros, packed piece by piece.
const zeros = async (bytes: number, put: Put): Promise<void> => {
  const packer = createDeflateRaw({ level: 9 })
  const packed: Promise<void> = new Promise((resolve) =>
    packer
      .on('data', (run: Buffer) => {
        put(run)
      })
      .on('end', resolve),
  )
  const piece = Buffer.alloc(16 * 1048576, 0x20)
  for (let left = bytes; left > 0; left -= piece.length)
    if (!packer.write(piece)) await new Promise((resolve) => packer.once('drain', resolve))
  packer.end()
  await packed
}

const u16 = (...numbers: number[]): Buffer =>
  Buffer.concat(numbers.map((n) => Buffer.from([n & 255, n >> 8])))
const u32 = (...numbers: number[]): Buffer =>
  Buffer.concat(
    numbers.map((n) => {
      const b = Buffer.alloc(4)
      b.writeUInt32LE(n >>> 0)
      return b
    }),
  )

// Local head and central head of a stored member at an offset.
const localHead = (name: string, body: Buffer): Buffer =>
  Buffer.concat([
    u32(0x04034b50),
    u16(10, 0, 0, 0, 0),
    u32(crc32(body), body.length, body.length),
    u16(name.length, 0),
    Buffer.from(name),
    body,
  ])
const centralHead = (name: string, body: Buffer, offset: number): Buffer =>
  Buffer.concat([
    u32(0x02014b50),
    u16(10, 10, 0, 0, 0, 0),
    u32(crc32(body), body.length, body.length),
    u16(name.length, 0, 0, 0, 0),
    u32(0, offset),
    Buffer.from(name),
  ])
const zipEnd = (count: number, size: number, offset: number): Buffer =>
  Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, Math.min(count, 65535), Math.min(count, 65535)),
    u32(size, offset),
    u16(0),
  ])
const zipEnd64 = (count: number, size: number, offset: number): Buffer => {
  const u64 = (n: number): Buffer => u32(n % 2 ** 32, Math.floor(n / 2 ** 32))
  return Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(count),
    u64(count),
    u64(size),
    u64(offset),
    u32(0x07064b50, 0),
    u64(offset + size),
    u32(1),
  ])
}

const zipOf = (
  put: Put,
  count: number,
  body: Buffer,
  { overlapping }: { readonly overlapping: boolean },
): void => {
  let offset = 0
  let size = 0
  const heads: Buffer[] = []
  for (let n = 0; n < count; n++) {
    const name = `p/${String(n)}.txt`
    const local = localHead(name, body)
    heads.push(centralHead(name, body, overlapping ? 0 : offset))
    if (!overlapping || n === 0) {
      put(local)
      offset += local.length
    }
  }
  for (const head of heads) {
    put(head)
    size += head.length
  }
  if (count > 65535) put(zipEnd64(count, size, offset))
  put(count > 65535 ? zipEnd(65535, 0xffffffff, 0xffffffff) : zipEnd(count, size, offset))
}

const record = (length: string, body = ''): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://corvale-herald.example/a\r\nWARC-Date: 2031-07-22T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${body}`
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>${story}</body></html>`
const mailHead =
  'From: Corvale Herald <desk@corvale-herald.example>\r\nSubject: Talks\r\nDate: Tue, 22 Jul 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\n'

const archives: readonly HostileFile[] = [
  file('zeros-10gb.html.gz', async (put) => {
    put(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))
    await zeros(10 * 1024 ** 3, put)
    put(u32(0, 0))
  }),
  file('gzip-in-gzip.gz', (put) => {
    put(Array.from({ length: 10 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(prose)))
  }),
  file('overlapping.zip', (put) => {
    zipOf(put, 60_000, Buffer.alloc(1048576, 0x20), { overlapping: true })
  }),
  file('zip-in-zip.zip', (put) => {
    let inner: Buffer = Buffer.from(prose)
    for (let n = 0; n < 6; n++) {
      const parts: Buffer[] = []
      zipOf((piece) => parts.push(Buffer.from(piece)), 10, inner, { overlapping: false })
      inner = Buffer.concat(parts)
    }
    put(inner)
  }),
  file('members-1e6.zip', (put) => {
    zipOf(put, 1e6, Buffer.from('x'), { overlapping: false })
  }),
  file('pictures-1e6.zip', (put) => {
    zipOf(put, 9e4, Buffer.from(''), { overlapping: false })
  }),
  ...['99999', '3', '-1', '1000000000000000000', '5368709120', 'x'].map((length) =>
    file(`length-${length}.warc`, (put) => {
      put(record(length, `${answer}\r\n\r\n`))
      put(record(String(answer.length), answer))
    }),
  ),
  file('records-3e5.warc', (put) => {
    put(`${record('0')}\r\n\r\n`, 3e5)
  }),
  file('broken-1e6.warc', (put) => {
    put('WARC/1.0\r\nx\r\n\r\n', 1e6)
  }),
  file('chunks.warc', (put) => {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\nx\r\n'.repeat(1e6)}0\r\n\r\n`
    put(record(String(body.length), body))
  }),
]

const mails: readonly HostileFile[] = [
  file(
    'parts-1e5.mhtml',
    around(
      `${mailHead}Content-Type: multipart/related; boundary="b"\r\n\r\n`,
      '--b\r\nContent-Type: image/png\r\n\r\nx\r\n',
      1e5,
      `--b\r\nContent-Type: text/html\r\n\r\n${story}\r\n--b--`,
    ),
  ),
  file(
    'parts-1e5.eml',
    around(
      `${mailHead}Content-Type: multipart/mixed; boundary="b"\r\n\r\n`,
      `--b\r\nContent-Type: text/plain\r\n\r\n${prose}\r\n`,
      1e5,
      '--b--',
    ),
  ),
  file(
    'rfc822-1e3.eml',
    around(mailHead, 'Content-Type: message/rfc822\r\n\r\nSubject: Talks\r\n', 1e3, `\r\n\r\n${prose}`),
  ),
  file(
    'rfc822-1e5.eml',
    around(mailHead, 'Content-Type: message/rfc822\r\n\r\nSubject: Talks\r\n', 1e5, `\r\n\r\n${prose}`),
  ),
  file('multiparts-1e4.eml', (put) => {
    put(mailHead)
    for (let n = 0; n < 1e4; n++)
      put(`Content-Type: multipart/mixed; boundary="b${String(n)}"\r\n\r\n--b${String(n)}\r\n`)
    put(`Content-Type: text/plain\r\n\r\n${prose}`)
  }),
  file('head-50mb.eml', around(mailHead, 'X-Talks: Lunmark\r\n', 27e5, `\r\n${prose}`)),
  file('folded-10mb.eml', around(`${mailHead}To:`, ' a@b.example,\r\n', 7e5, `\r\n\r\n${prose}`)),
  file('words-5mb.eml', around(`${mailHead}X-A:`, ' =?utf-8?q?a?=', 4e5, `\r\n\r\n${prose}`)),
  file(
    'body-60mb.eml',
    around(`${mailHead}Content-Type: text/plain; format=flowed\r\n\r\n`, `${prose} \r\n`, 55e4),
  ),
  file('entities-30mb.eml', around(`${mailHead}Content-Type: text/html\r\n\r\n`, '<b>&amp;</b>', 25e5)),
]

/** A PDF of numbered objects, without its table: readers look for the objects themselves. */
const pdfOf =
  (objects: readonly string[]): HostileFile['make'] =>
  (put) => {
    put('%PDF-1.4\n')
    objects.forEach((object, n) => {
      put(`${String(n + 1)} 0 obj\n${object}\nendobj\n`)
    })
    put('trailer\n<</Root 1 0 R>>\n%%EOF\n')
  }
const root = '<</Type/Catalog/Pages 2 0 R>>'
const sheet = (content: string): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents ${content}>>`
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
const stream = (content: string): string =>
  `<</Length ${String(content.length)}>>stream\n${content}\nendstream`
const oneSheet = (content: string): HostileFile['make'] =>
  pdfOf([root, '<</Type/Pages/Count 1/Kids[3 0 R]>>', sheet('4 0 R'), content, font])

const pdfs: readonly HostileFile[] = [
  file(
    'loop.pdf',
    pdfOf([
      root,
      '<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>',
      '<</Type/Pages/Count 9/Parent 2 0 R/Kids[2 0 R]>>',
    ]),
  ),
  file(
    'sheets-1e6.pdf',
    pdfOf([
      root,
      `<</Type/Pages/Count 1000000/Kids[${'3 0 R '.repeat(1e6)}]>>`,
      sheet('4 0 R'),
      stream('BT /F 9 Tf 9 9 Td (Talks) Tj ET'),
      font,
    ]),
  ),
  file(
    'sheets-none.pdf',
    pdfOf([
      root,
      '<</Type/Pages/Count 1000000000/Kids[3 0 R]>>',
      sheet('4 0 R'),
      stream('BT /F 9 Tf 9 9 Td (Talks) Tj ET'),
      font,
    ]),
  ),
  file(
    'text-40mb.pdf',
    oneSheet(stream(`BT /F 9 Tf ${`1 0 0 1 9 9 Tm (${prose.slice(0, 60)}) Tj `.repeat(5e5)} ET`)),
  ),
  file('moves-60mb.pdf', oneSheet(stream('1 1 m 2 2 l S\n'.repeat(4e6)))),
  file('arrays-deep.pdf', oneSheet(stream('['.repeat(5e6)))),
  file(
    'objects-deep.pdf',
    pdfOf([
      root,
      `<</Type/Pages/Count 1/Kids${'['.repeat(1e6)}3 0 R${']'.repeat(1e6)}>>`,
      sheet('4 0 R'),
      stream('x'),
      font,
    ]),
  ),
  file('zeros-1gb.pdf', async (put) => {
    const runs: Uint8Array[] = []
    await zeros(1024 ** 3, (piece) => runs.push(Buffer.from(piece)))
    const packed = Buffer.concat([Buffer.from([0x78, 0xda]), ...runs, u32(0)])
    put(
      `%PDF-1.4\n1 0 obj\n${root}\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n${sheet('4 0 R')}\nendobj\n5 0 obj\n${font}\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`,
    )
    put(packed)
    put('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n')
  }),
  file(
    'form-loop.pdf',
    pdfOf([
      root,
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>',
      `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length ${String('/X Do '.length * 50)}>>stream\n${'/X Do '.repeat(50)}\nendstream`,
      stream('/X Do'),
    ]),
  ),
]

/** Archives, mail and PDF of the full size. */
export const hostileWrappings: readonly HostileFile[] = [...archives, ...mails, ...pdfs]
