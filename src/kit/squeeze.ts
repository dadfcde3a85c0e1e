/**
 * A text with every run of white space as one space. Single spaces, which are most of them, are passed over, so that a text that is
 * set well costs no more than a look.
 *
 * @example `singleSpaced('a\n b')` is "a b".
 */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ')

/** The same without space at its ends: `squeeze(' a\n b ')` is "a b". */
export const squeeze = (text: string): string => singleSpaced(text).trim()
