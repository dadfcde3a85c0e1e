import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOfRules, hashOfShowing, rulesOfCode, showingOfCode } from '../../src/app/rules-version.ts'

test('the mark of the rules is another where code, a table, an issue or a library is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-rules-'))
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', '{"dependencies":{"tagger":"1.0.0"}}')
  for (const path of [
    'src/link-stories.ts',
    'src/search-articles.ts',
    'src/languages/en/dates.ts',
    'issues/talks.yaml',
  ])
    write(path, 'one')
  const marks = [hashOfRules(folder)]
  expect(hashOfRules(folder)).toBe(marks[0])
  const showing = hashOfShowing(folder)
  write('src/show/lines.ts', 'how it looks is no rule')
  expect(hashOfRules(folder)).toBe(marks[0])
  expect(hashOfShowing(folder)).not.toBe(showing)
  write('src/languages/en/dates.ts', 'two')
  marks.push(hashOfRules(folder))
  write('issues/talks.yaml', 'two')
  marks.push(hashOfRules(folder))
  write('src/read/formats/html.ts', 'new')
  marks.push(hashOfRules(folder))
  write('package.json', '{"dependencies":{"tagger":"1.0.1"}}')
  marks.push(hashOfRules(folder))
  expect(new Set(marks).size).toBe(5)
  rmSync(folder, { recursive: true, force: true })
})

test('from its sources, the mark is that of the sources', () => {
  expect(rulesOfCode()).toBe(hashOfRules('.'))
  expect(showingOfCode()).toBe(hashOfShowing('.'))
})
