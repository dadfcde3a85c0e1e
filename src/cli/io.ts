import type { annotatePages } from '../app/annotate-pages.ts'
import type { buildDossier } from '../app/build-dossier.ts'
import type { diffDossiers } from '../app/diff-dossiers.ts'
import type { readArticles, tellCopies } from '../app/read-articles.ts'

/** A stream as the commands see it. */
export interface Output {
  /** Resolves when the text is written; rejects with the system's error (EPIPE where the reader has gone). */
  readonly write: (text: string) => Promise<void>
  readonly isTerminal: boolean
  readonly columns: number | null
}

/** All of the world that the commands touch: given in, so that a test needs no process. */
export interface Io {
  readonly out: Output
  readonly err: Output
  /** True where standard input is a keyboard: nothing is piped into it. */
  readonly inputIsTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Makes a folder where there is none. */
  readonly makeFolder: (path: string) => Promise<void>
  readonly buildDossier: typeof buildDossier
  readonly diffDossiers: typeof diffDossiers
  readonly annotatePages: typeof annotatePages
  readonly readArticles: typeof readArticles
  readonly tellCopies: (...given: Parameters<typeof tellCopies>) => Promise<ReturnType<typeof tellCopies>>
  readonly version: () => Promise<string>
}

/** Wrong use: what was wrong, and what to do instead. Ends with exit code 2. */
export class UsageError extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** Right use that came to nothing. Ends with exit code 1. */
export class CommandError extends Error {}
