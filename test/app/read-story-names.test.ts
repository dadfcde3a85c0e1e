import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readStoryNames } from '../../src/app/read-story-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'names-'))
const file = join(folder, 'names.yaml')
afterEach(() => {
  rmSync(file, { force: true })
})

describe('names of one’s own for stories', () => {
  test('are a list of names with parties or words', async () => {
    writeFileSync(
      file,
      '- name: Narrow Sea\n  parties: [Keshet, Vardania]\n- {name: Docks, words: dockers}\n',
    )
    expect(await readStoryNames(file)).toEqual([
      { name: 'Narrow Sea', parties: ['Keshet', 'Vardania'], words: [] },
      { name: 'Docks', parties: [], words: ['dockers'] },
    ])
  })

  test.each([
    ['no YAML', '- [', 'no YAML'],
    ['no list', 'name: Docks', 'a list is needed'],
    ['names for parts of itself', '- &a {name: Docks, words: [dockers]}\n- *a\n', 'a list is needed'],
    ['an entry without a name', '- words: [dockers]', 'entry 1 needs a name'],
    ['an entry that nothing is known by', '- name: Docks', 'entry 1 needs a name'],
  ])('are refused for %s', async (_, text, message) => {
    writeFileSync(file, text)
    await expect(readStoryNames(file)).rejects.toMatchObject({
      name: 'StoryNamesError',
      message: expect.stringContaining(message) as string,
    })
  })

  test('say why their file cannot be read', async () => {
    await expect(readStoryNames(file)).rejects.toThrow('cannot be read: there is no such file')
    await expect(readStoryNames(folder)).rejects.toThrow('cannot be read: it is a folder')
  })
})
