const isRising = (keys: readonly string[]): boolean => {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return false
  return true
}

// Keys by UTF-16 code units, as RFC 8785 has it; a comparison by locale would differ from machine to machine.
const keysInOrder = (value: object): readonly string[] => {
  const keys = Object.keys(value)
  return isRising(keys) ? keys : keys.sort()
}

// Objects are filled key by key: those of one kind then share their shape, which is what makes this fast.
const inOrder = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inOrder)
  const out: Record<string, unknown> = {}
  for (const key of keysInOrder(value)) {
    const each = (value as Readonly<Record<string, unknown>>)[key]
    if (each !== undefined) out[key] = inOrder(each)
  }
  return out
}

/**
 * JSON in one form only (RFC 8785: sorted keys, no blanks) and a newline: the same value is the same bytes.
 *
 * @example canonicalJson({ b: 1, a: null }) // '{"a":null,"b":1}\n'
 */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(inOrder(value))}\n`
