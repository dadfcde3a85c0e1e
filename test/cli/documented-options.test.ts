import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotateShapes, articlesShapes, diffShapes, readShapes } from '../../src/cli/command-options.ts'

const page = readFileSync('docs/cli.md', 'utf8')
const sections = new Map(
  page.split(/^## /m).map((section) => [/^`parley (\w+)`/.exec(section)?.[1] ?? '', section] as const),
)
// The options in the first column of a section's table.
const listed = (command: string): readonly string[] =>
  [...(sections.get(command) ?? '').matchAll(/^\| (`--[^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/--([a-z-]+)/g)].map(([, name = '']) => name),
  )

describe('docs/cli.md', () => {
  test.each([
    ['read', readShapes],
    ['diff', diffShapes],
    ['articles', articlesShapes],
    ['annotate', annotateShapes],
  ] as const)('lists the options of parley %s, and no other', (command, shapes) => {
    const known = shapes.map(({ name }) => name).filter((name) => name !== 'help')
    expect([...listed(command)].sort()).toEqual([...known].sort())
  })
})
