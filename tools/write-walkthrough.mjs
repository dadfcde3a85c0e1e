// Runs the commands of docs/walkthrough.md and writes what they print below each. Needs a build: npm run build.
//
//   node tools/write-walkthrough.mjs
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}docs/walkthrough.md`

/** The words of a command as a shell parts them; only double quotes are known. */
const wordsOf = (command) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain)

const screenOf = (command) => {
  const [, ...given] = wordsOf(command)
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/parley`, ...given], {
    encoding: 'utf8',
    cwd: root,
  })
  if (status !== 0) throw new Error(`${command}\n${stderr}`)
  return stdout
}

const text = readFileSync(file, 'utf8')
const written = text.replace(
  /```sh\n(.*)\n```\n\n```text\n[\s\S]*?```/g,
  (_, command) => `\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${screenOf(command)}\`\`\``,
)
writeFileSync(file, written)
