import { createHash } from 'node:crypto'
import { deflateRawSync, deflateSync, brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fetchPages } from '../../../src/capture/web/fetch-pages.ts'
import {
  fetchAll,
  isClosed,
  leadsTo,
  pageOf,
  sends,
  startServer,
  testClock,
  testResolve,
  type WebServer,
} from '../../support/web-server.ts'

let server: WebServer
let at = ''
beforeAll(async () => {
  server = await startServer()
  at = `http://herald.test:${String(server.port)}`
})
afterEach(() => {
  server.reset()
})
afterAll(async () => {
  await server.close()
  expect(await isClosed(server.port)).toBe(true)
})
const on = (host: string, path: string): string => `http://${host}.test:${String(server.port)}${path}`

describe('a page of the web', () => {
  it('comes as its bytes, with where and when it was fetched', async () => {
    const body = pageOf('The third round opens in Sandry.')
    server.routes.set('/old', leadsTo('/talks#top'))
    server.routes.set(
      '/talks',
      sends(body, { 'content-type': 'text/html; Charset="ISO-8859-2"', etag: '"7"' }),
    )
    const { caught } = await fetchAll([`${at}/old`], { publishedHint: '2031-07-24' })
    expect(caught).toEqual([
      {
        page: {
          id: createHash('sha256').update(body).digest('hex'),
          source: `${at}/old`,
          body: Buffer.from(body),
          hint: 'html',
          capturedAt: '2031-07-25T10:00:02.000Z',
          publishedHint: '2031-07-24',
          address: `${at}/talks`,
          charset: 'iso-8859-2',
        },
        validators: { etag: '"7"', lastModified: null },
      },
    ])
  })

  it('is asked for by name', async () => {
    server.routes.set('/a', sends(pageOf('Nets.')))
    await fetchAll([`${at}/a`], { userAgent: 'Parley/9.9 (+https://parley.example)' })
    expect(server.seen[1]?.headers).toMatchObject({
      'user-agent': 'Parley/9.9 (+https://parley.example)',
      'accept-encoding': 'gzip, deflate, br',
      host: `herald.test:${String(server.port)}`,
    })
    expect(server.seen[1]?.headers.cookie).toBeUndefined()
  })

  it.each([
    ['text/html', 'html', null],
    ['application/rss+xml', 'feed', null],
    ['application/xhtml+xml;charset=utf-8', 'html', 'utf-8'],
    ['text/plain; charset=klingon', 'text', null],
    ['text/markdown', 'markdown', null],
    ['application/json', 'json', null],
  ])('of type %s has the form %s', async (type, hint, charset) => {
    server.routes.set('/a', sends('Herring for Vardania.', { 'content-type': type }))
    const { pages } = await fetchAll([`${at}/a`])
    expect(pages).toMatchObject([{ hint, charset }])
  })

  it('comes without a type too', async () => {
    server.routes.set('/a', (_request, response) => response.end(pageOf('Nets.')))
    expect((await fetchAll([`${at}/a`])).pages).toMatchObject([{ hint: 'html', charset: null }])
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['Deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
  ] as const)('packed as %s is unpacked', async (coding, pack) => {
    const body = pageOf('Herring. '.repeat(5000))
    server.routes.set('/a', sends(pack(body), { 'content-encoding': coding }))
    const { pages } = await fetchAll([`${at}/a`])
    expect(pages.map((page) => Buffer.from(page.body).toString())).toEqual([body])
  })

  it('may be a PDF', async () => {
    const line =
      '(The third round opens in Sandry, where both sides had left their lists of boats.) Tj 0 -14 Td '
    const drawn = `BT /F1 12 Tf 72 700 Td ${line.repeat(6)}ET`
    const pdf = [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj',
      `4 0 obj <</Length ${String(drawn.length)}>> stream\n${drawn}\nendstream endobj`,
      '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
      'trailer <</Root 1 0 R>>',
    ].join('\n')
    server.routes.set('/a.pdf', sends(pdf, { 'content-type': 'application/pdf' }))
    const { pages, messages } = await fetchAll([`${at}/a.pdf`])
    expect(messages).toEqual([])
    expect(pages).toMatchObject([{ source: `${at}/a.pdf`, address: `${at}/a.pdf` }])
    expect(Buffer.from(pages[0]?.body ?? []).toString()).toContain('The third round opens in Sandry, where')
  })

  it('that was given twice is fetched once', async () => {
    server.routes.set('/a', sends(pageOf('Nets.')))
    const { codes } = await fetchAll([`${at}/a`, `${at}/a#second`, `${at}/a`])
    expect(codes).toEqual(['page'])
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/a'])
  })

  it('behind two addresses is one page', async () => {
    let n = 0
    server.routes.set('/a', leadsTo('/same'))
    server.routes.set('/b', leadsTo('/same'))
    server.routes.set('/same', (_request, response) => {
      response.setHeader('content-type', 'text/html').end(pageOf(`Token ${String(n++)}.`))
    })
    server.routes.set('/c', sends(pageOf('Token 0.')))
    const { codes, messages } = await fetchAll([`${at}/a`, `${at}/b`, `${at}/c`])
    expect(codes).toEqual(['page', 'capture/same-address', 'capture/same-bytes'])
    expect(messages[0]).toBe(`${at}/b is the same page as ${at}/a: it is read once.`)
  })

  it('that has not changed is not sent again', async () => {
    const known = new Map([[`${at}/b`, { etag: '"7"', lastModified: 'Fri, 25 Jul 2031 09:00:00 GMT' }]])
    server.routes.set('/a', leadsTo('/b'))
    server.routes.set('/b', (request, response) => {
      const same =
        request.headers['if-none-match'] === '"7"' &&
        request.headers['if-modified-since'] === 'Fri, 25 Jul 2031 09:00:00 GMT'
      response.writeHead(same ? 304 : 200, { 'content-type': 'text/html' }).end(same ? undefined : 'x')
    })
    const { codes } = await fetchAll([`${at}/a`], { known })
    expect(codes).toEqual(['capture/not-modified'])
    expect(server.seen[1]?.headers['if-none-match']).toBeUndefined()
  })
})

describe('an address that gives no page', () => {
  it.each([
    [404, 'capture/not-found', 'is not there (404): check the address'],
    [410, 'capture/gone', 'look for an archived copy'],
    [401, 'capture/forbidden', 'wants a login'],
    [403, 'capture/forbidden', 'save the page by hand'],
    [418, 'capture/http-status', 'answers 418'],
    [204, 'capture/http-status', 'answers 204'],
    [302, 'capture/http-status', 'answers 302'],
  ])('answering %s says so: %s', async (status, code, words) => {
    server.routes.set('/a', (_request, response) => response.writeHead(status).end())
    const { codes, messages } = await fetchAll([`${at}/a`])
    expect(codes).toEqual([code])
    expect(messages[0]).toMatch(new RegExp(`^${at}/a `))
    expect(messages[0]).toContain(words)
    expect(messages[0]).not.toContain('\n')
  })

  it('says where a redirect led', async () => {
    server.routes.set('/a', leadsTo('/b'))
    const { messages } = await fetchAll([`${at}/a`])
    expect(messages).toEqual([`${at}/a leads to ${at}/b, which is not there (404): check the address.`])
  })

  it.each(['image/png', 'application/zip', 'video/mp4', 'application/octet-stream'])(
    'sending %s is left at its header',
    async (type) => {
      server.routes.set('/a', (_request, response) => {
        response.writeHead(200, { 'content-type': type }).write('x')
      })
      expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/wrong-type'])
    },
  )

  it.each([
    ['nothing', '', 'capture/empty-page'],
    ['an archive under a wrong name', Buffer.from('PK\u0003\u0004 and so on'), 'capture/wrong-type'],
    ['packed bytes that nothing says are packed', gzipSync(pageOf('Nets.')), 'capture/wrong-type'],
    ['a picture under a wrong name', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'capture/wrong-type'],
  ])('sending %s is none', async (_what, body, code) => {
    server.routes.set('/a', sends(body))
    expect((await fetchAll([`${at}/a`])).codes).toEqual([code])
  })

  it('is named without the password in it', async () => {
    const { codes, caught } = await fetchAll(['https://me:s@cret@herald.example/a'])
    expect(codes).toEqual(['capture/refused-address'])
    expect(JSON.stringify(caught)).toContain('https://…@herald.example/a carries a name or a password')
    expect(JSON.stringify(caught)).not.toContain('cret')
  })

  it('stops no other, and all come in the order they were given', async () => {
    const urls = [
      on('b', '/1'),
      'gopher://old.test/',
      on('a', '/2'),
      on('c', '/3'),
      on('b', '/4'),
      'https://no.where/',
    ]
    for (const n of [1, 3, 4]) server.routes.set(`/${String(n)}`, sends(pageOf(`Page ${String(n)}.`)))
    const progress: string[] = []
    const { codes } = await fetchAll(urls, {
      onProgress: (done, total, source) => progress.push(`${String(done)}/${String(total)} ${source}`),
    })
    expect(codes).toEqual([
      'page',
      'capture/refused-scheme',
      'capture/not-found',
      'page',
      'page',
      'capture/dns',
    ])
    expect(progress).toEqual(urls.map((url, i) => `${String(i + 1)}/6 ${url}`))
  })
})

describe('redirects', () => {
  it('are followed ten times and no more', async () => {
    for (let n = 0; n < 12; n++) server.routes.set(`/${String(n)}`, leadsTo(`/${String(n + 1)}`, 301))
    server.routes.set('/12', sends(pageOf('Here.')))
    const { codes } = await fetchAll([`${at}/2`, `${at}/1`])
    expect(codes).toEqual(['page', 'capture/redirect-loop'])
  })

  it('that lead in a circle are left', async () => {
    server.routes.set('/a', leadsTo('/b'))
    server.routes.set('/b', leadsTo('/a'))
    const { codes } = await fetchAll([`${at}/a`])
    expect(codes).toEqual(['capture/redirect-loop'])
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/a', 'herald.test/b'])
  })

  it('to addresses written as UTF-8 are understood', async () => {
    server.routes.set('/a', (_request, response) => {
      response.writeHead(302, { location: Buffer.from('/café').toString('latin1') }).end()
    })
    server.routes.set('/caf%C3%A9', sends(pageOf('Coffee.')))
    expect((await fetchAll([`${at}/a`])).pages).toMatchObject([{ address: `${at}/caf%C3%A9` }])
  })

  it('are asked about at each host they lead to', async () => {
    server.routes.set('herald.test/a', leadsTo(on('agency', '/b')))
    server.routes.set('agency.test/robots.txt', sends('User-agent: *\nDisallow: /b'))
    const { codes, messages } = await fetchAll([on('herald', '/a')])
    expect(codes).toEqual(['capture/robots'])
    expect(messages[0]).toContain(`leads to ${on('agency', '/b')}, which is closed to programs by line 2`)
    expect(server.asked).not.toContain('agency.test/b')
  })
})

describe('one host', () => {
  it('gets one request at a time, with a pause between two', async () => {
    let open = 0
    let most = 0
    for (const n of [1, 2, 3])
      server.routes.set(`/${String(n)}`, (_request, response) => {
        most = Math.max(most, ++open)
        setTimeout(() => {
          open -= 1
          response.setHeader('content-type', 'text/html').end(pageOf(`Page ${String(n)}.`))
        }, 5)
      })
    const { codes, waits } = await fetchAll([`${at}/1`, `${at}/2`, `${at}/3`])
    expect(codes).toEqual(['page', 'page', 'page'])
    expect(most).toBe(1)
    expect(waits).toEqual([1000, 1000, 1000])
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 7', 7000],
    ['User-agent: *\nCrawl-delay: 0', 250],
    ['User-agent: *\nCrawl-delay: 86400', 30_000],
  ])('may ask for a longer pause: %j', async (robots, ms) => {
    server.routes.set('/robots.txt', sends(robots))
    server.routes.set('/1', sends(pageOf('One.')))
    expect((await fetchAll([`${at}/1`], { delayMs: 250 })).waits).toEqual([ms])
  })

  it('does not hold up another: four are asked at once', async () => {
    const hosts = ['a', 'b', 'c', 'd', 'e']
    const waiting: (() => void)[] = []
    let most = 0
    for (const host of hosts)
      server.routes.set(`${host}.test/x`, (_request, response) => {
        waiting.push(() => {
          response.setHeader('content-type', 'text/html').end(pageOf(`Of ${host}.`))
        })
        most = Math.max(most, waiting.length)
        // Nobody is answered until four are waiting; the fifth comes when one of them has gone.
        if (waiting.length >= 4 || most === 4) for (const answer of waiting.splice(0)) answer()
      })
    const { pages } = await fetchAll(hosts.map((host) => on(host, '/x')))
    expect(pages.map((page) => page.source)).toEqual(hosts.map((host) => on(host, '/x')))
    expect(most).toBe(4)
  })

  it('is tried again when it breaks off or has an error, after longer and longer', async () => {
    server.routes.set('/a', (request, response, times) => {
      if (times === 1) request.socket.destroy()
      else if (times === 2) response.writeHead(503).end()
      else sends(pageOf('At last.'))(request, response, times)
    })
    const { codes, waits } = await fetchAll([`${at}/a`])
    expect(codes).toEqual(['page'])
    expect(waits).toEqual([1000, 1000, 2000])
  })

  it('is left after three tries', async () => {
    server.routes.set('/a', sends('', {}, 500))
    const { codes, messages } = await fetchAll([`${at}/a`])
    expect(codes).toEqual(['capture/http-status'])
    expect(messages[0]).toContain('answers 500, an error of its server: try again later')
    expect(server.asked.filter((each) => each.endsWith('/a'))).toHaveLength(3)
  })

  it.each([
    ['7', 7000],
    ['Fri, 25 Jul 2031 10:00:21 GMT', 20_000],
    ['whenever', 1000],
  ])('is given the time it asks for: Retry-After %s', async (header, ms) => {
    server.routes.set('/a', (request, response, times) => {
      if (times === 1) response.writeHead(429, { 'retry-after': header }).end()
      else sends(pageOf('At last.'))(request, response, times)
    })
    const { codes, waits } = await fetchAll([`${at}/a`])
    expect(codes).toEqual(['page'])
    expect(waits).toEqual([1000, ms])
  })

  it('that asks for more than a minute is left alone for this run', async () => {
    server.routes.set('/a', (_request, response) => {
      response.writeHead(429, { 'retry-after': '3600' }).end()
    })
    server.routes.set('/b', sends(pageOf('Nets.')))
    const { codes, messages } = await fetchAll([`${at}/a`, `${at}/b`])
    expect(codes).toEqual(['capture/rate-limited', 'capture/rate-limited'])
    expect(messages[0]).toContain('it asks to wait 3600 s')
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/a'])
  })

  it('is left alone as well where an error of its server asks for that', async () => {
    server.routes.set('/a', (_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end()
    })
    const { codes } = await fetchAll([`${at}/a`, `${at}/b`])
    expect(codes).toEqual(['capture/http-status', 'capture/http-status'])
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/a'])
  })
})

describe('robots.txt', () => {
  it('closes what it names, with the line that does', async () => {
    server.routes.set('/robots.txt', sends('User-agent: Parley\nDisallow: /private'))
    server.routes.set('/open', sends(pageOf('Open.')))
    const { codes, messages } = await fetchAll([`${at}/private/a`, `${at}/open`])
    expect(codes).toEqual(['capture/robots', 'page'])
    expect(messages[0]).toBe(
      `${at}/private/a is closed to programs by line 2 of ${at}/robots.txt: ask the site, or save the page by hand.`,
    )
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/open'])
  })

  it('for Parley counts under any name', async () => {
    server.routes.set('/robots.txt', sends('User-agent: Parley\nDisallow: /\n\nUser-agent: Desk\nAllow: /'))
    expect((await fetchAll([`${at}/a`], { userAgent: 'Desk/1.0' })).codes).toEqual(['capture/robots'])
  })

  it.each([400, 401, 403, 404, 410])('answered with %s closes nothing', async (status) => {
    server.routes.set('/robots.txt', sends('User-agent: *\nDisallow: /', {}, status))
    server.routes.set('/a', sends(pageOf('Open.')))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['page'])
  })

  it('answered with 500 closes everything for this run', async () => {
    server.routes.set('/robots.txt', sends('', {}, 500))
    const { codes, messages } = await fetchAll([`${at}/a`, `${at}/b`])
    expect(codes).toEqual(['capture/robots', 'capture/robots'])
    expect(messages[0]).toContain(`${at}/robots.txt answers 500`)
    expect(server.asked).toEqual(Array(3).fill('herald.test/robots.txt'))
  })

  it('is read where its redirects lead, up to five', async () => {
    server.routes.set('/robots.txt', leadsTo('/r1'))
    for (const n of [1, 2, 3, 4]) server.routes.set(`/r${String(n)}`, leadsTo(`/r${String(n + 1)}`))
    server.routes.set('/r5', sends('User-agent: *\nDisallow: /'))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/robots'])
  })

  it('behind more than five redirects, or in a circle, is none', async () => {
    server.routes.set('/robots.txt', leadsTo('/robots.txt'))
    server.routes.set('/a', sends(pageOf('Open.')))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['page'])
  })

  it('that leads to a private address closes everything', async () => {
    server.routes.set('/robots.txt', leadsTo('http://10.0.0.1/robots.txt'))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/robots'])
  })

  it('is read up to 500 KB', async () => {
    const filler = `# ${'x'.repeat(1021)}\n`.repeat(500)
    server.routes.set('a.test/robots.txt', sends(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b`))
    server.routes.set('/b', sends(pageOf('Open.')))
    expect((await fetchAll([on('a', '/a'), on('a', '/b')])).codes).toEqual(['capture/robots', 'page'])
  })
})

describe('who stops taking', () => {
  it('stops the fetching', async () => {
    for (const n of [1, 2, 3]) server.routes.set(`/${String(n)}`, sends(pageOf(`Page ${String(n)}.`)))
    const pages = fetchPages(
      [1, 2, 3].map((n) => `${at}/${String(n)}`),
      {
        userAgent: 'Parley/9.9',
        allowLoopback: true,
        delayMs: 60_000,
        world: {
          resolve: testResolve,
          clock: {
            ...testClock(),
            wait: (_ms, signal) =>
              server.asked.length < 2
                ? Promise.resolve()
                : new Promise((_resolve, reject) => {
                    signal.addEventListener('abort', () => {
                      reject(new Error('stopped'))
                    })
                  }),
          },
        },
      },
    )
    const first = await pages.next()
    expect(first.value).toMatchObject({ page: { source: `${at}/1` } })
    await pages.return(undefined)
    expect(server.asked).toEqual(['herald.test/robots.txt', 'herald.test/1'])
  })
})
