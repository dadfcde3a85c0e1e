import { isatty } from 'node:tty'
import type { Io, Output } from './io.ts'

const output = (stream: NodeJS.WriteStream & { readonly fd: number }): Output => {
  // A stream whose reader has gone says so twice, to the callback and as an event; unheard, the event ends the process.
  stream.on('error', () => undefined)
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error)
          else resolve()
        })
      }),
    isTerminal: isatty(stream.fd),
    columns: isatty(stream.fd) ? stream.columns : null,
  }
}

/** The world of a real run. What is heavy is loaded when it is first needed: `--version` must not wait for it. */
export const processIo = (): Io => ({
  out: output(process.stdout),
  err: output(process.stderr),
  inputIsTerminal: isatty(0),
  env: process.env,
  writeFile: async (path, text) => (await import('./write-whole.ts')).writeWhole(path, text),
  makeFolder: async (path) => {
    await (await import('node:fs/promises')).mkdir(path, { recursive: true })
  },
  buildDossier: async (...given) => (await import('../app/build-dossier.ts')).buildDossier(...given),
  diffDossiers: async (...given) => (await import('../app/diff-dossiers.ts')).diffDossiers(...given),
  annotatePages: async (...given) => (await import('../app/annotate-pages.ts')).annotatePages(...given),
  readArticles: async function* (...given) {
    yield* (await import('../app/read-articles.ts')).readArticles(...given)
  },
  tellCopies: async (...given) => (await import('../app/read-articles.ts')).tellCopies(...given),
  version: async () => (await import('../app/version.ts')).version(),
})
