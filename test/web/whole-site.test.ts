import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDesk } from '../../src/app/desk/open-desk.ts'
import { deskApp } from '../../src/web/app.ts'
import { faultsOf } from '../support/page-faults.ts'
import { answerOf, deskOfPages } from '../support/desk-of-pages.ts'

const attack = `</title></script><script>alert(1)</script>"'><img src=x onerror=alert(1)><x-herald>`
const escaped = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const example = 'examples/narrow-sea/pages'

/** A page of the example with attacks wherever a page has a say: title, outlet, addresses, byline, between its words. */
const hostile = (page: string, n: number): string =>
  page
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
    .replace(/<title>[\s\S]*?<\/title>/, `<title>Talks ${escaped}</title>`)
    .replace(/(<meta property="og:title" content=")[^"]*/, `$1Talks ${escaped} \u202egnikrow`)
    .replace(/(<meta property="og:site_name" content=")[^"]*/, `$1Herald ${escaped}`)
    .replace(/(<meta property="og:url" content=")[^"]*/, `$1javascript:alert(${String(n)})`)
    .replace(/(<link rel="canonical" href=")[^"]*/, `$1javascript:alert(${String(n)})`)
    .replace(/<h1>/, `<h1 onclick="alert(1)">\u202egnikrow\u2066 ${escaped} `)
    .replaceAll('Hollis', n % 2 === 0 ? 'Hоllis' : 'Hollis\u200f')
    .replace(
      /<p([^>]*)>(\w+)/g,
      `<p$1 style="position:fixed" onmouseover="alert(1)"><svg onload="alert(1)"></svg><iframe src="javascript:alert(1)"></iframe>$2`,
    )
    .replace(/(said|told)( [^<]*<\/p>)/g, `$1 “${escaped} \u202estop” $2`)

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|form) [^>]*(?:href|action)="(\/[^"#]*)/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  )

describe('a desk with hostile pages', () => {
  let folder = ''
  let desk: OpenDesk
  let app: ReturnType<typeof deskApp>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
    mkdirSync(join(folder, 'pages'))
    for (const [n, name] of readdirSync(example).entries()) {
      const bytes = readFileSync(join(example, name))
      const own = name.endsWith('.html') ? hostile(bytes.toString('utf8'), n) : bytes
      writeFileSync(join(folder, 'pages', name), own)
    }
    desk = await deskOfPages(join(folder, 'desk'), [join(folder, 'pages')])
    app = deskApp(desk)
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => answerOf(app, path, headers)
  const story = async (): Promise<string> =>
    linksIn((await get('/')).html).find((link) => link.startsWith('/story/')) ?? ''

  test('shows what they brought in as text on every page, and has no dead link', async () => {
    const asked = `/search?q=${encodeURIComponent(attack)}`
    const seen = new Set<string>(['/', asked, `${asked}&kind=${encodeURIComponent(attack)}`])
    const wrong: string[] = []
    let shown = 0
    for (const path of seen) {
      const { status, html, headers } = await get(path)
      if (status !== 200) wrong.push(`${String(status)} ${path}`)
      if (headers.get('content-type')?.startsWith('text/html') !== true) continue
      if (html.includes('&lt;x-herald&gt;')) shown += 1
      wrong.push(...faultsOf(html).map((fault) => `${path}: ${fault}`))
      // Compared times and single days are without number: one of each is followed.
      for (const link of linksIn(html))
        if (!link.includes('?') || /^[^?]*\?(page=\d+|from=2031-04-0\d)$/.test(link)) seen.add(link)
    }
    expect(wrong.slice(0, 20)).toEqual([])
    expect(shown).toBeGreaterThan(10)
    expect(seen.size).toBeGreaterThan(200)
  }, 100_000)

  test('says of what it does not know, or cannot understand, no more than that', async () => {
    for (const path of [
      `/story/${encodeURIComponent(attack)}/`,
      `/story/x/line/${encodeURIComponent(attack)}`,
      `/${encodeURIComponent(attack)}`,
      `/?as-of=${encodeURIComponent(attack)}`,
      `${await story()}changes?from=${encodeURIComponent(attack)}`,
    ]) {
      const { status, html } = await get(path)
      expect([400, 404]).toContain(status)
      expect(faultsOf(html)).toEqual([])
    }
  })

  test('compares any two days in facts, each leading to its line at its own time', async () => {
    const { html } = await get(`${await story()}changes?from=2031-03-20&to=2031-04-11`)
    expect(html).toContain('known between 20 March 2031 and 11 April 2031')
    expect(html).toContain('New paper: ')
    expect(html).toMatch(/\d+ new articles? · .*\d+ changes/)
    const [line = ''] = linksIn(html).filter((link) => link.includes('/line/'))
    expect(line).toContain('as-of=2031-04-11')
    expect((await get(line)).status).toBe(200)
    expect((await get(`${await story()}changes?from=2031-04-11&to=2031-03-20`)).status).toBe(400)
  })

  test('keeps what else was asked for when another time is asked for', async () => {
    const { html } = await get('/search?q=cutters&as-of=2031-04-01')
    const [times = ''] = /<form class="times"[\s\S]*?<\/form>/.exec(html) ?? []
    expect(times).toContain('<input type="hidden" name="q" value="cutters" />')
    expect(times).not.toContain('type="hidden" name="as-of"')
    expect(html).toContain('href="?q=cutters">Back to now')
  })

  test('lets the browser remember the last visit of a story, and offers what changed since', async () => {
    const path = `${await story()}changes`
    const first = await get(path)
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(first.html).not.toContain('Since your last visit')
    const later = await get(path, { cookie: 'parley-visit=2020-01-02T10%3A00%3A00.000Z' })
    expect(later.html).toContain('added-from=2020-01-02T10%3A00%3A00.000Z">Since your last visit')
  })
})
