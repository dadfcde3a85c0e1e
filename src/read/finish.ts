import type { Language } from '../languages/language.ts'
import type { Page } from '../model/page.ts'

/** What all articles of a page share. */
export interface Finish {
  readonly page: Page
  readonly language: Language
  readonly capturedAt: string | null
  /** Lines of the whole page, for what a page prints once (whose site it is, in which order it writes dates). */
  readonly pageText: string
  readonly alone: boolean
}
