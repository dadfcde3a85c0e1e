/**
 * Asks for a long list in parts: engines bound how many values a statement takes.
 *
 * @example `await inParts(ids, (some) => db.selectFrom('articles').select('id').where('id', 'in', some).execute())`
 */
export const inParts = async <T, R>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<readonly R[]>,
  together = 300,
): Promise<readonly R[]> => {
  const out: R[] = []
  for (let at = 0; at < all.length; at += together)
    for (const each of await work(all.slice(at, at + together))) out.push(each)
  return out
}
