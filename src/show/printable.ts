/**
 * Bidirectional overrides and embeddings, which can make a line read otherwise than it is written.
 * Marks that only say a direction (U+200E, U+200F, U+061C) are harmless and stay.
 */
export const bidiControl = /[\u202a-\u202e\u2066-\u2069]/gu

/** "<U+202E>": a character by its number. */
export const codePointName = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`

/**
 * Text of a page made safe for a terminal: what would move the cursor, change colours or turn the reading direction is shown
 * by its name instead.
 *
 * @example printable('red \u001b[31m') // 'red <U+001B>[31m'
 */
export const printable = (text: string): string =>
  text
    .replace(/[\n\t\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, codePointName)
    .replace(bidiControl, codePointName)
