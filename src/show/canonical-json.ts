const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  // Keys by UTF-16 code units, as RFC 8785 has it; a comparison by locale would differ from machine to machine.
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]))
}

/**
 * JSON in one form only (RFC 8785: sorted keys, no blanks) and a newline: the same value is the same bytes.
 *
 * @example canonicalJson({ b: 1, a: null }) // '{"a":null,"b":1}\n'
 */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(inOrder(value))}\n`
