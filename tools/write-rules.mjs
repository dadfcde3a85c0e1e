// Keeps marks of the rules that this build reads by and of the code that it shows by, so that a desk knows what was made by others.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashOfRules, hashOfShowing } from '../dist/app/rules-version.js'

const folder = fileURLToPath(new URL('..', import.meta.url))
writeFileSync(new URL('../dist/rules.txt', import.meta.url), `${hashOfRules(folder)}\n`)
writeFileSync(new URL('../dist/showing.txt', import.meta.url), `${hashOfShowing(folder)}\n`)
