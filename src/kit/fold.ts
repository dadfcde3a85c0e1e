/** Letters and digits in lower case without accents, everything else as single spaces: for comparing names and headlines. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The same without spaces and apostrophes: names written apart or together compare equal ("Vel Post", "Velpost"). */
export const foldTight = (text: string): string => fold(text).replace(/[ ']/g, '')
