import { createRequire } from 'node:module'
import type { parseFeed } from 'feedsmith'

const require = createRequire(import.meta.url)

/**
 * Loads what takes feeds apart: with the first feed, and by nothing else. Whoever stops work on a page asks for it before: what is
 * stopped while it is loaded stays half loaded.
 *
 * @example `loadFeedParser()('<rss …>')`
 */
export const loadFeedParser = (): typeof parseFeed =>
  (require('feedsmith') as { parseFeed: typeof parseFeed }).parseFeed
