import type { Language } from '../languages/language.ts'

/** The share of a text's words that are among a language's commonest, of the first thousand words. */
export const shareOfCommon = (text: string, language: Language): number => {
  let all = 0
  let common = 0
  for (const m of text.slice(0, 8000).matchAll(/\p{L}+/gu)) {
    all += 1
    if (language.pages.commonWords.has(m[0].toLowerCase())) common += 1
  }
  return all === 0 ? 0 : common / all
}

/** Does a text read like the language? Prose has a third or more of its common words; other tongues have next to none. */
export const isInLanguage = (text: string, language: Language): boolean =>
  shareOfCommon(text, language) >= 0.18
