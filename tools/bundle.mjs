// Joins the build's three hundred small files into one script, so that the command starts without looking each of them up, and keeps what V8 makes of it
// once it has read a page: a start then compiles nothing.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/bin')

rmSync(folder, { recursive: true, force: true })

// What is large, or needed for some pages only, stays in its package. The rest is loaded with every page.
const apart = [
  '@photostructure/sqlite',
  'chardet',
  'feedsmith',
  'hono',
  '@hono/node-server',
  'i18n-iso-countries',
  'ipaddr.js',
  'pg',
  'pg-boss',
  'postal-mime',
  'typebox',
  'unpdf',
  'warcio',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'yaml',
  'yauzl',
]

const { outputFiles } = await build({
  stdin: {
    contents: `export { main } from './dist/cli/main.js'\nexport { processIo } from './dist/cli/process-io.js'`,
    resolveDir: root,
  },
  outfile: join(folder, 'parley.cjs'),
  write: false,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: apart,
  define: { 'import.meta.url': 'bundleAddress' },
  banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href" },
  legalComments: 'inline',
  logLevel: 'warning',
})

// A script with compiled code beside it may not import by itself: who loads it does so for it.
const imported = new RegExp(
  `\\bimport\\(("(?:node:[a-z/]+|${apart.map((name) => name.replace(/[./]/g, '\\$&')).join('|')})")\\)`,
  'g',
)
mkdirSync(folder, { recursive: true })
for (const { path, text } of outputFiles) writeFileSync(path, text.replace(imported, 'bundleImport($1)'))

// With the command's own flags, and with none, as where it is run by "node bin/parley".
const page = join(root, 'examples/narrow-sea/pages/05-sandry-prepares.md')
for (const flags of [['--max-semi-space-size=64'], []]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...flags, join(root, 'tools/keep-compiled.mjs'), page],
    {
      encoding: 'utf8',
      cwd: dirname(page),
    },
  )
  // The command works without, only slower.
  if (status !== 0) process.stderr.write(`compiled code was not kept: ${stderr}`)
}
