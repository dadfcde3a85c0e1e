import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/cli/write-whole.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const at = (name: string): string => join(folder, name)

describe('writeWhole', () => {
  it('makes a file, and puts a new one in the place of an old one with its rights', async () => {
    await writeWhole(at('talks.html'), 'one')
    chmodSync(at('talks.html'), 0o600)
    await writeWhole(at('talks.html'), 'two')
    expect(readFileSync(at('talks.html'), 'utf8')).toBe('two')
    expect(statSync(at('talks.html')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['talks.html'])
  })

  it('leaves nothing behind where it fails, and what stood there as it was', async () => {
    await expect(writeWhole(folder, 'page')).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(writeWhole(at('no/talks.html'), 'page')).rejects.toMatchObject({ code: 'ENOENT' })
    writeFileSync(at('talks.html'), 'old')
    // A lone half of a character pair is no fault; what is no text at all fails after the file beside it was opened.
    await expect(writeWhole(at('talks.html'), Symbol('page') as unknown as string)).rejects.toThrow()
    expect(readFileSync(at('talks.html'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['talks.html'])
  })

  it('writes through a link, and to a name too long for a second one beside it', async () => {
    writeFileSync(at('talks.html'), 'old')
    symlinkSync(at('talks.html'), at('link.html'))
    await writeWhole(at('link.html'), 'new')
    expect(readFileSync(at('talks.html'), 'utf8')).toBe('new')
    const long = at('t'.repeat(250))
    await writeWhole(long, 'long')
    expect(readFileSync(long, 'utf8')).toBe('long')
  })
})
