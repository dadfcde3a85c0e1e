import { languagesWith } from '../../src/app/codebook.ts'

/** English as pages are read in it: with the package's codebook of issues. */
export const [english] = await languagesWith([])
