// Plain letters need no table of characters, which is most of what is folded and most of the time that it takes.
const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Letters and digits in lower case without accents, everything else as single spaces: for comparing names and headlines. */
export const fold = (text: string): string =>
  /^[\x00-\x7f]*$/.test(text)
    ? foldPlain(text)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()

/** The same without spaces and apostrophes: names written apart or together compare equal ("Vel Post", "Velpost"). */
export const foldTight = (text: string): string => fold(text).replace(/[ ']/g, '')
