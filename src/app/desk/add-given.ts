import { isAddress } from '../../capture/capture-sources.ts'
import type { GivenFile } from '../../capture/read-paths.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Progress, WebSettings } from '../source-options.ts'
import type { Acknowledged, Added } from './add-pages.ts'
import type { OpenDesk } from './open-desk.ts'
import type { Settled } from './settle.ts'

/** What a person gave in a browser: files by their bytes, and addresses as they were written. */
export interface Given {
  readonly files: readonly GivenFile[]
  readonly addresses: readonly string[]
  /** Publication date (EDTF day) for pages that print none. */
  readonly published: string | null
  readonly web: WebSettings
}

const noAddress = (written: string): Diagnostic => ({
  code: 'capture/bad-url',
  message: `${written} is no web address: write it as https://host/path.`,
  source: written,
})

/**
 * Adds what was given and brings the desk up to date. What is no address is told of, and never taken for a path: nothing of this
 * machine's disk is read.
 *
 * @throws StoreError where the desk cannot be written; what `onKept` was told of is kept.
 */
export const addGiven = async (
  desk: OpenDesk,
  { files, addresses, published, web }: Given,
  {
    onKept,
    onProgress,
  }: {
    readonly onKept: (kept: Acknowledged) => void
    readonly onProgress: (progress: Progress) => void
  },
): Promise<{ readonly added: Added; readonly settled: Settled }> => {
  const source = { published, given: files, web, onProgress }
  const added = await desk.add(addresses.filter(isAddress), source, onKept)
  const settled = await desk.settle()
  const wrong = addresses.filter((each) => !isAddress(each)).map(noAddress)
  return { added: { ...added, diagnostics: [...wrong, ...added.diagnostics] }, settled }
}
