import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDesk } from '../../src/app/desk/open-desk.ts'
import { deskApp } from '../../src/web/app.ts'
import { answerOf, deskOfPages } from '../support/desk-of-pages.ts'

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

// Links that narrow a list or ask for another day lead to each other without end: one of each shape is followed.
const shapeOf = (link: string): string =>
  link.includes('?')
    ? link.replace(/\/(story|line|article|actor)\/[^/?]+/g, '/$1/*').replace(/=[^&]*/g, '=')
    : link

describe('the pages of a desk', () => {
  let folder = ''
  let desk: OpenDesk
  let app: ReturnType<typeof deskApp>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-web-'))
    desk = await deskOfPages(folder, ['examples/narrow-sea/pages'])
    app = deskApp(desk)
  }, 120_000)
  afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => answerOf(app, path, headers)

  test('lead from one to another without a dead link', async () => {
    const seen = new Set<string>(['/'])
    const shapes = new Set<string>()
    const wrong: string[] = []
    for (const path of seen) {
      const { status, html } = await get(path)
      if (status !== 200) wrong.push(`${String(status)} ${path}`)
      for (const link of linksIn(html)) {
        if (!shapes.has(shapeOf(link))) seen.add(link)
        shapes.add(shapeOf(link))
      }
    }
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(300)
  }, 60_000)

  test('say as of when they are, and keep that in every link', async () => {
    const { html } = await get('/?as-of=2031-03-20')
    expect(html).toContain('Not today:')
    const [story = ''] = linksIn(html).filter((link) => link.startsWith('/story/'))
    expect(story).toContain('as-of=2031-03-20')
    const then = await get(story)
    expect(then.html).not.toContain('11 April 2031')
    expect(linksIn(then.html).every((link) => link.includes('as-of=2031-03-20'))).toBe(true)
    expect((await get(story.replace(/\?.*/, ''))).html).toContain('11 April 2031')
  })

  test('find words, and open what was found', async () => {
    const { html } = await get('/search?q=cutters')
    expect(html).toContain('<mark class="found">cutters</mark>')
    const line = linksIn(html).find((link) => link.includes('/line/')) ?? ''
    expect((await get(line)).html).toContain('id="finding"')
  })

  test('answer what is not there, or not to be understood, by saying so', async () => {
    for (const path of ['/nothing', '/story/none/', '/story/none/line/f-x']) {
      const { status, html } = await get(path)
      expect(status).toBe(404)
      expect(html).toContain('Not here')
    }
    const wrong = await get('/?as-of=yesterday')
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('is no day and no instant')
  })

  test('answer a failure that nobody foresaw with 500 and a line in the log, a desk that cannot be used with 503', async () => {
    const lines: string[] = []
    const failing = (error: Error) =>
      deskApp({ ...desk, stories: () => Promise.reject(error) }, null, (line) => lines.push(line)).request(
        '/search?q=nets',
      )
    const unforeseen = await failing(new RangeError('Invalid array length in /opt/somewhere'))
    expect(unforeseen.status).toBe(500)
    expect(await unforeseen.text()).not.toContain('array length')
    expect(lines.join('\n')).toContain('GET /search: RangeError: Invalid array length')
    const locked = Object.assign(new Error('the desk is being written to'), {
      name: 'StoreError',
      hint: 'try again when that is done',
    })
    const now = await failing(locked)
    expect(now.status).toBe(503)
    expect(await now.text()).toContain('try again when that is done')
    expect(lines).toHaveLength(2)
  })

  test('answer this machine only, and tell a browser to send nothing on', async () => {
    expect((await get('/', { host: 'herald.example' })).status).toBe(403)
    const { headers, html } = await get('/', { host: '127.0.0.1:4100' })
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(html).toContain('default-src &#39;none&#39;')
    expect((await app.request('/', { method: 'POST', headers: { host: '127.0.0.1:4100' } })).status).toBe(403)
  })
})
