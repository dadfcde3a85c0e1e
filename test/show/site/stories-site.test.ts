import { describe, expect, test } from 'vitest'
import { explainer } from '../../../src/app/explain.ts'
import { storiesSite } from '../../../src/show/site/stories-site.ts'
import { sampleDossier as dossier } from '../../support/sample-dossier.ts'

const stories = dossier.stories.map(({ id, name }) => ({
  id,
  name,
  parties: [],
  articles: 2,
  first: null,
  last: null,
}))

describe('a site of several stories', () => {
  const site = storiesSite(stories, 'test')

  test('begins with a list that leads into the folder of each', () => {
    expect(stories.length).toBeGreaterThan(0)
    expect(site.index.path).toBe('index.html')
    for (const { name } of stories) expect(site.index.text).toContain(`>${name}<`)
    expect(site.index.text).toMatch(/href="[^"/]+\/index\.html"/)
    expect(site.index.text).not.toContain('<form')
  })

  test('leads from every page to files that are there, and back to the list', () => {
    const files = new Map([[site.index.path, site.index.text]])
    for (const story of stories)
      for (const { path, text } of site.filesOf(story, dossier, explainer(dossier))) files.set(path, text)
    const wrong: string[] = []
    for (const [path, text] of files)
      for (const [, href = ''] of text.matchAll(/ href="([^"#]+)[^"]*"/g)) {
        if (/^https?:/.test(href)) continue
        const to = new URL(href, `file:///${path}`).pathname.slice(1)
        if (!files.has(decodeURIComponent(to))) wrong.push(`${path} → ${href}`)
      }
    expect(wrong).toEqual([])
    const [deep = ''] = [...files].find(([path]) => path.includes('/line/'))?.slice(1) ?? []
    expect(deep).toContain('href="../../index.html"')
  })
})
