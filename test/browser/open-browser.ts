import { existsSync, mkdirSync } from 'node:fs'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const artefacts = 'test/artefacts'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Whether there is a browser to look with. */
export const hasBrowser = existsSync(executable)

/** Starts the browser, which asks nothing of anybody by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })

/** A page that is watched: what it says is wrong, and what it asks of others. */
export interface Watched {
  readonly page: Page
  /** Errors on its console, and requests to anywhere but where it came from. */
  readonly wrong: string[]
}

/** Opens a tab and listens to it. `home` is where all its requests have to go. */
export const watch = async (
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<Watched> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) wrong.push(`${page.url()} says: ${said.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`${page.url()} fails: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) wrong.push(`${page.url()} asks ${request.url()}`)
  })
  return { page, wrong }
}

interface Violation {
  readonly id: string
  readonly places: readonly string[]
}

/** What axe finds wrong on the page, each with the first places. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, places: nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary.slice(0, 200)) })))`,
  )
  return found.map(({ id, places }) => `${page.url()} ${id}: ${places.join(' | ')}`)
}

/** Keeps a picture of what is on the screen, to be looked at. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(artefacts, { recursive: true })
  await page.screenshot({ path: `${artefacts}/${name}.png` })
}

/** How far the page reaches beyond the right edge of the screen. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
