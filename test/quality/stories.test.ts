import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildDossier } from '../../src/app/build-dossier.ts'
import { judgeLines, type ExpectedLine, type Verdict } from './compare-lines.ts'

/**
 * Invented negotiations, each written by one hand and its dossier by another that never saw the rules: how many lines of that
 * dossier are found, and how many are right. Set SHOW_LINES=1 to see each line that is not.
 */
const folder = 'test/cases/stories'
const floors = (
  JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as {
    stories: Readonly<Record<string, { readonly found: number; readonly right: number }>>
  }
).stories

const isRight = (v: Verdict): boolean => v.found && v.wrong.length === 0

const tell = (name: string, verdicts: readonly Verdict[]): void => {
  if (process.env['SHOW_LINES'] === undefined) return
  for (const v of verdicts.filter((each) => !isRight(each)))
    console.log(
      name,
      v.line.part,
      v.line.id,
      v.found ? `wrong: ${v.wrong.join(', ')}` : 'missed',
      JSON.stringify(v.line.fields ?? v.line.of),
      v.line.words?.[0]?.text ?? '',
    )
  console.log(
    name,
    verdicts.length,
    'expected',
    verdicts.filter((v) => v.found).length,
    'found',
    verdicts.filter(isRight).length,
    'right',
  )
}

describe.each(readdirSync(folder))('%s', async (name) => {
  const { lines } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as {
    lines: readonly ExpectedLine[]
  }
  const { dossier } = await buildDossier([join(folder, name, 'pages')], {
    published: null,
    asOf: null,
    story: null,
    onProgress: () => undefined,
  })
  const verdicts = judgeLines(dossier, lines)
  tell(name, verdicts)
  test('every expected line rests on words of its pages', () => {
    const texts = new Map(
      readdirSync(join(folder, name, 'pages')).map((page) => [
        page,
        readFileSync(join(folder, name, 'pages', page), 'utf8'),
      ]),
    )
    for (const { words = [] } of lines)
      for (const { page, text } of words) expect(texts.get(page)).toContain(text)
  })
  test('lines found and right stay above their floors', () => {
    const floor = floors[name]
    expect(floor, `floors.json has no floor for ${name}`).toBeDefined()
    expect(verdicts.filter((v) => v.found).length).toBeGreaterThanOrEqual(floor?.found ?? 0)
    expect(verdicts.filter(isRight).length).toBeGreaterThanOrEqual(floor?.right ?? 0)
  })
})
