import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { deskApp } from '../../src/web/app.ts'

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe('what is read of a desk', () => {
  let folder = ''
  let desk: OpenDesk
  let app: ReturnType<typeof deskApp>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-reading-'))
    await makeDesk(join(folder, 'desk'))
    desk = await openDesk(join(folder, 'desk'), 'write')
    const alone = join(folder, 'alone.txt')
    writeFileSync(
      alone,
      'Title: Bakers of Sandry sell out\nOutlet: Sandry Observer\nDate: 2031-03-02\n\nThe bakers of Sandry sold 400 plum cakes on Sunday.\n\n"We will bake more <b>cakes</b>," said Oda Finch, a baker.\n',
    )
    await desk.add(
      [
        '10-lunmark-communique.txt',
        '07-talks-put-off.html',
        '06-fog-delays-talks.html',
        '11-ashmar-after-sandry.md',
      ]
        .map((name) => `examples/narrow-sea/pages/${name}`)
        .concat(alone),
      { published: null },
      () => undefined,
    )
    await desk.settle()
    app = deskApp(desk)
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = async (path: string) => {
    const answer = await app.request(path)
    return { status: answer.status, html: await answer.text() }
  }
  const storyLink = async () =>
    linksIn((await get('/')).html).find((link) => link.startsWith('/story/')) ?? ''

  test('an article in no story is readable, its markup as text', async () => {
    const found = linksIn((await get('/search?q=cakes')).html).find((link) => link.startsWith('/article/'))
    const { status, html } = await get(found ?? '')
    expect(status).toBe(200)
    expect(html).toContain('In no story')
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toContain('<b>cakes')
    expect(html).toContain('<span class="tag">statement</span>')
    expect((await get(`${found ?? ''}?as-of=2031-03-01`)).status).toBe(404)
  })

  test('a line shows who, how and what in its sentence, its rules in words, and four citations', async () => {
    const story = await storyLink()
    const line = linksIn((await get(`${story}statements`)).html).find((link) => link.includes('/line/'))
    const { html } = await get(line ?? '')
    expect(html).toMatch(/<span class="sentence">[^]*<mark id="w[\d-]+" class="is-(?:speaker|content)">/)
    for (const role of ['is-content', 'is-speaker', 'is-cue']) expect(html).toContain(`class="${role}"`)
    for (const form of ['Plain', 'BibTeX', 'CSL-JSON', 'Wiki']) expect(html).toContain(`Citation: ${form}`)
    expect(html).toContain('{{cite news |')
    expect(html).toMatch(/<ul class="rules">\s*<li>[a-z]/)
    expect(html).toContain('#:~:text=')
  })

  test('a line is found by the id of any report that it was made of', async () => {
    const story = await storyLink()
    const dossier = await desk.dossier(null, { asOf: null, addedBy: null })
    const merged = dossier?.meetings.find(({ id, mentions }) => mentions.some((own) => own !== id))
    const other = merged?.mentions.find((own) => own !== merged.id) ?? ''
    const { html } = await get(`${story}line/f-${other}`)
    expect(html).toContain(`data-line="${merged?.id ?? 'none'}"`)
  })

  test('an article has its lines beside their words, and leads to those before and after', async () => {
    const story = await storyLink()
    const articles = linksIn((await get(`${story}sources`)).html).filter((link) => link.includes('/article/'))
    const pages = await Promise.all([...new Set(articles)].map((link) => get(link)))
    const communique = pages.find(({ html }) => html.includes('class="tag">paper'))?.html ?? ''
    const [, lit = ''] = /<li data-lights="(w[\d-]+)/.exec(communique) ?? []
    expect(communique).toContain(`<mark id="${lit}"`)
    expect(communique).toContain(`href="#${lit}"`)
    expect(pages.filter(({ html }) => html.includes('rel="next"')).length).toBe(pages.length - 1)
  })

  test('a search is narrowed, and says what it was narrowed by', async () => {
    const { html } = await get('/search?q=talks&kind=articles&outlet=northway')
    expect(html).toContain('<option value="articles" selected>')
    expect(html).toContain('value="northway"')
    expect(html).not.toContain('Corvale Herald,')
    expect((await get('/search?q=talks&from=March')).status).toBe(400)
    expect((await get('/search?q=talks&story=none')).status).toBe(404)
  })
})
