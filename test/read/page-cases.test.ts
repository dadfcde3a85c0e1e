import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaths } from '../../src/capture/read-paths.ts'
import { english } from '../../src/languages/en/index.ts'
import type { Article } from '../../src/model/article.ts'
import { readPage } from '../../src/read/read-page.ts'

const folder = new URL('../cases/pages/', import.meta.url).pathname
const slugs = readdirSync(folder).sort()

const shown = ({
  title,
  outlet,
  agency,
  byline,
  dateline,
  publishedAt,
  publishedBasis,
  text,
  zones,
}: Article) => ({
  title,
  outlet,
  agency,
  byline,
  dateline,
  publishedAt,
  publishedBasis,
  text: text.split('\n\n'),
  zones: zones.map((zone) => `${zone.kind} @${String(zone.before)}: ${zone.text}`),
})

describe('pages of every style', () => {
  it.each(slugs)('%s is read as written down beside it', async (slug) => {
    const file = readdirSync(join(folder, slug)).find((name) => name.startsWith('page.')) ?? ''
    const { pages } = await readPaths([join(folder, slug, file)])
    const found = pages.flatMap((page) => readPage(page, [english]).value).map(shown)
    const expected = join(folder, slug, 'articles.json')
    // A new case is written down once and read over by a person.
    if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
