import type { Diagnostic } from '../model/diagnostic.ts'

// So often something is told of one file by itself.
const told = 20

const more = (source: string, code: Diagnostic['code'], count: number): Diagnostic => ({
  code,
  message: `${source}: the same is true of ${String(count)} more things in it; they are not named one by one.`,
  source,
})

/**
 * The steps of a capture of one file, with no more than twenty diagnostics of a kind: what is beyond is counted in one line at
 * the end, so that an archive of a hundred thousand broken members does not say so a hundred thousand times.
 *
 * @example `for await (const caught of foldNotes(openParcel(parcel, bounds), 'talks.zip')) …`
 */
export async function* foldNotes<T extends object>(
  steps: AsyncIterable<T | { readonly diagnostic: Diagnostic }>,
  source: string,
): AsyncGenerator<T | { readonly diagnostic: Diagnostic }> {
  const counts = new Map<Diagnostic['code'], number>()
  for await (const step of steps) {
    if ('diagnostic' in step) {
      const { code } = step.diagnostic
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > told) continue
    }
    yield step
  }
  for (const [code, count] of counts) if (count > told) yield { diagnostic: more(source, code, count - told) }
}
