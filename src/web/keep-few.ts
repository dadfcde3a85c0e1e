/** Keeps what was made for the last few keys; who asks for one while it is being made waits for the same. What failed is not kept. */
export const keepFew = <T>(most: number): ((key: string, make: () => Promise<T>) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, known)
    known.catch(() => {
      if (kept.get(key) === known) kept.delete(key)
    })
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
    return known
  }
}
