import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captureSources, isAddress } from '../../src/capture/capture-sources.ts'
import { pageOf, sends, startServer, testClock, testResolve, type WebServer } from '../support/web-server.ts'

let server: WebServer
let folder = ''
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'sources-'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('files and addresses together', () => {
  it.each([
    ['https://herald.example/a', true],
    ['HTTP://herald.example', true],
    ['ftp://herald.example/a', true],
    ['talks/https:/a.html', false],
    ['C:\\talks\\a.html', false],
    ['herald.example/a', false],
    ['./https://a', false],
  ])('%s is an address: %s', (source, is) => {
    expect(isAddress(source)).toBe(is)
  })

  it('come as pages, files first, the same bytes once', async () => {
    const [a, b] = [join(folder, 'a.html'), join(folder, 'gone.html')]
    await writeFile(a, pageOf('Nets.'))
    server.routes.set('/same', sends(pageOf('Nets.')))
    server.routes.set('/other', sends(pageOf('Boats.')))
    const at = `http://herald.test:${String(server.port)}`
    const seen: string[] = []
    const progress: string[] = []
    for await (const caught of captureSources([`${at}/same`, b, `${at}/other`, a], {
      files: { publishedHint: '2031-07-25' },
      web: {
        userAgent: 'Parley/9.9',
        allowLoopback: true,
        publishedHint: '2031-07-25',
        onProgress: (done, total, source) => progress.push(`${String(done)}/${String(total)} ${source}`),
        world: { clock: testClock(), resolve: testResolve },
      },
    }))
      seen.push(
        'page' in caught
          ? `${caught.page.source} ${String(caught.page.publishedHint)}`
          : `${caught.diagnostic.code}: ${caught.diagnostic.message}`,
      )
    expect(seen).toEqual([
      `capture/missing: ${b} does not exist: check the name and the folder.`,
      `${a} 2031-07-25`,
      `capture/same-bytes: ${at}/same is the same page as ${a}: it is read once.`,
      `${at}/other 2031-07-25`,
    ])
    expect(progress).toEqual([`1/2 ${at}/same`, `2/2 ${at}/other`])
  })
})
