// Makes the pictures of docs/tour.md from the example, in Debian's Chromium. Needs a build: npm run build.
//
//   node tools/write-tour.mjs
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-tour-'))
const most = 150_000

const parley = (...given) => {
  const { status, stderr } = spawnSync(process.execPath, [`${root}bin/parley`, ...given], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

parley('init', join(folder, 'desk'))
parley('add', '--desk', join(folder, 'desk'), 'examples/narrow-sea/pages')
const server = spawn(process.execPath, [
  `${root}bin/parley`,
  'serve',
  '--desk',
  join(folder, 'desk'),
  '--port',
  '0',
])
const home = await new Promise((resolve, reject) => {
  server.stdout.once('data', (text) => resolve(String(text).trim()))
  server.once('exit', () => reject(new Error('the server ended')))
})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ['--disable-gpu'],
})

/** Takes one picture, after something was done to the page. */
const picture = async (name, path, options = {}, act = async () => undefined) => {
  const page = await browser.newPage({ viewport: { width: 1060, height: 560 }, ...options })
  await page.goto(new URL(path, home).href)
  await act(page)
  const file = `${root}docs/tour/${name}.png`
  await page.screenshot({ path: file })
  await page.close()
  const { size } = statSync(file)
  if (size > most) throw new Error(`${name}.png has ${String(size)} bytes, more than ${String(most)}`)
}

try {
  mkdirSync(`${root}docs/tour`, { recursive: true })
  const page = await browser.newPage()
  await page.goto(home)
  const story = await page.getAttribute('.stories a', 'href')
  await page.close()
  const open = async (at) => {
    await at.click('main a[data-pane]')
    await at.waitForSelector('.has-pane #pane .source mark')
  }
  await picture('evidence', `${story}deadlines`, {}, open)
  await picture('stands', story)
  await picture('changes', `${story}changes?from=2031-03-20`)
  await picture('telephone', story, { viewport: { width: 390, height: 700 }, colorScheme: 'dark' })
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
