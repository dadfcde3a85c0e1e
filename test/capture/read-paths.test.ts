import { chmod, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPaths } from '../../src/capture/read-paths.ts'
import { sha256 } from '../../src/kit/hash.ts'
import { makeZip } from '../support/make-archive.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capture-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})
const put = (name: string, data: string | Uint8Array) => writeFile(join(folder, name), data)
const codes = async (...names: string[]) =>
  (await readPaths(names.map((name) => join(folder, name)))).diagnostics.map((d) => d.code)

describe('reading files and folders', () => {
  it('walks folders in order of names and leaves hidden files out', async () => {
    await mkdir(join(folder, 'b'))
    await put('b/two.md', 'Boats.')
    await put('a.txt', 'Nets.')
    await put('.hidden.txt', 'Fog.')
    const { pages, diagnostics } = await readPaths([folder])
    expect(pages.map((page) => [page.source.slice(folder.length), page.hint])).toEqual([
      ['/a.txt', 'text'],
      ['/b/two.md', 'markdown'],
    ])
    expect(diagnostics).toEqual([])
  })

  it('unpacks gzip and names the page by the unpacked bytes', async () => {
    await put('a.html.gz', gzipSync('<p>Herring.</p>'))
    const { pages } = await readPaths([folder])
    expect(pages[0]).toMatchObject({ id: sha256('<p>Herring.</p>'), hint: 'html', capturedAt: null })
  })

  it('reads the same bytes once, under the smallest name', async () => {
    await put('b.txt', 'Nets.')
    await put('a.txt', 'Nets.')
    const { pages, diagnostics } = await readPaths([join(folder, 'b.txt'), join(folder, 'a.txt')])
    expect(pages.map((page) => page.source)).toEqual([join(folder, 'a.txt')])
    expect(diagnostics.map((d) => d.code)).toEqual(['capture/same-bytes'])
  })

  it('looks inside where the name says nothing', async () => {
    await put('page', '<!doctype html><p>Herring.</p>')
    await put('note', 'Herring.')
    const { pages } = await readPaths([folder])
    expect(pages.map((page) => page.hint)).toEqual([null, 'html'])
  })

  it.each([
    ['nothing.txt', null, 'capture/missing'],
    ['empty.txt', '', 'capture/empty-file'],
    ['picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'capture/binary'],
    ['paper.txt', '%PDF-1.7 and so on', 'capture/broken-pdf'],
    ['cut.html.gz', gzipSync('<p>Herring.</p>'.repeat(100)).subarray(0, 40), 'capture/broken-gzip'],
  ])('says of %s what is wrong', async (name, data, code) => {
    if (data !== null) await put(name, data)
    expect(await codes(name)).toEqual([code])
  })

  it('refuses pages over the limit, packed ones included, without unpacking them whole', async () => {
    await put('a.txt', 'x'.repeat(2000))
    await put('bomb.txt.gz', gzipSync(Buffer.alloc(5_000_000)))
    const { pages, diagnostics } = await readPaths([folder], { maxBytes: 1000 * 1000 })
    expect(pages).toHaveLength(1)
    expect(diagnostics.map((d) => d.code)).toEqual(['capture/too-large'])
  })

  it('names the file and what to do in one line', async () => {
    const { diagnostics } = await readPaths([join(folder, 'gone.txt')])
    expect(diagnostics[0]?.message).toMatch(/gone\.txt does not exist: check/)
    expect(diagnostics[0]?.message).not.toContain('\n')
  })

  it.each([
    ['feed.html', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'feed'],
    ['page.txt', '\uFEFF <!-- saved -->\n<!DOCTYPE html><p>Nets.</p>', 'html'],
    ['page.xml', '<?xml version="1.0"?><!DOCTYPE html><html><p>Nets.</p></html>', 'html'],
    ['packed.html', gzipSync('<!doctype html><p>Nets.</p>'), 'html'],
    ['unpacked.html.gz', '<p>Nets.</p>', 'html'],
    ['feed.txt', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'json'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['wide.html', Buffer.from('<!doctype html><p>Nets.</p>', 'utf16le'), 'html'],
    ['notes.md', '# Nets\n\nBoats.', 'markdown'],
    ['list.json', '[{"uri": "x"}]', 'json'],
  ])('believes the bytes of %s before its name', async (name, data, hint) => {
    await put(name, data)
    const { pages, diagnostics } = await readPaths([join(folder, name)])
    expect(pages.map((page) => page.hint)).toEqual([hint])
    expect(diagnostics).toEqual([])
  })

  it('says of other XML that it is none', async () => {
    await put('sitemap.xml', '<?xml version="1.0"?><urlset></urlset>')
    expect(await codes('sitemap.xml')).toEqual(['capture/unknown-xml'])
  })

  it('reads standard input as one more page, under the limit', async () => {
    const input = (text: string) => Readable.from([Buffer.from(text)])
    await put('a.txt', 'Nets.')
    const { pages } = await readPaths(['-', folder], { input: input('Boats.') })
    expect(pages.map((page) => page.source)).toEqual(['stdin', join(folder, 'a.txt')])
    const { diagnostics } = await readPaths(['-'], { input: input('Boats.'), maxBytes: 3 })
    expect(diagnostics.map((d) => d.code)).toEqual(['capture/too-large'])
  })

  it('reads the same page in an archive and beside it once', async () => {
    await put('a.html', '<p>Herring.</p>')
    await put('b.zip', makeZip([{ name: 'x/a.html', data: '<p>Herring.</p>' }]))
    const { pages, diagnostics } = await readPaths([folder])
    expect(pages.map((page) => page.source)).toEqual([join(folder, 'a.html')])
    expect(diagnostics.map((d) => d.code)).toEqual(['capture/same-bytes'])
  })

  it('tells how far it is', async () => {
    await put('a.txt', 'Nets.')
    await put('b.txt', 'Boats.')
    const seen: string[] = []
    await readPaths([folder], { onProgress: (done, total) => seen.push(`${String(done)}/${String(total)}`) })
    expect(seen).toEqual(['1/2', '2/2'])
  })

  it.skipIf(process.getuid?.() === 0)('reports files it may not open', async () => {
    await put('a.txt', 'Nets.')
    await chmod(join(folder, 'a.txt'), 0)
    expect(await codes('a.txt')).toEqual(['capture/unreadable'])
  })
})

describe('reading files that came as bytes', () => {
  it('gives them by their names before the paths, the same bytes once, archives unpacked', async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
    const done: string[] = []
    const { pages, diagnostics } = await readPaths([], {
      given: [
        { name: 'talks.txt', bytes: bytes('Talks in Sandry') },
        { name: 'again.txt', bytes: bytes('Talks in Sandry') },
        { name: 'talks.html.gz', bytes: gzipSync('<html><p>Talks in Lunmark</p></html>') },
        { name: 'empty.txt', bytes: new Uint8Array() },
      ],
      onProgress: (n, total, source) => done.push(`${String(n)}/${String(total)} ${source}`),
    })
    expect(pages.map(({ source, hint }) => [source, hint])).toEqual([
      ['talks.txt', 'text'],
      ['talks.html.gz', 'html'],
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['capture/same-bytes', 'capture/empty-file'])
    expect(done.at(-1)).toBe('4/4 empty.txt')
  })
})
