import { english } from './en/index.ts'
import type { Language } from './language.ts'

/** The languages Parley reads; the first is used where a page does not say. */
export const languages: readonly [Language, ...Language[]] = [english]
