// Loads the built command: one script, with what V8 made of it at build time beside it, so that it need not be compiled again.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** The built command. */
export const bundle = fileURLToPath(new URL('../dist/bin/parley.cjs', import.meta.url))

/** Compiled code fits one version of V8 with its flags and processor: each has a file of its own. */
export const compiledFile = () => `${bundle}.${cachedDataVersionTag().toString(36)}.compiled`

/** What the built command exports, and its script. Where there is no compiled code that fits, it is compiled anew. */
export const loadBundle = () => {
  const compiled = compiledFile()
  const source = readFileSync(bundle, 'utf8')
  const script = new Script(`(function (module, require, __filename, bundleImport) {${source}\n})`, {
    filename: bundle,
    ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module, createRequire(bundle), bundle, (name) => import(name))
  return { ...module.exports, script }
}
