import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { deskApp } from '../../src/web/app.ts'
import { changingDesk } from '../../src/web/change-desk.ts'
import { listen, type Listening } from '../../src/web/listen.ts'
import {
  hasBrowser,
  keepPicture,
  openBrowser,
  overflowOf,
  violationsOn,
  watch,
} from '../browser/open-browser.ts'
import { sends, startServer, type WebServer } from '../support/web-server.ts'

const title = hasBrowser
  ? 'the whole way in a browser'
  : 'the whole way in a browser (SKIPPED: no Chromium; tools/install-chromium.sh)'
const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' as const }
const example = 'examples/narrow-sea/pages'
const files = [
  '07-talks-put-off.html',
  '06-fog-delays-talks.html',
  '10-lunmark-communique.txt',
  '14-first-crews-exchanged.md',
].map((name) => join(example, name))

describe.skipIf(!hasBrowser)(title, () => {
  let folder = ''
  let desk: OpenDesk
  let server: Listening
  let browser: Browser
  let web: WebServer
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-whole-way-'))
    await makeDesk(join(folder, 'desk'))
    desk = await openDesk(join(folder, 'desk'), 'read')
    web = await startServer()
    web.routes.set('/talks', sends(readFileSync(join(example, '16-tarrant-extends.html'))))
    const changing = changingDesk(join(folder, 'desk'), 'Tamsin Orrel', { allowLoopback: true, delayMs: 0 })
    server = await listen(deskApp(desk, changing), 0)
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await server.close()
    await web.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const opened = async (options: BrowserContextOptions) => {
    const { page, wrong } = await watch(browser, server.url, options)
    const look = async (name: string): Promise<void> => {
      await keepPicture(page, name)
      wrong.push(...(await violationsOn(page)))
      const over = await overflowOf(page)
      if (over > 0) wrong.push(`${name} reaches ${String(over)} px beyond the screen`)
    }
    return { page, wrong, look }
  }
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let n = 0; n < 80; n += 1) {
      if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`no Tab leads to ${selector}`)
  }

  test('pages are added, read, ruled on and published', async () => {
    const { page, wrong, look } = await opened(wide)
    await page.goto(server.url)
    await page.click('.desk-links a[href="/add"]')
    await page.setInputFiles('input[name=pages]', files)
    expect(await page.textContent('[data-chosen]')).toContain('4 files')
    await page.fill(
      'textarea',
      `http://127.0.0.1:${String(web.port)}/talks\nhttp://127.0.0.1:${String(web.port)}/gone`,
    )
    await look('add-wide')
    await page.click('.add button.yes')
    await page.waitForSelector('.added .given', { timeout: 120_000 })
    expect(await page.textContent('.now')).toBe('Done: 5 new and 1 not added.')
    expect(await page.textContent('.refused')).toContain('/gone is not there (404)')
    expect(await page.locator('.job progress').count()).toBe(0)
    expect(await page.isVisible('.job > .facts a[href="/add"]')).toBe(true)
    await page.click('.cuts:has(del) summary')
    await look('added-wide')
    // Read: to the story, and to a line's evidence beside it.
    await page.click('.given a[href^="/story/"]:not([href*="article"])')
    await page.click('.pages a[href*="/deadlines"]')
    await page.click('main a[data-pane]')
    await page.waitForSelector('.has-pane #pane .source mark')
    await look('evidence-wide')
    // Rule: the line is wrong, and is gone at once.
    const line = new URL((await page.getAttribute('main a[data-pane]', 'href')) ?? '', server.url).href
    await page.click('#pane .buttons .no')
    await page.waitForURL(/\/ruling\//)
    expect(await page.textContent('main')).toContain('Tamsin Orrel')
    await look('ruled-wide')
    expect((await page.request.get(line)).status()).toBe(404)
    const out = join(folder, 'site')
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'test/support/run-command.ts', 'publish', out, '--all'],
        ...['--desk', join(folder, 'desk')],
      ],
      { encoding: 'utf8' },
    )
    expect(stderr).toContain('written')
    expect(status).toBe(0)
    expect(wrong).toEqual([])
    await page.context().close()
    const disk = await watch(browser, pathToFileURL(out).href, wide)
    await disk.page.goto(pathToFileURL(join(out, 'index.html')).href)
    await disk.page.click('.stories a')
    expect(await violationsOn(disk.page)).toEqual([])
    expect(disk.wrong).toEqual([])
    await disk.page.context().close()
  }, 300_000)

  test('what was missed is selected, added and seen, by keys alone', async () => {
    const { page, wrong, look } = await opened(wide)
    await page.goto(server.url)
    const follow = async (selector: string, to: RegExp): Promise<void> => {
      await tabTo(page, selector)
      await Promise.all([page.waitForURL(to), page.keyboard.press('Enter')])
    }
    await follow('.stories a', /\/story\//)
    await follow('.pages a[href*="/sources"]', /\/sources/)
    await follow('main a[href*="/article/"]', /\/article\//)
    await page.keyboard.press('m')
    await page.keyboard.press('m')
    await page.waitForSelector('.pick')
    await page.keyboard.press('Shift+ArrowLeft')
    const words = await page.evaluate<string>('getSelection().toString().trim()')
    await page.waitForTimeout(300)
    await look('selected-wide')
    await page.keyboard.press('a')
    await page.keyboard.type('paper')
    await follow('.pick button', /#missed/)
    expect(await page.textContent('.selected')).toBe(words)
    await look('missed-wide')
    await tabTo(page, '#missed input[name="set-what"]')
    await page.keyboard.type('Sandry paper')
    await tabTo(page, '#missed select[name="set-status"]')
    await page.keyboard.type('drafted')
    await follow('#missed button[value=add]', /\/(line|ruling)\//)
    expect(await page.textContent('main')).toContain('Sandry paper')
    await look('missed-ruled-wide')
    await page.goBack()
    await page.reload()
    expect(await page.textContent('.reading')).toContain('Sandry paper')
    expect(wrong).toEqual([])
    await page.context().close()
  }, 300_000)

  test('a word that stands twice is added where it was selected by mouse', async () => {
    const { page, wrong } = await opened(wide)
    await page.goto(server.url)
    await page.click('.stories a')
    await page.click('.pages a[href*="/sources"]')
    await page.click('main a[href*="/article/"]')
    // The last “the” of the article's words, as a double click selects it.
    const at = await page.evaluate<{ x: number; y: number; start: number }>(`(() => {
      const box = [...document.querySelectorAll('.reading [data-from]')].findLast((each) => / the /.test(each.textContent));
      const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      let before = 0, found = null;
      while (walk.nextNode()) {
        const at = walk.currentNode.data.indexOf(' the ');
        if (at >= 0) found = { node: walk.currentNode, at: at + 1, start: before + at + 1 + Number(box.dataset.from) };
        before += walk.currentNode.data.length;
      }
      const range = document.createRange();
      range.setStart(found.node, found.at);
      range.setEnd(found.node, found.at + 3);
      box.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, start: found.start };
    })()`)
    await page.mouse.dblclick(at.x, at.y)
    await page.waitForSelector('.pick')
    expect(await page.inputValue('.pick [name=words]')).toBe(`w-${String(at.start)}-${String(at.start + 3)}`)
    await page.selectOption('.pick select', 'texts')
    await page.click('.pick button')
    expect(await page.textContent('.selected')).toBe('the')
    expect(Number(await page.inputValue('#missed [name=occurrence]'))).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    expect(wrong).toEqual([])
    await page.context().close()
  }, 120_000)

  test('pages dropped on a telephone’s page are added in the dark, and known the second time', async () => {
    const { page, wrong, look } = await opened(phone)
    await page.goto(`${server.url}/add`)
    await look('add-phone-dark')
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(readFileSync(files[0] ?? '', 'utf8'))}], 'dropped.html'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`)
    expect(await page.textContent('[data-chosen]')).toContain('1 file')
    await page.click('.add button.yes')
    await page.waitForSelector('.added .given', { timeout: 60_000 })
    expect(await page.textContent('.given')).toContain('known already')
    await look('added-phone-dark')
    expect(wrong).toEqual([])
    await page.context().close()
  }, 120_000)

  test('without JavaScript a form adds pages and answers with what was made of them', async () => {
    const { page, wrong } = await opened({ ...wide, javaScriptEnabled: false })
    await page.goto(`${server.url}/add`)
    await page.setInputFiles('input[name=pages]', join(example, '17-solvane-offers-meeting.html'))
    await page.click('.add button.yes')
    await page.waitForURL(/\/add\/./)
    expect(await page.textContent('.now')).toBe('Done: 1 new.')
    await keepPicture(page, 'added-without-script')
    expect(wrong).toEqual([])
    await page.context().close()
  }, 120_000)

  test('what is too large is said before it is sent, and without a script by the server', async () => {
    const large = [1, 2, 3, 4].map((n) => join(folder, `large-${String(n)}.html`))
    for (const file of large) writeFileSync(file, Buffer.alloc(40 * 1048576, 'a'))
    const { page } = await opened({ ...wide, javaScriptEnabled: false })
    await page.goto(`${server.url}/add`)
    await page.setInputFiles('input[name=pages]', large)
    await page.click('.add button.yes')
    await page.waitForSelector('h1:has-text("Not added")')
    expect(await page.textContent('main')).toContain('128 MB')
    await page.context().close()
    const scripted = await opened(wide)
    await scripted.page.goto(`${server.url}/add`)
    await scripted.page.setInputFiles('input[name=pages]', large)
    expect(await scripted.page.textContent('[data-chosen]')).toContain('choose fewer')
    await scripted.page.click('.add button.yes')
    expect(new URL(scripted.page.url()).pathname).toBe('/add')
    expect(scripted.wrong).toEqual([])
    await scripted.page.context().close()
  }, 120_000)
})
