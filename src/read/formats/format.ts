import type { Language } from '../../languages/language.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../model/page.ts'
import type { Draft } from '../draft.ts'
import type { FrontMatter } from '../front-matter.ts'

/** A decoded page, its front matter taken off. */
export interface DecodedPage {
  readonly page: Page
  readonly text: string
  readonly matter: FrontMatter
  readonly language: Language
  /** Reads a text that a format wraps (the body of a feed's item) as the format that it is written in. */
  readonly inner: (text: string, hint: 'html' | 'text') => readonly Draft[]
}

/**
 * One way a page can be written. A format knows its own syntax only: it gives articles in the making, and the steps that
 * all formats share (datelines, dates, outlets, what is cut off the ends) make articles of them.
 */
export interface Format {
  readonly name: string
  /** How sure the format is that the page is its own, from 0 (no) to 1 (its name says so). */
  readonly detect: (page: Page, text: string) => number
  readonly toArticles: (page: DecodedPage) => {
    readonly drafts: readonly Draft[]
    readonly diagnostics: readonly Diagnostic[]
  }
}
