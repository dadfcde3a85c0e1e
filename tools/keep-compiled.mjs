// Reads one page with the built command and keeps the code that V8 compiled for it. Run by bundle.mjs.
import { writeFileSync } from 'node:fs'
import { compiledFile, loadBundle } from '../bin/load-bundle.mjs'

const { main, processIo, script } = loadBundle()
const silent = { write: () => Promise.resolve(), isTerminal: false, columns: null }
const code = await main(['read', process.argv[2] ?? ''], { ...processIo(), out: silent })
if (code === 0) writeFileSync(compiledFile(), script.createCachedData())
process.exitCode = code
