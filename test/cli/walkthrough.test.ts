import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildDossier } from '../../src/app/build-dossier.ts'
import { diffDossiers } from '../../src/app/diff-dossiers.ts'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

const never = (): never => {
  throw new Error('not asked for')
}

const screenOf = async (command: string): Promise<string> => {
  const written = { out: '', err: '' }
  const output = (to: 'out' | 'err'): Io['out'] => ({
    write: (text) => {
      written[to] += text
      return Promise.resolve()
    },
    isTerminal: false,
    columns: null,
  })
  const given = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const code = await main(given.slice(1), {
    out: output('out'),
    err: output('err'),
    inputIsTerminal: true,
    env: {},
    writeFile: never,
    makeFolder: never,
    buildDossier,
    diffDossiers,
    annotatePages: never,
    readArticles: never,
    tellCopies: never,
    version: () => Promise.resolve('test'),
  })
  expect({ code, err: written.err }).toEqual({ code: 0, err: '' })
  return written.out
}

test('the screens of the walkthrough are what its commands print (node tools/write-walkthrough.mjs)', async () => {
  const doc = await readFile('docs/walkthrough.md', 'utf8')
  const steps = [...doc.matchAll(/```sh\n(.*)\n```\n\n```text\n([\s\S]*?)```/g)]
  expect(steps.length).toBeGreaterThan(5)
  for (const [, command = '', screen = ''] of steps) expect(await screenOf(command), command).toBe(screen)
}, 240_000)
