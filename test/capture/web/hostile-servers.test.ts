import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { follow, type Errand, type Run } from '../../../src/capture/web/follow.ts'
import { hostGate } from '../../../src/capture/web/host-gate.ts'
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
const small = { packedBytes: 100_000, bodyBytes: 200_000 }
const patient = { connectMs: 5000, headersMs: 5000, wholeMs: 5000 }

describe('a server that sends too much', () => {
  it('is left when its page grows without end', async () => {
    let sent = 0
    let ended = false
    server.routes.set('/a', (_request, response) => {
      response.setHeader('content-type', 'text/html')
      const more = (): void => {
        if (ended || sent > 50_000_000) return
        sent += 20_000
        if (response.write('x'.repeat(20_000))) setImmediate(more)
        else response.once('drain', more)
      }
      response.on('close', () => (ended = true))
      more()
    })
    const { codes, messages } = await fetchAll([`${at}/a`], { limits: small })
    expect(codes).toEqual(['capture/too-large'])
    expect(messages[0]).toContain('is larger than 0.2 MB: save the page')
    expect(sent).toBeLessThan(20_000_000)
  })

  it('is left at its header when that tells', async () => {
    server.routes.set('/a', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9000000000' }).write('x')
    })
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/too-large'])
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ] as const)('is left when what it packed with %s grows without end', async (coding, pack) => {
    server.routes.set('/a', sends(pack(Buffer.alloc(3_000_000)), { 'content-encoding': coding }))
    const { codes, messages } = await fetchAll([`${at}/a`], { limits: small })
    expect(codes).toEqual(['capture/too-large'])
    expect(messages[0]).toContain('0.2 MB unpacked')
  })

  it('is left when what it packed is too large by itself', async () => {
    const noise = Buffer.from(Array.from({ length: 150_000 }, (_, i) => (i * 7919 * (i % 251)) % 256))
    server.routes.set('/a', sends(gzipSync(noise, { level: 0 }), { 'content-encoding': 'gzip' }))
    const { messages } = await fetchAll([`${at}/a`], { limits: small })
    expect(messages[0]).toContain('0.1 MB packed')
  })

  it('is left when its headers do not end', async () => {
    server.routes.set('/a', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-a': 'x'.repeat(100_000) }).end('x')
    })
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/bad-answer'])
  })

  it('holds no more of a robots.txt than is read', async () => {
    server.routes.set(
      '/robots.txt',
      sends(gzipSync(Buffer.alloc(5_000_000, '#')), { 'content-encoding': 'gzip' }),
    )
    server.routes.set('/a', sends(pageOf('Open.')))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['page'])
  })
})

describe('a server that sends too little', () => {
  it.each([
    ['longer than what comes', '50', 'capture/connection'],
    ['shorter than what comes', '10', 'page'],
    ['no number', 'many', 'capture/bad-answer'],
  ])('and gives a length %s', async (_what, length, code) => {
    server.routes.set('/a', (request) => {
      request.socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n<p>Twenty herrings.</p>`,
      )
    })
    const { codes, pages } = await fetchAll([`${at}/a`])
    expect(codes).toEqual([code])
    expect(pages.map(({ body }) => body.length)).toEqual(code === 'page' ? [10] : [])
  })

  it.each([
    ['cut', gzipSync('Herring. '.repeat(500)).subarray(0, 40)],
    ['none', Buffer.from('plain')],
  ])('and packs it badly: %s', async (_what, bytes) => {
    server.routes.set('/a', sends(bytes, { 'content-encoding': 'gzip' }))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/broken-encoding'])
  })

  it.each(['zstd', 'gzip, gzip, gzip', 'constructor'])('or packs it as %s', async (coding) => {
    server.routes.set('/a', sends('x', { 'content-encoding': coding }))
    expect((await fetchAll([`${at}/a`])).codes).toEqual(['capture/unknown-encoding'])
  })
})

describe('a server that is slow', () => {
  it('to answer is left', async () => {
    server.routes.set('/a', () => undefined)
    const { codes, messages } = await fetchAll([`${at}/a`], { limits: { ...patient, headersMs: 50 } })
    expect(codes).toEqual(['capture/timeout'])
    expect(messages[0]).toContain('does not answer within 0.1 s')
  })

  it('drop by drop is left', async () => {
    server.routes.set('/a', (_request, response) => {
      response.setHeader('content-type', 'text/html')
      const drip = setInterval(() => response.write('x'), 5)
      response.on('close', () => {
        clearInterval(drip)
      })
    })
    const { codes, messages } = await fetchAll([`${at}/a`], { limits: { ...patient, wholeMs: 100 } })
    expect(codes).toEqual(['capture/timeout'])
    expect(messages[0]).toContain('is not done within 0.1 s')
  })

  it('to tell its address is left', async () => {
    const resolve = (): Promise<readonly string[]> => new Promise(() => undefined)
    const { codes } = await fetchAll([`${at}/a`], {
      limits: { ...patient, connectMs: 20 },
      world: { resolve },
    })
    expect(codes).toEqual(['capture/dns'])
  })
})

describe('a server that is none', () => {
  it('and does not listen', async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    const { codes, messages, waits } = await fetchAll([`http://herald.test:${String(port)}/a`])
    expect(codes).toEqual(['capture/connection'])
    expect(messages[0]).toContain('(ECONNREFUSED)')
    expect(waits).toEqual([1000, 2000])
  })

  it('and speaks something else', async () => {
    const mail = createServer((socket) => {
      socket.resume().end('220 mail.herald.test ESMTP\r\n')
    })
    await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve))
    const { port } = mail.address() as AddressInfo
    const { codes } = await fetchAll([`http://herald.test:${String(port)}/a`])
    await new Promise((resolve) => mail.close(resolve))
    expect(codes[0]).toMatch(/^capture\/(?:bad-answer|robots)$/)
  })
})

const answers =
  (...told: readonly (readonly string[])[]) =>
  (): Promise<readonly string[]> => {
    const [now, ...later] = told
    told = later.length > 0 ? later : told
    return Promise.resolve(now ?? [])
  }

describe('an address inside', () => {
  it.each([
    ['http://127.0.0.1/', 'an address of this machine'],
    ['http://[::1]/', 'an address of this machine'],
    ['http://10.1.2.3/', 'a private address'],
    ['http://169.254.169.254/latest/meta-data/', 'a link-local address'],
    ['http://[::ffff:127.0.0.1]/', 'an IPv4 address in IPv6 dress'],
    ['http://[::ffff:7f00:1]/', 'an IPv4 address in IPv6 dress'],
    ['http://[fd00:ec2::254]/', 'a private address'],
    ['http://0.0.0.0/', 'an address that is no place'],
    ['http://[64:ff9b::7f00:1]/', 'a translated address'],
  ])('is refused: %s', async (url, kind) => {
    const { codes, messages } = await fetchAll([url], { allowLoopback: false })
    expect(codes).toEqual(['capture/refused-address'])
    expect(messages[0]).toContain(`${url} is at ${kind}: only public addresses are fetched`)
  })

  it.each([
    [['10.0.0.1']],
    [['93.184.216.34', '192.168.0.1']],
    [['::ffff:93.184.216.34']],
    [['64:ff9b::1']],
    [[]],
  ])('is refused behind a name: %j', async (addresses) => {
    const { codes } = await fetchAll(['http://herald.example/a'], { world: { resolve: answers(addresses) } })
    expect(codes).toEqual([addresses.length === 0 ? 'capture/dns' : 'capture/refused-address'])
  })

  it('is this machine only where that was allowed', async () => {
    const url = `http://localhost:${String(server.port)}/a`
    const resolve = answers(['127.0.0.1'])
    server.routes.set('/a', sends(pageOf('Here.')))
    const { messages } = await fetchAll([url], { allowLoopback: false, world: { resolve } })
    expect(messages).toEqual([
      `${url} is at 127.0.0.1, an address of this machine: only public addresses are fetched; save the page and give the file instead (--allow-loopback lets a test server on this machine be read).`,
    ])
    expect(server.asked).toEqual([])
    expect((await fetchAll([url], { world: { resolve } })).codes).toEqual(['page'])
  })

  it.each(['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[::ffff:10.0.0.1]/', 'http://[fe80::1]/'])(
    'is refused behind a redirect: %s',
    async (inside) => {
      server.routes.set('/a', leadsTo(inside))
      const { codes, messages } = await fetchAll([`${at}/a`])
      expect(codes).toEqual(['capture/refused-address'])
      expect(messages[0]).toMatch(/\/a leads to http:\/\/\S+, which is at an? /)
    },
  )

  it('does not come in by a second answer to the same name', async () => {
    const seen: string[] = []
    const told = answers(['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1'])
    const resolve = (host: string) => {
      seen.push(host)
      return told()
    }
    server.routes.set('/a', leadsTo('/b'))
    server.routes.set('/b', sends(pageOf('Inside.')))
    const { codes } = await fetchAll([`http://rebind.example:${String(server.port)}/a`], {
      world: { resolve },
    })
    expect(codes).toEqual(['capture/refused-address'])
    // One question for each connection: robots.txt, the page, and its redirect, which never was asked for.
    expect(seen).toEqual(Array(3).fill('rebind.example'))
    expect(server.asked).toEqual(['rebind.example/robots.txt', 'rebind.example/a'])
  })

  it('is not this machine for a way that began outside it, whatever is allowed', async () => {
    const clock = testClock()
    const { signal } = new AbortController()
    const run: Run = {
      gate: hostGate(0, clock, signal),
      clock,
      resolve: testResolve,
      ca: null,
      userAgent: 'Parley/9.9',
      allowLoopback: true,
      limits: patient,
      signal,
    }
    server.routes.set('/a', sends(pageOf('Inside.')))
    const errand = (mayLoop: boolean): Errand => ({
      url: new URL(`${at}/a`),
      mayLoop,
      maxRedirects: 10,
      limits: { ...small, beyond: 'refuse' },
      headers: () => ({}),
      mayFetch: () => Promise.resolve(null),
      wantsBody: () => true,
    })
    expect(await follow(run, errand(false))).toMatchObject({ failed: 'capture/refused-address' })
    expect(server.asked).toEqual([])
    expect(await follow(run, errand(true))).toMatchObject({ status: 200 })
  })

  it('is not looked up a second time by the connection', async () => {
    server.routes.set('/a', sends(pageOf('Here.')))
    const resolve = answers(['127.0.0.1'])
    const { codes } = await fetchAll([`http://no-such-name.invalid:${String(server.port)}/a`], {
      world: { resolve },
    })
    expect(codes).toEqual(['page'])
  })
})

const certificate = (): { readonly key: string; readonly cert: string } | null => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const made =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=herald.test'.split(' ')
    execFileSync(
      'openssl',
      [...made, '-addext', 'subjectAltName=DNS:herald.test', '-keyout', key, '-out', cert],
      {
        stdio: 'ignore',
      },
    )
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const made = certificate()

describe.skipIf(made === null)(
  'over https (skipped where openssl is not there to make a certificate)',
  () => {
    let secure: WebServer
    const secureAt = (host: string, path: string): string =>
      `https://${host}.test:${String(secure.port)}${path}`
    beforeAll(async () => {
      secure = await startServer(made ?? { key: '', cert: '' })
      secure.routes.set('/a', sends(pageOf('Sealed.')))
      secure.routes.set('/down', leadsTo(`${at}/a`))
    })
    afterAll(() => secure.close())

    it('a page comes where the certificate can be trusted', async () => {
      const { pages } = await fetchAll([secureAt('herald', '/a')], { world: { ca: made?.cert ?? '' } })
      expect(pages).toMatchObject([{ address: secureAt('herald', '/a') }])
    })

    it.each([
      ['herald', ''],
      ['agency', made?.cert ?? ''],
    ])('none comes from %s where it cannot', async (host, ca) => {
      const { codes, messages } = await fetchAll([secureAt(host, '/a')], { world: ca === '' ? {} : { ca } })
      expect(codes).toEqual(['capture/tls'])
      expect(messages[0]).toMatch(/no certificate that can be trusted \([A-Z_]+\): check/)
    })

    it('a way that gives up https is not gone', async () => {
      const { codes, messages } = await fetchAll([secureAt('herald', '/down')], {
        world: { ca: made?.cert ?? '' },
      })
      expect(codes).toEqual(['capture/downgrade'])
      expect(messages[0]).toContain(`leads to ${at}/a, which gives up https`)
      expect(server.asked).toEqual([])
    })
  },
)
