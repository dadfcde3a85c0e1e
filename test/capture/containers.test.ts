import { Readable } from 'node:stream'
import { gzipSync, brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { boundsFor, type Bounds } from '../../src/capture/bounds.ts'
import { containers } from '../../src/capture/containers/index.ts'
import { openParcel, type CapturedPage } from '../../src/capture/open-parcel.ts'
import { bytesParcel, untold, type Told } from '../../src/capture/parcel.ts'
import { makePdf, makeRecord, makeZip, packRecords, type SetLine } from '../support/make-archive.ts'

const story = 'Envoys from Vardania and Keshet met in Port Averel on Tuesday to talk about the herring bank.'
const html = `<!doctype html><html><body><article><h1>Envoys meet</h1><p>${story}</p></article></body></html>`
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'
const address = 'https://corvale-herald.example/talks.html'

const mhtmlText = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${address}`,
  'Subject: Envoys meet',
  'Date: Tue, 22 Jul 2031 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="----M"',
  '',
  '',
  '------M',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${address}`,
  '',
  html.replace(/=/g, '=3D'),
  '------M',
  'Content-Type: text/html',
  'Content-Location: https://ads.example/frame.html',
  '',
  '<p>Buy nets.</p>',
  '------M--',
  '',
].join('\r\n')

const mailText = [
  'Return-Path: <desk@corvale-herald.example>',
  'From: "Corvale Herald Morning" <desk@corvale-herald.example>',
  'Subject: =?utf-8?q?Envoys_meet_=E2=80=93_what_now?=',
  'Date: Tue, 22 Jul 2031 08:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="B"',
  '',
  '--B',
  'Content-Type: text/plain; charset=utf-8',
  '',
  story,
  '--B',
  'Content-Type: text/html; charset=utf-8',
  '',
  html,
  '--B--',
  '',
].join('\r\n')

const sheet: readonly SetLine[] = [
  [72, 750, 20, 'Envoys meet'],
  [72, 720, 11, story],
]

/** A sample of every container, under a name that says nothing: a container without one here fails. */
const samples: Record<string, Buffer> = {
  warc: packRecords([{ uri: address, http: ok, body: html }]),
  gzip: gzipSync(html),
  zip: makeZip([{ name: 'pages/talks.html', data: html }]),
  pdf: makePdf([sheet]),
  mhtml: Buffer.from(mhtmlText),
  mail: Buffer.from(mailText),
}

const open = async (
  bytes: Uint8Array,
  name = 'sample',
  told: Partial<Told> = {},
  more: Partial<Bounds> = {},
) => {
  const pages: CapturedPage[] = []
  const codes: string[] = []
  const messages: string[] = []
  const parcel = bytesParcel(name, bytes, { ...untold, ...told, depth: 0 })
  for await (const caught of openParcel(parcel, { ...boundsFor(bytes.length, 4_000_000), ...more }))
    if ('page' in caught) pages.push(caught.page)
    else {
      codes.push(caught.diagnostic.code)
      messages.push(caught.diagnostic.message)
    }
  return { pages, codes, messages, texts: pages.map((page) => Buffer.from(page.body).toString()) }
}

describe.each(containers.map((container) => [container.name, container] as const))(
  'the %s container',
  (name, container) => {
    const sample = samples[name] ?? Buffer.alloc(0)
    const parcel = (bytes: Uint8Array) => bytesParcel('sample', bytes, { ...untold, depth: 0 })

    it('is the only one that claims its sample, and claims no page', () => {
      expect(containers.filter((each) => each.claims(parcel(sample)))[0]).toBe(container)
      for (const page of [html, story, '', '{"a": 1}', 'From: the harbour\n\nNets.'])
        expect(container.claims(parcel(Buffer.from(page)))).toBe(false)
    })

    it('hands the page over, named after what was captured', async () => {
      const { pages, texts, codes } = await open(sample)
      expect(codes).toEqual([])
      expect(pages).toHaveLength(1)
      expect(texts[0]).toContain(story)
      expect(pages[0]).toMatchObject({ hint: 'html', id: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
    })

    it('says what is wrong with damaged bytes, wherever they are cut, and never throws', async () => {
      for (const share of [0.2, 0.5, 0.9]) {
        const { pages, codes } = await open(sample.subarray(0, Math.floor(sample.length * share)))
        expect(pages.length + codes.length).toBeGreaterThan(0)
      }
      for (let at = 4; at < sample.length; at += Math.ceil(sample.length / 9)) {
        const bytes = Buffer.from(sample)
        bytes.fill(0xa5, at, at + 12)
        await expect(open(bytes)).resolves.toBeDefined()
      }
    })

    it('gives the same for the same bytes', async () => {
      expect(await open(sample)).toEqual(await open(sample))
    })

    it('refuses what is greater than a page may be', async () => {
      const { pages, codes } = await open(sample, 'sample', {}, { maxBytes: 60 })
      expect(pages).toEqual([])
      expect(codes).toEqual(['capture/too-large'])
    })
  },
)

describe('web archives', () => {
  const page = (n: number, more = {}) => ({
    uri: `${address}?${String(n)}`,
    http: ok,
    body: `${html}${String(n)}`,
    ...more,
  })

  it('take the time, the address and the encoding from the record', async () => {
    const { pages } = await open(
      packRecords([page(1, { date: '2031-07-22T08:00:00.123Z' })]),
      'talks.warc.gz',
    )
    expect(pages[0]).toMatchObject({
      source: `talks.warc.gz#${address}?1`,
      capturedAt: '2031-07-22T08:00:00Z',
      address: `${address}?1`,
      charset: 'utf-8',
    })
  })

  it('read unpacked archives and those packed as a whole alike', async () => {
    const plain = Buffer.concat([page(1), page(2)].map(makeRecord))
    const [a, b, c] = [
      await open(plain),
      await open(gzipSync(plain)),
      await open(packRecords([page(1), page(2)])),
    ]
    expect(a.texts).toHaveLength(2)
    expect(b.texts).toEqual(a.texts)
    expect(c.texts).toEqual(a.texts)
  })

  it('pass over what is no page, and count pages that were as before', async () => {
    const { pages, codes, messages } = await open(
      packRecords([
        { type: 'warcinfo', uri: 'urn:x', body: 'software: none' },
        { type: 'request', uri: address, http: 'GET / HTTP/1.1', body: '' },
        page(1, { http: 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html' }),
        page(2, { http: 'HTTP/1.1 200 OK\r\nContent-Type: image/png' }),
        page(3, { uri: 'https://corvale-herald.example/robots.txt', http: ok.replace('html', 'plain') }),
        { type: 'revisit', uri: address, http: ok, body: '' },
        { type: 'resource', uri: address, body: html },
      ]),
    )
    expect(pages).toHaveLength(1)
    expect(codes).toEqual(['capture/revisits'])
    expect(messages[0]).toContain('1 record')
  })

  it('join chunks and undo codings', async () => {
    const chunked = `5\r\n${html.slice(0, 5)}\r\n${(html.length - 5).toString(16)}\r\n${html.slice(5)}\r\n0\r\n\r\n`
    const { texts, codes } = await open(
      packRecords([
        page(1, { http: `${ok}\r\nTransfer-Encoding: chunked`, body: chunked }),
        page(2, { http: `${ok}\r\nContent-Encoding: gzip`, body: gzipSync(html) }),
        page(3, { http: `${ok}\r\nContent-Encoding: br`, body: brotliCompressSync(html) }),
        page(4, { http: `${ok}\r\nContent-Encoding: br`, body: 'not packed so' }),
      ]),
    )
    expect(texts).toEqual([html, html, html])
    expect(codes).toEqual(['capture/broken-record'])
  })

  it('read on behind a damaged record and say where it lay', async () => {
    const [one, two, three] = [1, 2, 3].map((n) => gzipSync(makeRecord(page(n))))
    if (!one || !two || !three) throw new Error('no records')
    two.fill(0, 30, 60)
    const packed = await open(Buffer.concat([one, two, three]))
    expect(packed.texts).toEqual([`${html}1`, `${html}3`])
    expect(packed.messages[0]).toContain(`at byte ${String(one.length)};`)
    const plain = await open(
      Buffer.concat([makeRecord(page(1, { length: 700 })), ...[2, 3].map((n) => makeRecord(page(n)))]),
    )
    expect(plain.texts.at(-1)).toBe(`${html}3`)
    expect(plain.codes).toEqual(['capture/broken-warc'])
  })

  it('read great members and small ones in turn, whatever pieces the bytes come in', async () => {
    let seed = 7
    const noise = Array.from({ length: 500_000 }, () =>
      (seed = (seed * 48271) % 2147483647).toString(36),
    ).join(' ')
    const records = [
      page(1),
      page(2, { body: `<p>${noise}` }),
      page(3),
      page(4, { body: `<i>${noise}` }),
      page(5),
    ]
    const bytes = packRecords(records)
    expect(bytes.length).toBeGreaterThan(4_000_000)
    for (const size of [bytes.length, 65536, 70001]) {
      const parcel = {
        ...bytesParcel('talks.warc.gz', bytes, { ...untold, depth: 0 }),
        stream: () =>
          Readable.from(
            Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
              bytes.subarray(n * size, (n + 1) * size),
            ),
          ) as AsyncIterable<Uint8Array>,
      }
      const sizes: number[] = []
      for await (const caught of openParcel(parcel, boundsFor(bytes.length, 64_000_000)))
        sizes.push('page' in caught ? caught.page.body.length : -1)
      expect(sizes).toEqual(records.map(({ body }) => body.length))
    }
  })

  it('stop at a member that grows without end', async () => {
    const bomb = gzipSync(Buffer.concat([makeRecord(page(1)), Buffer.alloc(20_000_000)]))
    let left = 5_000_000
    const { pages, codes } = await open(bomb, 'bomb.warc.gz', {}, { spend: (n) => (left -= n) >= 0 })
    expect(pages).toHaveLength(1)
    expect(codes).toContain('capture/bomb')
  })
})

describe('zip archives', () => {
  it('name their members, and leave out and count what is no page', async () => {
    const { pages, codes, messages } = await open(
      makeZip([
        { name: 'talks/', data: '' },
        { name: 'talks/b.html', data: html },
        { name: 'talks/a.txt', data: story },
        { name: 'talks/logo.png', data: 'x' },
        { name: 'talks/site.css', data: 'p {}' },
        { name: '__MACOSX/talks/._b.html', data: 'x' },
      ]),
      'talks.zip',
    )
    expect(pages.map((each) => [each.source, each.hint])).toEqual([
      ['talks.zip#talks/b.html', 'html'],
      ['talks.zip#talks/a.txt', 'text'],
    ])
    expect(codes).toEqual(['capture/left-out'])
    expect(messages[0]).toContain('2 members are')
  })

  it('open a zip in a zip, but not one in one in one in one in one', async () => {
    const nest = (times: number): Buffer =>
      makeZip([{ name: 'talks.html', data: times === 0 ? html : nest(times - 1) }])
    expect((await open(nest(1))).texts).toEqual([html])
    expect(await open(nest(5))).toMatchObject({ pages: [], codes: ['capture/too-deep'] })
  })

  it('read the web archives in a WACZ and nothing else of it', async () => {
    const { pages, codes } = await open(
      makeZip([
        { name: 'archive/data.warc.gz', data: samples.warc ?? '' },
        { name: 'pages/pages.jsonl', data: '{}' },
        { name: 'datapackage.json', data: '{}' },
      ]),
      'talks.wacz',
    )
    expect(pages.map((each) => each.source)).toEqual([`talks.wacz#archive/data.warc.gz#${address}`])
    expect(codes).toEqual([])
  })

  it('refuse members that grow out of proportion, that lie about their length, and office documents', async () => {
    const swollen = makeZip([
      { name: 'bomb.html', data: Buffer.alloc(3_000_000) },
      { name: 'a.html', data: html },
    ])
    expect(await open(swollen)).toMatchObject({ texts: [html], codes: ['capture/bomb'] })
    expect((await open(makeZip([{ name: 'a.html', data: html, size: 9 }]))).codes).toEqual([
      'capture/broken-zip',
    ])
    expect((await open(makeZip([{ name: '[Content_Types].xml', data: '<Types/>' }]))).codes).toEqual([
      'capture/binary',
    ])
  })
})

describe('whole saved pages and e-mails', () => {
  it('give the main document with its address and the time of saving', async () => {
    const { pages, texts } = await open(Buffer.from(mhtmlText), 'talks.mhtml')
    expect(pages[0]).toMatchObject({ address, capturedAt: '2031-07-22T08:00:00Z', charset: 'utf-8' })
    expect(texts[0]).not.toContain('Buy nets')
  })

  it('give an e-mail its subject, sender and time', async () => {
    const { pages } = await open(Buffer.from(mailText), 'morning.eml')
    expect(pages[0]?.envelope).toEqual({
      title: 'Envoys meet – what now',
      outlet: 'Corvale Herald Morning',
      published: '2031-07-22T08:00:00+02:00',
    })
    const plain = mailText.replace(/--B\r\nContent-Type: text\/html[^]*?(?=--B--)/, '')
    expect((await open(Buffer.from(plain))).pages[0]?.hint).toBe('text')
  })
})

describe('PDF', () => {
  const heading: SetLine = [72, 810, 9, 'Corvale Review of the Sea']
  const foot = (n: number): SetLine => [290, 20, 9, String(n)]

  it('joins lines, columns and sheets, undoes hyphens, and sets apart what runs at the edges', async () => {
    const { texts } = await open(
      makePdf([
        [
          heading,
          [72, 760, 22, 'Envoys meet'],
          [72, 720, 11, 'The envoys talked about the herr-'],
          [72, 706, 11, 'ing bank and the long-term plan for'],
          [72, 692, 11, 'the port.'],
          [72, 664, 11, 'A second round was set for March,'],
          [320, 720, 11, 'and a third one, for the long-'],
          [320, 706, 11, 'term plan, for the autumn of the'],
          [320, 692, 11, 'same year, the minister said in the'],
          [320, 678, 11, 'evening after the'],
          foot(1),
        ],
        [heading, [72, 750, 11, 'last of the boats had come in.'], foot(2)],
      ]),
    )
    expect(texts[0]?.split('\n').filter((line) => /^<(?:p|h1)>/.test(line))).toEqual([
      '<h1>Envoys meet</h1>',
      '<p>The envoys talked about the herring bank and the long-term plan for the port.</p>',
      '<p>A second round was set for March, and a third one, for the long-term plan, for the autumn of the same year, the minister said in the evening after the last of the boats had come in.</p>',
    ])
    expect(texts[0]?.match(/<nav>.*?<\/nav>/g)).toHaveLength(4)
  })

  it('says of a scan that there is no text in it', async () => {
    expect((await open(makePdf([[[72, 700, 9, 'Scan 7']]]))).codes).toEqual(['capture/no-text-layer'])
  })
})
