// A text cut out of a page holds on to the whole page: what is kept longer is kept as a copy.
const copyOf = (text: string): string => Buffer.from(text).toString()

// Longer texts seldom come twice.
const longest = 400

/**
 * A reading of short texts that come again from page to page (names of classes), each worked out once. The store is emptied
 * before it holds more than `most` of them. The reading has to depend on nothing but the text.
 *
 * @example `remembered(1000, (name) => name.split('-').length)`
 */
export const remembered = <T>(most: number, read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (text.length > longest) return read(text)
    if (known.size >= most) known.clear()
    const own = copyOf(text)
    const value = read(own)
    known.set(own, value)
    return value
  }
}
