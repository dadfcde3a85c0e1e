import { capturePages, type Catch, type ReadOptions } from './read-paths.ts'
import type { WebOptions } from './web/web-options.ts'

/** True for what is an address and no path: a scheme, a colon and two strokes. */
export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(source)

/** How to read files, and how to fetch pages. */
export interface SourceOptions {
  readonly files: ReadOptions
  readonly web: WebOptions
}

/**
 * Pages from files, folders and addresses, in any mixture: files first, in order of their names, then addresses in the order they
 * were given. The same bytes are one page, wherever they came from.
 *
 * @example `for await (const caught of captureSources(['talks/', 'https://herald.example/talks'], { files: {}, web })) …`
 */
export async function* captureSources(
  sources: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Catch> {
  const addresses = sources.filter(isAddress)
  const paths = sources.filter((source) => !isAddress(source))
  if (addresses.length === 0) {
    yield* capturePages(paths, options.files)
    return
  }
  const seen = new Map<string, string>()
  for await (const caught of capturePages(paths, options.files)) {
    if ('page' in caught) seen.set(caught.page.id, caught.page.source)
    yield caught
  }
  const { fetchPages } = await import('./web/fetch-pages.ts')
  for await (const caught of fetchPages(addresses, options.web)) {
    const first = 'page' in caught ? seen.get(caught.page.id) : undefined
    if (first === undefined || !('page' in caught)) yield caught
    else {
      const { source } = caught.page
      const message = `${source} is the same page as ${first}: it is read once.`
      yield { diagnostic: { code: 'capture/same-bytes', message, source } }
    }
  }
}
