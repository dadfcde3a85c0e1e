/** How long one page may take, unless told. */
export const usualSecondsPerPage = 2

/** How many characters of one article are searched, unless told. */
export const usualSearch = 100_000
