import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { CodebookError, languagesWith, readIssues } from '../../src/app/codebook.ts'
import { readNegotiation } from '../support/negotiation-scene.ts'

const folders: string[] = []
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'issues-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const kelp = `- slug: kelp-harvest
  definition: Who may cut kelp
  phrases: [kelp]
  example: Keshet demands a share of the kelp.
`

describe('the codebook of the package', async () => {
  const [{ negotiation }] = await languagesWith([])
  test('holds each slug once', () => {
    const slugs = negotiation.issues.map((i) => i.slug.replace('other:', ''))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThan(50)
  })
  test.each(negotiation.issues.map((i) => [i.example, i.slug] as const))('“%s” tells of %s', (text, slug) => {
    expect(readNegotiation(text).position.map((p) => p.issue)).toContain(slug)
  })
})

describe('issues of one’s own', () => {
  test.each([
    ['names for parts of itself', { 'a.yaml': '- &a {slug: kelp}\n- *a\n' }, 'a.yaml'],
    ['a folder under the name of a file', { 'a.yaml': kelp }, ''],
  ])('are refused for %s, without a fault', async (_, files, name) => {
    const folder = folderWith(files)
    if (name === '') mkdirSync(join(folder, 'b.yaml'))
    await expect(readIssues([name === '' ? folder : join(folder, name)])).rejects.toThrow(CodebookError)
  })

  test('are added from a file or a folder, and replace those of the same slug', async () => {
    const folder = folderWith({
      'a.yaml': kelp,
      'b.yaml': kelp.replace('kelp-harvest', 'tariffs'),
      'note.txt': '-',
    })
    const [english] = await languagesWith([folder])
    const phrasesOf = (slug: string): unknown =>
      english.negotiation.issues.find((i) => i.slug === slug)?.phrases
    expect(phrasesOf('other:kelp-harvest')).toEqual(['kelp'])
    expect(phrasesOf('other:tariffs')).toEqual(['kelp'])
    expect((await readIssues([join(folder, 'a.yaml')])).map((i) => i.slug)).toEqual(['other:kelp-harvest'])
  })
  test('that cannot be read are refused with all that is wrong', async () => {
    const folder = folderWith({
      'a.yaml': '- slug: kelp\n',
      'b.yaml': 'slug: [',
      'c.yaml': kelp.replace('phrases', 'words'),
    })
    await expect(readIssues([folder])).rejects.toThrow(CodebookError)
    await expect(readIssues([folder])).rejects.toThrow(
      /a\.yaml, entry 1 \(kelp\)[\s\S]*b\.yaml: [\s\S]*c\.yaml, entry 1 \(kelp-harvest\)/,
    )
    await expect(readIssues([join(folder, 'none')])).rejects.toThrow('there is no such file or folder')
    await expect(readIssues([folderWith({})])).rejects.toThrow('no file of issues')
  })
})
