import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDesk } from '../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../src/app/desk/open-desk.ts'
import { explainer } from '../../src/app/explain.ts'
import { storyPages } from '../../src/show/site/story-pages.ts'
import { siteFiles } from '../../src/show/site/story-site.ts'
import { deskApp } from '../../src/web/app.ts'
import { listen, type Listening } from '../../src/web/listen.ts'
import { hasBrowser, keepPicture, openBrowser, overflowOf, violationsOn, watch } from './open-browser.ts'

const title = hasBrowser
  ? 'the pages in a browser'
  : 'the pages in a browser (SKIPPED: no Chromium; tools/install-chromium.sh)'
const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

describe.skipIf(!hasBrowser)(title, () => {
  let folder = ''
  let desk: OpenDesk
  let server: Listening
  let browser: Browser
  let story = ''
  let line = ''
  let article = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-browser-'))
    await makeDesk(join(folder, 'desk'))
    desk = await openDesk(join(folder, 'desk'), 'write')
    await desk.add(
      ['examples/narrow-sea/pages', 'test/cases/stories/salt-levy/pages'],
      { published: null },
      () => undefined,
    )
    await desk.settle()
    server = await listen(deskApp(desk), 0)
    browser = await openBrowser()
    const page = await browser.newPage()
    await page.goto(server.url)
    story = new URL((await page.getAttribute('.stories a', 'href')) ?? '', server.url).href
    await page.goto(`${story}positions`)
    line = new URL((await page.getAttribute('main a[data-pane]', 'href')) ?? '', server.url).href
    await page.goto(line)
    article = new URL((await page.getAttribute('.source a[href*="/article/"]', 'href')) ?? '', server.url)
      .href
    await page.close()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const every = (): readonly (readonly [string, string])[] => [
    ['home', server.url],
    ...storyPages.map(({ name }) => [name, name === 'index' ? story : `${story}${name}`] as const),
    ['changes', `${story}changes?from=2031-03-20`],
    ['line', line],
    ['article', article],
    ['search', `${server.url}/search?q=cutters`],
    ['not-here', `${server.url}/story/none/`],
  ]
  /** Looks at every page; those that are not there say so on the console. */
  const look = async (options: Parameters<typeof watch>[2], kind: string, pages = every()) => {
    const { page, wrong } = await watch(browser, server.url, options)
    for (const [name, url] of pages) {
      await page.goto(url)
      await keepPicture(page, `${name}-${kind}`)
      wrong.push(...(await violationsOn(page)))
      const over = await overflowOf(page)
      if (over > 0) wrong.push(`${name} reaches ${String(over)} px beyond the screen`)
    }
    await page.context().close()
    return wrong.filter((each) => !each.includes('story/none/ says: Failed to load resource'))
  }

  test('are without fault for axe, quiet, and ask nobody else', async () => {
    expect(await look(wide, 'wide')).toEqual([])
  }, 300_000)

  test('fit a telephone, in the dark', async () => {
    expect(await look({ ...phone, colorScheme: 'dark' }, 'phone-dark')).toEqual([])
  }, 300_000)

  const focused = (page: Page): Promise<string> =>
    page.evaluate<string>(
      `document.activeElement.matches('a[data-pane]') ? 'line' : document.activeElement.id || document.activeElement.className || document.activeElement.tagName`,
    )

  test('open the evidence of a line beside it, by keys alone, and give the keyboard back', async () => {
    const { page, wrong } = await watch(browser, server.url, wide)
    await page.goto(`${story}positions`)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('skip')
    await page.keyboard.press('Enter')
    for (let n = 0; n < 40 && (await focused(page)) !== 'line'; n += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.has-pane #pane .source mark')
    await keepPicture(page, 'pane-wide')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.isVisible('#pane')).toBe(false)
    expect(await focused(page)).toBe('line')
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('open the evidence over a telephone’s page, and close it', async () => {
    const { page, wrong } = await watch(browser, server.url, phone)
    await page.goto(`${story}deadlines`)
    await page.click('main a[data-pane]')
    await page.waitForSelector('.has-pane #pane .source mark')
    await keepPicture(page, 'pane-phone')
    expect(await overflowOf(page)).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await page.click('#pane .close')
    expect(await page.isVisible('#pane')).toBe(false)
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('lead to the same words without JavaScript', async () => {
    const { page, wrong } = await watch(browser, server.url, { ...wide, javaScriptEnabled: false })
    await page.goto(`${story}statements`)
    await page.click('main a[data-pane]')
    expect(page.url()).toContain('/line/')
    expect(await page.isVisible('#finding .source mark')).toBe(true)
    await page.click('#finding .source a[href*="/article/"]')
    expect(new URL(page.url()).hash).toMatch(/^#w(z\d+)?-\d/)
    expect(await page.isVisible('mark:target')).toBe(true)
    await page.goto(server.url)
    await page.fill('#q', 'cutters')
    await page.press('#q', 'Enter')
    expect(await page.textContent('main mark.found')).toMatch(/cutters/i)
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('show another day while it is asked for, and compare two', async () => {
    const { page, wrong } = await watch(browser, server.url, wide)
    await page.goto(story)
    await page.fill('#as-of', '2031-03-20')
    await page.click('.times button')
    expect(await page.textContent('.then')).toContain('as of 20 March 2031')
    await keepPicture(page, 'as-of-wide')
    expect(await violationsOn(page)).toEqual([])
    await page.click('.pages a[href*="/deadlines"]')
    expect(page.url()).toContain('as-of=2031-03-20')
    await page.click('.then a')
    expect(page.url()).not.toContain('as-of=2031')
    await page.click('.pages a[href*="/changes"]')
    await page.fill('#c-from', '2031-03-20')
    await page.click('.compare button')
    expect(await page.textContent('.changes')).toContain('known between 20 March 2031 and now')
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('work from a disk as they were published', async () => {
    const dossier = await desk.dossier(null, { asOf: null, addedBy: null })
    if (dossier === null) throw new Error('no dossier')
    for (const { path, text } of siteFiles(dossier, explainer(dossier))) {
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true })
      writeFileSync(join(folder, 'site', path), text)
    }
    const { page, wrong } = await watch(browser, pathToFileURL(join(folder, 'site')).href, wide)
    await page.goto(pathToFileURL(join(folder, 'site', 'index.html')).href)
    await keepPicture(page, 'published-wide')
    await page.click('.pages a[href="deadlines.html"]')
    await page.click('main a[data-pane]')
    await page.waitForURL(/\/line\/f-.*\.html$/)
    expect(await violationsOn(page)).toEqual([])
    await page.click('.source a[href*="article/"]')
    expect(await page.isVisible('mark:target')).toBe(true)
    expect(wrong).toEqual([])
    await page.context().close()
  })
})
