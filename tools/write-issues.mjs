// Keeps the codebook of issues/ as one JSON beside the build, so that a start parses no YAML. A file that cannot be used ends the build.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readIssues } from '../dist/app/codebook.js'

const issues = await readIssues([fileURLToPath(new URL('../issues', import.meta.url))])
writeFileSync(new URL('../dist/issues.json', import.meta.url), `${JSON.stringify(issues)}\n`)
