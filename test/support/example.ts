import { readPaths } from '../../src/capture/read-paths.ts'
import { languagesWith } from '../../src/app/codebook.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Page } from '../../src/model/page.ts'
import { pipeline } from '../../src/pipeline.ts'

const languages = await languagesWith([])

/** The pages of the invented negotiation that ships with Parley. */
export const examplePages = async (): Promise<readonly Page[]> =>
  (await readPaths(['examples/narrow-sea/pages'])).pages

/** The dossier of some pages, as of a time or of everything. */
export const dossierOf = (pages: readonly Page[], asOf: string | null = null): Dossier =>
  pipeline(pages, {
    languages,
    parley: 'test',
    asOf,
    story: null,
    searched: 100_000,
    guard: (work) => ({ value: work() }),
    onArticle: () => undefined,
  }).value
