import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeSite } from '../../src/cli/desk/write-site.ts'

async function* site(...paths: readonly string[]) {
  await Promise.resolve()
  for (const path of paths) yield { path, text: `<p>${path}</p>` }
}

describe('a site in a folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-site-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const has = (path: string): boolean => existsSync(join(folder, path))
  const list = (): string => join(folder, 'parley-site.json')

  test('loses what an earlier publishing wrote and is none of it now, with folders that are empty then', async () => {
    await writeSite(folder, site('index.html', 'line/f-1.html', 'article/f-2.html'))
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    expect(await writeSite(folder, site('index.html', 'article/f-3.html'))).toEqual({
      files: 2,
      removed: 2,
      kept: [],
    })
    expect(['line', 'article/f-2.html', 'article/f-3.html', 'index.html', 'notes.txt'].map(has)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  test('keeps a page that somebody changed since, and says so', async () => {
    await writeSite(folder, site('index.html', 'line/f-1.html'))
    writeFileSync(join(folder, 'line/f-1.html'), 'corrected by hand')
    expect((await writeSite(folder, site('index.html'))).kept).toEqual(['line/f-1.html'])
    expect(readFileSync(join(folder, 'line/f-1.html'), 'utf8')).toBe('corrected by hand')
  })

  test('follows no list out of its folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'parley-outside-'))
    await writeSite(outside, site('f-1.html'))
    const { files } = JSON.parse(readFileSync(join(outside, 'parley-site.json'), 'utf8')) as {
      files: Record<string, string>
    }
    const digest = files['f-1.html'] ?? ''
    mkdirSync(join(folder, 'kept'))
    symlinkSync(outside, join(folder, 'linked'))
    const wrong = [`../${outside.split('/').at(-1) ?? ''}/f-1.html`, 'linked/f-1.html', `${outside}/f-1.html`]
    writeFileSync(
      list(),
      JSON.stringify({ format: 'parley.site/1', files: Object.fromEntries(wrong.map((p) => [p, digest])) }),
    )
    expect((await writeSite(folder, site('index.html'))).removed).toBe(0)
    expect(existsSync(join(outside, 'f-1.html'))).toBe(true)
    writeFileSync(list(), 'no list at all')
    expect((await writeSite(folder, site('index.html'))).removed).toBe(0)
    rmSync(outside, { recursive: true })
  })
})
